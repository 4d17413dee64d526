import { z } from 'zod'
import { dayOrNull, id, line, prose, score } from '../fields.ts'

/** Someone close to the resident; the name is printed only when that person agreed (AVG, least data). */
export const naasteSchema = z.strictObject({
  id,
  /** 'zus', 'dochter', 'vader'. */
  relation: line,
  name: line,
  nameOnPaper: z.boolean(),
  phone: line,
  /** What this person does for the resident. */
  does: prose,
  /** How often they meet or call. */
  contact: line,
  /** May be present at talks, with the resident's consent (L11). */
  mayJoin: z.enum(['ja', 'nee', 'onbekend']),
  consentOn: dayOrNull,
  /** How heavy it is for this person, 1–5 (B18, A49). */
  burden: score,
  burdenNote: prose,
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
  id,
  kind: z.enum(professionalKinds),
  name: line,
  organisation: line,
  phone: line,
  does: prose,
  from: dayOrNull,
  to: dayOrNull,
})
export type Professional = z.infer<typeof professionalSchema>

/** A professional of whom nothing is known yet. */
export const emptyProfessional = (newId: string): Professional => ({ id: newId, kind: 'anders', name: '', organisation: '', phone: '', does: '', from: null, to: null })
