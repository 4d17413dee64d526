import { embedded } from './embed.ts'
import type { DocxFonts } from './fonts.ts'
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip.ts'

// docx stamps the clock into a file and numbers drawings on from the file before. Both are set here, so that the same
// document gives the same bytes; and the faces are put in, which docx would pack anew for every file.

const text = (entry: ZipEntry): string => new TextDecoder().decode(unpack(entry))
/** A moment as W3CDTF, which wants a zone with a time: one without is that of this computer. */
const moment = (at: string): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
const written = (name: string, contents: string): ZipEntry => pack(name, new TextEncoder().encode(contents))

/** Gives the drawings of a part numbers of their own, from `first` on, also where docx put the number in a name. */
function renumber(xml: string, first: number): string {
  let number = first
  return xml.replace(/<(?:wp:docPr|wps:cNvPr|wpg:cNvPr|pic:cNvPr) [^>]*>/g, (tag) => {
    number += 1
    return tag.replace(/\bid="\d+"/, `id="${number}"`).replace(/\bname="([A-Z][A-Za-z ]*) \d+"/, `name="$1 ${number}"`)
  })
}

function settled(entry: ZipEntry, at: string, fonts: DocxFonts | null): ZipEntry {
  switch (entry.name) {
    case 'docProps/core.xml':
      return written(entry.name, text(entry).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment(at)}`))
    case 'word/document.xml':
      return written(entry.name, renumber(text(entry), 0))
    case 'word/header1.xml':
      return written(entry.name, renumber(text(entry), 100_000))
    case 'word/header2.xml':
      return written(entry.name, renumber(text(entry), 200_000))
    case 'word/fontTable.xml':
      return fonts ? written(entry.name, text(entry).replace(/<\/w:fonts>|(<w:fonts[^>]*?)\/>/, (_, open?: string) => `${open === undefined ? '' : `${open}>`}${embedded(fonts).elements}</w:fonts>`)) : entry
    case 'word/_rels/fontTable.xml.rels':
      return fonts ? written(entry.name, embedded(fonts).relationships) : entry
    case 'word/settings.xml':
      return fonts ? written(entry.name, text(entry).replace(/(<w:settings[^>]*>(?:<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData)\b[^>]*\/>)*)/, '$1<w:embedTrueTypeFonts/>')) : entry
    default:
      return entry
  }
}

/** The package with `at` as its moment, drawings numbered from the start, and the faces in it. */
export const settle = (file: Uint8Array, at: string, fonts: DocxFonts | null): Uint8Array =>
  writeZip([...readZip(file).map((entry) => settled(entry, at, fonts)), ...(fonts ? embedded(fonts).entries : [])])
