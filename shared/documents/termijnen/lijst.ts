import { daysBetween, parts, type Day } from '../../domain/calendar/day.ts'
import { dayAndMonth, longDay, shortDay } from '../../domain/calendar/format.ts'
import { lastWorkingDay } from '../../domain/calendar/holidays.ts'
import type { House } from '../../domain/house/house.ts'
import { callName } from '../../domain/people/person.ts'
import type { LayeredNorm, Party } from '../../domain/profile/profile.ts'
import { SOON_DAYS, WEEK_DAYS, type Duty, type HouseDuty } from '../../norms/duties.ts'
import { dutyTitle } from '../../norms/explain.ts'
import { actDay } from '../../norms/duty.ts'
import type { OpenStay } from '../../norms/openDuties.ts'
import { helpLine } from '../../text/fixed.ts'
import type { Block, Column, Document, Rich } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, listed, rich } from '../rich.ts'

/** What a list of open duties is made of: of one resident (`own` null), or of the house with the house's own duties. */
export type DutyListInput = { readonly house: Pick<House, 'name' | 'phone247' | 'example' | 'staff'>; readonly stays: readonly OpenStay[]; readonly own: readonly HouseDuty[] | null; readonly today: Day }

const groups = ['late', 'week', 'soon', 'later'] as const
type Group = (typeof groups)[number]
const groupTitle = { late: 'Te laat', week: 'Deze week', soon: 'Binnenkort', later: 'Later' } as const satisfies Readonly<Record<Group, string>>
type Line = { readonly day: Day; readonly was: Day | null; readonly name: string; readonly what: string; readonly who: string; readonly source: string; readonly group: Group }

const partyName = { aanbieder: 'het huis', hbo: 'hbo', begeleider: 'begeleider', ervaringsdeskundige: 'ervaringsdeskundige', bewoner: 'bewoner', gemeente: 'gemeente', kliniek: 'kliniek', anders: 'anders' } as const satisfies Readonly<Record<Party, string>>

function groupOf(day: Day, today: Day): Group {
  const days = daysBetween(today, day)
  if (days < 0) return 'late'
  return days <= WEEK_DAYS ? 'week' : days <= SOON_DAYS ? 'soon' : 'later'
}
/** 'B40', 'VNG V50'; an agreement of the house has no number that anybody knows. */
const sourceWords = (norms: readonly LayeredNorm[]): string => {
  const first = norms[0]
  if (first === undefined || first.layer === 'huis') return 'afspraak'
  return first.layer === 'landelijk' ? `VNG ${first.id}` : first.id
}

/** How the house calls somebody inside: first name and the letter of the last. */
const innerName = ({ dossier: { person } }: OpenStay): string => [clean(callName(person)) || 'Zonder naam', ...[...clean(person.lastName)].slice(0, 1).map((c) => `${c.toLocaleUpperCase('nl')}.`)].join(' ')

/** By name who does it, where the stay says so. */
function whoDoes({ stay: { facts } }: OpenStay, who: Duty['who'], staff: House['staff']): string {
  const id = who === 'hbo' ? facts.hboId : who === 'begeleider' || who === 'aanbieder' ? (facts.begeleiderId ?? facts.hboId) : who === 'ervaringsdeskundige' ? facts.ervaringsdeskundigeId : null
  return clean(staff.find((s) => s.id === id)?.name ?? '') || partyName[who]
}

function linesOf(i: DutyListInput): readonly Line[] {
  const residents = i.stays.flatMap((s) => s.duties.map((d): Line => {
    const day = actDay(d)
    return { day, was: day === d.date ? null : d.date, name: innerName(s), what: dutyTitle(d), who: whoDoes(s, d.who, i.house.staff), source: sourceWords(d.norms), group: groupOf(day, i.today) }
  }))
  const own = (i.own ?? []).map((d): Line => ({ day: d.date, was: null, name: 'Het huis', what: dutyTitle({ kind: d.kind, ordinal: 1 }), who: partyName[d.norms[0]?.who ?? 'aanbieder'], source: sourceWords(d.norms), group: groupOf(d.date, i.today) }))
  return [...residents, ...own].toSorted((x, y) => x.day.localeCompare(y.day) || x.name.localeCompare(y.name, 'nl') || x.what.localeCompare(y.what, 'nl'))
}

