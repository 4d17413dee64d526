import { z } from 'zod'
import { receiptsListSchema } from '../domain/regels/receiptsList.ts'
import { rulesContentSchema, signedPapers } from '../domain/regels/rules.ts'
import { attendanceSchema } from '../domain/rooster/attendance.ts'
import { scheduleSchema } from '../domain/rooster/schedule.ts'
import { scheduleWeekSchema } from '../domain/rooster/scheduleWeek.ts'
import { changeSchema, type Change } from '../domain/change.ts'
import { daySchema } from '../domain/calendar/day.ts'
import { dossierSchema, type Dossier } from '../domain/dossier.ts'
import { residentSchema } from '../domain/resident.ts'
import { handledSchema } from '../domain/stay/stay.ts'
import { todaySchema } from '../domain/today.ts'
import { logFilterSchema } from '../domain/log/filter.ts'
import { logKinds } from '../domain/log/types.ts'
import { historyLineSchema } from '../domain/history/line.ts'
import { blobRef, dayOrNull, id, line, moment, prose } from '../domain/fields.ts'
import { diplomas, houseSchema, normChangeSchema } from '../domain/house/house.ts'
import { actions, roles, type Action } from '../domain/permissions.ts'
import { destroyGrounds } from '../domain/privacy/destruction.ts'
import { privacyListSchema } from '../domain/privacy/list.ts'
import { inkSchema, signerRoles } from '../domain/signature/signature.ts'
import { sealInfoSchema, sealReportSchema } from '../domain/seal/report.ts'
import { previewSchema } from '../exchange/preview.ts'
import { paperRights, rightOfPaper } from './paperRights.ts'
import { profileSchema } from '../domain/profile/profile.ts'

/** One of these actions: which, is told by the input. */
type ByInput<I> = { readonly among: readonly Action[]; readonly of: (input: I) => Action }
/**
 * What it takes to use a channel: an action of the table of rights; or none, at the locked door ('anyone') or for everybody who is
 * signed in ('inside').
 */
export type Needs<I> = 'anyone' | 'inside' | Action | ByInput<I>
const channel = <I extends z.ZodType, O extends z.ZodType>(needs: Needs<z.output<I>>, input: I, output: O): { readonly needs: Needs<z.output<I>>; readonly input: I; readonly output: O } => ({ needs, input, output })
const byKind = <K extends string>(kinds: Readonly<Record<K, Action>>): ByInput<{ readonly change: { readonly kind: K } }> => ({ among: [...new Set(Object.values<Action>(kinds))], of: (input) => kinds[input.change.kind] })
const nothing = z.strictObject({})
const password = z.string().min(1).max(1000)

const userSchema = z.strictObject({ id, name: line, roles: z.array(z.enum(roles)) })
export type User = z.infer<typeof userSchema>

/** Somebody who can sign in. `care`: reads dossiers, waits until somebody who may gives the key, or has no need of them; `handed`: chooses an own password before that. */
export const userLineSchema = z.strictObject({ ...userSchema.shape, care: z.enum(['ja', 'wacht', 'nee']), handed: z.boolean() })
export type UserLine = z.infer<typeof userLineSchema>
const userList = z.array(userLineSchema)
const someRoles = z.array(z.enum(roles)).min(1).max(roles.length)

