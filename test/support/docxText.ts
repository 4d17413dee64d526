import { readZip, unpack } from '../../electron/documents/docx/zip.ts'
import { unescape } from './xmlText.ts'

/** A part of a Word file as text; throws when it is not there. */
export function part(file: Uint8Array, name: string): string {
  const entry = readZip(file).find((e) => e.name === name)
  if (!entry) throw new Error(`no ${name} in the file`)
  return new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry))
}

// What the page adds and the document doesn't say, by its style: the head, the fingerprint, the dots between notes and the months.
const FURNITURE = ['Briefhoofd']

/** The words of a Word file's body as a reader goes through it: runs touch within a paragraph, tabs and breaks are white space. */
export function bodyWords(file: Uint8Array): string {
  return part(file, 'word/document.xml')
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .split(/(?=<w:p[ >/])|<\/w:p>/)
    .filter((p) => !FURNITURE.some((style) => p.includes(`<w:pStyle w:val="${style}"/>`)))
    .map((p) => p.replace(/<w:r>(?:(?!<\/w:r>)[\s\S])*?<w:rStyle w:val="Scheiding"\/>[\s\S]*?<\/w:r>/g, ' ').replace(/<w:(?:tab|br)\/>/g, ' ').replace(/<(?!\/?w:t[ >])[^>]*>/g, '').replace(/<[^>]*>/g, ''))
    .map(unescape)
    .join(' ')
}
