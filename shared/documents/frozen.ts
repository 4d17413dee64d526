import type { Frozen } from '../domain/signature/fixed.ts'
import type { Document } from './model.ts'

/** The document of a frozen text, word for word as it was fixed. The text was made by `canonical` from this same model. */
export function thaw(frozen: Pick<Frozen, 'canonical'>): Document {
  const document: Document = JSON.parse(frozen.canonical)
  return document
}
