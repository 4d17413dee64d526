import { addMonths, compareDays, type Day } from '../domain/calendar/day.ts'
import { holdsOn } from '../domain/house/normChanges.ts'
import type { DutyKind, LayeredNorm } from '../domain/profile/profile.ts'
import type { Dated } from './dated.ts'

/** Days of several norms that are one duty: `lead` gives the date, `all` (lead included) ask for it, in the order of the norms. */
export type Joined = { readonly id: string; readonly kind: DutyKind; readonly ordinal: number; readonly lead: Dated; readonly all: readonly Dated[] }

const key = (norm: LayeredNorm): string => `${norm.profile} ${norm.id}`
const inOrder = (group: readonly Dated[], norms: readonly string[]): readonly Dated[] => [...group].sort((a, b) => norms.indexOf(key(a.norm)) - norms.indexOf(key(b.norm)))

/** The same thing asked once by several norms: the earliest day. A change of a norm never moves a day that lies before its first. */
function joinOnce(group: readonly Dated[]): Dated | undefined {
  const holding = group.filter((d) => holdsOn(d.norm, d.date))
  const fixed = (before: Day | null): boolean => before !== null && holding.some((d) => d.date < before)
  return group.filter((d) => holdsOn(d.norm, d.date) || !fixed(d.norm.from)).sort((a, b) => compareDays(a.date, b.date))[0] ?? group[0]
}

/**
 * Several series of the same thing: the quickest gives the days, and a day of a slower one is met by any kept day within its own interval before it.
 * So a slower series keeps its days where the quicker does not run.
 */
function joinSeries(dates: readonly Dated[]): readonly { readonly lead: Dated; readonly all: readonly Dated[] }[] {
  const kept: { lead: Dated; all: Dated[] }[] = []
  const ranked = [...dates].sort((a, b) => (a.every ?? 0) - (b.every ?? 0) || compareDays(a.anchorDate, b.anchorDate) || compareDays(a.date, b.date))
  for (const d of ranked) {
    const since = d.every === null ? d.date : addMonths(d.date, -d.every)
    const met = kept.filter(({ lead }) => lead.date === d.date || (key(lead.norm) !== key(d.norm) && lead.date > since && lead.date < d.date)).sort((a, b) => compareDays(b.lead.date, a.lead.date))[0]
    if (met) met.all.push(d)
    else kept.push({ lead: d, all: [d] })
  }
  return kept.sort((a, b) => compareDays(a.lead.date, b.lead.date))
}

// Agreements of a house that are about nothing we know are each a thing of their own; an id has 64 characters at most.
const subject = (d: Dated): string => (d.kind === 'anders' ? `anders-${d.norm.id}`.slice(0, 60) : d.kind)

/** One duty for each thing that is asked, from the days that each norm gives; series are numbered in order of date. */
export function joined(perNorm: readonly (readonly Dated[])[]): readonly Joined[] {
  const norms = perNorm.flatMap((dates) => dates.slice(0, 1).map((d) => key(d.norm)))
  return [...Map.groupBy(perNorm.flat(), subject)].flatMap(([id, group]): readonly Joined[] => {
    if (group.some((d) => d.every !== null)) return joinSeries(group).map(({ lead, all }, i) => ({ id: `${id}-${i + 1}`, kind: lead.kind, ordinal: i + 1, lead, all: inOrder(all, norms) }))
    const lead = joinOnce(group)
    return lead ? [{ id: `${id}-1`, kind: lead.kind, ordinal: 1, lead, all: inOrder(group, norms) }] : []
  })
}
