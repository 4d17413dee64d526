import type { Block, BlockOf, Document } from '#shared/documents/model.ts'
import type { Context } from '../blocks/context.ts'
import { sheet as a5 } from '../blocks/card.ts'
import { cut } from '../layout/cards.ts'
import { type Draw, moved, scaled } from '../layout/draw.ts'
import type { ReadyPage } from '../layout/layoutDocument.ts'
import { furniture } from '../layout/furniture.ts'
import { type PocketSheet, pocketSheets } from './pocketSheet.ts'
import { poster } from './poster.ts'
import { rollPages } from './rollSheet.ts'

const only = <K extends Block['kind']>(doc: Document, kind: K): readonly BlockOf<K>[] | null => {
  const blocks = doc.sections.flatMap((s) => s.blocks)
  const found = blocks.filter((b): b is BlockOf<K> => b.kind === kind)
  return found.length > 0 && found.length === blocks.length ? found : null
}
const A3_TO_A4 = 210 / 297
const ARCHIVE = { A3: 10, A4: 9 } as const

/** Two sheets of A5 on each A4, with a line to cut between them. */
const inPairs = (c: Context, sheets: readonly PocketSheet[]): readonly PocketSheet[] =>
  Array.from({ length: Math.ceil(sheets.length / 2) }, (_, n) => {
    const [upper, lower] = [sheets[2 * n], sheets[2 * n + 1]]
    const down = (draws: readonly Draw[] | undefined): readonly Draw[] => (draws ?? []).map((d) => moved(d, 0, a5.height))
    return { furniture: [...(upper?.furniture ?? []), ...down(lower?.furniture), ...cut(c)], own: [...(upper?.own ?? []), ...down(lower?.own)] }
  })

const bookmarked = (doc: Document, pages: readonly Pick<ReadyPage, 'furniture' | 'own'>[]): readonly ReadyPage[] => pages.map((p, n) => ({ ...p, sections: n === 0 ? [{ title: doc.title, y: 0 }] : [], placed: [] }))

/** The pages of a document that is a week: each of its blocks makes its own sheets. Null when it is another document. */
export function weekSheets(c: Context, doc: Document): readonly ReadyPage[] | null {
  const weeks = only(doc, 'week')
  if (weeks !== null && (doc.page === 'A3-liggend' || doc.page === 'A4-liggend')) {
    const k = doc.page === 'A3-liggend' ? 1 : A3_TO_A4
    const fit = (draws: readonly Draw[]): readonly Draw[] => draws.map((d) => scaled(d, k))
    return bookmarked(doc, weeks.flatMap((b) => poster(c, doc, b, k === 1 ? ARCHIVE.A3 : ARCHIVE.A4 / k)).map((s) => ({ furniture: fit(s.furniture), own: fit(s.own) })))
  }
  const pockets = only(doc, 'pocket')
  if (pockets !== null) {
    const sheets = pockets.flatMap((b) => pocketSheets(c, doc, b))
    return doc.page === 'A5-liggend' ? bookmarked(doc, sheets) : doc.page === undefined ? bookmarked(doc, inPairs(c, sheets)) : null
  }
  const lists = only(doc, 'rollCall')
  if (lists === null || doc.page !== 'A4-liggend') return null
  const pages = lists.flatMap((b) => rollPages(c, b))
  return bookmarked(doc, pages.map((p, n) => ({ own: p.own, furniture: [...furniture(c, doc, n + 1, pages.length), ...p.furniture] })))
}
