import { parts, type Day } from '../../domain/calendar/day.ts'
import { bareDay, bareDayYear, dayAndMonth } from '../../domain/calendar/format.ts'
import { phaseSpans } from '../../domain/stay/phases.ts'
import { stripParts } from '../../norms/strip.ts'
import { dutyWords } from '../../text/duties.ts'
import { phaseWords } from '../../text/statuses.ts'
import type { BlockOf, TimelineMark } from '../model.ts'
import type { PlanDuty } from '../rules.ts'
import { clean } from '../rich.ts'
import { from, type PlanFacts } from './facts.ts'

type Phases = BlockOf<'timeline'>['phases']
const styles = { start: 'solid', opbouw: 'hatched', uitstroom: 'white' } as const

/** The duties that a plan prints, by date, never before the stay; talks to look back carry their number. */
export type NamedDuty = PlanDuty & { readonly line: string; readonly mark: string }
export function namedDuties(f: PlanFacts): readonly NamedDuty[] {
  const start = f.facts.placementDate ?? ''
  const printed = f.rules.duties.filter((d) => d.kind !== 'trajectplan' && d.kind !== 'uiterste-einddatum')
  const sorted = printed.map((d) => ({ ...d, date: d.date < start ? start : d.date })).toSorted((x, y) => x.date.localeCompare(y.date))
  const talks = sorted.filter((d) => d.kind === 'evaluatie')
  return sorted.map((d) => {
    const nth = d.kind === 'evaluatie' ? ` ${talks.indexOf(d) + 1}` : ''
    const words = dutyWords[d.kind]
    return { ...d, line: clean(d.what ?? '') || `${words.what}${nth}`, mark: clean(d.short ?? '') || `${words.short}${nth}` }
  })
}

function phases(f: PlanFacts, start: Day, end: Day): Phases {
  const spans = phaseSpans(f.facts, start, end, null)
  if (spans.length === 1 && f.facts.phases.length === 0) return [{ name: 'mijn verblijf', from: start, to: end, style: 'solid' }]
  return spans.map((p) => ({ name: phaseWords[p.phase].name, from: p.from, to: p.to, style: styles[p.phase] }))
}

/** The strip of section 3; null as long as the first or the last day is not known. */
export function timeline(f: PlanFacts): BlockOf<'timeline'> | null {
  const start = f.facts.placementDate ?? f.facts.supportStart
  const end = f.facts.plannedEnd
  if (!start || !end || end <= start) return null
  const utmost = f.rules.utmostEnd?.on ?? null
  const limit = utmost !== null && utmost > end ? utmost : null
  const date = (day: Day): string => (parts(day).year === parts(start).year ? bareDay(day) : bareDayYear(day))
  const marks: TimelineMark[] = [{ at: start, date: dayAndMonth(start), words: 'ik kom hier wonen', place: 'above' }]
  for (const p of stripParts(f.facts, namedDuties(f), utmost)) {
    if (p.part !== 'duty' || p.at >= end) continue
    marks.push({ at: p.at, date: date(p.at), words: p.duty.mark, place: p.duty.kind === 'evaluatie' || p.duty.kind === 'gesprek' ? 'above' : 'below' })
  }
  if (utmost !== null && utmost < end && utmost > start) marks.push({ at: utmost, date: date(utmost), words: dutyWords['uiterste-einddatum'].short, place: 'below' })
  marks.push({ at: end, date: parts(end).year === parts(start).year ? dayAndMonth(end) : `${dayAndMonth(end)} ${parts(end).year}`, words: 'ik vertrek', place: 'end' })
  if (limit !== null) marks.push({ at: limit, date: date(limit), words: f.rules.utmostEnd?.hard === false ? 'liever niet langer' : dutyWords['uiterste-einddatum'].short, place: 'limit' })
  return { kind: 'timeline', id: 's3-timeline', from: start, to: end, limit, phases: phases(f, start, end), marks, origin: from('3', 'stay.plannedEnd') }
}
