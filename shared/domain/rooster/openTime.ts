import type { Block } from './block.ts'

/** Time in which everybody has their own: free time, rest, and hours that stand open for talks. Who has something of their own then is not in two places at once. */
export const isOpenTime = (b: Pick<Block, 'kind' | 'who'>): boolean => b.kind === 'vrij' || b.kind === 'rust' || ((b.kind === 'individueel' || b.kind === 'behandelaar' || b.kind === 'daginvulling') && b.who.kind !== 'bewoners')