/** What the window must know before it can show a first screen. */
export const statusSchema = z.strictObject({
  state: z.enum(['absent', 'locked', 'unlocked', 'unusable']),
  /** Why the vault can't be used (damaged, newer, in use, folder gone), in Dutch; empty otherwise. */
  message: z.string(),
  houseName: line,
  userNames: z.array(line),
  user: userSchema.nullable(),
  /** Whether who is signed in holds the key of the dossiers. */
  care: z.boolean(),
  /** What who is signed in may do. */
  may: z.array(z.enum(actions)),
  /** The example house is open, or is the only thing that may be opened here. */
  example: z.boolean(),
  realVaultAllowed: z.boolean(),
  today: daySchema,
  now: moment,
  autoLockMinutes: z.number().int(),
  version: line,
  /** Lines of the log that wait in memory because the disk refuses them. */
  logOwed: z.number().int(),
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
  z.strictObject({ kind: z.literal('evaluatie'), dossierId: id, stayId: id, evaluationId: id }),
  /** The same in one page of plain text, for a gemeente with a form of its own (V24). */
  z.strictObject({ kind: z.literal('evaluatiesamenvatting'), dossierId: id, stayId: id, evaluationId: id }),
  /** "Zo kijk ik terug": the questions of the talk that comes, for the resident. */
  z.strictObject({ kind: z.literal('voorbereiding'), dossierId: id, stayId: id }),
  z.strictObject({ kind: z.literal('uitstroomplan'), dossierId: id, stayId: id }),
  z.strictObject({ kind: z.literal('melding-uitstroomwens'), dossierId: id, stayId: id }),
  z.strictObject({ kind: z.literal('toestemming'), dossierId: id, sheetId: id }),
  z.strictObject({ kind: z.literal('intakebijlage'), dossierId: id, stayId: id }),
  /** The open duties of one resident, or of everybody who lives here with the house's own. */
  z.strictObject({ kind: z.literal('termijnen'), dossierId: id }),
  z.strictObject({ kind: z.literal('huisTermijnen') }),
  /** The whole text of a version, or what hangs on the wall of it. */
  z.strictObject({ kind: z.literal('huisregels'), versionId: id }),
  z.strictObject({ kind: z.literal('huisregelsPoster'), versionId: id }),
  z.strictObject({ kind: z.literal('huisregelsKort'), versionId: id }),
  z.strictObject({ kind: z.literal('instroomvoorwaarden'), versionId: id }),
  /** The sheets that these residents sign under a version, each with their own name. */
  z.strictObject({ kind: z.literal('tekenbladen'), paper: z.enum(signedPapers), versionId: id, dossierIds: z.array(id).min(1).max(99) }),
  /** What hangs on the wall: one week, without names of residents. */
  z.strictObject({ kind: z.literal('weekrooster'), monday: daySchema, size: z.enum(['A3', 'A4']) }),
  /** Somebody's own week to fold, with nobody else in it; null = the week of everybody. */
  z.strictObject({ kind: z.literal('zakweek'), monday: daySchema, dossierIds: z.array(id).max(99) }),
  z.strictObject({ kind: z.literal('presentielijst'), monday: daySchema, names: z.enum(['voornaam', 'initialen']) }),
  /** The log of the house, as it is filtered. */
  z.strictObject({ kind: z.literal('logboek'), filter: logFilterSchema }),
  /** Who looked in a dossier, for its resident: everything, or what was done on some days. */
  z.strictObject({ kind: z.literal('wieKeek'), dossierId: id, from: dayOrNull, until: dayOrNull }),
])
export type DocumentRef = z.infer<typeof documentRefSchema>

/** What a document takes. */
const byPaper = (usual: Action): ByInput<{ readonly ref: DocumentRef }> => ({ among: [usual, ...paperRights], of: ({ ref }) => rightOfPaper(ref, usual) })
const logDays = z.array(z.strictObject({ day: daySchema, title: line, lines: z.array(z.strictObject({ who: line, sentence: z.string(), kind: z.enum(logKinds), failed: z.boolean() })) }))
/** `grave`: something is not as it was written; `gap`: lines are gone, and that was told before; `calm`: no reason for alarm. */
const logFindings = z.array(z.strictObject({ sentence: z.string(), kind: z.enum(['grave', 'gap', 'calm']) }))
const logPeople = z.array(z.strictObject({ id, name: line }))

