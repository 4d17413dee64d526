import { addDays, addMonths, addWeeks, compareDays, type Day } from '../domain/calendar/day.ts'
import { holdsOn } from '../domain/house/normChanges.ts'
import type { Anchor, DutyKind, LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { assertNever } from '../result/result.ts'

/** A day that a norm gives a stay, before it is joined with what other norms say. */
export type Dated = {
  readonly kind: DutyKind
  readonly norm: LayeredNorm
  readonly anchor: Anchor
  readonly anchorDate: Day
  readonly offset: { readonly weeks: number; readonly months: number }
  readonly computed: Day
  /** `computed`, or the placement when that is later. */
  readonly date: Day
  /** Months between two of a series; null when it is asked once. */
  readonly every: number | null
}

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

function at(norm: LayeredNorm, facts: StayFacts, kind: DutyKind, anchor: Anchor, weeks: number, months: number, every: number | null = null): Dated | null {
  const from = anchorDay(facts, anchor)
  if (from === null) return null
  const computed = addMonths(addWeeks(from, weeks), months)
  const start = facts.placementDate
  // The gemeente's own days (V32, V52) run before anybody moves in; all others are ours and begin with the stay.
  const date = start !== null && computed < start && anchor !== 'melding' ? start : computed
  return { kind, norm, anchor, anchorDate: from, offset: { weeks, months }, computed, date, every }
}

function series(norm: LayeredNorm, facts: StayFacts, kind: DutyKind, anchor: Anchor, months: number, end: Day | null): readonly Dated[] {
  const found: Dated[] = []
  for (let n = 1; n <= MAX_SERIES; n += 1) {
    const one = at(norm, facts, kind, anchor, 0, months * n, months)
    if (one === null || one.computed >= (end ?? addMonths(one.anchorDate, 12))) break
    found.push(one)
  }
  return found
}

/** Every day that one version of a norm gives, whether it holds then or not. A series stops before `end`. */
function ofVersion(norm: LayeredNorm, facts: StayFacts, end: Day | null): readonly Dated[] {
  const rule = norm.rule
  const one = (found: Dated | null): readonly Dated[] => (found ? [found] : [])
  switch (rule.kind) {
    case 'once':
      return one(at(norm, facts, rule.duty, rule.anchor, rule.after.weeks ?? 0, rule.after.months ?? 0))
    case 'before':
      return one(at(norm, facts, rule.duty, rule.anchor, 0, -rule.months))
    case 'every':
      return series(norm, facts, rule.duty, rule.anchor, rule.months, end)
    case 'expires': {
      const { to } = facts.indicatie
      return to !== null && facts.plannedEnd !== null && addDays(to, 1) < facts.plannedEnd ? one(at(norm, facts, rule.duty, 'indicatieEnd', 0, 0)) : []
    }
    case 'atMost':
      return rule.subject === 'stay' ? one(at(norm, facts, 'uiterste-einddatum', rule.anchor, 0, rule.months)) : []
    case 'atLeast':
    case 'must':
    case 'cover':
    case 'policy':
    case 'expected':
    case 'yearly':
    case 'hours':
    case 'rooster':
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

/**
 * The days that one norm gives over all its versions, oldest first. A version counts for a day that falls while it holds; of a series, for all of them.
 * When no day falls while its own version holds, the newest version decides, unless the norm was taken away.
 */
function ofNorm(versions: readonly LayeredNorm[], facts: StayFacts, end: Day | null): readonly Dated[] {
  const all = versions.flatMap((v) => ofVersion(v, facts, end))
  const holding = all.filter((d) => holdsOn(d.norm, d.date))
  const repeated = holding.filter((d) => d.every !== null)
  const once = holding.find((d) => d.every === null)
  if (once) return [...repeated, once]
  const newest = versions.at(-1)
  return newest?.until === null ? [...repeated, ...all.filter((d) => d.every === null && d.norm === newest)] : repeated
}

/** The norms with all their versions together, oldest first, in the order in which the norms were given. */
const byNorm = (norms: readonly LayeredNorm[]): readonly (readonly LayeredNorm[])[] =>
  [...Map.groupBy(norms, (n) => `${n.profile} ${n.id}`).values()].map((versions) => versions.toSorted((a, b) => compareDays(a.from ?? '', b.from ?? '')))

// Most norms give no day: passing them over first is what makes a long list of residents quick.
const givesDays = ({ advice, rule }: LayeredNorm): boolean => !advice && (rule.kind === 'once' || rule.kind === 'every' || rule.kind === 'before' || rule.kind === 'expires' || (rule.kind === 'atMost' && rule.subject === 'stay'))

/** The days that these norms give a stay, each norm for itself. Advice gives none. */
export const datesOf = (norms: readonly LayeredNorm[], facts: StayFacts, end: Day | null): readonly (readonly Dated[])[] =>
  byNorm(norms.filter(givesDays)).map((versions) => ofNorm(versions, facts, end)).filter((dates) => dates.length > 0)
