import { Canvas, type DocumentProps, Page, Document as Pdf } from '@react-pdf/renderer'
import { type ReactElement, createElement as h } from 'react'
import type { Document } from '#shared/documents/model.ts'
import type { FontSet } from './fonts/fontSet.ts'
import type { ReadyPage } from './layout/layoutDocument.ts'
import { type Painter, paint } from './paint.ts'
import { type Sheet, sheetOf } from './tokens.ts'

type Props = { readonly doc: Document; readonly fonts: FontSet; readonly pages: readonly ReadyPage[]; readonly date: Date }

/** A place in the outline. react-pdf takes bookmarks on any node (its types know them on pages only) and counts `left` from the right edge. */
const bookmark = (size: Sheet, title: string, top: number): ReactElement =>
  h('VIEW', { key: `${title} ${top}`, bookmark: { title, top, left: size.width }, style: { position: 'absolute', left: 0, top, width: 1, height: 1 } })

// react-pdf takes a drawing that is as high as its page for one that may not fit.
const HAIR = 0.01

/** One page: its bookmarks and one drawing. Furniture is drawn first, so that it can be told from the words of the document. */
function sheet(page: ReadyPage, fonts: FontSet, size: Sheet, n: number): ReactElement {
  const draw = (painter: Painter): null => {
    for (const d of [...page.furniture, ...page.own]) paint(painter, fonts, d)
    return null
  }
  return h(Page, { key: n, size: { width: size.width + HAIR, height: size.height + HAIR } }, page.sections.map((s) => bookmark(size, s.title, Math.max(0, s.y))), h(Canvas, { style: { position: 'absolute', left: 0, top: 0, width: size.width, height: size.height }, paint: draw }))
}

/** Text for the file's properties. pdfkit puts it into XML as it is, so the signs of XML and control characters are written otherwise. */
const property = (text: string): string => text.replaceAll('&', 'en').replaceAll('<', '‹').replaceAll('>', '›').replace(/\p{C}+/gu, ' ').trim()

/** The whole document as react-pdf elements: PDF/A-3b, Dutch, with title and bookmarks. */
export function paper({ doc, fonts, pages, date }: Props): ReactElement<DocumentProps> {
  const about = { title: property(doc.title), subject: property(doc.subject), language: doc.language, creator: 'Baken', producer: 'Baken', creationDate: date }
  return h(Pdf, { ...about, conformance: 'PDF/A-3b', pageMode: pages.length > 1 ? 'useOutlines' : 'useNone' }, pages.map((page, i) => sheet(page, fonts, sheetOf(doc.page), i)))
}
