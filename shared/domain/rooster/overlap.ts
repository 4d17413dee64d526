import { type Block, sharesTime } from './block.ts'

/** Two blocks at one time that want the same leader, place or resident. `first` stands before `second` in the week. */
export type Overlap = { readonly first: Block; readonly second: Block; readonly what: 'leider' | 'plek' | 'bewoner'; readonly which: string }

/** Who of the house takes part in a block. */
export type PartOf = (block: Block) => readonly string[]

const placeOf = (b: Block): string => (b.form === 'online' ? '' : b.place.trim().toLowerCase())
const shared = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set(a.filter((one) => b.includes(one)))]

function between(first: Block, second: Block, partOf: PartOf): readonly Overlap[] {
  const volunteers = [first, second].map((b) => b.volunteer.trim().toLowerCase())
  const same = { leider: [...shared(first.leaders, second.leaders), ...(volunteers[0] !== '' && volunteers[0] === volunteers[1] ? [first.volunteer.trim()] : [])], plek: placeOf(first) !== '' && placeOf(first) === placeOf(second) ? [first.place.trim()] : [], bewoner: shared(partOf(first), partOf(second)) }
  return (['leider', 'plek', 'bewoner'] as const).flatMap((what) => same[what].map((which) => ({ first, second, what, which })))
}

/** Every clash in a week. Looks only at blocks that still run when the next one begins, so a full week costs as much as there is at one time. */
export function overlapsIn(blocks: readonly Block[], partOf: PartOf): readonly Overlap[] {
  const order = blocks.toSorted((a, b) => a.day - b.day || a.start - b.start)
  const found: Overlap[] = []
  let running: readonly Block[] = []
  for (const block of order) {
    running = running.filter((r) => sharesTime(r, block))
    for (const r of running) found.push(...between(r, block, partOf))
    running = [...running, block]
  }
  return found
}
