import { newSealKey, ownIdentity } from '../../electron/documents/seal/certificate.ts'
import type { SealIdentity, SealWords } from '../../electron/documents/seal/identity.ts'
import { sealPdf } from '../../electron/documents/seal/pdf/sealPdf.ts'

/** A seal of a house that does not exist, on a fresh key. */
export const newIdentity = async (house = 'De Proefhaven'): Promise<SealIdentity> => ownIdentity(house, new Date('2026-01-05T10:00:00Z'), await newSealKey())

export const sealWords: SealWords = { at: '2026-01-22T13:20:00Z', house: 'De Proefhaven', reason: 'Vastgesteld: trajectplan, versie 1', fingerprint: '5e'.repeat(32) }

/** A sealed PDF; throws with the sentence of the refusal. */
export function sealedPdf(pdf: Uint8Array, identity: SealIdentity, words: SealWords = sealWords): Buffer {
  const sealed = sealPdf(pdf, identity, words)
  if (!sealed.ok) throw new Error(sealed.problem.text)
  return Buffer.from(sealed.value)
}

/** The smallest PDF that has what ours have: one page, metadata, /Info and /ID. */
export function tinyPdf(): Buffer {
  const objects = [
    '<<\n/Type /Catalog\n/Pages 2 0 R\n/Metadata 5 0 R\n>>', '<<\n/Type /Pages\n/Kids [3 0 R]\n/Count 1\n>>', '<<\n/Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 200 100]\n/Resources <<\n>>\n>>',
    '<<\n/Producer (Baken)\n>>', '<<\n/Type /Metadata\n/Subtype /XML\n/Length 5\n>>\nstream\n<x/>\n\nendstream',
  ]
  let text = '%PDF-1.7\n%\xff\xff\xff\xff\n'
  const offsets = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  const id = '<0123456789abcdef0123456789abcdef>'
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<<\n/Size 6\n/Root 1 0 R\n/Info 4 0 R\n/ID [${id} ${id}]\n>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}
