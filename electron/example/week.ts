import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { holidayName } from '#shared/domain/calendar/holidays.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import { type Block, type BlockKind, minutesOf } from '#shared/domain/rooster/block.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { changeInWeek, mondayOf, type Schedule, weekBlocks } from '#shared/domain/rooster/schedule.ts'

// Who leads what, by turns through the week.
const leading: Partial<Readonly<Record<BlockKind, readonly string[]>>> = { dagopening: ['st-staal', 'st-model'], dagsluiting: ['st-model', 'st-staal'], groepsblok: ['st-proef', 'st-model', 'st-staal'], individueel: ['st-model'], huisvergadering: ['st-proef'], naasten: ['st-model'], sport: ['st-staal'] }
const led = (b: Block): Block => {
  const those = leading[b.kind] ?? []
  const leader = those[b.day % those.length]
  return leader === undefined ? b : { ...b, leaders: [leader] }
}
/** The next working day that is a holiday; a year always has one. */
const nextHoliday = (day: Day): Day => (holidayName(day) !== null && addDays(mondayOf(day), 5) > day ? day : nextHoliday(addDays(day, 1)))

/** The sample week of the contract with leaders of this house, for twelve weeks now; on the next holiday there is no programme. */
export function exampleSchedule(sample: readonly Block[], today: Day): Schedule {
  const fixed: Schedule = { weeks: [{ id: 'week-1', name: 'Gewone week', from: addDays(mondayOf(today), -84), blocks: sample.map(led) }], exceptions: [], templates: [] }
  const holiday = nextHoliday(addDays(today, 1))
  const monday = mondayOf(holiday)
  const off = weekBlocks(fixed, monday).filter((b) => addDays(monday, b.day) === holiday && (b.kind === 'groepsblok' || b.kind === 'individueel' || b.kind === 'dagopening' || b.kind === 'dagsluiting' || b.kind === 'behandelaar' || b.kind === 'daginvulling'))
  return off.reduce((s, b) => changeInWeek(s, monday, b.id, null, holidayName(holiday) ?? ''), fixed)
}

const own = (id: string, day: number, start: number, end: number, kind: BlockKind, title: string, more: Partial<Block> = {}): Block => ({ id, day, start, end, kind, title, leaders: [], volunteer: '', place: '', form: 'live', who: { kind: 'iedereen' }, ...more })
/** What is of one resident alone, by their dossier. */
export const exampleOwnBlocks = (dossierId: string): readonly OwnBlock[] => {
  const blocks: Readonly<Record<string, readonly Block[]>> = {
    'vb-zoe': [own('zoe-gesprek', 1, 900, 960, 'individueel', 'Gesprek met R. Staal', { leaders: ['st-staal'], place: 'kantoor' })],
    'vb-joost': [own('joost-werk', 1, 900, 990, 'daginvulling', 'Fietswerkplaats', { place: 'De Voorbeeldhal' })],
    'vb-wesley': [own('wesley-nazorg', 3, 930, 975, 'behandelaar', 'Nazorg', { form: 'online' })],
    'vb-roos': [own('roos-woning', 1, 900, 945, 'individueel', 'Woning zoeken', { leaders: ['st-model'], place: 'kantoor' })],
  }
  return (blocks[dossierId] ?? []).map((block) => ({ block, from: null, until: null }))
}

const called: readonly BlockKind[] = ['dagopening', 'groepsblok', 'dagsluiting', 'huisvergadering']
const DAYS = 14
// Now and then somebody is not there; who and when follows from the place in the list.
const stateOf = (n: number): Pick<Attendance, 'state' | 'why'> => (n % 23 === 0 ? { state: 'afgemeld', why: 'tandarts' } : n % 31 === 0 ? { state: 'ziek', why: '' } : n % 47 === 0 ? { state: 'niet', why: '' } : { state: 'er', why: '' })

/** The roll calls of the last two weeks of one resident; `nth`: their place among the others. */
export function exampleAttendance(schedule: Schedule, { facts }: Pick<Stay, 'facts'>, nth: number, today: Day): Attendance[] {
  return Array.from({ length: DAYS }, (_, i) => addDays(today, i - DAYS)).filter((on) => facts.placementDate !== null && facts.placementDate <= on).flatMap((on, d) =>
    weekBlocks(schedule, mondayOf(on)).filter((b) => addDays(mondayOf(on), b.day) === on && called.includes(b.kind)).map((b, i): Attendance => ({ on, blockId: b.id, kind: b.kind, minutes: minutesOf(b), ...stateOf(nth * 7 + d * 5 + i + 1) })))
}
