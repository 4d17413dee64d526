import { Document as WordDocument, DocumentProtectionType, Packer, PageOrientation, SectionType, type ISectionOptions } from 'docx'
import { bandOf } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import { normalise } from '#shared/documents/plainText.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { DocxFonts } from './fonts.ts'
import { FINGERPRINT_PROPERTY } from './fingerprint.ts'
import { footer, head, header, runningHeader } from './furniture.ts'
import { largeStyles } from './largeStyles.ts'
import { gap } from './paragraph.ts'
import { assemble, type Child } from './piece.ts'
import { breaksItself, piecesOf } from './piecesOf.ts'
import { reportStyles } from './reportStyles.ts'
import { settle } from './settle.ts'
import { numbering, styles } from './styles.ts'
import { clean } from './text.ts'
import { mm, sheetOf } from './units.ts'

export type DocxOptions = {
  /** Who wrote it, in the document's properties: the house. */
  readonly author: string
  /** The moment in the document's properties, ISO 8601; the same document with the same moment gives the same bytes. */
  readonly at: string
  /** Faces to put into the file; null names the typeface only. */
  readonly fonts: DocxFonts | null
  /** A final text: protected against changes, its fingerprint (64 hex digits) in the properties; the text itself carries its first sixteen. */
  readonly final: { readonly fingerprint: string } | null
}

/** A document as a Word file: real styles, headings, tables and lists. Refuses a document without pages. */
export async function renderDocx(doc: Document, options: DocxOptions): Promise<Result<Uint8Array>> {
  if (doc.sections.every((s) => s.blocks.length === 0)) return refuse('documents.empty', 'Dit document is leeg. Vul eerst iets in.')
  const packed = await Packer.toBuffer(wordDocument(doc, options))
  return ok(settle(packed, options.at, options.fonts))
}

function wordDocument(doc: Document, options: DocxOptions): WordDocument {
  const one = (text: string): string => normalise(clean(text))
  return new WordDocument({
    title: one(doc.title),
    subject: one(doc.subject),
    creator: one(options.author),
    lastModifiedBy: one(options.author),
    description: one(doc.footer.archive),
    styles: doc.scale === 'groot' ? largeStyles : doc.kind === 'evaluatie' ? reportStyles : styles,
    numbering,
    ...(options.final ? { customProperties: [{ name: FINGERPRINT_PROPERTY, value: options.final.fingerprint }], protection: { type: DocumentProtectionType.READ_ONLY } } : {}),
    sections: [section(doc)],
  })
}

function section(doc: Document): ISectionOptions {
  const cards = doc.sections.every((s) => s.blocks.every((b) => b.kind === 'card' || (b.kind === 'pocket' && doc.page === undefined)))
  const sheet = sheetOf(doc)
  const folded = doc.page === 'A5-liggend'
  const children = [...head(doc), ...body(doc)]
  const running = doc.running !== undefined
  const margin = cards ? { top: mm(10), bottom: mm(8), left: mm(9), right: mm(9), header: mm(4), footer: mm(4) } : { top: mm(sheet.top + (folded && bandOf(doc) !== null ? 2 : 0)), bottom: mm(sheet.bottom - (folded ? 0 : 4)), left: mm(sheet.side), right: mm(sheet.side), header: mm(doc.page === undefined ? sheet.top : sheet.top / 2), footer: mm(sheet.footer - 3) }
  return {
    properties: { type: SectionType.NEXT_PAGE, ...(running ? { titlePage: true } : {}), page: { size: sheet.width > sheet.height ? { width: mm(sheet.height), height: mm(sheet.width), orientation: PageOrientation.LANDSCAPE } : { width: mm(sheet.width), height: mm(sheet.height) }, margin } },
    headers: running ? { first: header(doc), default: runningHeader(doc) } : { default: header(doc) },
    ...(cards || folded ? {} : { footers: running ? { first: footer(doc), default: footer(doc) } : { default: footer(doc) } }),
    children,
  }
}

/** The sections under each other, each on a fresh page when it asks for one. */
function body(doc: Document): readonly Child[] {
  return doc.sections.flatMap((s, n) => {
    const next = doc.sections[n + 1]
    const fresh = s.newPage && n > 0
    const children = assemble(piecesOf(s, { fresh, last: next === undefined || next.newPage, large: doc.scale === 'groot', format: doc.page }))
    return fresh && !breaksItself(s.blocks[0]) ? [gap(1, { pageBreakBefore: true }), ...children] : children
  })
}