const normPlaceSchema = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('house') }), z.strictObject({ kind: z.literal('profile'), id })])
const planRef = { dossierId: id, stayId: id, versionId: id }
const evaluationRef = { dossierId: id, stayId: id, evaluationId: id }
const rulesRef = { paper: z.enum(signedPapers), versionId: id }
const receiptRef = { dossierId: id, stayId: id }
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

const backupPlaces = ['own', 'second', 'other'] as const
/** A backup by the place and the name of its folder; 'other' is the folder that was picked last at the door. */
const backupRef = { place: z.enum(backupPlaces), name: z.string().min(1).max(400) }
/** A backup in a list: readable without a password, so no more than house, moment and numbers. */
export const backupLineSchema = z.strictObject({ ...backupRef, house: line, at: moment, dossiers: z.number().int(), /** Files that were damaged in the vault already when it was made. */ damaged: z.number().int() })
export type BackupLine = z.infer<typeof backupLineSchema>
const backupList = z.strictObject({ backups: z.array(backupLineSchema), unusable: z.array(z.string()) })
/** How a place for backups stands; `folder` is its path on this computer. */
export const backupPlaceSchema = z.strictObject({ place: z.enum(['own', 'second']), folder: z.string(), last: moment.nullable(), here: z.boolean(), warning: z.boolean(), sentence: z.string() })
export type BackupPlaceLine = z.infer<typeof backupPlaceSchema>
const backupOutcome = z.strictObject({ place: z.enum(['own', 'second']), ok: z.boolean(), sentence: z.string() })
export type BackupOutcome = z.infer<typeof backupOutcome>
/** How somebody opens a shut vault or backup: a name and password that held there, or the words of its sheet. */
const wayIn = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('password'), userName: line, password }), z.strictObject({ kind: z.literal('words'), words: z.string().max(2000) })])
export type WayIn = z.infer<typeof wayIn>
const damagedFile = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('dossier'), dossierId: id }), z.strictObject({ kind: z.literal('blob'), blobId: id })])
/** Something damaged, in Dutch; `ref` when a copy of just that file can take its place. */
const damageLine = z.strictObject({ sentence: z.string(), ref: damagedFile.nullable() })
export type DamageLine = z.infer<typeof damageLine>
/** A vault that a restore put aside. */
const asideLine = z.strictObject({ name: z.string().max(400), at: moment, house: line, userNames: z.array(line) })
export type AsideLine = z.infer<typeof asideLine>

// Under a name: written out at each channel, a dossier makes the type of this table longer than the compiler can declare.
interface DossierAnswer extends z.ZodType<Dossier> {}
const dossierAnswer: DossierAnswer = dossierSchema

