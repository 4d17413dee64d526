import { addDays } from '../domain/calendar/day.ts'
import type { Block as Moment } from '../domain/rooster/block.ts'
import type { BlockOf, Document } from './model.ts'
import { clean } from './rich.ts'
import { shortDays, weekPaper, weekSpan } from './rooster/furniture.ts'
import type { ListPerson, WeekInput } from './rooster/input.ts'
import { nameWords, paperTime, safeTitle } from './rooster/shown.ts'

/** What is ticked on paper: the groups of the house and its meeting. Opening and closing the day are noted in Baken, or the columns would be too narrow for a pen. */
const ticked: readonly Moment['kind'][] = ['groepsblok', 'huisvergadering']
/** So many columns leave room to tick. */
const COLUMNS = 8
const SPARE = 1

const legend = [['✓', 'was er'], ['O', 'online'], ['A', 'zei af'], ['Z', 'was ziek'], ['W', 'weg, afgesproken'], ['–', 'was er niet']] as const

function list(i: WeekInput, people: readonly ListPerson[], groups: readonly Moment[], n: number): BlockOf<'rollCall'> {
  const names = nameWords(i.names)
  const days = groups.map((b) => b.day)
  const rows = people.map((p) => ({ name: clean(p.shown), out: groups.map((b) => !p.takesPart(b)) }))
  return {
    kind: 'rollCall', id: `lijst-${n}`, title: 'Wie was er?', about: `groepen, ${groups.length === 0 ? weekSpan(i.monday) : weekSpan(addDays(i.monday, Math.min(...days)), addDays(i.monday, Math.max(...days)))}`,
    legend: legend.map(([sign, text]) => ({ sign, text })), out: rows.some((r) => r.out.includes(true)) ? 'doet niet mee' : '', corner: 'Bewoner',
    columns: groups.map((b) => ({ day: shortDays[b.day] ?? '', time: paperTime(b.start), title: safeTitle(b, names) })), reason: 'Reden of afspraak', people: rows, spare: SPARE, under: ['Aantal', 'Leiding, paraaf'],
  }
}

/** The list to tick by hand: a row for each resident, a column for each group of the week; a week with many groups takes more sheets. */
export function presentielijst(i: WeekInput, people: readonly ListPerson[]): Document {
  const groups = i.blocks.filter((b) => ticked.includes(b.kind)).toSorted((a, b) => a.day - b.day || a.start - b.start)
  const sheets = Math.max(1, Math.ceil(groups.length / COLUMNS))
  const each = Math.ceil(groups.length / sheets)
  const blocks = Array.from({ length: sheets }, (_, n) => list(i, people, groups.slice(n * each, (n + 1) * each), n))
  return weekPaper(i, 'presentielijst', 'Presentielijst', 'A4-liggend', blocks.map((b, n) => ({ id: `lijst-${n}`, title: 'Presentielijst', newPage: n > 0, blocks: [b] })), ['alleen voor het team', 'vertrouwelijk'])
}
