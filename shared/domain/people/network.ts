import { z } from 'zod'
import { dayOrNull, id, line, named, prose, score } from '../fields.ts'

/** Someone close to the resident; the name is printed only when that person agreed (AVG, least data). */
export const naasteSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze naaste; een doel verwijst ernaar.'),
  relation: named(line, 'relatie', 'Wie dit is voor de bewoner: zus, dochter, vader.'),
  name: named(line, 'naam'),
  nameOnPaper: named(z.boolean(), 'naam op papier', 'Waar = deze persoon vindt goed dat de naam op papier staat.'),
  phone: named(line, 'telefoon'),
  does: named(prose, 'wat deze naaste doet', 'Wat deze persoon voor de bewoner doet.'),
  contact: named(line, 'contact', 'Hoe vaak zij elkaar zien of bellen.'),
  /** May be present at talks, with the resident's consent (L11). */
  mayJoin: named(z.enum(['ja', 'nee', 'onbekend']), 'mag bij gesprekken zijn'),
  consentOn: named(dayOrNull, 'toestemming op', 'De dag waarop de bewoner dat goed vond.'),
  /** B18, A49. */
  burden: named(score, 'belasting', 'Hoe zwaar het is voor deze persoon: 1 is licht, 5 is te zwaar. Null = niet gevraagd.'),
  burdenNote: named(prose, 'toelichting belasting'),
})
export type Naaste = z.infer<typeof naasteSchema>

/** A naaste of whom nothing is known yet. */
export const emptyNaaste = (newId: string): Naaste => ({
  id: newId, relation: '', name: '', nameOnPaper: false, phone: '', does: '', contact: '', mayJoin: 'onbekend', consentOn: null, burden: null, burdenNote: '',
})

/** How a naaste is named on paper: 'mijn zus', or 'Noor, mijn dochter' when the name may be printed. */
export const naasteLabel = (n: Pick<Naaste, 'name' | 'nameOnPaper' | 'relation'>): string => {
  const relation = n.relation.trim() ? `mijn ${n.relation.trim()}` : 'mijn naaste'
  return n.nameOnPaper && n.name.trim() ? `${n.name.trim()}, ${relation}` : relation
}

export const professionalKinds = ['kliniek', 'ggz', 'huisarts', 'budgetbeheer', 'ambulant', 'werk', 'anders'] as const
/** Another professional who helps the resident (A12, B59, V21, V40). */
export const professionalSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze hulpverlener.'),
  kind: named(z.enum(professionalKinds), 'soort hulp'),
  name: named(line, 'naam'),
  organisation: named(line, 'organisatie'),
  phone: named(line, 'telefoon'),
  does: named(prose, 'wat deze hulpverlener doet'),
  from: named(dayOrNull, 'vanaf', 'Eerste dag van deze hulp.'),
  to: named(dayOrNull, 'tot en met', 'Laatste dag van deze hulp.'),
})
export type Professional = z.infer<typeof professionalSchema>

/** A professional of whom nothing is known yet. */
export const emptyProfessional = (newId: string): Professional => ({ id: newId, kind: 'anders', name: '', organisation: '', phone: '', does: '', from: null, to: null })
