import type { Change } from '#shared/domain/change.ts'
import { sameShape, sliceKey } from './slice.ts'

/** One thing that can be undone: the slice before and after, and what it was. */
export type Step = { readonly label: string; readonly before: Change; readonly after: Change; readonly at: number }
/** What was done, oldest first, and what was undone, newest first. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }

export const noHistory: History = { done: [], undone: [] }
/** After this long without a key a new sitting begins, in milliseconds. */
export const SITTING_MS = 20_000
const MOST = 300

/**
 * The history with one edit more. Keys in one field (same label, same slice, nothing added or removed, no long pause) join
 * into one step, so that undo takes back a sentence and not a letter.
 */
export function remember(history: History, step: Step): History {
  const last = history.done.at(-1)
  const joins = last !== undefined && history.undone.length === 0 && last.label === step.label && sliceKey(last.after) === sliceKey(step.after)
    && step.at - last.at < SITTING_MS && sameShape(last.before, last.after) && sameShape(step.before, step.after)
  const done = joins ? [...history.done.slice(0, -1), { ...step, before: last.before }] : [...history.done, step].slice(-MOST)
  return { done, undone: [] }
}

/** The step to undo and the history after it; null when there is none. */
export function stepBack(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.done.at(-1)
  return step ? { step, history: { done: history.done.slice(0, -1), undone: [step, ...history.undone] } } : null
}

/** The step to redo and the history after it; null when there is none. */
export function stepForward(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.undone[0]
  return step ? { step, history: { done: [...history.done, step], undone: history.undone.slice(1) } } : null
}
