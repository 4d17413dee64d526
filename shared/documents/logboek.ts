import type { Day } from '../domain/calendar/day.ts'
import { fullDay, longDay } from '../domain/calendar/format.ts'
import type { House } from '../domain/house/house.ts'
import type { LogLine } from '../domain/log/event.ts'
import { byDay, joinLines } from '../domain/log/join.ts'
import { lineSentence, type LogNames } from '../domain/log/sentence.ts'
import { whoLooked } from '../domain/log/whoLooked.ts'
import { helpLine } from '../text/fixed.ts'
import type { Block, Document } from './model.ts'
import { capital } from '../text/capital.ts'
import { clean, rich } from './rich.ts'

type OfHouse = Pick<House, 'name' | 'example' | 'phone247'>
/** What a log on paper is made of. `findings` are what is not as it was written; `limits` says in words what was left out, '' when nothing was. */
export type LogboekInput = {
  readonly house: OfHouse
  readonly lines: readonly LogLine[]
  readonly names: LogNames
  readonly findings: readonly { readonly sentence: string }[]
  readonly limits: string
  readonly today: Day
}
/** What 'Wie keek in mijn dossier?' is made of. */
export type WhoLookedInput = {
  readonly house: OfHouse
  readonly lines: readonly LogLine[]
  readonly dossierId: string
  /** The resident, as the paper calls them. */
  readonly name: string
  readonly users: ReadonlyMap<string, string>
  readonly today: Day
  /** The last day that it is about, when that is not today; `days` says in words which days, '' when all. */
  readonly until?: Day
  readonly days?: string
  /** Lines of the log are gone or were changed: this may not be everybody. */
  readonly broken?: boolean
}

const sound = 'Dit logboek is nagekeken. Elke regel staat er zoals hij is opgeschreven, en er ontbreekt niets.'
const row = (id: string, label: string, sentences: readonly string[]): Block => ({ kind: 'row', id, label, paragraphs: sentences.map((s) => rich(clean(s))) })

const sheet = (house: OfHouse, title: string, today: Day, right: string, blocks: readonly Block[]): Document => ({
  kind: 'logboek', profile: '', title, subject: clean(house.name), language: 'nl-NL',
  head: { left: clean(house.name), right },
  sections: [{ id: 'log', title, newPage: false, blocks }],
  footer: { strong: helpLine(clean(house.phone247)), archive: [title, longDay(today), 'vertrouwelijk'].join(' · ') },
  mark: 'geen', example: house.example,
})

/** The log of the house on paper: every line that was asked for, joined by day, newest day first. */
export function logboek(i: LogboekInput): Document {
  const days = byDay(joinLines(i.lines.map((line) => line.event)))
  const first = i.lines[0]?.n ?? 0
  const which = i.lines.length === 0 ? 'Er staat niets in het logboek dat hierbij past.' : `${i.lines.length === 1 ? 'Eén regel' : `${i.lines.length} regels`} van het logboek, van nummer ${first} tot en met ${i.lines.at(-1)?.n ?? first}.`
  const blocks: readonly Block[] = [
    { kind: 'cover', id: 'title', above: '', title: 'Logboek' },
    row('which', 'Wat dit is', [which, clean(i.limits)].filter(Boolean)),
    row('checked', 'Nagekeken', i.findings.length === 0 ? [sound] : i.findings.map((f) => f.sentence)),
    ...days.map(({ day, lines }) => row(`day-${day}`, capital(fullDay(day)), lines.map((line) => lineSentence(line, i.names)))),
  ]
  return sheet(i.house, 'Logboek', i.today, longDay(i.today), blocks)
}

/** 'Wie keek in mijn dossier?' on paper, for the resident. */
export function wieKeek(i: WhoLookedInput): Document {
  const seen = whoLooked(i.lines.map((line) => line.event), i.dossierId, i.users, i.today, i.until)
  const name = clean(i.name)
  const times = (n: number): string => (n === 1 ? '1 keer' : `${n} keer`)
  const blocks: readonly Block[] = [
    { kind: 'cover', id: 'title', above: '', title: 'Wie keek in mijn dossier?' },
    { kind: 'statement', id: 'summary', label: '', text: seen.summary },
    ...(i.days === undefined || i.days === '' ? [] : [row('period', 'Welke dagen', [`Dit blad gaat alleen over wat er gebeurde ${i.days}.`])]),
    ...(i.broken === true ? [row('broken', 'Let op', ['Een deel van het logboek is weg of veranderd. Misschien keek er nog iemand.'])] : []),
    ...(seen.people.length === 0 ? [] : [row('people', 'Wie', seen.people.map((p) => `${p.name}: ${times(p.times)}, het laatst op ${longDay(p.last)}.`))]),
    ...seen.days.map(({ day, sentences }) => row(`day-${day}`, capital(fullDay(day)), sentences)),
    row('rights', 'Vragen?', ['Vraag aan je begeleider waarom iemand in je dossier keek.', 'Ben je het er niet mee eens? Dan kun je een klacht indienen bij het huis.']),
  ]
  return sheet(i.house, ['Wie keek in het dossier', name && `van ${name}`].filter(Boolean).join(' '), i.today, name, blocks)
}
