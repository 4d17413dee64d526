import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, distance, shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { phaseSpans } from '#shared/domain/stay/phases.ts'
import { dutyMark, type Duty } from '#shared/norms/duties.ts'
import { dutyShort } from '#shared/norms/explain.ts'
import { stripParts } from '#shared/norms/strip.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import { capital } from '#shared/text/capital.ts'
import type { MarkState, TimelineMark, TimelineSpan } from './layout.ts'

const dated = (day: Day, today: Day): string => (Math.abs(daysBetween(today, day)) > 300 ? shortDay(day) : dayAndMonth(day))

/** A day in a weekend or on a holiday says so, with the last day on which people work: 'zo 5 apr, Pasen: uiterlijk do 2 apr'. */
const withWorkday = (day: string, d: Pick<Duty, 'date' | 'workday' | 'holiday'> | null): string =>
  d === null || d.workday === d.date ? day : `${day}${d.holiday === null ? '' : `, ${d.holiday}`}: uiterlijk ${dayAndMonth(d.workday)}`

/** The second line of a label: the date, with what is special about it. */
export function markNote(day: Day, state: MarkState, today: Day, duty: Pick<Duty, 'date' | 'workday' | 'holiday' | 'postponedTo'> | null): string {
  if (duty?.postponedTo && (state === 'komt-nog' || state === 'deze-week' || state === 'te-laat')) return `uitgesteld tot ${dated(duty.postponedTo, today)}`
  if (state === 'te-laat') return distance(day, today)
  if (state === 'deze-week') return `${withWorkday(dayAndMonth(day), duty)}, ${distance(day, today)}`
  if (state === 'gedaan' || state === 'vervallen') return dated(day, today)
  return withWorkday(dated(day, today), duty)
}

const plain = (id: string, day: Day, title: string, state: MarkState, today: Day): TimelineMark => ({ id, day, title, state, note: markNote(day, state, today, null) })
const ofDuty = (d: Duty, day: Day, today: Day): TimelineMark => {
  const state = dutyMark(d, today)
  return { id: d.id, day, title: dutyShort(d), state, note: markNote(day, state, today, d) }
}

/** One mark for each duty, and one for each end of the stay. What is done stands on the day it was done. */
export function timelineMarks(stay: Pick<Stay, 'facts' | 'end'>, duties: readonly Duty[], today: Day): readonly TimelineMark[] {
  const limit = duties.find((d) => d.kind === 'uiterste-einddatum')
  const left = stay.end?.on ?? null
  const marks = stripParts(stay.facts, duties, limit?.date ?? null).map((p): TimelineMark => {
    if (p.part === 'duty') return ofDuty(p.duty, p.duty.doneOn ?? p.at, today)
    if (p.part === 'limit') return limit ? ofDuty(limit, p.at, today) : plain('uiterste-einddatum-1', p.at, 'Uiterste einddatum', 'komt-nog', today)
    if (p.part === 'start') return plain('plaatsing', p.at, 'Plaatsing', p.at <= today ? 'gedaan' : 'komt-nog', today)
    return plain('uitstroom', p.at, 'Uitstroom gepland', p.at < today || (left !== null && left <= today) ? 'voorbij' : 'komt-nog', today)
  })
  return left === null ? marks : [...marks, plain('vertrek', left, 'Vertrek', left <= today ? 'gedaan' : 'komt-nog', today)]
}


/** What the timeline runs over; null until there is a placement and an end (planned or utmost). */
export function timelineSpan(stay: Pick<Stay, 'facts'>, duties: readonly Duty[], today: Day): TimelineSpan | null {
  const limit = duties.find((d) => d.kind === 'uiterste-einddatum')?.date ?? null
  const from = stay.facts.placementDate
  const to = stay.facts.plannedEnd ?? limit
  return from && to && to > from ? { from, to, limit, today, phases: phaseSpans(stay.facts, from, to, today).map((p) => ({ name: capital(phaseWords[p.phase].name), from: p.from, to: p.to })) } : null
}
