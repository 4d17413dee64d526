import type { Book } from '#shared/domain/rooster/book.ts'
import { SITTING_MS } from '../dossier/history.ts'

/** One thing in the weekrooster that can be undone. Steps in one field (same `field`, no long pause) join, so that undo takes back a word and not a letter. */
export type ScheduleStep = { readonly label: string; readonly field: string | null; readonly before: Book; readonly after: Book; readonly at: number }
/** What was done, oldest first, and what was undone, newest first. */
export type ScheduleSteps = { readonly done: readonly ScheduleStep[]; readonly undone: readonly ScheduleStep[] }

export const noSteps: ScheduleSteps = { done: [], undone: [] }
const MOST = 200

/** The steps with one more. */
export function withStep(steps: ScheduleSteps, step: ScheduleStep): ScheduleSteps {
  const last = steps.done.at(-1)
  const joins = last !== undefined && steps.undone.length === 0 && step.field !== null && last.field === step.field && step.at - last.at < SITTING_MS
  return { done: joins ? [...steps.done.slice(0, -1), { ...step, before: last.before }] : [...steps.done, step].slice(-MOST), undone: [] }
}
/** The step to take back and the steps after it. */
export function stepBackIn({ done, undone }: ScheduleSteps): { readonly step: ScheduleStep; readonly steps: ScheduleSteps } | null {
  const step = done.at(-1)
  return step ? { step, steps: { done: done.slice(0, -1), undone: [step, ...undone] } } : null
}
/** The step to do again and the steps after it. */
export function stepForwardIn({ done, undone }: ScheduleSteps): { readonly step: ScheduleStep; readonly steps: ScheduleSteps } | null {
  const step = undone[0]
  return step ? { step, steps: { done: [...done, step], undone: undone.slice(1) } } : null
}
