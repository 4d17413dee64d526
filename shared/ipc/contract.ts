import { z } from 'zod'
import { changeSchema } from '../domain/change.ts'
import { daySchema } from '../domain/calendar/day.ts'
import { dossierSchema } from '../domain/dossier.ts'
import { residentSchema } from '../domain/resident.ts'
import { historyLineSchema } from '../domain/history/line.ts'
import { blobRef, dayOrNull, id, line, moment, prose } from '../domain/fields.ts'
import { diplomas, functions, houseSchema } from '../domain/house/house.ts'
import { inkSchema, signerRoles } from '../domain/signature/signature.ts'
import { sealInfoSchema, sealReportSchema } from '../domain/seal/report.ts'
import { previewSchema } from '../exchange/preview.ts'
import { profileSchema } from '../norms/profile.ts'

/** Who may use a channel: anybody at the locked door, or somebody who is signed in. */
type Access = 'anyone' | 'unlocked'
const channel = <I extends z.ZodType, O extends z.ZodType>(access: Access, input: I, output: O): { readonly access: Access; readonly input: I; readonly output: O } => ({ access, input, output })
const nothing = z.strictObject({})
const password = z.string().min(1).max(1000)

const userSchema = z.strictObject({ id, name: line, function: z.enum(functions) })
export type User = z.infer<typeof userSchema>

/** What the window must know before it can show a first screen. */
export const statusSchema = z.strictObject({
  state: z.enum(['absent', 'locked', 'unlocked', 'unusable']),
  /** Why the vault can't be used (damaged, newer, in use, folder gone), in Dutch; empty otherwise. */
  message: z.string(),
  houseName: line,
  userNames: z.array(line),
  user: userSchema.nullable(),
  /** The example house is open, or is the only thing that may be opened here. */
  example: z.boolean(),
  realVaultAllowed: z.boolean(),
  today: daySchema,
  now: moment,
  autoLockMinutes: z.number().int(),
  version: line,
  /** Damaged files that were set aside, one Dutch sentence each. */
  damaged: z.array(z.string()),
  theme: z.enum(['auto', 'light', 'dark']),
  /** The language coach speaks on this computer, unless it is silenced for the sitting. */
  coach: z.boolean(),
  /** The recovery sheet has still to be printed and confirmed. */
  recoveryPending: z.boolean(),
})
export type Status = z.infer<typeof statusSchema>

/** A document of a dossier that can be viewed, printed or saved. */
export const documentRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trajectplan'), dossierId: id, stayId: id, versionId: id }),
  z.strictObject({ kind: z.literal('eenvoudig'), dossierId: id, stayId: id, versionId: id }),
  z.strictObject({ kind: z.literal('signaleringskaart'), dossierId: id, stayId: id, versionId: id }),
  z.strictObject({ kind: z.literal('toestemming'), dossierId: id, sheetId: id }),
])
export type DocumentRef = z.infer<typeof documentRefSchema>

const planRef = { dossierId: id, stayId: id, versionId: id }
const sheetRef = { dossierId: id, sheetId: id }
const newSignature = {
  role: z.enum(signerRoles), name: line, remark: prose,
  route: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ink'), ink: inkSchema }),
    z.strictObject({ kind: z.literal('paper'), scan: blobRef, signedOn: dayOrNull }),
    z.strictObject({ kind: z.literal('typed'), typedName: line, witness: line }),
    z.strictObject({ kind: z.literal('refused'), reason: prose }),
  ]),
}