/** Every channel between window and machine. What is not in this table can't be asked. */
export const contract = {
  'session.status': channel('anyone', nothing, statusSchema),
  /** Makes the vault and signs the first hbo in. The recovery words stay in main until the sheet is printed. */
  'session.create': channel('anyone', z.strictObject({ house: houseSchema, user: z.strictObject({ name: line, diploma: z.enum(diplomas), password }) }), statusSchema),
  'session.unlock': channel('anyone', z.strictObject({ userName: line, password }), statusSchema),
  'session.recover': channel('anyone', z.strictObject({ words: z.string().max(2000), userName: line, newPassword: password }), statusSchema),
  'session.openExample': channel('anyone', nothing, statusSchema),
  /** `goal` 'restore': without a backup at closing, which could take the place of the one that is to be put back. */
  'session.lock': channel('inside', z.strictObject({ goal: z.literal('restore').optional() }), statusSchema),
  'session.active': channel('inside', nothing, nothing),
  'session.changePassword': channel('inside', z.strictObject({ current: password, next: password }), nothing),
  'settings.theme': channel('anyone', z.strictObject({ theme: z.enum(['auto', 'light', 'dark']) }), nothing),
  'settings.coach': channel('anyone', z.strictObject({ on: z.boolean() }), nothing),

  /** Makes a new recovery sheet; the old one stops working once the new one is confirmed. */
  'recovery.renew': channel('recovery.renew', z.strictObject({ password }), nothing),
  'recovery.print': channel('recovery.renew', nothing, z.strictObject({ printed: z.boolean() })),
  'recovery.save': channel('recovery.renew', nothing, z.strictObject({ savedAs: line.nullable() })),
  'recovery.challenge': channel('recovery.renew', nothing, z.strictObject({ number: z.number().int() })),
  'recovery.confirm': channel('recovery.renew', z.strictObject({ word: line }), nothing),

  'house.get': channel('inside', nothing, houseSchema),
  'house.save': channel('house.change', z.strictObject({ house: houseSchema }), houseSchema),
  /** What somebody says of a duty of the house itself; null takes it back. */
  'house.handle': channel('duty.handle', z.strictObject({ id, said: handledSchema.nullable() }), houseSchema),
  /** Who can sign in, by name. Every answer about users is the list as it is then. */
  'users.list': channel('users.list', nothing, userList),
  /** The new person types the first password. Reads dossiers at once when who adds does, else waits for a hbo-professional. */
  'users.add': channel('users.manage', z.strictObject({ name: line, roles: someRoles, diploma: z.enum(diplomas), password }), userList),
  'users.roles': channel('users.manage', z.strictObject({ userId: id, roles: someRoles }), userList),
  'users.grantCare': channel('users.grantCare', z.strictObject({ userId: id }), userList),
  'users.resetPassword': channel('users.manage', z.strictObject({ userId: id, password }), userList),
  /** For good: asks the own password of who blocks. */
  'users.block': channel('users.manage', z.strictObject({ userId: id, ownPassword: password }), userList),
  'profiles.list': channel('anyone', nothing, z.array(profileSchema)),
  /** Writes a contract profile, as it holds today, to a file where somebody chooses. */
  'profile.export': channel('house.change', z.strictObject({ profileId: id }), z.strictObject({ savedAs: line.nullable() })),
  /** Lets somebody pick a file with a contract profile and reads it; adds nothing. Null when they changed their mind. */
  'profile.pick': channel('house.change', nothing, z.strictObject({ fileName: line, profile: profileSchema }).nullable()),
  /** What changes of norms would do to the stays that run now, in counts; changes nothing. */
  'profile.effect': channel('residents.list', z.strictObject({ place: normPlaceSchema, changes: z.array(normChangeSchema).max(20) }), z.strictObject({ duties: z.number().int(), residents: z.number().int() })),

  'dossiers.list': channel('residents.list', nothing, z.strictObject({ today: daySchema, residents: z.array(residentSchema) })),
  /** All work of today, of those whose stay is not over and of the house. */
  'today.list': channel('residents.list', nothing, todaySchema),
  'dossier.open': channel('dossier.read', z.strictObject({ id }), dossierAnswer),
  'dossier.create': channel('dossier.create', z.strictObject({ firstName: line, tussenvoegsel: line, lastName: line, roepnaam: line }), dossierAnswer),
  /** One typed slice, made on `revision`. An older revision is refused, so that no two windows overwrite each other. */
  'dossier.change': channel(byKind<Change['kind']>({ person: 'dossier.write', naasten: 'dossier.write', professionals: 'dossier.write', stay: 'dossier.write', presence: 'presence.note', handled: 'duty.handle', end: 'stay.end', evaluation: 'evaluation.write', outflow: 'evaluation.write', learning: 'contact.note', contacts: 'contact.note', ownBlocks: 'schedule.write', plan: 'plan.write', consent: 'consent.write' }), z.strictObject({ id, revision: z.number().int(), change: changeSchema }), z.strictObject({ revision: z.number().int(), changedAt: moment })),

  /** What changed in a dossier, oldest first; `names` by the ids of those who did it. `holes`: a sentence for each stretch of which something is lost. */
  'history.list': channel('history.read', z.strictObject({ dossierId: id }), z.strictObject({ lines: z.array(historyLineSchema), names: z.record(z.string(), line), holes: z.array(z.string()), begun: moment.nullable() })),
  /**
   * The log of the house, newest day first, as many lines as fit a page; `before` is the `next` of the page before. Residents are named only for who
   * may see who looked in their dossiers. `people`: whose lines can be asked for.
   */
  'log.house': channel('log.house', z.strictObject({ filter: logFilterSchema, before: z.number().int().positive().nullable() }), z.strictObject({ days: logDays, next: z.number().int().positive().nullable(), people: logPeople })),
  /** Looks at the whole log: how many lines there are, and a sentence for everything that is not as it was written, the grave ones first. */
  'log.check': channel('log.house', nothing, z.strictObject({ lines: z.number().int(), findings: logFindings })),
  /** Who was in one dossier: in short, everybody, and a page of days that pass the filter. */
  'log.resident': channel('log.resident', z.strictObject({ dossierId: id, filter: logFilterSchema, before: daySchema.nullable() }), z.strictObject({
    summary: z.string(), people: z.array(z.strictObject({ name: line, times: z.number().int(), last: daySchema })), days: logDays, next: daySchema.nullable(), users: logPeople, findings: logFindings,
  })),
  /** Writes the log as a file that other programs read, line by line. */
  'log.save': channel('log.house', z.strictObject({ filter: logFilterSchema }), z.strictObject({ savedAs: line.nullable() })),

  /** Puts a dossier in the bin, unless something in it was signed. It is destroyed after its days. */
  'dossier.bin': channel('dossier.delete', z.strictObject({ id }), nothing),
  'dossier.unbin': channel('dossier.delete', z.strictObject({ id }), dossierAnswer),
  'bin.list': channel('dossier.delete', nothing, z.array(z.strictObject({ id, name: line, by: line, at: moment, until: daySchema }))),

  'plan.start': channel('plan.write', z.strictObject({ dossierId: id, stayId: id }), dossierAnswer),
  'plan.discuss': channel('plan.write', z.strictObject({ ...planRef, on: dayOrNull }), dossierAnswer),
  'plan.freeze': channel('plan.sign', z.strictObject(planRef), dossierAnswer),
  'plan.unfreeze': channel('plan.sign', z.strictObject(planRef), dossierAnswer),
  /** The signature of the hbo-professional is part of making final. */
  'plan.sign': channel({ among: ['plan.sign', 'plan.finalise'], of: (input) => (input.role === 'hbo' ? 'plan.finalise' : 'plan.sign') }, z.strictObject({ ...planRef, ...newSignature }), dossierAnswer),
  'plan.retract': channel('plan.sign', z.strictObject({ ...planRef, signatureId: id }), dossierAnswer),
  'plan.finalise': channel('plan.finalise', z.strictObject({ ...planRef, copyToResident: z.boolean(), copyToGemeente: z.boolean() }), dossierAnswer),
  'plan.revise': channel('plan.write', z.strictObject(planRef), dossierAnswer),
  'plan.copyGiven': channel('document.out', z.strictObject({ ...planRef, to: line, on: dayOrNull }), dossierAnswer),

  /** Begins the talk that discharges these duties, pre-filled from plan and stay. */
  'evaluation.start': channel('evaluation.write', z.strictObject({ dossierId: id, stayId: id, dutyIds: z.array(id).max(20) }), dossierAnswer),
  /** Takes away an evaluation that is still concept. */
  'evaluation.drop': channel('evaluation.write', z.strictObject(evaluationRef), dossierAnswer),
  'evaluation.freeze': channel('evaluation.sign', z.strictObject(evaluationRef), dossierAnswer),
  'evaluation.unfreeze': channel('evaluation.sign', z.strictObject(evaluationRef), dossierAnswer),
  'evaluation.sign': channel({ among: ['evaluation.sign', 'evaluation.finalise'], of: (input) => (input.role === 'hbo' ? 'evaluation.finalise' : 'evaluation.sign') }, z.strictObject({ ...evaluationRef, ...newSignature }), dossierAnswer),
  'evaluation.retract': channel('evaluation.sign', z.strictObject({ ...evaluationRef, signatureId: id }), dossierAnswer),
  'evaluation.finalise': channel('evaluation.finalise', z.strictObject({ ...evaluationRef, copyToResident: z.boolean(), copyToGemeente: z.boolean() }), dossierAnswer),
  'evaluation.copyGiven': channel('document.out', z.strictObject({ ...evaluationRef, to: line, on: dayOrNull }), dossierAnswer),
  /** A new concept of the plan with everything in it that the talk changed. */
  'evaluation.newVersion': channel('plan.write', z.strictObject(evaluationRef), dossierAnswer),

  /** The week as the house has it, with who lives here and what is theirs alone; what the grid, the counting bar and a roll call need. */
  'schedule.week': channel('dossier.read', z.strictObject({ monday: daySchema }), scheduleWeekSchema),
  /** The schedule, whole; refused when it is no longer `before`, so that nothing is overwritten unseen. Putting the old one back is the undo. */
  'schedule.save': channel('schedule.write', z.strictObject({ schedule: scheduleSchema, before: scheduleSchema }), scheduleSchema),
  /** The marks of one roll call, or of a part of it; null takes a mark away. The answer is the marks of that block as they are then. */
  'attendance.save': channel('attendance.note', z.strictObject({ on: daySchema, blockId: id, marks: z.array(z.strictObject({ dossierId: id, stayId: id, mark: attendanceSchema.nullable() })).min(1).max(99) }), z.array(z.strictObject({ dossierId: id, mark: attendanceSchema }))),

  /** Begins a concept: of the version that holds, else of our own set. One concept at a time. Every answer about papers is the house. */
  'rules.start': channel('rules.write', z.strictObject({ paper: z.enum(signedPapers) }), houseSchema),
  'rules.save': channel('rules.write', z.strictObject({ ...rulesRef, content: rulesContentSchema }), houseSchema),
  /** Takes away a version that is still concept. */
  'rules.drop': channel('rules.write', z.strictObject(rulesRef), houseSchema),
  /** Fixes a version for good, draws and seals its papers once. From then on nothing in it changes. */
  'rules.finalise': channel('rules.finalise', z.strictObject({ ...rulesRef, from: daySchema }), houseSchema),
  /** Everybody who lives here or comes, with where they stand with both papers. */
  'receipts.list': channel('dossier.read', nothing, receiptsListSchema),
  'receipt.sign': channel('receipt.sign', z.strictObject({ ...receiptRef, paper: z.enum(signedPapers), versionId: id, ...newSignature }), dossierAnswer),
  'receipt.retract': channel('receipt.sign', z.strictObject({ ...receiptRef, receiptId: id }), dossierAnswer),
  /** When the resident got a copy and when the gemeente did (V44); null = not yet. */
  'receipt.copyGiven': channel('document.out', z.strictObject({ ...receiptRef, receiptId: id, copyOn: dayOrNull, gemeenteOn: dayOrNull }), dossierAnswer),

  'consent.start': channel('consent.write', z.strictObject({ dossierId: id }), dossierAnswer),
  'consent.freeze': channel('consent.write', z.strictObject(sheetRef), dossierAnswer),
  'consent.unfreeze': channel('consent.write', z.strictObject(sheetRef), dossierAnswer),
  'consent.sign': channel('consent.write', z.strictObject({ ...sheetRef, ...newSignature }), dossierAnswer),
  'consent.finalise': channel('consent.finalise', z.strictObject(sheetRef), dossierAnswer),
  /** Withdraws one consent of a final sheet from today; recorded, the sheet itself stays as signed. */
  'consent.withdraw': channel('consent.withdraw', z.strictObject({ ...sheetRef, entryId: id }), dossierAnswer),

  /** Lets somebody pick a scan or letter and seals it; null when they changed their mind. */
  'attachment.pick': channel('dossier.write', z.strictObject({ dossierId: id }), blobRef.nullable()),
  /** Seals a file that was dropped on the window. */
  'attachment.put': channel('dossier.write', z.strictObject({ dossierId: id, name: line, mime: line, bytes: z.instanceof(Uint8Array) }), blobRef),
  'attachment.view': channel('dossier.read', z.strictObject({ dossierId: id, blobId: id }), z.strictObject({ url: z.string(), mime: line, name: line })),

  'document.view': channel(byPaper('dossier.read'), z.strictObject({ ref: documentRefSchema, job: id }), z.strictObject({ url: z.string() })),
  'document.print': channel(byPaper('document.out'), z.strictObject({ ref: documentRefSchema, job: id }), z.strictObject({ printed: z.boolean() })),
  'document.save': channel(byPaper('document.out'), z.strictObject({ ref: documentRefSchema, format: z.enum(['pdf', 'docx']), job: id }), z.strictObject({ savedAs: line.nullable() })),
  /** Writes open duties as a file for any calendar (.ics): of one resident, or of the house when null. */
  'agenda.save': channel('document.out', z.strictObject({ dossierId: id.nullable() }), z.strictObject({ savedAs: line.nullable() })),
  /** Writes weeks of the schedule, exceptions in them, as a file for any calendar: of everybody, or of one resident. */
  'schedule.ics': channel('document.out', z.strictObject({ monday: daySchema, weeks: z.number().int().min(1).max(8), dossierId: id.nullable() }), z.strictObject({ savedAs: line.nullable() })),
  /** Looks at a PDF or Word file from anywhere; it is kept nowhere. */
  'document.check': channel('document.check', z.strictObject({ bytes: z.instanceof(Uint8Array) }), sealReportSchema),
  /** Writes a dossier to a file that anybody can read, where somebody chooses; the answer says what was left out. */
  'exchange.export': channel('exchange.out', z.strictObject({ dossierId: id, withBsn: z.boolean() }), z.strictObject({ savedAs: line.nullable(), leftOut: z.array(z.string()) })),
  /** Lets somebody pick an exchange file and says what taking it in would do; adds nothing. Null when they changed their mind. */
  'exchange.preview': channel('dossier.create', nothing, previewSchema.nullable()),
  /** Adds the dossier of the very file that was previewed. Forgotten on locking. */
  'exchange.import': channel('dossier.create', z.strictObject({ token: id }), dossierAnswer),

  /** The privacy desk. Every answer but that of the package is the desk as it is then. */
  'privacy.list': channel('dossier.destroy', nothing, privacyListSchema),
  /** Proposes to destroy a dossier; nothing happens before another hbo confirms. */
  'privacy.ask': channel('dossier.destroy', z.strictObject({ dossierId: id, ground: z.enum(destroyGrounds), requestedOn: daySchema, reason: prose, decision: prose }), privacyListSchema),
  'privacy.withdraw': channel('dossier.destroy', z.strictObject({ dossierId: id }), privacyListSchema),
  /** Destroys it, for good. Takes another person than who proposed it, with their own password. */
  'privacy.confirm': channel('dossier.destroy', z.strictObject({ dossierId: id, password }), privacyListSchema),
  /** Writes everything of one resident to a folder that somebody chooses, readable by anybody. `savedIn` is the folder made in it; null when they changed their mind. */
  'privacy.package': channel('dossier.takeout', z.strictObject({ dossierId: id, job: id }), z.strictObject({ savedIn: line.nullable(), files: z.number().int(), missing: z.number().int() })),

  'document.cancel': channel('inside', z.strictObject({ job: id }), nothing),

  /** What final documents are sealed with. */
  'seal.info': channel('inside', nothing, sealInfoSchema),
  /** From now on with a bought certificate, from a .p12 or .pfx file. */
  'seal.load': channel('seal.change', z.strictObject({ bytes: z.instanceof(Uint8Array), password: z.string().max(1000) }), sealInfoSchema),
  'seal.useOwn': channel('seal.change', nothing, sealInfoSchema),

  /** How each place stands. `synced`: a warning when a sync service copies the vault's folder; empty otherwise. */
  'backup.status': channel('backup.manage', nothing, z.strictObject({ example: z.boolean(), places: z.array(backupPlaceSchema), synced: z.string(), busy: z.boolean() })),
  /** What everybody should know: a place without a good backup for days. */
  'backup.warning': channel('inside', nothing, z.strictObject({ sentences: z.array(z.string()) })),
  'backup.make': channel('backup.manage', nothing, z.strictObject({ outcomes: z.array(backupOutcome) })),
  'backup.list': channel('backup.manage', nothing, backupList),
  'backup.differences': channel('backup.manage', z.strictObject(backupRef), z.strictObject({ sentences: z.array(z.string()) })),
  /** Lets somebody choose a second place and makes a first backup there; it is remembered only when that went well. Null when they changed their mind. */
  'backup.choosePlace': channel('backup.manage', nothing, z.strictObject({ outcome: backupOutcome.nullable() })),
  /** No more backups to the second place; those that are there stay. */
  'backup.forgetPlace': channel('backup.manage', nothing, nothing),
  /** Gives up the backup that holds up closing. */
  'backup.skip': channel('anyone', nothing, nothing),

  /** What is damaged, each with the newest copy of just that file. */
  'damage.list': channel('backup.restore', nothing, z.array(damageLine)),
  'damage.putBack': channel('backup.restore', damagedFile, nothing),

  /** The backups that this computer knows of. All of `restore` only at the shut door; what changes anything asks a password or the sheet of the backup's time. */
  'restore.list': channel('anyone', nothing, backupList),
  /** Lets somebody point at another folder; null when they changed their mind. */
  'restore.pick': channel('anyone', nothing, backupList.nullable()),
  /** What a restore would change; `by` is whose password it is, `replaces` that there is a vault now. */
  'restore.preview': channel('anyone', z.strictObject({ ...backupRef, way: wayIn }), z.strictObject({ house: line, at: moment, by: line.nullable(), replaces: z.boolean(), sentences: z.array(z.string()) })),
  'restore.do': channel('anyone', z.strictObject({ ...backupRef, way: wayIn }), z.strictObject({ undoable: z.boolean() })),
  /** The vaults that restores put aside, the newest first. */
  'restore.asides': channel('anyone', nothing, z.array(asideLine)),
  /** Brings such a vault back; asks a password or the sheet that held there. */
  'restore.undo': channel('anyone', z.strictObject({ name: z.string().min(1).max(400), way: wayIn }), nothing),
} as const

export type { Resident } from '../domain/resident.ts'
export type Channel = keyof typeof contract
export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>

/** Why it locks; 'quit': the program ends. */
const lockReason = z.enum(['idle', 'system', 'user', 'damage', 'quit'])
/** What the machine may tell the window unasked. */
export const events = {
  /** The vault is about to lock or has locked: save what is open (within a second), then show the lock screen. */
  'session.locking': z.strictObject({ reason: lockReason }),
  'session.locked': z.strictObject({ reason: lockReason }),
  /** A backup is being made, or no longer. */
  'backup.busy': z.strictObject({ busy: z.boolean() }),
  'document.progress': z.strictObject({ job: id, done: z.number(), total: z.number(), what: line }),
  /** So many lines of the log wait in memory because the disk refuses them; 0 when all are written. */
  'log.owed': z.strictObject({ count: z.number().int() }),
  'day.changed': z.strictObject({ today: daySchema }),
  /** Somebody chose the notification of the day's work. */
  'today.wanted': z.strictObject({}),
} as const
export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>
