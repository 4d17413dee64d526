import { useRef } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { mergedList } from '../model/checkList.ts'

/** The points of the check, in a fixed order: one that is answered while the panel is open stays where it was, so that the field keeps the focus. */
export function useCheckList(findings: readonly Finding[]): readonly Finding[] {
  const shown = useRef<readonly Finding[]>([])
  shown.current = mergedList(shown.current, findings)
  return shown.current
}
