import path from 'node:path'
import type { Document } from '#shared/documents/model.ts'
import { loadDocxFonts } from '../../../electron/documents/docx/fonts.ts'
import { renderDocx } from '../../../electron/documents/docx/renderDocx.ts'
import { pack, readZip, store, unpack, writeZip, type ZipEntry } from '../../../electron/documents/docx/zip.ts'
import type { SealWords } from '../../../electron/documents/seal/identity.ts'
import { caseASigned } from '../caseA.ts'
import { documentOf } from '../sampleDocument.ts'

/** The words of a seal in tests. */
export const sealWords: SealWords = { at: '2026-01-22T13:15:00.000Z', house: 'De Proefhaven', reason: 'Vastgesteld: Trajectplan Daan Voorbeeld, plan 1, versie 1', fingerprint: '7f3a91c05e28d4b6'.repeat(4) }

/** A document of one line. */
export const shortDocument = (): Document => documentOf([{ id: 's', title: '', newPage: false, blocks: [{ id: 'b', kind: 'row', label: 'Ik ben hier', paragraphs: [[{ text: 'Van januari tot december.' }]] }] }])

/** The final Word file of a document, not sealed yet. */
export async function finalDocx(doc: Document, fingerprint = sealWords.fingerprint): Promise<Uint8Array> {
  const made = await renderDocx(doc, { author: 'De Proefhaven', at: '2026-01-22T14:15:00Z', fonts: null, final: { fingerprint } })
  if (!made.ok) throw new Error(made.problem.text)
  return made.value
}

/** The package with `change` made to each entry; one that becomes null is left out. Entries that stay the same object keep their bytes. */
export const repacked = (file: Uint8Array, change: (entry: ZipEntry) => ZipEntry | null): Uint8Array => writeZip(readZip(file).flatMap((e) => change(e) ?? []))

/** An entry with other contents, packed the way it was, so that nothing but the contents gives it away. */
export const withContents = (entry: ZipEntry, contents: Uint8Array): ZipEntry => (entry.method === 0 ? store : pack)(entry.name, contents)

/** The package in which a text stands instead of another in one part; throws when the text is not there. */
export const replaced = (file: Uint8Array, name: string, from: string, to: string): Uint8Array => {
  const before = new TextDecoder().decode(unpack(readZip(file).find((e) => e.name === name) ?? store('', new Uint8Array())))
  if (!before.includes(from)) throw new Error(`no ${from} in ${name}`)
  return repacked(file, (e) => (e.name === name ? withContents(e, new TextEncoder().encode(before.replace(from, to))) : e))
}

// Word needs no more than these; the rest goes, so that a test can turn over every byte.
const needed: ReadonlySet<string> = new Set(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/settings.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml', 'docProps/custom.xml'])

/** The final Word file of one line with as few parts as there can be. */
export async function barestDocx(): Promise<Uint8Array> {
  const lines = (xml: string): string => xml.replaceAll(/<Relationship [^>]*Target="(?!word\/document|settings|docProps\/c)[^>]*>/g, '').replaceAll(/<Override [^>]*PartName="\/(?!word\/document|word\/settings|docProps\/c)[^>]*>/g, '').replaceAll(/<Default [^>]*Extension="(?!rels|xml)[^>]*>/g, '').replaceAll(/<w:(?:header|footer)Reference [^>]*>/g, '')
  return repacked(await finalDocx(shortDocument()), (e) => (needed.has(e.name) ? withContents(e, new TextEncoder().encode(lines(new TextDecoder().decode(unpack(e))))) : null))
}

/** The final plan of case A with its faces, as a house keeps it. */
export async function finalPlan(): Promise<Uint8Array> {
  const fonts = await loadDocxFonts(path.join(import.meta.dirname, '../../../resources/fonts'))
  const made = await renderDocx(caseASigned().document, { author: 'De Proefhaven', at: '2026-01-22T14:15:00Z', fonts, final: { fingerprint: sealWords.fingerprint } })
  if (!made.ok) throw new Error(made.problem.text)
  return made.value
}
