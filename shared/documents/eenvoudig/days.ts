import { parseDay } from '../../domain/calendar/parseDay.ts'
import { dutyWords } from '../../text/duties.ts'
import type { Block } from '../model.ts'
import { b, rich } from '../rich.ts'
import { blockOf, said, words, type Source } from './source.ts'

const SHOWN = 3
const DEFAULT_INTRO = 'Dit zijn mijn vaste momenten.'

/** My week in a few lines; which day holds what stays in the plan. */
export function week({ plan }: Source): readonly Block[] {
  const table = blockOf(plan, 'table', 's5-week')
  const paragraphs = [
    ...said(plan, 's5-now').filter((p) => words(p) !== DEFAULT_INTRO),
    ...(table?.note ? [rich(table.note)] : []),
    ...said(plan, 's5-meetings'),
    ...(table ? [rich('Wat ik elke dag doe, staat in mijn plan.')] : []),
  ]
  return paragraphs.length ? [{ kind: 'row', id: 'e-week', label: '', paragraphs, origin: { step: '5', field: 'content.week' } }] : []
}

/** The days on which we look back that are still to come. */
export function lookBack({ plan, today }: Source): readonly Block[] {
  const rows = blockOf(plan, 'table', 's10-duties')?.rows ?? []
  const days = rows.filter((r) => words(r[1] ?? []).startsWith(dutyWords.evaluatie.what)).map((r) => words(r[0] ?? []))
  const ahead = days.filter((text) => {
    const day = parseDay(text, today)
    return !day.ok || day.value >= today
  })
  const shown = ahead.slice(0, SHOWN)
  const more = ahead.length - shown.length
  const origin = { step: '10', field: 'duties' } as const
  if (shown.length === 0) return []
  const named = shown.flatMap((day, n) => (n === 0 ? [b(day)] : [n === shown.length - 1 ? ' en ' : ', ', b(day)]))
  return [
    {
      kind: 'row', id: 'e-back', label: 'Terugkijken', origin,
      paragraphs: [
        rich('We kijken samen hoe het gaat. Uiterlijk op ', ...named, '.'),
        ...(more > 0 ? [rich(more === 1 ? 'Daarna nog één keer. Die dag staat in mijn plan.' : `Daarna nog ${more} keer. Die dagen staan in mijn plan.`)] : []),
      ],
    },
  ]
}
