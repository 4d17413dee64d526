import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Document } from '#shared/documents/model.ts'
import { normalise } from '#shared/documents/plainText.ts'
import { openFonts } from '../../electron/documents/pdf/fonts/fontSet.ts'
import { layoutDocument, type ReadyPage } from '../../electron/documents/pdf/layout/layoutDocument.ts'
import { renderPdf } from '../../electron/documents/pdf/renderPdf.ts'

/** The folder with the typefaces. */
export const fontsFolder = path.join(import.meta.dirname, '../../resources/fonts')
export const pdfDate = new Date('2026-01-22T14:20:00Z')

/** The PDF of a document; throws with the sentence of the refusal. */
export async function pdfOf(doc: Document, final = false): Promise<Uint8Array> {
  const made = await renderPdf(doc, { fonts: fontsFolder, date: pdfDate, final })
  if (!made.ok) throw new Error(made.problem.text)
  return made.value
}

/** The pages of a document before they are drawn. */
export const pagesOf = (doc: Document): readonly ReadyPage[] => layoutDocument(openFonts(fontsFolder), doc)

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-pdf-'))
  const file = path.join(folder, 'a.pdf')
  writeFileSync(file, bytes)
  try {
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const run = (command: string, args: readonly string[]): string => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 })

/** What another program reads in it (poppler), page by page. */
export const popplerPages = (bytes: Uint8Array): readonly string[] => withFile(bytes, (f) => run('pdftotext', ['-raw', '-enc', 'UTF-8', f, '-'])).split('\f').slice(0, -1)

/** The same as one string, white space collapsed, its own direction marks left out. */
export const popplerText = (bytes: Uint8Array): string => normalise(popplerPages(bytes).join('\n').replaceAll(/[\u202A-\u202E]/gu, ''))

/** Each word with its place, as poppler's XML. */
export const popplerBoxes = (bytes: Uint8Array): string => withFile(bytes, (f) => run('pdftotext', ['-bbox', f, '-']))

/** Poppler's list of fonts: name, embedded, subset, has Unicode. */
export const popplerFonts = (bytes: Uint8Array): readonly { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }[] =>
  withFile(bytes, (f) => run('pdffonts', [f])).trim().split('\n').slice(2).map((line) => {
    const [, emb, , uni] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/u.exec(line.trim()) ?? []
    return { name: line.split(/\s/u)[0] ?? '', embedded: emb === 'yes', unicode: uni === 'yes' }
  })

/** Throws unless qpdf finds the file sound. */
export const qpdfCheck = (bytes: Uint8Array): string => withFile(bytes, (f) => run('qpdf', ['--check', f]))

/** What poppler says of the signatures in it. */
export const pdfsig = (bytes: Uint8Array): string => withFile(bytes, (f) => run('pdfsig', ['-nocert', f]))
