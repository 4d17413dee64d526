import { type Block, type BlockKind, minutesOf, WORKING_DAYS } from './block.ts'

/** What opens and closes the day together (A55). */
export const collective: readonly BlockKind[] = ['dagopening', 'dagsluiting']
/** What counts as group (A50, B21). A meeting of AA, NA or CA is not the house's own group. */
export const group: readonly BlockKind[] = ['groepsblok']
/** What counts as a moment of guidance in the group (B25, B61). */
const moments: readonly BlockKind[] = [...collective, ...group, 'huisvergadering']

export const fixedTimes = ['maaltijden', 'activiteiten', 'groepsgesprekken', 'behandelaar', 'vrije tijd'] as const
/** The five things that have a fixed time in the week (A36). */
export type FixedTime = (typeof fixedTimes)[number]
/** The kinds of block that give each of them a time. */
const giving: Readonly<Record<FixedTime, readonly BlockKind[]>> = {
  maaltijden: ['maaltijd'], activiteiten: ['sport', 'corvee', 'naasten', 'buurt', 'daginvulling'], groepsgesprekken: ['groepsblok', 'dagopening', 'dagsluiting', 'huisvergadering'], behandelaar: ['behandelaar'], 'vrije tijd': ['vrij'],
}

/** What fills the day with something of use, in the house or outside (A13, A18). */
const dayActivity: readonly BlockKind[] = ['daginvulling', 'sport', 'corvee', 'buurt']

export const supportForms = ['één op één', 'groep', 'daginvulling'] as const
/** The three kinds of support that come together or not at all (A18). */
export type SupportForm = (typeof supportForms)[number]
const forms: Readonly<Record<SupportForm, readonly BlockKind[]>> = { 'één op één': ['individueel'], groep: [...group, ...collective], daginvulling: dayActivity }

const of = (blocks: readonly Block[], kinds: readonly BlockKind[]): readonly Block[] => blocks.filter((b) => kinds.includes(b.kind))
const eachDay = (count: (day: number) => number): readonly number[] => Array.from({ length: 7 }, (_, day) => count(day))

/** Minutes of these blocks on one day. Nobody is in two at once: what runs at the same time counts once. */
export function minutesOn(blocks: readonly Block[], day: number): number {
  let [sum, until] = [0, 0]
  for (const { start, end } of blocks.filter((b) => b.day === day).toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return sum
}


/** Minutes of opening and closing the day together that a contract counts: those of working days (A55). */
export const collectiveInWeek = ({ collective: days }: Pick<WeekCount, 'collective'>): number => weekTotal(days.slice(0, WORKING_DAYS))
/** Minutes of all these days. */
export const weekTotal = (days: readonly number[]): number => days.reduce((sum, minutes) => sum + minutes, 0)

/** The week of somebody in numbers, each day Monday first; what the contract asks of them is not known here. */
export type WeekCount = {
  /** Minutes of opening and closing the day together (A55), in the group (A50, B21) and with a day outside (B23). */
  readonly collective: readonly number[]
  readonly group: readonly number[]
  readonly outside: readonly number[]
  /** Moments in the group (B25, B61). */
  readonly moments: readonly number[]
  /** Which of the five fixed times are not there (A36), and which of the three kinds of support (A18). */
  readonly missing: readonly FixedTime[]
  readonly without: readonly SupportForm[]
}

/** Counts the blocks that are somebody's week. */
export function countWeek(blocks: readonly Block[]): WeekCount {
  const minutes = (kinds: readonly BlockKind[]): readonly number[] => eachDay((day) => minutesOn(of(blocks, kinds), day))
  const lacks = (kinds: readonly BlockKind[]): boolean => of(blocks, kinds).length === 0
  return {
    collective: minutes(collective), group: minutes(group), outside: minutes(['daginvulling']),
    moments: eachDay((day) => of(blocks, moments).filter((b) => b.day === day).length),
    missing: fixedTimes.filter((what) => lacks(giving[what])),
    without: supportForms.filter((what) => lacks(forms[what])),
  }
}

/** How many take part in the groups of a house: the largest, and the mean weighed by time (A51, B22). Groups that nobody is in are none; null without any. */
export function groupSizes(blocks: readonly Block[], heads: (b: Block) => number): { readonly largest: number; readonly mean: number } | null {
  const sizes = of(blocks, group).flatMap((b) => (heads(b) > 0 ? [{ heads: heads(b), minutes: minutesOf(b) }] : []))
  const time = sizes.reduce((sum, g) => sum + g.minutes, 0)
  return sizes.length === 0 ? null : { largest: Math.max(...sizes.map((g) => g.heads)), mean: sizes.reduce((sum, g) => sum + g.heads * g.minutes, 0) / time }
}

/** Whether a block is support in the group: it counts when a contract asks that not all of it is by video (A54). */
export const isTogether = (b: Pick<Block, 'kind'>): boolean => collective.includes(b.kind) || group.includes(b.kind)
