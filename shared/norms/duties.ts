import { addMonths, addWeeks, daysBetween, type Day } from '../domain/calendar/day.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { assertNever } from '../result/result.ts'
import type { Anchor, DutyKind, LayeredNorm } from './profile.ts'

/** What is known to be done: the day, or null. Kinds that the program does not record yet are left out. */
export type DoneFacts = { readonly trajectplan: Day | null; readonly woningzoekende: Day | null }
export type DutyState = 'gedaan' | 'te-laat' | 'deze-week' | 'komt-nog' | 'niet-bijgehouden'

/** One dated duty of a stay, with every norm that asks for it. `ordinal` counts within a series (evaluation 1, 2 …). */
export type Duty = {
  readonly id: string
  readonly kind: DutyKind
  readonly ordinal: number
  readonly date: Day
  /** The day that the sum gave, when it fell before the placement and is shown as "bij start". */
  readonly computed: Day
  readonly norms: readonly LayeredNorm[]
  readonly anchor: Anchor
  readonly anchorDate: Day
  readonly state: DutyState
  readonly doneOn: Day | null
}

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
    case 'atMost':
    case 'atLeast':
    case 'must':
    case 'cover':
    case 'policy':
      return []
    default:
      return assertNever(rule)
  }
}

function stateOf(date: Day, doneOn: Day | null | undefined, today: Day): DutyState {
  if (doneOn) return 'gedaan'
  const days = daysBetween(today, date)
  if (days < 0) return doneOn === undefined ? 'niet-bijgehouden' : 'te-laat'
  return days <= 7 ? 'deze-week' : 'komt-nog'
}

/**
 * All dated duties of a stay, in order of date. Two norms that ask for the same thing become one duty on the earlier day.
 * Every date is counted from its anchor, so that a late or skipped one moves no other.
 */
export function dutiesOf(norms: readonly LayeredNorm[], facts: StayFacts, done: DoneFacts, today: Day): readonly Duty[] {
  const end = utmostEnd(norms, facts)
  const raw = norms.flatMap((n) => rawDuties(n, facts, facts.plannedEnd ?? end?.on ?? null))
  if (end) raw.push({ norm: end.norm, kind: 'uiterste-einddatum', ordinal: 1, date: end.on, anchor: 'placement', anchorDate: facts.placementDate ?? end.on })
  const groups = Map.groupBy(raw, (r) => `${r.kind}-${r.ordinal}`)
  const start = facts.placementDate
  return [...groups].flatMap(([key, group]): Duty[] => {
    const first = [...group].sort((a, b) => a.date.localeCompare(b.date))[0]
    if (!first) return []
    const date = start && first.date < start ? start : first.date
    const recorded = first.kind === 'trajectplan' || first.kind === 'woningzoekende' ? done[first.kind] : undefined
    return [{ id: key, kind: first.kind, ordinal: first.ordinal, date, computed: first.date, anchor: first.anchor, anchorDate: first.anchorDate, norms: group.map((g) => g.norm), doneOn: recorded ?? null, state: stateOf(date, recorded, today) }]
  }).sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
}
