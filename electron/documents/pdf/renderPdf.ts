import { pdf } from '@react-pdf/renderer'
import type { Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { type Result, ok, refuse } from '#shared/result/result.ts'
import { drawn, missing } from './fonts/pick.ts'
import { openFonts } from './fonts/fontSet.ts'
import { layoutDocument } from './layout/layoutDocument.ts'
import { paper } from './paper.ts'
import { absent } from './verify/absent.ts'
import { pdfText } from './verify/pdfText.ts'

/** How to make a PDF. `fonts` is the folder with the font files; `date` goes into the file; `final` refuses what cannot be printed faithfully. */
type PdfOptions = {
  readonly fonts: string
  readonly date: Date
  readonly final?: boolean
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

/** Lets a request to stop come in. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const stopped = (o: PdfOptions): boolean => o.signal?.aborted ?? false
const cancelled = () => refuse('pdf.cancelled', 'Het maken van de PDF is gestopt.')

/** The bytes of the PDF of `doc`. Refuses when it was cancelled, when a final document holds an unprintable character, and whenever a word of the document is not in the file. */
export async function renderPdf(doc: Document, options: PdfOptions): Promise<Result<Uint8Array>> {
  const fonts = openFonts(options.fonts)
  const texts = [...documentText(doc), doc.footer.strong, doc.footer.archive, doc.head?.left ?? '', doc.head?.right ?? '']
  const bad = missing(fonts, texts.join('\n'))[0]
  if (bad !== undefined && options.final) return refuse('pdf.character', unprintable(bad))
  await turn()
  if (stopped(options)) return cancelled()
  const pages = layoutDocument(fonts, doc)
  options.onProgress?.(0.4)
  await turn()
  if (stopped(options)) return cancelled()
  const bytes = await collect(paper({ doc, fonts, pages, date: options.date }))
  options.onProgress?.(0.8)
  if (stopped(options)) return cancelled()
  const furniture = pages.map((p) => p.furniture.filter((d) => d.kind === 'text' || d.kind === 'outlined').length)
  const lost = absent(documentText(doc).map((t) => drawn(fonts, t)), pdfText(bytes), furniture)
  if (lost !== null) return refuse('pdf.incomplete', `De PDF is niet gemaakt, want deze tekst staat er niet goed in: ‘${lost}’. Schrijf dit stuk anders en probeer het opnieuw.`)
  options.onProgress?.(1)
  return ok(bytes)
}

const unprintable = (character: string): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return `Het teken ‘${character}’ (${code}) kan niet worden afgedrukt. Schrijf het anders, dan kan het document definitief worden.`
}

async function collect(element: Parameters<typeof pdf>[0]): Promise<Uint8Array> {
  const stream = await pdf(element).toBuffer()
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
