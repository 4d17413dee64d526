import type { Block } from '#shared/domain/rooster/block.ts'

/** Which of how many strips beside each other a block stands in. */
export type Lane = { readonly lane: number; readonly of: number }

/** A block is drawn at least this long, in minutes, so that its line of text fits. */
export const LEAST_SHOWN = 30
const shownEnd = (b: Pick<Block, 'start' | 'end'>): number => Math.max(b.end, b.start + LEAST_SHOWN)

/** Puts the blocks of one day, in order of time, in strips: those that show at one time stand beside each other, and those that don't take all the width. */
export function lanesOf(blocks: readonly Pick<Block, 'start' | 'end'>[]): readonly Lane[] {
  const lanes: number[] = []
  const of: number[] = []
  let cluster: number[] = []
  let ends: number[] = []
  const close = (): void => {
    for (const i of cluster) of[i] = ends.length
    cluster = []
    ends = []
  }
  blocks.forEach((b, i) => {
    if (ends.every((end) => end <= b.start)) close()
    const free = ends.findIndex((end) => end <= b.start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = shownEnd(b)
    lanes[i] = lane
    cluster.push(i)
  })
  close()
  return blocks.map((_, i) => ({ lane: lanes[i] ?? 0, of: of[i] ?? 1 }))
}
