import { Canvas, type DocumentProps, Page, Document as Pdf } from '@react-pdf/renderer'
import { type ReactElement, createElement as h } from 'react'
import type { Document } from '#shared/documents/model.ts'
import type { FontSet } from './fonts/fontSet.ts'
import type { ReadyPage } from './layout/layoutDocument.ts'
import { type Painter, paint } from './paint.ts'
import { page as size } from './tokens.ts'

type Props = { readonly doc: Document; readonly fonts: FontSet; readonly pages: readonly ReadyPage[]; readonly date: Date }

const whole = { position: 'absolute', left: 0, top: 0, width: size.width, height: size.height } as const

/** A place in the outline. react-pdf takes bookmarks on any node (its types know them on pages only) and counts `left` from the right edge. */
const bookmark = (title: string, top: number): ReactElement =>
  h('VIEW', { key: `${title} ${top}`, bookmark: { title, top, left: size.width }, style: { position: 'absolute', left: 0, top, width: 1, height: 1 } })

/** One page: its bookmarks and one drawing. Furniture is drawn first, so that it can be told from the words of the document. */
function sheet(page: ReadyPage, fonts: FontSet, n: number): ReactElement {
  const draw = (painter: Painter): null => {
    for (const d of [...page.furniture, ...page.own]) paint(painter, fonts, d)
    return null
  }
  return h(Page, { key: n, size: 'A4' }, page.sections.map((s) => bookmark(s.title, Math.max(0, s.y))), h(Canvas, { style: whole, paint: draw }))
}

/** Text for the file's properties. pdfkit puts it into XML as it is, so the signs of XML and control characters are written otherwise. */
const property = (text: string): string => text.replaceAll('&', 'en').replaceAll('<', '‹').replaceAll('>', '›').replace(/\p{C}+/gu, ' ').trim()

/** The whole document as react-pdf elements: PDF/A-3b, Dutch, with title and bookmarks. */
export function paper({ doc, fonts, pages, date }: Props): ReactElement<DocumentProps> {
  const about = { title: property(doc.title), subject: property(doc.subject), language: doc.language, creator: 'Baken', producer: 'Baken', creationDate: date }
  return h(Pdf, { ...about, conformance: 'PDF/A-3b', pageMode: pages.length > 1 ? 'useOutlines' : 'useNone' }, pages.map((page, i) => sheet(page, fonts, i)))
}
