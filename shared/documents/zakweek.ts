import { addDays } from '../domain/calendar/day.ts'
import { bareDay, longDay } from '../domain/calendar/format.ts'
import { type Block as Moment, WORKING_DAYS } from '../domain/rooster/block.ts'
import type { BlockOf, Document } from './model.ts'
import { clean } from './rich.ts'
import { dayNames, weekPaper, weekSpan } from './rooster/furniture.ts'
import type { PocketPerson, WeekInput } from './rooster/input.ts'
import { leadersOf, nameWords, onWall, paperTime, safeTitle } from './rooster/shown.ts'

type Said = { readonly day: number; readonly start: number; readonly time: string; readonly text: string }

const sameEvery = (said: readonly Said[], days: readonly number[]): readonly Said[] => {
  const first = said.filter((s) => s.day === days[0])
  return first.filter((s) => days.every((day) => said.some((o) => o.day === day && o.time === s.time && o.text === s.text)))
}

/** What somebody does, in a few words: with whom, where it is a talk. */
function wordsOf(b: Moment, i: WeekInput, names: ReadonlySet<string>): string {
  const alone = b.kind === 'individueel' || b.kind === 'behandelaar'
  const leaders = alone ? leadersOf(b, i.house) : []
  return [safeTitle(b, names), leaders.length === 0 ? '' : `met ${leaders.join(', ')}`, b.form === 'online' ? '(online)' : ''].filter(Boolean).join(' ')
}

function pocket(i: WeekInput, person: PocketPerson | null, n: number): BlockOf<'pocket'> {
  const own = clean(person?.callName ?? '')
  const names = new Set([...nameWords(i.names)].filter((name) => !nameWords([own]).has(name)))
  const said = (person?.blocks ?? i.blocks.flatMap((b) => onWall(b) ?? [])).toSorted((a, b) => a.day - b.day || a.start - b.start || a.end - b.end)
    .map((b): Said => ({ day: b.day, start: b.start, time: b.kind === 'vrij' ? '' : paperTime(b.start), text: wordsOf(b, i, names) }))
  const every = sameEvery(said, [0, 1, 2, 3, 4, 5, 6])
  const isFixed = (all: readonly Said[], s: Said): boolean => all.some((o) => o.time === s.time && o.text === s.text)
  const rest = said.filter((s) => !isFixed(every, s))
  const working = sameEvery(rest, Array.from({ length: WORKING_DAYS }, (_, day) => day))
  const line = (all: readonly Said[]): string => all.map((s) => `${s.time} ${s.text}`.trim()).join(' · ')
  const left = rest.filter((s) => s.day >= WORKING_DAYS || !isFixed(working, s))
  return {
    kind: 'pocket', id: `zakweek-${n}`, above: `${own === '' ? 'De week' : 'Mijn week'} · ${weekSpan(i.monday, addDays(i.monday, 6), 't/m')}`, name: own || clean(i.house.name) || 'Ons huis',
    days: dayNames.map((name, day) => ({ name, date: bareDay(addDays(i.monday, day)), items: left.filter((s) => s.day === day).map(({ time, text }) => ({ time, text })) })),
    fixed: [{ title: 'Elke werkdag', text: line(working) }, { title: 'Elke dag', text: line(every) }].filter((f) => f.text !== ''),
    help: ['Dag en nacht:', clean(i.house.phone247) || '112'],
  }
}

/** The week to carry, A6: of each of these people, or of everybody when there is none. Nobody else's name stands in it. One is a sheet of A5 to fold; of more, two go on each A4, to cut. */
export const zakweek = (i: WeekInput, people: readonly PocketPerson[]): Document =>
  weekPaper(i, 'zakweek', 'Zakweek', people.length > 1 ? null : 'A5-liggend', [{ id: 'zakweek', title: 'Zakweek', newPage: false, blocks: people.length === 0 ? [pocket(i, null, 0)] : people.map((p, n) => pocket(i, p, n)) }], [`gemaakt ${longDay(i.today)}`])
