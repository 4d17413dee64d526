import type { Hit } from './search.ts'

// Each kind of file that holds what somebody wrote, drew or scanned. Three or four bytes occur by chance in sealed bytes, so what follows must fit too.
type Signature = { readonly name: string; readonly start: Buffer; readonly fits: (bytes: Buffer, at: number) => boolean }

const zipFits = (bytes: Buffer, at: number): boolean => {
  if (at + 30 > bytes.length) return false
  const [needs, method, name] = [bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 26)]
  return needs <= 63 && [0, 8, 9, 12, 93, 95].includes(method) && name > 0 && name < 1024
}
const jpegFits = (bytes: Buffer, at: number): boolean => /^(?:[\xe0-\xef]..(?:JFIF|Exif|Adobe|http|ICC_)|\xdb\x00[\x43\x84])/s.test(bytes.toString('latin1', at + 3, at + 10))

const signatures: readonly Signature[] = [
  { name: 'PDF', start: Buffer.from('%PDF-'), fits: () => true },
  { name: 'ZIP (DOCX)', start: Buffer.from('PK\x03\x04', 'latin1'), fits: zipFits },
  { name: 'PNG', start: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), fits: () => true },
  { name: 'JPEG', start: Buffer.from('\xff\xd8\xff', 'latin1'), fits: jpegFits },
]

/** The beginnings of documents and pictures anywhere in these bytes, the first of each kind. */
export function signaturesIn(bytes: Buffer): readonly Hit[] {
  return signatures.flatMap(({ name, start, fits }): Hit[] => {
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) if (fits(bytes, at)) return [{ what: name, form: 'signature', at }]
    return []
  })
}
