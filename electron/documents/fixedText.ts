import { createHash } from 'node:crypto'
import { canonical } from '#shared/documents/canonical.ts'
import type { Document } from '#shared/documents/model.ts'

/** A document as it is fixed: its canonical text (RFC 8785), and the SHA-256 of it in hex, by which it is known. */
export function fixedText(document: Document): { readonly canonical: string; readonly fingerprint: string } {
  const text = canonical(document)
  return { canonical: text, fingerprint: createHash('sha256').update(text, 'utf8').digest('hex') }
}
