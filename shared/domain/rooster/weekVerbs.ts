import type { Day } from '../calendar/day.ts'
import type { Block, BlockKind } from './block.ts'
import { putBack } from './differences.ts'
import { FIXED_NAME, withFixed } from './fixedWeek.ts'
import { changeInWeek, type Schedule, weekBlocks, type WeekTemplate } from './schedule.ts'

/** The programme: what can fall out on a holiday while people still eat and sleep. */
export const programme: readonly BlockKind[] = ['dagopening', 'dagsluiting', 'groepsblok', 'individueel', 'behandelaar', 'huisvergadering', 'daginvulling']

/** The week of this Monday, as it is, becomes the fixed week from then on. */
export const weekBecomesFixed = (s: Schedule, monday: Day, newId: string): Schedule => putBack(withFixed(s, monday, weekBlocks(s, monday), newId), monday)

/** A sample week becomes the fixed week from this Monday on. Its blocks are new ones: what was different about the old ones stays behind. */
export const beginFrom = (s: Schedule, sample: Pick<WeekTemplate, 'name' | 'blocks'>, monday: Day, newId: () => string): Schedule =>
  withFixed(s, monday, sample.blocks.map((b) => ({ ...b, id: newId() })), newId(), sample.name.trim() || FIXED_NAME)

/** Keeps blocks as a sample week of the house. */
export const keepSample = (s: Schedule, name: string, blocks: readonly Block[], id: string): Schedule => ({ ...s, templates: [...s.templates, { id, name: name.trim(), blocks: [...blocks] }] })
/** Takes a sample week of the house away. */
export const dropSample = (s: Schedule, id: string): Schedule => ({ ...s, templates: s.templates.filter((t) => t.id !== id) })

/** Blocks of one day fall out, that week only: all of them, or those of these kinds. */
export const fallOut = (s: Schedule, monday: Day, day: number, why: string, kinds?: readonly BlockKind[]): Schedule =>
  weekBlocks(s, monday).filter((b) => b.day === day && (kinds === undefined || kinds.includes(b.kind))).reduce((now, b) => changeInWeek(now, monday, b.id, null, why), s)

/** A group as two groups at one time, with everybody in one of them, by turns: the second has a leader and a place to find. */
export function splitInTwo(block: Block, people: readonly string[], id: string): readonly [Block, Block] | null {
  if (people.length < 2) return null
  const half = Math.ceil(people.length / 2)
  const title = (n: number): string => (block.title.trim() === '' ? '' : `${block.title.trim()} ${n}`)
  return [{ ...block, title: title(1), who: { kind: 'bewoners', ids: people.slice(0, half) } }, { ...block, id, title: title(2), leaders: [], volunteer: '', place: '', who: { kind: 'bewoners', ids: people.slice(half) } }]
}
