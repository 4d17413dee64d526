import { addDays, addMonths, addWeeks, daysBetween, dayFromParts, parts, type Day } from '../domain/calendar/day.ts'
import { lastWorkingDay } from '../domain/calendar/holidays.ts'
import type { Stay } from '../domain/dossier.ts'
import type { Anchor, DutyKind, LayeredNorm, Party } from '../domain/profile/profile.ts'
import type { Handled, StayFacts } from '../domain/stay/stay.ts'
import { assertNever } from '../result/result.ts'

/** What the duties of a stay are computed from. */
export type DutyFacts = Pick<Stay, 'facts' | 'plan' | 'handled' | 'end'>
/** A stay of which nothing happened yet. */
export const justFacts = (facts: StayFacts): DutyFacts => ({ facts, plan: [], handled: [], end: null })

/** Within so many days it is work of this week; within so many it comes soon. */
export const WEEK_DAYS = 7
export const SOON_DAYS = 28

/** How a duty stands on a day. The seven exclude each other. */
export type DutyState = 'gepland' | 'binnenkort' | 'vandaag' | 'te-laat' | 'gedaan' | 'vervallen' | 'niet-van-toepassing'

/** One dated duty of a stay, with every norm that asks for it. `ordinal` counts within a series (evaluation 1, 2 …). */
export type Duty = {
  readonly id: string
  readonly kind: DutyKind
  readonly ordinal: number
  readonly date: Day
  /** The day that the sum gave, when it fell before the placement and is shown as "bij start". */
  readonly computed: Day
  /** The last working day on or before `date`. */
  readonly workday: Day
  readonly norms: readonly LayeredNorm[]
  readonly anchor: Anchor
  readonly anchorDate: Day
  readonly hard: boolean
  readonly who: Party
  readonly state: DutyState
  readonly doneOn: Day | null
  /** Why it lapsed, does not apply or was put off; empty otherwise. */
  readonly reason: string
  readonly postponedTo: Day | null
}

/** Where a duty stands on screen: what asks a hand, what comes, and what is behind us. */
export type DutyMark = 'te-laat' | 'deze-week' | 'komt-nog' | 'gedaan' | 'vervallen'
export function dutyMark(d: Pick<Duty, 'state' | 'date' | 'postponedTo'>, today: Day): DutyMark {
  switch (d.state) {
    case 'te-laat':
    case 'gedaan':
      return d.state
    case 'vandaag':
      return 'deze-week'
    case 'binnenkort':
      return daysBetween(today, d.postponedTo ?? d.date) <= WEEK_DAYS ? 'deze-week' : 'komt-nog'
    case 'gepland':
      return 'komt-nog'
    case 'vervallen':
    case 'niet-van-toepassing':
      return 'vervallen'
    default:
      return assertNever(d.state)
  }
}

/** Duties that still want something of somebody. */
export const isOpenDuty = (d: Pick<Duty, 'state'>): boolean => d.state === 'te-laat' || d.state === 'vandaag' || d.state === 'binnenkort' || d.state === 'gepland'

type Raw = Pick<Duty, 'kind' | 'ordinal' | 'date' | 'anchor' | 'anchorDate'> & { readonly norm: LayeredNorm }

const MAX_SERIES = 40

/** The day that an anchor stands for; support counts from placement when nobody typed another day. */
export function anchorDay(facts: StayFacts, anchor: Anchor): Day | null {
  switch (anchor) {
    case 'placement':
      return facts.placementDate
    case 'supportStart':
      return facts.supportStart ?? facts.placementDate
    case 'plannedEnd':
      return facts.plannedEnd
    case 'melding':
      return facts.application.meldingOn
    case 'indicatieEnd':
      return facts.indicatie.to
    default:
      return assertNever(anchor)
  }
}

/** The last day that the norms allow, and the norm that says so; null when there is no such norm or no placement. */
export function utmostEnd(norms: readonly LayeredNorm[], facts: StayFacts): { readonly on: Day; readonly norm: LayeredNorm } | null {
  const ends = norms.flatMap((norm) => {
    if (norm.rule.kind !== 'atMost' || norm.rule.subject !== 'stay') return []
    const from = anchorDay(facts, norm.rule.anchor)
    return from ? [{ on: addMonths(from, norm.rule.months), norm }] : []
  })
  return ends.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null
}

function rawDuties(norm: LayeredNorm, facts: StayFacts, seriesEnd: Day | null): readonly Raw[] {
  const rule = norm.rule
  switch (rule.kind) {
    case 'once': {
      const from = anchorDay(facts, rule.anchor)
      return from ? [{ norm, kind: rule.duty, ordinal: 1, anchor: rule.anchor, anchorDate: from, date: addMonths(addWeeks(from, rule.after.weeks ?? 0), rule.after.months ?? 0) }] : []
    }
    case 'before': {
      const from = anchorDay(facts, rule.anchor)
      return from ? [{ norm, kind: rule.duty, ordinal: 1, anchor: rule.anchor, anchorDate: from, date: addMonths(from, -rule.months) }] : []
    }
    case 'every': {
      const from = anchorDay(facts, rule.anchor)
      if (!from) return []
      const end = seriesEnd ?? addMonths(from, 12)
      return Array.from({ length: MAX_SERIES }, (_, i): Raw => ({ norm, kind: rule.duty, ordinal: i + 1, anchor: rule.anchor, anchorDate: from, date: addMonths(from, rule.months * (i + 1)) })).filter((d) => d.date < end)
    }
    case 'expires': {
      const { to } = facts.indicatie
      return to && facts.plannedEnd && addDays(to, 1) < facts.plannedEnd ? [{ norm, kind: rule.duty, ordinal: 1, anchor: 'indicatieEnd', anchorDate: to, date: to }] : []
    }
    case 'atMost':
    case 'atLeast':
    case 'must':
    case 'cover':
    case 'policy':
    case 'expected':
    case 'yearly':
    case 'hours':
    case 'criterion':
    case 'ask':
    case 'say':
    case 'later':
    case 'outside':
      return []
    default:
      return assertNever(rule)
  }
}

