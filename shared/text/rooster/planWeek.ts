import type { Day } from '../../domain/calendar/day.ts'
import type { House } from '../../domain/house/house.ts'
import { type Block, minutesOf } from '../../domain/rooster/block.ts'
import { collectiveInWeek, countWeek, weekTotal } from '../../domain/rooster/count.ts'
import { ownBlocksIn } from '../../domain/rooster/own.ts'
import { everyWorkday, fixedBlocksOf, hasSchedule, smallWeek, type WeekOf } from '../../domain/rooster/smallWeek.ts'
import { blockKindName, blockTitle, clockOf } from './blockWords.ts'

// A name that begins with two capitals keeps them: AA-meeting.
const lower = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('nl') + text.slice(1))
const uur = (minutes: number): string => `${clockOf(minutes).replace(':', '.')} uur`

/** A block in the few words of a plan, as its resident would say it: 'groep: vaardigheden', 'gesprek met S. Model'. */
export function weekWords(b: Block, staff: House['staff']): string {
  const title = lower(b.title.trim())
  const leader = staff.find((s) => s.id === b.leaders[0])?.name.trim() ?? ''
  if (b.kind === 'groepsblok') return title === '' ? 'groep' : `groep: ${title}`
  if (b.kind === 'individueel') return leader === '' ? 'gesprek één op één' : `gesprek met ${leader}`
  if (b.kind === 'meeting' && !/^meeting/iu.test(title)) return ['meeting', b.title.trim().replace(/-?\s*meeting$/iu, '')].filter(Boolean).join(' ')
  return title === '' ? lower(blockKindName[b.kind]) : title
}

/** 'Elke werkdag: dagopening om 08.30 uur en dagsluiting om 16.30 uur.'; empty without such a block. */
function besideWeek(blocks: readonly Block[]): string {
  const said = everyWorkday(blocks).map((b) => `${lower(blockTitle(b))} om ${uur(b.start)}`)
  return said.length === 0 ? '' : `Elke werkdag: ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(said)}.`
}

const hours = (minutes: number): string => (minutes === 0 ? '' : `${Math.round(minutes / 6) / 10}`.replace('.', ','))

/** The week, the line beside it and the hours of support that a plan takes from the weekrooster (A23, A24); null when the house has none. */
export function planWeek(house: Pick<House, 'schedule' | 'staff' | 'weekNote' | 'hours'>, person: WeekOf, monday: Day): Pick<House, 'week' | 'weekNote' | 'hours'> | null {
  if (!hasSchedule(house.schedule)) return null
  const blocks = fixedBlocksOf(house.schedule, person, monday)
  const count = countWeek(blocks)
  const own = ownBlocksIn(person.ownBlocks, monday).filter((b) => b.kind === 'individueel').reduce((sum, b) => sum + minutesOf(b), 0)
  return {
    week: smallWeek(blocks, (b) => weekWords(b, house.staff)),
    weekNote: besideWeek(blocks) || house.weekNote,
    hours: { individual: hours(own) || house.hours.individual, group: hours(weekTotal(count.group)), collective: hours(collectiveInWeek(count)) },
  }
}
