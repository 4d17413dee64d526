import type { BlockKind } from '../../domain/rooster/block.ts'

/** How a block looks in the grid; told apart by its edge, so that no colour is needed. */
export type BlockLook = 'groep' | 'collectief' | 'een' | 'meeting' | 'vrij'
/** The look of each kind. */
export const blockLook = {
  groepsblok: 'groep', dagopening: 'collectief', dagsluiting: 'collectief', huisvergadering: 'collectief', individueel: 'een', behandelaar: 'een', daginvulling: 'een', meeting: 'meeting',
  maaltijd: 'vrij', corvee: 'vrij', naasten: 'vrij', sport: 'vrij', vrij: 'vrij', rust: 'vrij', buurt: 'vrij',
} as const satisfies Readonly<Record<BlockKind, BlockLook>>
