import { type Block, type BlockKind, minutesOf } from './block.ts'

/** What opens and closes the day together (A55). */
export const collective: readonly BlockKind[] = ['dagopening', 'dagsluiting']
/** What counts as group (A50, B21). A meeting of AA, NA or CA is not the house's own group. */
export const group: readonly BlockKind[] = ['groepsblok']
/** What counts as a moment of guidance in the group (B25, B61). */
export const moments: readonly BlockKind[] = [...collective, ...group, 'huisvergadering']

export const fixedTimes = ['maaltijden', 'activiteiten', 'groepsgesprekken', 'behandelaar', 'vrije tijd'] as const
/** The five things that have a fixed time in the week (A36). */
export type FixedTime = (typeof fixedTimes)[number]
/** The kinds of block that give each of them a time. */
const giving: Readonly<Record<FixedTime, readonly BlockKind[]>> = {
  maaltijden: ['maaltijd'], activiteiten: ['sport', 'corvee', 'naasten', 'buurt', 'daginvulling'], groepsgesprekken: ['groepsblok', 'dagopening', 'dagsluiting', 'huisvergadering'], behandelaar: ['behandelaar'], 'vrije tijd': ['vrij'],
}

/** A week in numbers, in minutes and heads; what the contract asks of them is not known here. */
export type WeekCount = {
  /** Opening and closing the day together, Monday to Friday (A55). */
  readonly collective: number
  /** Group, over the whole week, and in how many blocks (A50, B21). */
  readonly group: number
  readonly groupBlocks: number
  /** How many take part in a group block: the most, and the mean weighed by time; null without groups (A51, B22). */
  readonly largestGroup: number | null
  readonly meanGroup: number | null
  /** Group moments of each day, Monday first (B25, B61). */
  readonly moments: readonly number[]
  /** Minutes of group and collective that are online (A54). */
  readonly online: number
  readonly missing: readonly FixedTime[]
}

const of = (blocks: readonly Block[], kinds: readonly BlockKind[]): readonly Block[] => blocks.filter((b) => kinds.includes(b.kind))
const total = (blocks: readonly Block[]): number => blocks.reduce((sum, b) => sum + minutesOf(b), 0)

/** Counts a week. `heads` says how many take part in a block. */
export function countWeek(blocks: readonly Block[], heads: (b: Block) => number): WeekCount {
  const groups = of(blocks, group)
  const time = total(groups)
  return {
    collective: total(of(blocks, collective).filter((b) => b.day < 5)),
    group: time,
    groupBlocks: groups.length,
    largestGroup: groups.length === 0 ? null : Math.max(...groups.map(heads)),
    meanGroup: groups.length === 0 ? null : groups.reduce((sum, b) => sum + heads(b) * minutesOf(b), 0) / time,
    moments: Array.from({ length: 7 }, (_, day) => of(blocks, moments).filter((b) => b.day === day).length),
    online: total(of(blocks, [...group, ...collective]).filter((b) => b.form === 'online')),
    missing: fixedTimes.filter((what) => of(blocks, giving[what]).length === 0),
  }
}
