import { z } from 'zod'
import { id, moment, type BlobRef } from './fields.ts'
import { consentSheetSchema } from './consent/consent.ts'
import { evaluationSchema } from './evaluation/evaluation.ts'
import { naasteSchema, professionalSchema } from './people/network.ts'
import { emptyPerson, personSchema } from './people/person.ts'
import { planVersionSchema } from './plan/version.ts'
import type { Signature } from './signature/signature.ts'
import { receiptSchema } from './regels/receipts.ts'
import { attendanceSchema } from './rooster/attendance.ts'
import { ownBlockSchema } from './rooster/own.ts'
import { contactSchema } from './stay/contact.ts'
import { stayEndSchema } from './stay/end.ts'
import { learningSchema } from './stay/learning.ts'
import { emptyOutflow, outflowSchema } from './stay/outflow.ts'
import { handledSchema, presenceSchema, stayFactsSchema } from './stay/stay.ts'

/** One stay of a person: its facts, the versions of its plan and the looks back at it, oldest first. People come back: a dossier may have several. */
export const staySchema = z.strictObject({
  id, number: z.number().int().min(1), facts: stayFactsSchema, presence: presenceSchema, plan: z.array(planVersionSchema), handled: z.array(handledSchema), end: stayEndSchema.nullable(),
  evaluations: z.array(evaluationSchema), outflow: outflowSchema, learning: z.array(learningSchema), contacts: z.array(contactSchema),
  receipts: z.array(receiptSchema), ownBlocks: z.array(ownBlockSchema), attendance: z.array(attendanceSchema),
})
export type Stay = z.infer<typeof staySchema>

/** A dossier: a person, the people around them, their stays. One sealed file in the vault. */
export const dossierSchema = z.strictObject({
  id,
  /** Counts saves; a change made on an older revision is refused. */
  revision: z.number().int().min(0),
  createdAt: moment,
  changedAt: moment,
  person: personSchema,
  naasten: z.array(naasteSchema),
  professionals: z.array(professionalSchema),
  stays: z.array(staySchema),
  consents: z.array(consentSheetSchema),
})
export type Dossier = z.infer<typeof dossierSchema>

/** A new dossier with one stay, nothing typed yet. */
export const newDossier = (ids: { readonly dossier: string; readonly stay: string }, facts: Stay['facts'], at: string): Dossier => ({
  id: ids.dossier, revision: 0, createdAt: at, changedAt: at, person: emptyPerson, naasten: [], professionals: [], consents: [],
  stays: [{ id: ids.stay, number: 1, facts, presence: { away: false, reason: '', since: null, back: '' }, plan: [], handled: [], end: null, evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], receipts: [], ownBlocks: [], attendance: [] }],
})

/** The latest stay: the one that is going on, or the last that ended. */
export const currentStay = (d: Pick<Dossier, 'stays'>): Stay | null => d.stays.at(-1) ?? null
/** The newest version of a stay's plan, or null before the first. */
export const currentPlan = (s: Pick<Stay, 'plan'>): Stay['plan'][number] | null => s.plan.at(-1) ?? null

/** Every sealed file that a dossier points at: attachments, scans of signed paper, signed documents. */
export const blobsOf = (d: Dossier): readonly BlobRef[] => [
  ...d.stays.flatMap((s) => [
    ...s.facts.attachments.map((a) => a.blob),
    ...s.receipts.flatMap((r) => scanOf(r.signature)),
    ...[...s.plan, ...s.evaluations].flatMap((v) => [...(v.final ? [v.final.pdf, v.final.docx] : []), ...v.signatures.flatMap(scanOf)]),
  ]),
  ...d.consents.flatMap((c) => [...[c.pdf, c.docx].filter((b) => b !== null), ...c.signatures.flatMap(scanOf)]),
]

const scanOf = (s: Signature): readonly BlobRef[] => (s.route.kind === 'paper' ? [s.route.scan] : [])