/** What the stay itself shows to be done: the day the first plan became final, the day of registering for a home. */
function doneOn(kind: DutyKind, stay: DutyFacts): Day | null {
  if (kind === 'trajectplan') return stay.plan.find((v) => v.final !== null)?.final?.at.slice(0, 10) ?? null
  return kind === 'woningzoekende' ? stay.facts.houseSeeker.on : null
}

type Standing = Pick<Duty, 'state' | 'doneOn' | 'reason' | 'postponedTo'>

/** How a duty of `date` stands: what was done, what was said of it, whether the stay is over. */
export function standing(date: Day, done: Day | null, said: Handled | undefined, end: Day | null, today: Day): Standing {
  const none = { doneOn: null, reason: said?.reason ?? '', postponedTo: null }
  if (done !== null) return { ...none, state: 'gedaan', doneOn: done }
  if (said?.how === 'gedaan') return { ...none, state: 'gedaan', doneOn: said.on ?? date }
  if (said?.how === 'niet-van-toepassing') return { ...none, state: 'niet-van-toepassing' }
  if (said?.how === 'overgeslagen') return { ...none, state: 'vervallen' }
  if (end !== null && end <= today) return { ...none, state: 'vervallen', reason: 'Het verblijf is voorbij.' }
  const postponedTo = said?.how === 'uitgesteld' ? said.until : null
  const days = daysBetween(today, postponedTo ?? date)
  return { ...none, postponedTo, state: days < 0 ? 'te-laat' : days === 0 ? 'vandaag' : days <= SOON_DAYS ? 'binnenkort' : 'gepland' }
}

/**
 * All dated duties of a stay, in order of date. Two norms that ask for the same thing become one duty on the earlier day.
 * Every date is counted from its anchor, so that a late, skipped or postponed one moves no other. Advice sets no day.
 */
export function dutiesOf(norms: readonly LayeredNorm[], stay: DutyFacts, today: Day): readonly Duty[] {
  const { facts } = stay
  const binding = norms.filter((n) => !n.advice)
  const end = utmostEnd(binding, facts)
  const raw = binding.flatMap((n) => rawDuties(n, facts, facts.plannedEnd ?? end?.on ?? null))
  if (end) raw.push({ norm: end.norm, kind: 'uiterste-einddatum', ordinal: 1, date: end.on, anchor: 'placement', anchorDate: facts.placementDate ?? end.on })
  const start = facts.placementDate
  return [...Map.groupBy(raw, (r) => `${r.kind}-${r.ordinal}`)].flatMap(([id, group]): Duty[] => {
    const first = [...group].sort((a, b) => a.date.localeCompare(b.date))[0]
    if (!first) return []
    const date = start && first.date < start ? start : first.date
    const stand = standing(date, doneOn(first.kind, stay), stay.handled.findLast((h) => h.id === id), stay.end?.on ?? null, today)
    return [{ id, kind: first.kind, ordinal: first.ordinal, date, computed: first.date, workday: lastWorkingDay(date), anchor: first.anchor, anchorDate: first.anchorDate, norms: group.map((g) => g.norm), hard: group.some((g) => g.norm.hard), who: first.norm.who, ...stand }]
  }).sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}

/** A duty of the house itself, such as the report of 1 January and 1 July (B56). */
export type HouseDuty = { readonly id: string; readonly kind: DutyKind; readonly date: Day; readonly norms: readonly LayeredNorm[] }

/** The duties of the house from `from` up to and including `to`, in order of date. */
export function houseDuties(norms: readonly LayeredNorm[], from: Day, to: Day): readonly HouseDuty[] {
  const years = Array.from({ length: Math.max(0, parts(to).year - parts(from).year + 1) }, (_, i) => parts(from).year + i)
  const all = norms.flatMap((norm) => {
    const { rule } = norm
    return rule.kind !== 'yearly' || norm.advice ? [] : years.flatMap((year) => rule.days.flatMap((md) => {
      const date = dayFromParts(year, Number(md.slice(0, 2)), Number(md.slice(3)))
      return date && date >= from && date <= to ? [{ kind: rule.duty, date, norm }] : []
    }))
  })
  return [...Map.groupBy(all, (d) => `${d.kind}-${d.date}`)].flatMap(([id, group]): HouseDuty[] => {
    const first = group[0]
    return first ? [{ id, kind: first.kind, date: first.date, norms: group.map((g) => g.norm) }] : []
  }).sort((a, b) => a.date.localeCompare(b.date))
}
