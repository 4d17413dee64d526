import type { Day } from '../calendar/day.ts'
import type { dayParts, SmallWeek } from '../house/house.ts'
import type { Stay } from '../dossier.ts'
import { phaseOn } from '../stay/phases.ts'
import type { Phase } from '../stay/stay.ts'
import type { Block, BlockKind } from './block.ts'
import { collective } from './count.ts'
import { type OwnBlock, ownBlocksIn } from './own.ts'
import { takesPart } from './part.ts'
import { fixedWeekOn, type Schedule } from './schedule.ts'

export type DayPart = (typeof dayParts)[number]
const NOON = 12 * 60
const EVENING = 18 * 60
/** The part of the day in which a block begins. */
export const partOfDay = ({ start }: Pick<Block, 'start'>): DayPart => (start < NOON ? 'ochtend' : start < EVENING ? 'middag' : 'avond')

/** What every day has and what fills no day. */
const everyday: readonly BlockKind[] = ['maaltijd', 'rust']
/** Kinds that a house gives a time for everybody, and that somebody's own appointment takes the place of. */
const personal: readonly BlockKind[] = ['individueel', 'behandelaar']

/** Whose week it is, and what is theirs alone. */
export type WeekOf = { readonly dossierId: string; readonly phase: Phase; readonly ownBlocks: readonly OwnBlock[] }
/** The same of a stay, in the phase of that week. */
export const weekOf = (dossierId: string, stay: Pick<Stay, 'facts' | 'ownBlocks'>, monday: Day): WeekOf => ({ dossierId, phase: phaseOn(stay.facts, monday), ownBlocks: stay.ownBlocks })
const byTime = (a: Block, b: Block): number => a.day - b.day || a.start - b.start || a.end - b.end

/** Whether the house has a weekrooster at all. */
export const hasSchedule = (s: Schedule): boolean => s.weeks.length > 0

/** The fixed week of one resident: the house's blocks that they take part in, and their own. A house whose first week begins later is held by that one. */
export function fixedBlocksOf(s: Schedule, person: WeekOf, monday: Day): readonly Block[] {
  const fixed = fixedWeekOn(s, monday) ?? s.weeks.toSorted((a, b) => a.from.localeCompare(b.from))[0]
  const own = ownBlocksIn(person.ownBlocks, monday)
  const replaced = personal.filter((kind) => own.some((b) => b.kind === kind))
  return [...(fixed?.blocks ?? []).filter((b) => takesPart(b, person) && !replaced.includes(b.kind)), ...own].toSorted(byTime)
}

/** A block that is the same every working day is said once, beside the week: the block of Monday stands for the five. */
export function everyWorkday(blocks: readonly Block[]): readonly Block[] {
  const same = (a: Block, b: Block): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end
  return blocks.filter((b) => b.day === 0 && collective.includes(b.kind) && [1, 2, 3, 4].every((day) => blocks.some((other) => other.day === day && same(other, b))))
}

/** A small week of these blocks, in the words given: a few for morning, afternoon and evening. The same words stand once in a part. */
export function smallWeek(blocks: readonly Block[], words: (b: Block) => string): SmallWeek {
  const said = everyWorkday(blocks)
  const beside = (b: Block): boolean => b.day < 5 && said.some((s) => s.kind === b.kind && s.start === b.start && s.end === b.end)
  const shown = blocks.filter((b) => !everyday.includes(b.kind) && !beside(b)).toSorted(byTime)
  const cell = (day: number, part: DayPart): string => [...new Set(shown.filter((b) => b.day === day && partOfDay(b) === part).map(words))].join(', ').slice(0, 300)
  return Array.from({ length: 7 }, (_, day) => ({ ochtend: cell(day, 'ochtend'), middag: cell(day, 'middag'), avond: cell(day, 'avond') }))
}
