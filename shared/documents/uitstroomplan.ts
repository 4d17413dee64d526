import { bareDayYear, fullDay, longDay } from '../domain/calendar/format.ts'
import { fullName } from '../domain/people/name.ts'
import { callName } from '../domain/people/person.ts'
import { currentPlan } from '../domain/dossier.ts'
import { actDay, isOpenDuty, type Duty } from '../norms/duty.ts'
import { dutyTitle } from '../norms/explain.ts'
import { helpLine } from '../text/fixed.ts'
import { callsWithHouse } from './calls.ts'
import { row } from './evaluatie/further.ts'
import type { StayInput } from './evaluatie/input.ts'
import { areas, back, help, house } from './evaluatie/leaving.ts'
import type { Block, Document, Section } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, ownWords, phrase, rich, sentence } from './rich.ts'
import { cells } from './trajectplan/blocks.ts'
import { placePhrase } from './trajectplan/places.ts'

type Part = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
/** Parts with something in them, numbered as they stand: a paper that is made anew each time has no gaps. */
const numbered = (parts: readonly Part[]): readonly Section[] =>
  parts.filter((p) => p.blocks.length > 0).map(({ id, title, blocks }, i) => ({ id, title, newPage: false, blocks: [{ kind: 'heading', id: `${id}-heading`, number: `${i + 1}`, title }, ...blocks] }))

function living(i: StayInput): readonly Block[] {
  const { plannedAddress: a, plannedEnd } = i.stay.facts
  const place = placePhrase(a, i.dossier.naasten)
  const confirmed = a.confirmedOn ? ` Nagevraagd op ${longDay(a.confirmedOn)}.` : ' Nog navragen of dit klopt.'
  const where = phrase(i.stay.outflow.gemeente)
  return [
    ...row('out-end', 'Ik vertrek op', [plannedEnd ? rich(b(fullDay(plannedEnd)), '.') : rich('Dat weten we nog niet.')]),
    ...row('out-where', 'Gemeente', [rich(sentence(where))]),
    ...row('out-address', 'Adres', [place ? rich(b(capital(place)), '.', confirmed) : rich('Er is nog geen adres.')]),
    ...back(i), ...house(i),
  ]
}

const answered = { open: '', ja: 'Ja.', nee: 'Nog niet.' } as const
/** Can the resident do without somebody near, and is there a rhythm (B43). */
function ready({ stay: { outflow: o } }: StayInput): readonly Block[] {
  return [...row('out-nearness', 'Zonder hulp dichtbij, dag en nacht', [rich(answered[o.nearness])]), ...row('out-rhythm', 'Een vast ritme op een dag', [rich(answered[o.rhythm])])]
}

/** A talk is called here as its report is. */
const named = (d: Duty): string => (d.kind === 'evaluatie' ? `Terugkijken ${d.ordinal}` : capital(dutyTitle(d)))

const late = { text: ' Dit is te laat.', soft: true } as const
/** What must be done before the planned end, by date: open duties besides the plan of the stay itself, and what is left in the four areas. What is overdue stands first and says so. */
function steps(i: StayInput): readonly Block[] {
  const { plannedEnd } = i.stay.facts
  const duties = i.duties.filter((d) => isOpenDuty(d) && d.kind !== 'trajectplan' && (plannedEnd === null || d.date <= plannedEnd)).map((d) => ({ on: actDay(d), what: named(d), who: '' }))
  const todo = Object.values(i.stay.outflow.areas).flatMap((a) => (a.due && clean(a.action) ? [{ on: a.due, what: capital(phrase(a.action)), who: phrase(a.who) }] : []))
  const { from, what, by, needed } = i.stay.outflow.followUp
  const help = needed === 'ja' && from && from >= i.today ? [{ on: from, what: `${capital(phrase(what) || 'hulp aan huis')} begint`, who: phrase(by) }] : []
  const rows = [...duties, ...todo, ...help].toSorted((x, y) => x.on.localeCompare(y.on) || x.what.localeCompare(y.what))
  return rows.length === 0 ? [] : [{ kind: 'table', id: 'out-steps', tight: true, columns: [{ title: 'Wanneer', width: 34 }, { title: 'Wat', width: 96 }, { title: 'Wie', width: 40 }], rows: rows.map((s) => cells([b(bareDayYear(s.on))], s.on < i.today ? rich(sentence(s.what), late) : s.what, s.who)) }]
}

type Call = { readonly who: string; readonly phone: string }
/** The sponsor once: by name in the line that says 'mijn sponsor', in a line of their own when nobody wrote one. */
function withSponsor(typed: readonly Call[], sponsor: string): readonly Call[] {
  const says = (c: Call, word: string): boolean => c.who.toLocaleLowerCase('nl').includes(word.toLocaleLowerCase('nl'))
  if (sponsor === '' || typed.some((c) => says(c, sponsor))) return typed
  const at = typed.findIndex((c) => says(c, 'sponsor'))
  const named = { who: `${sponsor}, mijn sponsor`, phone: typed[at]?.phone ?? '' }
  return at < 0 ? [named, ...typed] : typed.with(at, named)
}

/** Whom the resident calls after leaving: as in the plan, and the house. */
function people(i: StayInput): readonly Block[] {
  const plan = currentPlan(i.stay)?.content
  const sponsor = phrase(plan?.sponsor.firstName ?? '')
  const typed = (plan?.signals.calls ?? []).map((c) => ({ who: clean(c.who), phone: clean(c.phone) })).filter((c) => c.who !== '' || c.phone !== '')
  const known = withSponsor(typed, sponsor)
  return [{ kind: 'table', id: 'out-calls', columns: [{ title: 'Wie', width: 110 }, { title: 'Telefoon', width: 60 }], rows: callsWithHouse(known, clean(i.house.phone247)).map((c) => cells([b(c.who)], c.phone)) }]
}

/** The plan for leaving (V09, V10, V43, B42, B43), from the living record of what the resident wants after the stay. */
export function uitstroomplan(input: StayInput): Document {
  const name = clean(fullName(input.dossier.person)) || clean(callName(input.dossier.person))
  const { wish } = input.stay.outflow
  const words: readonly Block[] = clean(wish) === '' ? [] : [{ kind: 'words', id: 'out-wish', label: 'Zo wil ik wonen', text: ownWords(wish), size: 'plan' }]
  const title = 'Mijn plan voor na dit huis'
  return {
    kind: 'uitstroomplan', profile: '', title: ['Uitstroomplan', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: `Besproken op: ${'.'.repeat(28)}` },
    sections: [
      { id: 'out', title, newPage: false, blocks: [{ kind: 'cover', id: 'out-cover', above: title, title: name || 'Nog geen naam' }, ...words] },
      ...numbered([
        { id: 'out-living', title: 'Waar ik ga wonen', blocks: living(input) },
        { id: 'out-areas', title: 'Wat er klaar moet zijn', blocks: [...areas(input), ...ready(input), ...help(input)] },
        { id: 'out-steps', title: 'Wat er nog komt', blocks: steps(input) },
        { id: 'out-people', title: 'Wie ik bel', blocks: people(input) },
      ]),
    ],
    footer: { strong: helpLine(clean(input.house.phone247)), archive: ['Uitstroomplan', name, longDay(input.today), 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: 'geen', example: input.house.example,
  }
}
