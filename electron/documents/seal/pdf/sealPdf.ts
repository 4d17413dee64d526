import { createHash } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { signDigest } from '../cms.ts'
import type { SealIdentity, SealWords } from '../identity.ts'
import { firstPage, type PdfFile, readPdf } from './file.ts'
import { pdfDate, pdfString } from './words.ts'

/** What tells our own seals from those of others, inside the signed bytes. */
export const ourMark = '/Prop_Build << /App << /Name /Baken >> >>'
/** The words before the fingerprint in /Reason. */
export const fingerprintWord = 'vingerafdruk'

const unfit = refuse('seal.pdf', 'Dit PDF-bestand kunnen we niet verzegelen: het heeft al velden of het mist een bladzijde. Probeer het opnieuw; blijft het, meld het dan.')
const add = (dictionary: string, entry: string): string => `${dictionary.slice(0, dictionary.lastIndexOf('>>'))}${entry}\n>>`
const rangeWidth = 48

/** The signature dictionary in pieces: what is filled in later is spaces and zeros of the right length. */
function signatureObject(words: SealWords, hexDigits: number): string {
  return `<<
/Type /Sig
/Filter /Adobe.PPKLite
/SubFilter /ETSI.CAdES.detached
/ByteRange ${' '.repeat(rangeWidth)}
/Contents <${'0'.repeat(hexDigits)}>
/M (${pdfDate(new Date(words.at))})
/Name ${pdfString(words.house)}
/Reason ${pdfString(`${words.reason} (${fingerprintWord} ${words.fingerprint})`)}
${ourMark}
>>`
}

/** A widget of no size on the first page: printed like the rest and locked, which is what PDF/A asks. */
const field = (signature: number, page: number): string => `<<
/Type /Annot
/Subtype /Widget
/FT /Sig
/T (Zegel)
/F 132
/Rect [0 0 0 0]
/P ${page} 0 R
/V ${signature} 0 R
>>`

/** The second revision: changed and new objects, their places, and a trailer that carries on what the first one said. */
function update(file: PdfFile, start: number, objects: readonly (readonly [number, string])[]): Buffer {
  const parts: string[] = []
  let at = start
  const places = objects.map(([id, text]) => {
    const written = `${id} 0 obj\n${text}\nendobj\n`
    const place = { id, at }
    parts.push(written)
    at += written.length
    return place
  })
  const table = places.toSorted((a, b) => a.id - b.id).map((p) => `${p.id} 1\n${String(p.at).padStart(10, '0')} 00000 n \n`).join('')
  const size = Math.max(file.size, ...objects.map(([id]) => id + 1))
  return Buffer.from(`${parts.join('')}xref\n${table}trailer\n<<\n/Size ${size}\n${file.carried}\n/Prev ${file.startxref}\n>>\nstartxref\n${at}\n%%EOF\n`, 'latin1')
}

/** Puts a PAdES baseline signature (ETSI.CAdES.detached) on a PDF that we drew, as an update at its end: what was drawn stays byte for byte. */
export function sealPdf(bytes: Uint8Array, identity: SealIdentity, words: SealWords): Result<Uint8Array> {
  const read = readPdf(bytes)
  if (!read.ok) return read
  const file = read.value
  const page = firstPage(file)
  const catalog = file.dictionary(file.root)
  const pageText = page === null ? null : file.dictionary(page)
  if (page === null || catalog === null || pageText === null || /\/AcroForm\b/u.test(catalog) || /\/Annots\b/u.test(pageText)) return unfit
  const [signature, widget] = [file.size, file.size + 1]
  const hexDigits = 2 * signDigest(identity, Buffer.alloc(32)).length
  const head = Buffer.from(bytes.at(-1) === 0x0a ? bytes : [...bytes, 0x0a])
  const tail = update(file, head.length, [
    [file.root, add(catalog, `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`)],
    [page, add(pageText, `/Annots [${widget} 0 R]`)],
    [signature, signatureObject(words, hexDigits)],
    [widget, field(signature, page)],
  ])
  const sealed = Buffer.concat([head, tail])
  const from = sealed.indexOf('/Contents <0', head.length, 'latin1') + '/Contents '.length
  const to = from + hexDigits + 2
  const range = sealed.indexOf('/ByteRange', head.length, 'latin1') + '/ByteRange '.length
  sealed.write(`[0 ${from} ${to} ${sealed.length - to}]`, range, 'latin1')
  const digest = createHash('sha256').update(sealed.subarray(0, from)).update(sealed.subarray(to)).digest()
  const hex = signDigest(identity, digest).toString('hex')
  if (hex.length !== hexDigits) return unfit
  sealed.write(hex, from + 1, 'latin1')
  return ok(sealed)
}
