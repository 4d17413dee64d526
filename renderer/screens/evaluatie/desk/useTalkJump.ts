import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { TalkFinding } from '#shared/norms/talkFindings.ts'
import { go as route, type Route } from '../../../state/router.ts'
import { focusField, focusHeading } from '../../../ui/desk/focus.ts'
import { firstFieldOf } from '../model/firstField.ts'

type At = Omit<Extract<Route, { readonly screen: 'evaluatie' }>, 'part' | 'field'>
type Target = { readonly part: string; readonly field: string | null }
const TRIES = 12

/** Moves through the form: to a part and its first field, or to the field that is named. A talk is typed through: where a part opens, one can write. */
export function useTalkJump(at: At, form: RefObject<HTMLElement | null>): { readonly go: (part: string, field?: string) => void; readonly goFinding: (finding: TalkFinding) => void; readonly attention: TalkFinding | null } {
  const [target, setTarget] = useState<Target | null>(null)
  const [attention, setAttention] = useState<TalkFinding | null>(null)
  const frame = useRef(0)
  const { dossierId, stayId, evaluationId } = at
  const go = useCallback((part: string, field?: string): void => {
    route({ screen: 'evaluatie', dossierId, stayId, evaluationId, part }, 'replace')
    setTarget({ part, field: field ?? firstFieldOf(part) })
  }, [dossierId, stayId, evaluationId])
  const goFinding = useCallback((finding: TalkFinding): void => {
    setAttention(finding)
    go(finding.part, finding.field)
  }, [go])
  // At once when it can; a part that is still to be drawn gets a few frames more, for as long as nobody moves the focus themselves.
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
  return { go, goFinding, attention }
}
