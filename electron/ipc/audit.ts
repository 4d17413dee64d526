import type { Channel } from '#shared/ipc/contract.ts'

/** What a channel does to what it is about, in the letters of NEN 7513: create, read, update, delete, execute. */
export type AuditAction = 'C' | 'R' | 'U' | 'D' | 'E'

/** One line for the log: when, who, what, about which records, and whether it was done. Ids and codes only: no names, no texts. */
export type AuditEvent = {
  readonly at: string
  readonly userId: string | null
  readonly channel: Channel
  readonly action: AuditAction
  readonly objectIds: readonly string[]
  readonly ok: boolean
  readonly code: string | null
}

/** The action of each channel; null for the ones that touch no record and would only bury the rest. A forgotten channel does not compile. */
export const auditActions = {
  'session.status': null,
  'session.create': 'C',
  'session.unlock': 'E',
  'session.recover': 'E',
  'session.openExample': 'E',
  'session.lock': 'E',
  'session.active': null,
  'session.changePassword': 'U',
  'settings.theme': null,
  'settings.coach': null,
  'recovery.renew': 'C',
  'recovery.print': 'R',
  'recovery.save': 'R',
  'recovery.challenge': 'R',
  'recovery.confirm': 'U',
  'users.list': 'R',
  'users.add': 'C',
  'users.roles': 'U',
  'users.grantCare': 'U',
  'users.resetPassword': 'U',
  'users.block': 'D',
  'house.get': 'R',
  'house.save': 'U',
  'profiles.list': null,
  'dossiers.list': 'R',
  'dossier.open': 'R',
  'dossier.create': 'C',
  'dossier.change': 'U',
  'history.list': 'R',
  'dossier.bin': 'D',
  'dossier.unbin': 'U',
  'bin.list': 'R',
  'plan.start': 'C',
  'plan.discuss': 'U',
  'plan.freeze': 'U',
  'plan.unfreeze': 'U',
  'plan.sign': 'U',
  'plan.retract': 'U',
  'plan.finalise': 'U',
  'plan.revise': 'C',
  'plan.copyGiven': 'U',
  'consent.start': 'C',
  'consent.freeze': 'U',
  'consent.unfreeze': 'U',
  'consent.sign': 'U',
  'consent.finalise': 'U',
  'consent.withdraw': 'U',
  'attachment.pick': 'C',
  'attachment.put': 'C',
  'attachment.view': 'R',
  'document.view': 'R',
  'document.print': 'E',
  'document.save': 'E',
  'document.check': 'E',
  'exchange.export': 'E',
  'exchange.preview': 'R',
  'exchange.import': 'C',
  'document.cancel': null,
  'seal.info': 'R',
  'seal.load': 'U',
  'seal.useOwn': 'U',
} as const satisfies Record<Channel, AuditAction | null>

const idFields = new Set(['id', 'dossierId', 'stayId', 'versionId', 'sheetId', 'blobId', 'signatureId', 'entryId', 'userId'])

/** The ids of the records that a checked input is about, in the order in which they stand there. */
export function objectIdsOf(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return []
  const own = Object.entries(input).flatMap(([field, value]) => (idFields.has(field) && typeof value === 'string' ? [value] : []))
  return 'ref' in input ? [...own, ...objectIdsOf(input.ref)] : own
}
