import type { Block, BlockKind } from '../../domain/rooster/block.ts'

/** What a block is called when it has no name of its own. */
export const blockKindName = {
  dagopening: 'Dagopening', dagsluiting: 'Dagsluiting', groepsblok: 'Groep', maaltijd: 'Maaltijd', corvee: 'Corvee', individueel: 'Eén op één', behandelaar: 'Behandelaar', meeting: 'Meeting',
  huisvergadering: 'Huisvergadering', naasten: 'Naasten', sport: 'Sport', vrij: 'Vrij', daginvulling: 'Daginvulling buiten', rust: 'Rust', buurt: 'Buurt',
} as const satisfies Readonly<Record<BlockKind, string>>

/** The name of a block: its own, else that of its kind. */
export const blockTitle = (b: Pick<Block, 'title' | 'kind'>): string => b.title.trim() || blockKindName[b.kind]

const two = (n: number): string => String(n).padStart(2, '0')
/** '08:30', from minutes after midnight: as times stand on screen. */
export const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
/** '08:30 – 09:30'. */
export const blockTime = (b: Pick<Block, 'start' | 'end'>): string => `${clockOf(b.start)} – ${clockOf(b.end)}`
