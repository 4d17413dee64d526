import type { Day } from '../../domain/calendar/day.ts'
import { fullDay, longDayNoYear } from '../../domain/calendar/format.ts'
import { phaseNow } from '../../domain/stay/phases.ts'
import { attendedHours } from '../../norms/attendedHours.ts'
import { contactHours } from '../../norms/contactHours.ts'
import { presenceWords } from '../../text/rooster/attendanceWords.ts'
import { burdenText, phaseWords } from '../../text/statuses.ts'
import type { Block, Rich } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, phrase, rich, sentence } from '../rich.ts'
import { typed } from '../trajectplan/blocks.ts'
import { naastePhrase } from '../trajectplan/places.ts'
import type { TalkFacts } from './facts.ts'

/** A label with paragraphs, without a place in the plan's form. */
export const row = (id: string, label: string, lines: readonly Rich[]): readonly Block[] => {
  const said = lines.filter((l) => l.length > 0)
  return said.length ? [{ kind: 'row', id, label, paragraphs: said }] : []
}

const number = (hours: number): string => `${Math.round(hours * 10) / 10}`.replace('.', ',')

/** Average hours a week since the talk before: as written, else as the log of contacts says; null = not known. */
export const averageHours = (f: TalkFacts): number | null => {
  if (f.talk.hours.perWeek !== null) return f.talk.hours.perWeek
  const log = f.since === null ? null : contactHours(f.stay.contacts, f.since, f.on)
  return log && log.count > 0 ? log.perWeek : null
}

/** What was agreed: the hours planned on the day of the talk, else what the contract asks; null = neither. */
export function agreedHours(f: TalkFacts): { readonly perWeek: number; readonly by: 'plan' | 'contract' } | null {
  const planned = f.stay.facts.plannedHours.filter((h) => (h.from ?? '') <= f.on).toSorted((x, y) => (x.from ?? '').localeCompare(y.from ?? '')).at(-1)
  if (planned && planned.individueel > 0) return { perWeek: planned.individueel, by: 'plan' }
  const norm = f.norms.flatMap((n) => (n.rule.kind === 'hours' && n.rule.what === 'individueel' ? [n.rule.perWeek] : []))[0]
  return norm === undefined ? null : { perWeek: norm, by: 'contract' }
}

function hours(f: TalkFacts): readonly Block[] {
  const [average, agreed] = [averageHours(f), agreedHours(f)]
  const line = average === null ? [] : rich('Eén op één was gemiddeld ', b(`${number(average)} uur`), ' per week.', agreed === null ? '' : agreed.by === 'plan' ? ` De afspraak is ${number(agreed.perWeek)}\u00A0uur.` : ` De gemeente vraagt ${number(agreed.perWeek)}\u00A0uur.`)
  return row('talk-hours', 'Hulp van het huis', [line, ...together(f), ...typed(f.talk.hours.note)])
}

/** What was had in the group since the talk before, by the roll calls; nothing when no roll was called. */
function together(f: TalkFacts): readonly Rich[] {
  const had = f.since === null ? null : attendedHours(f.stay.attendance, f.since, f.on)
  if (had === null) return []
  const counted = had.from === f.since ? '' : `, geteld vanaf ${longDayNoYear(had.from)}`
  const begin = { groep: 'In de groep was het', collectief: 'Samen de dag openen en sluiten was', buiten: 'Daginvulling buiten was' } as const
  const who = f.callName || 'De bewoner'
  return had.kinds.map((k) => (k.kind === 'individueel' || k.kind === 'behandelaar' ? rich(`${who} was bij ${presenceWords(k)}.`) : rich(`${begin[k.kind]} gemiddeld `, b(`${number(k.perWeek)} uur`), ` per week: ${presenceWords(k)}${counted}.`)))
}

function meetings(f: TalkFacts): readonly Block[] {
  const { perWeek, note } = f.talk.meetings
  const planned = f.plan?.meetingsPerWeek ?? null
  const line = perWeek === null ? [] : rich(b(`${perWeek} per week`), planned === null ? '.' : planned === perWeek ? ', zoals afgesproken.' : `. De afspraak is ${planned} per week.`)
  return row('talk-meetings', 'Meetings', [line, ...typed(note)])
}

