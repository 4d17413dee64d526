import { useState } from 'react'
import type { Document } from '#shared/documents/model.ts'
import { reuse } from './reuse.ts'

/** The document with every block that did not change in the identity it had on the last render. */
export function useReused(document: Document): Document {
  const [last, setLast] = useState(document)
  const next = reuse(last, document)
  if (next !== last) setLast(next)
  return next
}
