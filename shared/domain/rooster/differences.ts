import type { Day } from '../calendar/day.ts'
import type { Block } from './block.ts'
import { changeInWeek, fixedWeekOn, type Schedule } from './schedule.ts'

/** What is different in one week: a block that falls out, one that is otherwise, or one that is only there that week. */
export type Difference = { readonly kind: 'uit'; readonly fixed: Block; readonly why: string } | { readonly kind: 'anders'; readonly fixed: Block; readonly block: Block; readonly why: string } | { readonly kind: 'extra'; readonly block: Block; readonly why: string }

/** The id of the block that a difference is about. */
export const differenceId = (d: Difference): string => (d.kind === 'uit' ? d.fixed.id : d.block.id)

/** How the week of this Monday differs from its fixed week. What only says that an unknown block falls out makes no difference. */
export function differencesIn(s: Schedule, monday: Day): readonly Difference[] {
  const fixed = new Map((fixedWeekOn(s, monday)?.blocks ?? []).map((b) => [b.id, b]))
  return s.exceptions.filter((e) => e.monday === monday).flatMap((e): readonly Difference[] => {
    const was = fixed.get(e.blockId)
    if (e.block === null) return was ? [{ kind: 'uit', fixed: was, why: e.why }] : []
    const block = { ...e.block, id: e.blockId }
    return [was ? { kind: 'anders', fixed: was, block, why: e.why } : { kind: 'extra', block, why: e.why }]
  })
}

/** One block as in the fixed week again, or without an id the whole week. */
export const putBack = (s: Schedule, monday: Day, blockId?: string): Schedule => ({ ...s, exceptions: s.exceptions.filter((e) => e.monday !== monday || (blockId !== undefined && e.blockId !== blockId)) })

/** What is different in the week of `from` is so in the week of `to` too. */
export const repeatDifferences = (s: Schedule, from: Day, to: Day): Schedule =>
  differencesIn(s, from).reduce((now, d) => changeInWeek(now, to, differenceId(d), d.kind === 'uit' ? null : d.block, d.why), s)
