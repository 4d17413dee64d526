import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { go as route } from '../../../state/router.ts'
import { focusField, focusHeading } from '../model/focus.ts'
import type { PlanDesk } from './desk.ts'

type Target = { readonly step: string; readonly field: string | null }
const TRIES = 12

/** Moves through the plan: to a step, and then to a field on it, or to the step's heading when no field is named. */
export function useJump(dossierId: string, form: RefObject<HTMLElement | null>, leaveCheck: () => void): { readonly go: PlanDesk['go']; readonly attention: Finding | null; readonly goFinding: (finding: Finding, step: string) => void } {
  const [target, setTarget] = useState<Target | null>(null)
  const [attention, setAttention] = useState<Finding | null>(null)
  const frame = useRef(0)
  const go = useCallback((step: string, field?: string): void => {
    leaveCheck()
    route({ screen: 'plan', dossierId, step }, 'replace')
    setTarget({ step, field: field ?? null })
  }, [dossierId, leaveCheck])
  const goFinding = useCallback((finding: Finding, step: string): void => {
    setAttention(finding)
    go(step, finding.place.field)
  }, [go])
  // The form of another step may need a moment before it stands: try for a few frames, then settle for its heading.
  useEffect(() => {
    if (target === null) return
    const attempt = (left: number): void => {
      const root = form.current
      if (root && target.field !== null && focusField(target.field, root)) return
      if (left > 0 && target.field !== null) frame.current = requestAnimationFrame(() => attempt(left - 1))
      else if (root) focusHeading(root)
    }
    frame.current = requestAnimationFrame(() => attempt(TRIES))
    return () => cancelAnimationFrame(frame.current)
  }, [target, form])
  return { go, attention, goFinding }
}
