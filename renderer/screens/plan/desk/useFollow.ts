import { useEffect, useRef, type RefObject } from 'react'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { focusHeading } from '../../../ui/desk/focus.ts'
import { goalStep, type OpenStep } from '../model/steps.ts'
import type { PlanDesk } from './desk.ts'

/** Follows what undo and redo do to goals: opens one that came back, and gives the focus a place when the open one went. */
export function useFollow(goals: readonly Goal[], step: OpenStep, form: RefObject<HTMLElement | null>, go: PlanDesk['go']): void {
  const known = useRef(goals)
  useEffect(() => {
    const before = new Set(known.current.map((g) => g.id))
    known.current = goals
    const back = goals.filter((g) => !before.has(g.id))
    const only = back.length === 1 ? back[0] : undefined
    if (only && goalStep(only.id) !== step) go(goalStep(only.id))
  }, [goals, step, go])
  useEffect(() => {
    if (document.activeElement === document.body && form.current) focusHeading(form.current)
  }, [step, form])
}
