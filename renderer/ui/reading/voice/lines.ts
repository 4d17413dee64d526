import type { Piece } from '#shared/documents/pieces.ts'
import { sentencesOf, type Sentence } from '#shared/documents/speech/sentences.ts'

/** A sentence with the piece and the block it stands in. */
export type Line = { readonly piece: number; readonly block: string; readonly sentence: Sentence }

/** All that is said of these pieces, in order. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] =>
  pieces.flatMap((p, piece) => p.blocks.flatMap((b) => sentencesOf(b).map((sentence): Line => ({ piece, block: b.id, sentence }))))
