import { z } from 'zod'
import { assertNever, ok, refuse, type Result } from '../result/result.ts'
import { consentEntrySchema } from './consent/consent.ts'
import type { Dossier, Stay } from './dossier.ts'
import { evaluationContentSchema } from './evaluation/evaluation.ts'
import { id } from './fields.ts'
import { naasteSchema, professionalSchema } from './people/network.ts'
import { personSchema } from './people/person.ts'
import { planContentSchema } from './plan/content.ts'
import { isOpen } from './plan/version.ts'
import { ownBlockSchema } from './rooster/own.ts'
import { contactSchema } from './stay/contact.ts'
import { stayEndSchema } from './stay/end.ts'
import { learningSchema } from './stay/learning.ts'
import { outflowSchema } from './stay/outflow.ts'
import { handledSchema, presenceSchema, stayFactsSchema } from './stay/stay.ts'

/** Everything that may be typed: one slice of the dossier, whole. Putting the old slice back is the undo. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: personSchema }),
  z.strictObject({ kind: z.literal('naasten'), naasten: z.array(naasteSchema).max(60) }),
  z.strictObject({ kind: z.literal('professionals'), professionals: z.array(professionalSchema).max(60) }),
  z.strictObject({ kind: z.literal('stay'), stayId: id, facts: stayFactsSchema }),
  z.strictObject({ kind: z.literal('presence'), stayId: id, presence: presenceSchema }),
  z.strictObject({ kind: z.literal('handled'), stayId: id, handled: z.array(handledSchema).max(400) }),
  z.strictObject({ kind: z.literal('end'), stayId: id, end: stayEndSchema.nullable() }),
  z.strictObject({ kind: z.literal('plan'), stayId: id, versionId: id, content: planContentSchema }),
  z.strictObject({ kind: z.literal('evaluation'), stayId: id, evaluationId: id, content: evaluationContentSchema }),
  z.strictObject({ kind: z.literal('outflow'), stayId: id, outflow: outflowSchema }),
  z.strictObject({ kind: z.literal('learning'), stayId: id, learning: z.array(learningSchema).max(200) }),
  z.strictObject({ kind: z.literal('contacts'), stayId: id, contacts: z.array(contactSchema).max(5000) }),
  z.strictObject({ kind: z.literal('ownBlocks'), stayId: id, ownBlocks: z.array(ownBlockSchema).max(300) }),
  z.strictObject({ kind: z.literal('consent'), sheetId: id, entries: z.array(consentEntrySchema).max(60) }),
])
export type Change = z.infer<typeof changeSchema>

const FROZEN = 'Deze tekst staat vast en verandert niet meer. Kies "Toch aanpassen" of maak een nieuwe versie.'
const GONE = 'Dit onderdeel is er niet meer. Open het dossier opnieuw.'

function inStay(d: Dossier, stayId: string, next: (stay: Stay) => Result<Stay>): Result<Dossier> {
  const stay = d.stays.find((s) => s.id === stayId)
  if (!stay) return refuse('change.gone', GONE)
  const changed = next(stay)
  if (!changed.ok) return changed
  return ok({ ...d, stays: d.stays.map((s) => (s.id === stayId ? changed.value : s)) })
}

/** The dossier with one slice replaced. Refuses to touch a text that is frozen, final or replaced. */
export function applyChange(d: Dossier, change: Change): Result<Dossier> {
  switch (change.kind) {
    case 'person':
      return ok({ ...d, person: change.person })
    case 'naasten':
      return ok({ ...d, naasten: change.naasten })
    case 'professionals':
      return ok({ ...d, professionals: change.professionals })
    case 'stay':
      return inStay(d, change.stayId, (s) => ok({ ...s, facts: change.facts }))
    case 'presence':
      return inStay(d, change.stayId, (s) => ok({ ...s, presence: change.presence }))
    case 'handled':
      return inStay(d, change.stayId, (s) => ok({ ...s, handled: change.handled }))
    case 'end':
      return inStay(d, change.stayId, (s) => ok({ ...s, end: change.end }))
    case 'plan':
      return inStay(d, change.stayId, (s) => {
        const version = s.plan.find((v) => v.id === change.versionId)
        if (!version) return refuse('change.gone', GONE)
        if (!isOpen(version)) return refuse('plan.frozen', FROZEN)
        return ok({ ...s, plan: s.plan.map((v) => (v.id === version.id ? { ...v, content: change.content } : v)) })
      })
    case 'evaluation':
      return inStay(d, change.stayId, (s) => {
        const evaluation = s.evaluations.find((e) => e.id === change.evaluationId)
        if (!evaluation) return refuse('change.gone', GONE)
        if (evaluation.status !== 'concept') return refuse('evaluation.frozen', FROZEN)
        return ok({ ...s, evaluations: s.evaluations.map((e) => (e.id === evaluation.id ? { ...e, content: change.content } : e)) })
      })
    case 'outflow':
      return inStay(d, change.stayId, (s) => ok({ ...s, outflow: change.outflow }))
    case 'learning':
      return inStay(d, change.stayId, (s) => ok({ ...s, learning: change.learning }))
    case 'contacts':
      return inStay(d, change.stayId, (s) => ok({ ...s, contacts: change.contacts }))
    case 'ownBlocks':
      return inStay(d, change.stayId, (s) => ok({ ...s, ownBlocks: change.ownBlocks }))
    case 'consent': {
      const sheet = d.consents.find((c) => c.id === change.sheetId)
      if (!sheet) return refuse('change.gone', GONE)
      if (sheet.status !== 'concept') return refuse('consent.frozen', FROZEN)
      return ok({ ...d, consents: d.consents.map((c) => (c.id === sheet.id ? { ...c, entries: change.entries } : c)) })
    }
    default:
      return assertNever(change)
  }
}
