import type { Day } from '../calendar/day.ts'
import type { Block } from './block.ts'
import { fixedWeekOn, type Schedule } from './schedule.ts'

/** The name that a fixed week gets when nobody gave it one. */
export const FIXED_NAME = 'Vaste week'

const nextFrom = (s: Schedule, monday: Day): Day | null => s.weeks.reduce<Day | null>((next, w) => (w.from > monday && (next === null || w.from < next) ? w.from : next), null)
/** The Monday from which another fixed week holds after this one; null when this one goes on. */
export const fixedUntil = nextFrom

/**
 * The fixed week is otherwise from this Monday on; the weeks before stay as they were, and so does a fixed week that begins
 * later. A change in one single week about a block that is gone has nothing to be different from any more and goes along.
 */
export function withFixed(s: Schedule, monday: Day, blocks: readonly Block[], newId: string, name?: string): Schedule {
  const now = fixedWeekOn(s, monday)
  const until = nextFrom(s, monday)
  const kept = new Set(blocks.map((b) => b.id))
  const gone = new Set((now?.blocks ?? []).map((b) => b.id).filter((id) => !kept.has(id)))
  const exceptions = gone.size === 0 ? s.exceptions : s.exceptions.filter((e) => e.monday < monday || (until !== null && e.monday >= until) || !gone.has(e.blockId))
  const next = { id: now?.from === monday ? now.id : newId, name: name ?? now?.name ?? FIXED_NAME, from: monday, blocks: [...blocks] }
  const weeks = [...s.weeks.filter((w) => w.from !== monday), next].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { ...s, weeks, exceptions }
}
