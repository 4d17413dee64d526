import { useState } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { mergedList } from '../model/checkList.ts'

/** The points of the check, in a fixed order: one that is answered while the panel is open stays where it was, so that the field keeps the focus. */
export function useCheckList(findings: readonly Finding[]): readonly Finding[] {
  const [shown, setShown] = useState(findings)
  const next = mergedList(shown, findings)
  if (next !== shown) setShown(next)
  return next
}
