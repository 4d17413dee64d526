import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { go as route } from '../../../state/router.ts'
import { focusField, focusHeading } from '../../../ui/desk/focus.ts'
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
  // At once when it can: what is typed after the key must not land elsewhere. The form of another step may need a moment before
  // it stands: then a few frames more, for as long as nobody moves the focus themselves; then its heading.
  useEffect(() => {
    if (target === null) return
    const attempt = (left: number): void => {
      const root = form.current
      if (root && target.field !== null && focusField(target.field, root)) return
      if (left > 0 && target.field !== null) {
        const before = document.activeElement
        frame.current = requestAnimationFrame(() => { if (document.activeElement === before || document.activeElement === document.body) attempt(left - 1) })
      } else if (root) focusHeading(root)
    }
    attempt(TRIES)
    return () => cancelAnimationFrame(frame.current)
  }, [target, form])
  return { go, attention, goFinding }
}
