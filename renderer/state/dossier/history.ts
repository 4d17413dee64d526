import type { Change } from '#shared/domain/change.ts'
import { sameShape } from './slice.ts'

/** One thing that can be undone: the slice before and after, and what it was. */
export type Step<T = Change> = { readonly label: string; readonly before: T; readonly after: T; readonly at: number }
/** What was done, oldest first, and what was undone, newest first. */
export type History<T = Change> = { readonly done: readonly Step<T>[]; readonly undone: readonly Step<T>[] }

export const noHistory: History<never> = { done: [], undone: [] }
/** After this long without a key a new sitting begins, in milliseconds. */
export const SITTING_MS = 20_000
const MOST = 300

/**
 * The history with one edit more. Keys in one field (same label, same slice, nothing added or removed, no long pause) join
 * into one step, so that undo takes back a sentence and not a letter. `sliceOf` names what a value replaces.
 */
export function remember<T>(history: History<T>, step: Step<T>, sliceOf: (value: T) => string): History<T> {
  const last = history.done.at(-1)
  const joins = last !== undefined && history.undone.length === 0 && last.label === step.label && sliceOf(last.after) === sliceOf(step.after)
    && step.at - last.at < SITTING_MS && sameShape(last.before, last.after) && sameShape(step.before, step.after)
  const done = joins ? [...history.done.slice(0, -1), { ...step, before: last.before }] : [...history.done, step].slice(-MOST)
  return { done, undone: [] }
}

/** The step to undo and the history after it; null when there is none. */
export function stepBack<T>(history: History<T>): { readonly step: Step<T>; readonly history: History<T> } | null {
  const step = history.done.at(-1)
  return step ? { step, history: { done: history.done.slice(0, -1), undone: [step, ...history.undone] } } : null
}

/** The step to redo and the history after it; null when there is none. */
export function stepForward<T>(history: History<T>): { readonly step: Step<T>; readonly history: History<T> } | null {
  const step = history.undone[0]
  return step ? { step, history: { done: [...history.done, step], undone: history.undone.slice(1) } } : null
}
