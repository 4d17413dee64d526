import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, prose } from '../fields.ts'

export const signerRoles = ['bewoner', 'begeleider', 'hbo', 'vertegenwoordiger', 'naaste'] as const
export type SignerRole = (typeof signerRoles)[number]

/** Ink as strokes in a box of 1000 × 300: each stroke a list of x, y, x, y … */
export const inkSchema = z.array(z.array(z.number().min(0).max(1000)).max(20_000)).min(1).max(400)
export type Ink = z.infer<typeof inkSchema>

/** How somebody signed: ink on the screen, paper with its scan, a typed name with a witness, or not at all with the reason. */
export const routeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ink'), ink: inkSchema }),
  z.strictObject({ kind: z.literal('paper'), scan: blobRef, signedOn: dayOrNull }),
  z.strictObject({ kind: z.literal('typed'), typedName: line.min(1), witness: line.min(1) }),
  z.strictObject({ kind: z.literal('refused'), reason: prose.min(1) }),
])
export type SigningRoute = z.infer<typeof routeSchema>

/** One signature under one frozen text: who, in which role, when, by which signed-in user, under which fingerprint. */
export const signatureSchema = z.strictObject({
  id,
  role: z.enum(signerRoles),
  name: line,
  at: moment,
  userId: id,
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  route: routeSchema,
  /** "Niet helemaal eens, ik teken wel": the signer's own words; not part of the frozen text. */
  remark: prose,
})
export type Signature = z.infer<typeof signatureSchema>

/** Signatures that lapsed because the text went back to concept, or that only an exchange file tells of (`shared/exchange/take.ts`): kept as a record, without the ink. */
export const lapsedSchema = z.strictObject({ at: moment, userId: id, fingerprint: z.string(), signers: z.array(z.strictObject({ role: z.enum(signerRoles), name: line, at: moment, route: line })) })
