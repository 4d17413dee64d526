import type { Document } from './model.ts'

type Marked = Pick<Document, 'kind' | 'mark' | 'example'>

const NOT_FINAL: Readonly<Record<Document['kind'], string>> = {
  trajectplan: 'Concept. Dit plan is nog niet af en nog niet getekend.',
  eenvoudig: 'Concept. Het plan is nog niet getekend.',
  signaleringskaart: 'Concept. Deze kaart is nog niet af.',
  toestemming: 'Concept. Dit blad is nog niet af.',
  herstelblad: 'Concept. Dit blad is nog niet af.',
  logboek: 'Concept. Dit blad is nog niet af.',
  inzagepakket: 'Concept. Dit pakket is nog niet af.',
  intakebijlage: 'Concept. De intake is nog niet af.',
  evaluatie: 'Concept. Dit verslag is nog niet af en nog niet getekend.',
  evaluatiesamenvatting: 'Concept. De evaluatie is nog niet getekend.',
  voorbereiding: 'Concept. Dit blad is nog niet af.',
  uitstroomplan: 'Concept. Het uitstroomplan is nog niet af.',
  'melding-uitstroomwens': 'Concept. Deze melding is nog niet verzonden.',
  termijnen: 'Concept. Dit blad is nog niet af.',
  huisregels: 'Concept. Deze regels gelden nog niet.',
  'huisregels-kort': 'Concept. Deze regels gelden nog niet.',
  'huisregels-poster': 'Concept. Deze regels gelden nog niet.',
  instroomvoorwaarden: 'Concept. Deze voorwaarden gelden nog niet.',
  tekenbladen: 'Concept. Dit blad hoort bij een tekst die nog niet geldt.',
  weekrooster: 'Concept. Dit rooster is nog niet af.',
  zakweek: 'Concept. Deze week is nog niet af.',
  presentielijst: 'Concept. Deze lijst is nog niet af.',
}

/** The letters upright in the margin of every page: none on a final document of a real house. */
export const lettersOf = (doc: Marked): readonly ('CONCEPT' | 'VOORBEELD')[] => [...(doc.mark === 'concept' ? (['CONCEPT'] as const) : []), ...(doc.example ? (['VOORBEELD'] as const) : [])]

/** The words of the band along the top edge of every page; null when there is nothing to warn of. */
export function bandOf(doc: Marked): string | null {
  if (doc.mark === 'concept' && doc.example) return 'Concept, nog niet getekend. Voorbeeld: deze mensen bestaan niet.'
  if (doc.mark === 'concept') return NOT_FINAL[doc.kind]
  return doc.example ? 'Voorbeeld. Deze mensen bestaan niet.' : null
}
