import type { Block, Document, Section } from '#shared/documents/model.ts'
import { sameValue as same } from '#shared/domain/sameValue.ts'

/** The same list when every item is the same, so that what is drawn from it need not be drawn again. */
const keep = <T>(before: readonly T[], after: readonly T[]): readonly T[] => (before.length === after.length && after.every((item, n) => item === before[n]) ? before : after)

/** `after`, with each block that says what it said before in its old identity: React then draws only what changed. */
export function reuse(before: Document, after: Document): Document {
  if (before === after) return after
  const old = new Map<string, Block>(before.sections.flatMap((s) => s.blocks).map((b) => [b.id, b]))
  const oldSections = new Map<string, Section>(before.sections.map((s) => [s.id, s]))
  const sections = after.sections.map((s): Section => {
    const blocks = s.blocks.map((b) => {
      const known = old.get(b.id)
      return known && same(known, b) ? known : b
    })
    const known = oldSections.get(s.id)
    return known && known.title === s.title && known.newPage === s.newPage && keep(known.blocks, blocks) === known.blocks ? known : { ...s, blocks }
  })
  const kept = keep(before.sections, sections)
  const next = { ...after, sections: kept }
  return kept === before.sections && same({ ...before, sections: [] }, { ...after, sections: [] }) ? before : next
}