/** Is it too heavy for the naasten: the first time and now, each in blocks with its words. */
function burden(f: TalkFacts): readonly Block[] {
  const { burden: now, note } = f.talk.naasten
  const asked = f.dossier.naasten.filter((n) => n.burden !== null)
  const [only] = asked.length > 0 ? asked : f.dossier.naasten
  const who = only && (asked.length === 1 || f.dossier.naasten.length === 1) ? naastePhrase(only).replace(/^.*, /u, '') : 'mijn naasten'
  const label = `Is het te zwaar voor ${who}?`
  if (now === null) return row('talk-burden', label, typed(note))
  const earlier = f.talks.slice(0, -1).find((e) => e.content.naasten.burden !== null)
  const first = earlier ? { value: earlier.content.naasten.burden ?? 0, when: longDayNoYear(earlier.content.on ?? earlier.createdAt.slice(0, 10)) } : only && only.burden !== null && asked.length === 1 ? { value: only.burden, when: 'bij de start' } : null
  const scale = (id: string, text: string, value: number, when: string, after: string): Block => ({ kind: 'scale', id, label: text, value, of: 5, words: `${when} ${burdenText(value)}`, note: after })
  return first ? [scale('talk-burden-first', label, first.value, first.when, ''), scale('talk-burden', '', now, 'nu', sentence(note))] : [scale('talk-burden', label, now, 'nu', sentence(note))]
}

const answers = { open: '', ja: 'Ja.', nee: 'Nee.' } as const
/** A question with its answer and why. */
const asked = (id: string, label: string, q: { readonly answer: keyof typeof answers; readonly note: string }): readonly Block[] =>
  row(id, label, [answers[q.answer] === '' ? rich(sentence(q.note)) : rich(b(answers[q.answer]), q.note.trim() === '' ? '' : ` ${sentence(q.note)}`)])

/** What changed of the phase, and whether the indicatie still holds; when leaving is spoken of these stand there. */
export const phase = (f: TalkFacts): readonly Block[] => {
  const { to, why } = f.talk.phase
  const line = to === null ? (f.leaving ? rich(b(capital(phaseWords[phaseNow(f.stay.facts)].name)), '.') : []) : rich('Van ', phaseWords[phaseNow(f.stay.facts)].name, ' naar ', b(phaseWords[to].name), '.')
  return row('talk-phase', 'Fase', [to !== null && to === phaseNow(f.stay.facts) ? rich('Nu ', b(phaseWords[to].name), '.') : line, ...typed(why)])
}

function stillRight(f: TalkFacts): readonly Block[] {
  const { date, address, indicatie } = f.talk.stillRight
  const say = (what: string, q: typeof date): Rich => (q.answer === 'open' ? rich(sentence(q.note)) : rich(`${what} ${q.answer === 'ja' ? 'klopt nog' : 'klopt niet meer'}.`, q.note.trim() === '' ? '' : ` ${sentence(q.note)}`))
  const leaving = f.leaving ? [] : [say('De dag van vertrek', date), say('Het adres voor straks', address)]
  const lines = [...leaving, say('De indicatie', indicatie)].filter((l) => l.length > 0)
  return row('talk-right', 'Klopt het nog?', [rich(lines.map((l) => l.map((i) => i.text).join('')).join(' '))])
}

function agreements(f: TalkFacts): readonly Block[] {
  const items = f.talk.agreements.filter((a) => phrase(a.what) !== '').map((a) => ({ text: `${phrase(a.who) ? `${phrase(a.who)}: ` : ''}${sentence(a.what)}`, when: a.due ? `uiterlijk ${longDayNoYear(a.due)}` : '' }))
  return items.length === 0 ? [] : [{ kind: 'steps', id: 'talk-agreements', label: 'Wat we afspreken', items }]
}

/** Leermomenten of this period, and those that were looked back on in it; told in neutral words. */
export function learning(f: TalkFacts): readonly Block[] {
  const from: Day = f.since ?? '0001-01-01'
  const within = (day: Day | null): boolean => day !== null && day >= from && day <= f.on
  return f.stay.learning.filter((l) => within(l.on) || within(l.looked.on)).flatMap((l) => {
    const back = l.looked.on !== null && l.looked.on <= f.on ? `Op ${longDayNoYear(l.looked.on)} keken we terug. ${sentence(l.looked.text)}` : l.lookBackOn ? `Op ${longDayNoYear(l.lookBackOn)} kijken we terug.` : ''
    return row(`talk-learning-${l.id}`, `Leermoment ${longDayNoYear(l.on)}`, [
      rich([sentence(l.what), sentence(l.analysis)].filter(Boolean).join(' ')),
      rich([l.agreement.trim() === '' ? '' : `Nieuwe afspraak: ${sentence(l.agreement)}`, back.trim()].filter(Boolean).join(' ')),
    ])
  })
}

/** Section 2: how it goes on. */
export function further(f: TalkFacts): readonly Block[] {
  return [
    ...hours(f), ...meetings(f), ...burden(f), ...asked('talk-law', 'Andere hulp?', f.talk.otherLaw), ...asked('talk-lighter', 'Minder hulp?', f.talk.lighter),
    ...stillRight(f), ...(f.leaving ? [] : phase(f)), ...agreements(f), ...row('talk-next', 'Volgende keer', [f.talk.nextOn ? rich(b(capital(fullDay(f.talk.nextOn))), '.') : []]),
  ]
}
