import type { Block, Document, Origin } from './model.ts'
import { blockText } from './plainText.ts'

/** A part of a document that is read at one go: a block, with the heading above it. */
export type Piece = { readonly id: string; readonly blocks: readonly Block[]; readonly origin: Origin | null }

const said = (b: Block): boolean => blockText(b).some((t) => t.trim() !== '')
const opens = (b: Block): boolean => b.kind === 'heading' || b.kind === 'statement' || (b.kind === 'cover' && b.above !== '')

/** The pieces of a document in reading order. Headings go with what follows them; blocks without words are no piece. */
export function piecesOf(document: Document): readonly Piece[] {
  const out: Block[][] = []
  let held = false
  for (const block of document.sections.flatMap((s) => s.blocks).filter(said)) {
    if (held) out.at(-1)?.push(block)
    else out.push([block])
    held = opens(block)
  }
  return out.map((blocks) => ({ id: blocks[0]?.id ?? '', blocks, origin: blocks.findLast((b) => b.origin !== undefined)?.origin ?? null }))
}
