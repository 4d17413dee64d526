import type { Block, Document, Origin } from '#shared/documents/model.ts'

/** How well a block answers to a place in the editor: its own field best, then a part of it, then its step. */
function fit(block: Block, origin: Origin): number {
  if (block.origin?.step !== origin.step) return 0
  if (block.origin.field === origin.field) return 4
  if (block.origin.field === undefined) return block.kind === 'heading' ? 1 : 2
  if (origin.field !== undefined && (origin.field.startsWith(`${block.origin.field}.`) || block.origin.field.startsWith(`${origin.field}.`))) return 3
  return 1
}

/** The id of the block that is being written in, or null; of several that fit as well, the first. */
export function activeBlock(document: Document, origin: Origin | null): string | null {
  if (origin === null) return null
  const blocks = document.sections.flatMap((s) => s.blocks)
  const best = Math.max(0, ...blocks.map((b) => fit(b, origin)))
  return best === 0 ? null : (blocks.find((b) => fit(b, origin) === best)?.id ?? null)
}
