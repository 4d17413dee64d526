import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import { parseDay } from '#shared/domain/calendar/parseDay.ts'
import type { Action } from '#shared/domain/plan/goal.ts'

type When = Pick<Action, 'when' | 'due'>
const LAST_DAY = /^(?:uiterlijk|vóór|voor|tot(?: en met)?|op) (.+)$/iu

/** What an action's "wanneer" is while somebody types: the words as typed, and the last day when they name one. */
export function typedWhen(text: string, today: Day): When {
  const bare = LAST_DAY.exec(text.trim())?.[1] ?? text
  const day = text.trim() === '' ? null : parseDay(bare, today)
  return { when: text, due: day?.ok ? day.value : null }
}

/** The same when the field is left: a bare day becomes the day itself, words stay words. */
export function settledWhen(text: string, today: Day): When {
  const typed = typedWhen(text, today)
  return typed.due !== null && !LAST_DAY.test(text.trim()) ? { when: '', due: typed.due } : { ...typed, when: text.trim() }
}

/** How it reads in the table: the words, or the day; with its year when that is far off. */
export const shownWhen = ({ when, due }: When, today: Day): string => when || (due === null ? '' : Math.abs(daysBetween(today, due)) < 150 ? dayAndMonth(due) : shortDay(due))
