import type { Block, BlockOf, Document } from '#shared/documents/model.ts'
import type { Context } from '../blocks/context.ts'
import { type Draw, scaled } from '../layout/draw.ts'
import type { ReadyPage } from '../layout/layoutDocument.ts'
import { poster } from './poster.ts'

const only = <K extends Block['kind']>(doc: Document, kind: K): readonly BlockOf<K>[] | null => {
  const blocks = doc.sections.flatMap((s) => s.blocks)
  const found = blocks.filter((b): b is BlockOf<K> => b.kind === kind)
  return found.length > 0 && found.length === blocks.length ? found : null
}
const A3_TO_A4 = 210 / 297
const ARCHIVE = { A3: 10, A4: 9 } as const

/** The pages of a document that is a week: each of its blocks makes its own sheets. Null when it is another document. */
export function weekSheets(c: Context, doc: Document): readonly ReadyPage[] | null {
  const weeks = only(doc, 'week')
  if (weeks !== null && (doc.page === 'A3-liggend' || doc.page === 'A4-liggend')) {
    const k = doc.page === 'A3-liggend' ? 1 : A3_TO_A4
    const fit = (draws: readonly Draw[]): readonly Draw[] => draws.map((d) => scaled(d, k))
    return weeks.flatMap((b) => poster(c, doc, b, k === 1 ? ARCHIVE.A3 : ARCHIVE.A4 / k)).map((s, n) => ({ furniture: fit(s.furniture), own: fit(s.own), sections: n === 0 ? [{ title: doc.title, y: 0 }] : [], placed: [] }))
  }
  return null
}