/** Every channel between window and machine. What is not in this table can't be asked. */
export const contract = {
  'session.status': channel('anyone', nothing, statusSchema),
  /** Makes the vault and signs the first hbo in. The recovery words stay in main until the sheet is printed. */
  'session.create': channel('anyone', z.strictObject({ house: houseSchema, user: z.strictObject({ name: line, diploma: z.enum(diplomas), password }) }), statusSchema),
  'session.unlock': channel('anyone', z.strictObject({ userName: line, password }), statusSchema),
  'session.recover': channel('anyone', z.strictObject({ words: z.string().max(2000), userName: line, newPassword: password }), statusSchema),
  'session.openExample': channel('anyone', nothing, statusSchema),
  'session.lock': channel('unlocked', nothing, statusSchema),
  'session.active': channel('unlocked', nothing, nothing),
  'session.changePassword': channel('unlocked', z.strictObject({ current: password, next: password }), nothing),
  'settings.theme': channel('anyone', z.strictObject({ theme: z.enum(['auto', 'light', 'dark']) }), nothing),
  'settings.coach': channel('anyone', z.strictObject({ on: z.boolean() }), nothing),

  /** Makes a new recovery sheet; the old one stops working once the new one is confirmed. */
  'recovery.renew': channel('unlocked', z.strictObject({ password }), nothing),
  'recovery.print': channel('unlocked', nothing, z.strictObject({ printed: z.boolean() })),
  'recovery.save': channel('unlocked', nothing, z.strictObject({ savedAs: line.nullable() })),
  'recovery.challenge': channel('unlocked', nothing, z.strictObject({ number: z.number().int() })),
  'recovery.confirm': channel('unlocked', z.strictObject({ word: line }), nothing),

  'house.get': channel('unlocked', nothing, houseSchema),
  'house.save': channel('unlocked', z.strictObject({ house: houseSchema }), houseSchema),
  'profiles.list': channel('anyone', nothing, z.array(profileSchema)),

  'dossiers.list': channel('unlocked', nothing, z.strictObject({ today: daySchema, residents: z.array(residentSchema) })),
  'dossier.open': channel('unlocked', z.strictObject({ id }), dossierSchema),
  'dossier.create': channel('unlocked', z.strictObject({ firstName: line, tussenvoegsel: line, lastName: line, roepnaam: line }), dossierSchema),
  /** One typed slice, made on `revision`. An older revision is refused, so that no two windows overwrite each other. */
  'dossier.change': channel('unlocked', z.strictObject({ id, revision: z.number().int(), change: changeSchema }), z.strictObject({ revision: z.number().int(), changedAt: moment })),

  /** What changed in a dossier, oldest first; `names` by the ids of those who did it. `holes`: a sentence for each stretch of which something is lost. */
  'history.list': channel('unlocked', z.strictObject({ dossierId: id }), z.strictObject({ lines: z.array(historyLineSchema), names: z.record(z.string(), line), holes: z.array(z.string()), begun: moment.nullable() })),
  /** Puts a dossier in the bin, unless something in it was signed. It is destroyed after its days. */
  'dossier.bin': channel('unlocked', z.strictObject({ id }), nothing),
  'dossier.unbin': channel('unlocked', z.strictObject({ id }), dossierSchema),
  'bin.list': channel('unlocked', nothing, z.array(z.strictObject({ id, name: line, by: line, at: moment, until: daySchema }))),

  'plan.start': channel('unlocked', z.strictObject({ dossierId: id, stayId: id }), dossierSchema),
  'plan.discuss': channel('unlocked', z.strictObject({ ...planRef, on: dayOrNull }), dossierSchema),
  'plan.freeze': channel('unlocked', z.strictObject(planRef), dossierSchema),
  'plan.unfreeze': channel('unlocked', z.strictObject(planRef), dossierSchema),
  'plan.sign': channel('unlocked', z.strictObject({ ...planRef, ...newSignature }), dossierSchema),
  'plan.retract': channel('unlocked', z.strictObject({ ...planRef, signatureId: id }), dossierSchema),
  'plan.finalise': channel('unlocked', z.strictObject({ ...planRef, copyToResident: z.boolean(), copyToGemeente: z.boolean() }), dossierSchema),
  'plan.revise': channel('unlocked', z.strictObject(planRef), dossierSchema),
  'plan.copyGiven': channel('unlocked', z.strictObject({ ...planRef, to: line, on: dayOrNull }), dossierSchema),

  'consent.start': channel('unlocked', z.strictObject({ dossierId: id }), dossierSchema),
  'consent.freeze': channel('unlocked', z.strictObject(sheetRef), dossierSchema),
  'consent.unfreeze': channel('unlocked', z.strictObject(sheetRef), dossierSchema),
  'consent.sign': channel('unlocked', z.strictObject({ ...sheetRef, ...newSignature }), dossierSchema),
  'consent.finalise': channel('unlocked', z.strictObject(sheetRef), dossierSchema),
  /** Withdraws one consent of a final sheet from today; recorded, the sheet itself stays as signed. */
  'consent.withdraw': channel('unlocked', z.strictObject({ ...sheetRef, entryId: id }), dossierSchema),

  /** Lets somebody pick a scan or letter and seals it; null when they changed their mind. */
  'attachment.pick': channel('unlocked', z.strictObject({ dossierId: id }), blobRef.nullable()),
  /** Seals a file that was dropped on the window. */
  'attachment.put': channel('unlocked', z.strictObject({ dossierId: id, name: line, mime: line, bytes: z.instanceof(Uint8Array) }), blobRef),
  'attachment.view': channel('unlocked', z.strictObject({ dossierId: id, blobId: id }), z.strictObject({ url: z.string(), mime: line, name: line })),

  'document.view': channel('unlocked', z.strictObject({ ref: documentRefSchema, job: id }), z.strictObject({ url: z.string() })),
  'document.print': channel('unlocked', z.strictObject({ ref: documentRefSchema, job: id }), z.strictObject({ printed: z.boolean() })),
  'document.save': channel('unlocked', z.strictObject({ ref: documentRefSchema, format: z.enum(['pdf', 'docx']), job: id }), z.strictObject({ savedAs: line.nullable() })),
  /** Looks at a PDF or Word file from anywhere; it is kept nowhere. */
  'document.check': channel('unlocked', z.strictObject({ bytes: z.instanceof(Uint8Array) }), sealReportSchema),
  /** Writes a dossier to a file that anybody can read, where somebody chooses; the answer says what was left out. */
  'exchange.export': channel('unlocked', z.strictObject({ dossierId: id, withBsn: z.boolean() }), z.strictObject({ savedAs: line.nullable(), leftOut: z.array(z.string()) })),
  /** Lets somebody pick an exchange file and says what taking it in would do; adds nothing. Null when they changed their mind. */
  'exchange.preview': channel('unlocked', nothing, previewSchema.nullable()),
  /** Adds the dossier of the very file that was previewed. Forgotten on locking. */
  'exchange.import': channel('unlocked', z.strictObject({ token: id }), dossierSchema),

  'document.cancel': channel('unlocked', z.strictObject({ job: id }), nothing),

  /** What final documents are sealed with. */
  'seal.info': channel('unlocked', nothing, sealInfoSchema),
  /** From now on with a bought certificate, from a .p12 or .pfx file. */
  'seal.load': channel('unlocked', z.strictObject({ bytes: z.instanceof(Uint8Array), password: z.string().max(1000) }), sealInfoSchema),
  'seal.useOwn': channel('unlocked', nothing, sealInfoSchema),
} as const

export type { Resident } from '../domain/resident.ts'
export type Channel = keyof typeof contract
export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>

/** What the machine may tell the window unasked. */
export const events = {
  /** The vault is about to lock or has locked: save what is open (within a second), then show the lock screen. */
  'session.locking': z.strictObject({ reason: z.enum(['idle', 'system', 'user', 'damage']) }),
  'session.locked': z.strictObject({ reason: z.enum(['idle', 'system', 'user', 'damage']) }),
  'document.progress': z.strictObject({ job: id, done: z.number(), total: z.number(), what: line }),
  'day.changed': z.strictObject({ today: daySchema }),
} as const
export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>
