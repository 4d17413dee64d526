import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, distance, shortDay } from '#shared/domain/calendar/format.ts'
import { holidayName } from '#shared/domain/calendar/holidays.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { dutyMark, type Duty } from '#shared/norms/duties.ts'
import { dutyShort } from '#shared/norms/explain.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import type { MarkState, TimelineMark, TimelineSpan } from '../../../ui/timeline/layout.ts'

const dated = (day: Day, today: Day): string => (Math.abs(daysBetween(today, day)) > 300 ? shortDay(day) : dayAndMonth(day))

/** The second line of a label: the date, with what is special about it. */
export function markNote(day: Day, state: MarkState, today: Day): string {
  if (state === 'te-laat') return distance(day, today)
  if (state === 'deze-week') return `${dayAndMonth(day)}, ${distance(day, today)}`
  const holiday = holidayName(day)
  return holiday ? `${dated(day, today)}, ${holiday}` : dated(day, today)
}

const mark = (id: string, day: Day, title: string, state: MarkState, today: Day): TimelineMark => ({ id, day, title, state, note: markNote(day, state, today) })

/** One mark for each duty, and one for each end of the stay. What is done stands on the day it was done. */
export function timelineMarks(facts: StayFacts, duties: readonly Duty[], today: Day): readonly TimelineMark[] {
  const ends = [
    facts.placementDate ? mark('plaatsing', facts.placementDate, 'Plaatsing', facts.placementDate <= today ? 'gedaan' : 'komt-nog', today) : null,
    facts.plannedEnd ? mark('uitstroom', facts.plannedEnd, 'Uitstroom gepland', facts.plannedEnd < today ? 'vervallen' : 'komt-nog', today) : null,
  ].filter((m) => m !== null)
  return [...ends, ...duties.map((d) => mark(d.id, d.doneOn ?? d.date, dutyShort(d), dutyMark(d, today), today))]
}

/** The phases as the house planned them; one band with the name of the phase now when it set no dates. */
function phasesOf(f: StayFacts, from: Day, to: Day): TimelineSpan['phases'] {
  const inside = (day: Day | null): Day | null => (day && day > from && day < to ? day : null)
  const starts = [{ phase: 'start', day: from }, { phase: 'opbouw', day: inside(f.opbouwFrom) }, { phase: 'uitstroom', day: inside(f.uitstroomFrom) }] as const
  const planned = starts.flatMap((s) => (s.day ? [{ phase: s.phase, day: s.day }] : []))
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  if (planned.length === 1) return [{ name: capital(phaseWords[f.phase].name), from, to }]
  return planned.map((p, i) => ({ name: capital(phaseWords[p.phase].name), from: p.day, to: planned[i + 1]?.day ?? to })).filter((p) => p.from < p.to)
}

/** What the timeline runs over; null until there is a placement and an end (planned or utmost). */
export function timelineSpan(stay: Stay, duties: readonly Duty[], today: Day): TimelineSpan | null {
  const limit = duties.find((d) => d.kind === 'uiterste-einddatum')?.date ?? null
  const from = stay.facts.placementDate
  const to = stay.facts.plannedEnd ?? limit
  return from && to && to > from ? { from, to, limit, today, phases: phasesOf(stay.facts, from, to) } : null
}
