import { addDays, type Day } from '../domain/calendar/day.ts'
import { isWorkingDay } from '../domain/calendar/holidays.ts'
import type { Block } from '../domain/rooster/block.ts'
import { countWeek, groupSizes, isTogether, type WeekCount, weekTotal } from '../domain/rooster/count.ts'
import { ownBlocksIn } from '../domain/rooster/own.ts'
import { takesPart } from '../domain/rooster/part.ts'
import { expectedAt, livesHere } from '../domain/rooster/rollCall.ts'
import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import { makesRight } from './weekAdvice.ts'
import { weekAsks, type WeekAsk } from './weekAsks.ts'
import type { Breach, Found, Measure, WeekSituation } from './weekMeasure.ts'

type Person = { readonly id: string; readonly week: WeekCount }

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const
const tenth = (n: number): number => Math.round(n * 10) / 10
const hours = (minutes: number): number => minutes / 60
const nothing: Breach = { days: [], blocks: [], residents: [], missing: [] }

/** Nobody in particular, in the first phase: of them a week is counted when nobody lives here yet. */
const anybody = (contractProfile: string, monday: Day): WeekPerson => ({ dossierId: '', stayId: '', revision: 0, name: '', callName: '', phase: 'start', contractProfile, from: monday, until: null, presence: { away: false, reason: '', since: null, back: '' }, ownBlocks: [], attendance: [] })
/** Who comes or goes halfway has no week to count. */
const allWeek = (p: WeekPerson, monday: Day): boolean => livesHere(p, monday) && livesHere(p, addDays(monday, 6))

/** The value of who has least, or most where a norm sets an upper bound, and who breaks it. */
function ofPeople(people: readonly Person[], { bound }: Pick<WeekAsk, 'bound'>, norm: number, of: (week: WeekCount) => number): Found {
  const values = people.map(({ id, week }) => ({ id, value: of(week) }))
  const [worst, breaks] = bound === 'least' ? [Math.min, (n: number) => n < norm] as const : [Math.max, (n: number) => n > norm] as const
  return { ...nothing, value: worst(...values.map((v) => v.value)), norm, residents: values.filter((v) => breaks(v.value) && v.id !== '').map((v) => v.id) }
}
/** Days on which somebody has less than asked. */
const shortDays = (people: readonly Person[], days: readonly number[], asked: number, of: (week: WeekCount) => readonly number[]): readonly number[] => days.filter((day) => people.some(({ week }) => (of(week)[day] ?? 0) < asked))

/** Two hours on each working day (A55), so fewer in a week with a holiday; more on one day does not make up for another. */
function collective(people: readonly Person[], ask: WeekAsk, monday: Day): Found {
  const each = (ask.number * 60) / 5
  const days = WEEK.filter((day) => isWorkingDay(addDays(monday, day)))
  const found = ofPeople(people, ask, hours(each * days.length), (week) => hours(weekTotal(days.map((day) => Math.min(each, week.collective[day] ?? 0)))))
  return { ...found, days: shortDays(people, days, each, (week) => week.collective) }
}

function moments(people: readonly Person[], ask: WeekAsk): Found {
  const [worst, days] = ask.bound === 'least' ? [Math.min, shortDays(people, WEEK, ask.number, (week) => week.moments)] as const : [Math.max, WEEK.filter((day) => people.some(({ week }) => (week.moments[day] ?? 0) > ask.number))] as const
  return { ...ofPeople(people, ask, ask.number, (week) => worst(...week.moments)), days }
}

const wholeParts = (days: readonly number[], part: number): number => weekTotal(days.map((minutes) => Math.floor(minutes / part)))

function sizes({ bound, number, what }: WeekAsk, { blocks, people, monday }: WeekSituation): Found | null {
  const heads = (b: Block): number => expectedAt(b, addDays(monday, b.day), people).length
  const found = groupSizes(blocks, heads)
  if (found === null) return null
  const beyond = (n: number): boolean => (bound === 'most' ? n > number : n > 0 && n < number)
  return { ...nothing, value: what === 'groepsgrootte' ? tenth(found.mean) : found.largest, norm: number, blocks: blocks.filter((b) => b.kind === 'groepsblok' && beyond(heads(b))).map((b) => b.id) }
}

function inHouse({ number }: WeekAsk, blocks: readonly Block[]): Found | null {
  const together = blocks.filter(isTogether)
  return together.length === 0 ? null : { ...nothing, value: together.filter((b) => b.form === 'live').length, norm: number, blocks: together.filter((b) => b.form === 'online').map((b) => b.id) }
}

/** Counts what one demand asks; null when there is nothing to hold it against. */
function find(ask: WeekAsk, s: WeekSituation): Found | null {
  const people = ask.people.map((p): Person => ({ id: p.dossierId, week: countWeek([...s.blocks.filter((b) => takesPart(b, p)), ...ownBlocksIn(p.ownBlocks, s.monday)]) }))
  switch (ask.what) {
    case 'groep':
      return ofPeople(people, ask, ask.number, (week) => hours(weekTotal(week.group)))
    case 'dagdelen':
      return ofPeople(people, ask, ask.number, (week) => wholeParts(week.group, ask.part))
    case 'buiten':
      return ofPeople(people, ask, ask.number, (week) => hours(weekTotal(week.outside)))
    case 'dagdelen-buiten':
      return ofPeople(people, ask, ask.number, (week) => wholeParts(week.outside, ask.part))
    case 'collectief':
      return collective(people, ask, s.monday)
    case 'groepsmomenten':
      return moments(people, ask)
    case 'vormen': {
      const found = ofPeople(people, ask, ask.number, (week) => 3 - week.without.length)
      return { ...found, missing: [...new Set(people.flatMap(({ week }) => week.without))] }
    }
    case 'vaste-tijden': {
      const { missing } = countWeek([...s.blocks, ...s.people.flatMap((p) => ownBlocksIn(p.ownBlocks, s.monday))])
      return { ...nothing, value: 5 - missing.length, norm: ask.number, missing }
    }
    case 'groepsgrootte':
    case 'grootste-groep':
      return sizes(ask, s)
    case 'in-huis':
      return inHouse(ask, s.blocks)
  }
}

/**
 * A week held against the norms that hold on its Monday: of each measure the value of who has least, what breaks the norm and what would make it right.
 * Residents who come or go in the week count in the groups, not in hours. In an empty house it is the week of anybody. Advice asks nothing.
 */
export function weekBar(s: WeekSituation): readonly Measure[] {
  const here = s.people.filter((p) => allWeek(p, s.monday))
  const counted = here.length > 0 ? here : [anybody(s.house.contractProfile, s.monday)]
  return weekAsks(s.house, s.profiles, counted, s.monday).flatMap((ask): readonly Measure[] => {
    const found = find(ask, s)
    if (found === null) return []
    const { value, norm } = found
    const holds = ask.bound === 'least' ? value >= norm : value <= norm
    const breach = holds ? nothing : { days: found.days, blocks: found.blocks, residents: found.residents, missing: found.missing }
    return [{ ...breach, id: [ask.what, ask.bound, ask.number].join('-'), what: ask.what, bound: ask.bound, value, norm, holds, hard: ask.norms.some((n) => n.hard), norms: ask.norms, advice: holds ? '' : makesRight(ask, { ...found, ...breach }, s) }]
  })
}
