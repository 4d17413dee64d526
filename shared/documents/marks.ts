import type { Document } from './model.ts'

/** What is printed across every page: the words of the band at the top edge and the letters in the margin. */
export type Mark = { readonly band: string; readonly letters: 'CONCEPT' | 'VOORBEELD' }

const NOT_FINAL: Readonly<Record<Document['kind'], string>> = {
  trajectplan: 'Concept. Dit plan is nog niet af en nog niet getekend.',
  signaleringskaart: 'Concept. Deze kaart is nog niet af.',
  toestemming: 'Concept. Dit blad is nog niet af en nog niet getekend.',
  herstelblad: 'Concept. Dit blad is nog niet af.',
}

/** The marks of a document: concept and example each have their own; a final document of a real house has none. */
export const marksOf = (doc: Pick<Document, 'kind' | 'mark' | 'example'>): readonly Mark[] => [
  ...(doc.mark === 'concept' ? [{ band: NOT_FINAL[doc.kind], letters: 'CONCEPT' } as const] : []),
  ...(doc.example ? [{ band: 'Voorbeeld. Deze mensen bestaan niet.', letters: 'VOORBEELD' } as const] : []),
]