const dated = (day: Day, today: Day): string => (parts(day).year === parts(today).year ? dayAndMonth(day) : shortDay(day))
function when(l: Line, { own, today }: DutyListInput): Rich {
  const last = lastWorkingDay(l.day)
  return rich(dated(l.day, today), last === l.day || l.group === 'late' || own ? '' : `, werkdag ${dayAndMonth(last)}`, l.was === null ? '' : `, was ${dayAndMonth(l.was)}`)
}

const residentColumns: readonly Column[] = [{ title: 'Wanneer', width: 50 }, { title: 'Wat', width: 62 }, { title: 'Door', width: 34 }, { title: 'Bron', width: 24 }]
const houseColumns: readonly Column[] = [{ title: 'Wanneer', width: 31 }, { title: 'Wie', width: 25 }, { title: 'Wat', width: 63 }, { title: 'Door', width: 29 }, { title: 'Bron', width: 22 }]

/** What comes later in the house: the first of each who stands nowhere above. The rest is on their own lists, so that the house keeps to one page. */
const firstOfOthers = (lines: readonly Line[]): readonly Line[] => lines.filter((l, n) => l.group === 'later' && lines.findIndex((other) => other.name === l.name) === n)

function rowsOf(group: Group, lines: readonly Line[], i: DutyListInput): readonly (readonly Rich[])[] {
  const own = lines.filter((l) => l.group === group)
  const shown = group === 'later' && i.own ? firstOfOthers(lines) : own
  const head = [rich(b(groupTitle[group])), ...(i.own ? [rich(), rich(shown.length < own.length ? 'staat op hun eigen lijst' : '')] : [rich()]), rich(), rich()]
  return own.length === 0 ? [] : [head, ...shown.map((l) => [when(l, i), ...(i.own ? [rich(l.name)] : []), rich(l.what), rich(l.who), rich(l.source)])]
}

const counted = (lines: readonly Line[]): string => {
  const n = (group: Group): number => lines.filter((l) => l.group === group).length
  return lines.length === 0 ? 'Er staat nu niets open.' : `Er ${lines.length === 1 ? 'staat 1 termijn' : `staan ${lines.length} termijnen`} open${n('late') + n('week') === 0 ? '' : `: ${listed([n('late') ? `${n('late')} te laat` : '', n('week') ? `${n('week')} deze week` : ''])}`}.`
}

/** The open duties on one sheet, by urgency: of one resident, or of the whole house. It stays inside the house. */
export function dutyList(i: DutyListInput): Document {
  const one = i.own === null ? i.stays[0] : undefined
  const title = `Termijnen van ${one ? clean(callName(one.dossier.person)) || 'de bewoner' : 'het huis'}`
  const lines = linesOf(i)
  const blocks: readonly Block[] = [
    { kind: 'heading', id: 'title', number: '', title },
    { kind: 'note', id: 'count', text: rich(`${counted(lines)} Stand van ${longDay(i.today)}.`) },
    ...(lines.length === 0 ? [] : [{ kind: 'table' as const, id: 'duties', tight: true as const, columns: i.own ? houseColumns : residentColumns, rows: groups.flatMap((group) => rowsOf(group, lines, i)) }]),
  ]
  return {
    kind: 'termijnen', profile: '', title, subject: clean(i.house.name), language: 'nl-NL',
    head: { left: clean(i.house.name), right: capital(`stand van ${longDay(i.today)}`) },
    sections: [{ id: 'duties', title, newPage: false, blocks }],
    footer: { strong: helpLine(clean(i.house.phone247)), archive: [title, longDay(i.today), 'vertrouwelijk'].join(' · ') },
    mark: 'geen', example: i.house.example,
  }
}
