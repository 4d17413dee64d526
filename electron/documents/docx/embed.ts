import { createHash } from 'node:crypto'
import type { DocxFonts } from './fonts.ts'
import { FONT } from './units.ts'
import { pack, type ZipEntry } from './zip.ts'

// Word keeps the faces of a document in the file itself, their first 32 bytes masked with a key that stands in the font
// table (ECMA-376 part 4, 9.2). The key is made from the face, so that the same document gives the same bytes.

type Face = { readonly element: 'w:embedRegular' | 'w:embedBold'; readonly key: string; readonly entry: ZipEntry }
type Embedded = { readonly entries: readonly ZipEntry[]; readonly elements: string; readonly relationships: string }

const keyOf = (face: Uint8Array): string => createHash('sha256').update(face).digest('hex').slice(0, 32).toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

function masked(face: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  const out = Uint8Array.from(face)
  for (let n = 0; n < 32; n += 1) out[n] = (out[n] ?? 0) ^ (mask[n % 16] ?? 0)
  return out
}

const face = (element: Face['element'], contents: Uint8Array, number: number): Face => {
  const key = keyOf(contents)
  return { element, key, entry: pack(`word/fonts/font${number}.odttf`, masked(contents, key)) }
}

function make(fonts: DocxFonts): Embedded {
  const faces = [face('w:embedRegular', fonts.regular, 1), face('w:embedBold', fonts.bold, 2)]
  const links = faces.map((f, n) => `<${f.element} r:id="rId${n + 1}" w:fontKey="{${f.key}}"/>`).join('')
  const targets = faces.map((_, n) => `<Relationship Id="rId${n + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font${n + 1}.odttf"/>`).join('')
  return {
    entries: faces.map((f) => f.entry),
    // Where the face can't be loaded Word takes the next best sans serif.
    elements: `<w:font w:name="${FONT}"><w:altName w:val="Atkinson Hyperlegible"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${links}</w:font>`,
    relationships: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}</Relationships>`,
  }
}

const made = new WeakMap<DocxFonts, Embedded>()

/** What goes into a package for these faces; packed once for as long as the faces are held. */
export function embedded(fonts: DocxFonts): Embedded {
  const known = made.get(fonts)
  if (known) return known
  const fresh = make(fonts)
  made.set(fonts, fresh)
  return fresh
}
