import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { bareDay, weekdayName } from '#shared/domain/calendar/format.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Phase } from '#shared/domain/stay/stay.ts'
import { blockKindName, blockTitle, clockOf } from '#shared/text/rooster/blockWords.ts'

const LAST = 6
/** 'ma 2 tot zo 8 feb', 'ma 30 mrt tot zo 5 apr'. */
export function weekName(monday: Day): string {
  const [from, to] = [bareDay(monday), bareDay(addDays(monday, LAST))]
  return `ma ${from.split(' ')[1] === to.split(' ')[1] ? (from.split(' ')[0] ?? '') : from} tot zo ${to}`
}
/** 'dinsdag', from the number of a day. */
export const dayName = (day: number): string => weekdayName(addDays('2024-01-01', day))
/** 'di'. */
export const shortDayName = (day: number): string => dayName(day).slice(0, 2)
/** '09:45 tot 13:15'. */
export const spanWords = (b: Pick<Block, 'start' | 'end'>): string => `${clockOf(b.start)} tot ${clockOf(b.end)}`

const phaseName = { start: 'startfase', opbouw: 'opbouwfase', uitstroom: 'uitstroomfase' } as const satisfies Readonly<Record<Phase, string>>
/** The phase as a word of a sentence. */
export const phaseWords = (p: Phase): string => phaseName[p]

/** For whom a block is, and how many that are. */
export function whoWords(b: Pick<Block, 'who'>, people: readonly WeekPerson[], count: number): string {
  const heads = `${count} ${count === 1 ? 'bewoner' : 'bewoners'}`
  switch (b.who.kind) {
    case 'iedereen':
      return `Iedereen, ${heads}`
    case 'fase':
      return `${b.who.phases.map(phaseWords).join(' en ')}, ${heads}`
    case 'bewoners': {
      const { ids } = b.who
      const names = people.filter((p) => ids.includes(p.dossierId)).map((p) => p.callName)
      return names.length > 3 ? `${names.slice(0, 2).join(', ')} en ${names.length - 2} anderen` : names.join(', ') || heads
    }
  }
}

/** The names of those who lead, staff first. */
export const leaderNames = (b: Pick<Block, 'leaders' | 'volunteer'>, staff: House['staff']): readonly string[] => [...b.leaders.flatMap((id) => staff.filter((s) => s.id === id).map((s) => s.name)), b.volunteer.trim()].filter(Boolean)

/** The second line of a block: what is said of it first, who leads and how, else where. */
export function noteOf(b: Block, staff: House['staff'], first: string): string {
  const leaders = leaderNames(b, staff)
  const where = b.form === 'online' ? 'online' : b.kind === 'groepsblok' && leaders.length > 0 ? 'live' : leaders.length > 0 ? '' : b.place.trim()
  return [first, leaders.length > 2 ? `${leaders[0] ?? ''} en ${leaders.length - 1} anderen` : leaders.join(', '), where].filter(Boolean).join(', ')
}

/** The whole block in one sentence, for who listens. */
export function blockSentence(b: Block, { staff, who, warnings, different }: { readonly staff: House['staff']; readonly who: string; readonly warnings: readonly string[]; readonly different: string }): string {
  const kind = blockTitle(b) === blockKindName[b.kind] ? '' : blockKindName[b.kind].toLowerCase()
  const parts = [blockTitle(b), kind, `${dayName(b.day)} ${spanWords(b)}`, leaderNames(b, staff).join(' en '), b.form === 'online' ? 'online' : b.place.trim(), who, different].filter(Boolean).join(', ')
  return [`${parts}.`, ...warnings].join(' ')
}
