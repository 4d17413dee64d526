import { id } from '#shared/domain/fields.ts'
import { type LogEntry, logEntry } from '#shared/domain/log/event.ts'
import type { LogType } from '#shared/domain/log/types.ts'
import type { Channel } from '#shared/ipc/contract.ts'

/** What the log is told of one question of the window: who, what, about which records, and whether it was done. Ids and codes only: no names, no texts. */
export type AuditEvent = LogEntry & { readonly channel: Channel }

/**
 * What each channel is in the log; null for the ones that touch no record of a resident and would only bury the rest, and for those of which
 * the vault itself knows better when they happen (opening, closing). A forgotten channel does not compile.
 */
export const auditTypes = {
  'session.status': null,
  'session.create': null,
  'session.unlock': null,
  'session.recover': null,
  'session.openExample': null,
  'session.lock': null,
  'session.active': null,
  'session.changePassword': 'password.change',
  'settings.theme': null,
  'settings.coach': null,
  'recovery.renew': 'recovery.renew',
  'recovery.print': 'recovery.show',
  'recovery.save': 'recovery.show',
  'recovery.challenge': null,
  'recovery.confirm': 'recovery.confirm',
  'users.list': null,
  'users.add': 'user.add',
  'users.roles': 'user.change',
  'users.grantCare': 'user.grant',
  'users.resetPassword': 'user.reset',
  'users.block': 'user.block',
  'house.get': null,
  'house.save': 'house.change',
  'profiles.list': null,
  'house.handle': 'house.change',
  // A profile has no resident in it, what is made of it goes through the house, and what it would do is told in counts.
  'profile.export': null,
  'profile.pick': null,
  'profile.effect': null,
  'dossiers.list': 'dossiers.list',
  'today.list': 'dossiers.list',
  'dossier.open': 'dossier.view',
  'dossier.create': 'dossier.create',
  'dossier.change': 'dossier.change',
  'history.list': 'history.view',
  'log.house': 'log.view',
  'log.check': null,
  'log.resident': 'log.looked',
  'log.save': 'log.export',
  'dossier.bin': 'dossier.delete',
  'dossier.unbin': 'dossier.undelete',
  'bin.list': 'dossiers.list',
  'plan.start': 'plan.start',
  'plan.discuss': 'plan.discuss',
  'plan.freeze': 'plan.freeze',
  'plan.unfreeze': 'plan.unfreeze',
  'plan.sign': 'plan.sign',
  'plan.retract': 'plan.retract',
  'plan.finalise': 'plan.finalise',
  'plan.revise': 'plan.revise',
  'plan.copyGiven': 'plan.copyGiven',
  'evaluation.start': 'evaluation.start',
  'evaluation.drop': 'evaluation.drop',
  'evaluation.freeze': 'evaluation.freeze',
  'evaluation.unfreeze': 'evaluation.unfreeze',
  'evaluation.sign': 'evaluation.sign',
  'evaluation.retract': 'evaluation.retract',
  'evaluation.finalise': 'evaluation.finalise',
  'evaluation.copyGiven': 'evaluation.copyGiven',
  'evaluation.newVersion': 'plan.revise',
  'schedule.week': 'schedule.view',
  'schedule.save': 'schedule.change',
  'schedule.ics': 'schedule.export',
  'attendance.save': 'attendance.note',
  'rules.start': 'rules.change',
  'rules.save': 'rules.change',
  'rules.drop': 'rules.change',
  'rules.finalise': 'rules.finalise',
  'receipts.list': 'receipts.list',
  'receipt.sign': 'receipt.sign',
  'receipt.retract': 'receipt.retract',
  'receipt.copyGiven': 'receipt.copyGiven',
  'consent.start': 'consent.start',
  'consent.freeze': 'consent.freeze',
  'consent.unfreeze': 'consent.unfreeze',
  'consent.sign': 'consent.sign',
  'consent.finalise': 'consent.finalise',
  'consent.withdraw': 'consent.withdraw',
  'attachment.pick': 'attachment.add',
  'attachment.put': 'attachment.add',
  'attachment.view': 'attachment.view',
  'document.view': 'document.view',
  'document.print': 'document.print',
  'document.save': 'document.save',
  'document.check': 'document.check',
  'agenda.save': 'agenda.export',
  'exchange.export': 'exchange.export',
  'exchange.preview': 'exchange.preview',
  'exchange.import': 'exchange.import',
  'privacy.list': 'dossiers.list',
  'privacy.ask': 'dossier.askDestroy',
  'privacy.withdraw': 'dossier.dropDestroy',
  'privacy.confirm': 'dossier.destroy',
  'privacy.package': 'dossier.package',
  'document.cancel': null,
  'seal.info': null,
  'seal.load': 'seal.change',
  'seal.useOwn': 'seal.change',
  'backup.status': null,
  'backup.warning': null,
  // The vault itself tells of each backup, also of those that nobody asked for; a restore is told by the vault that came back.
  'backup.make': null,
  'backup.list': null,
  'backup.differences': null,
  'backup.choosePlace': 'backup.settings',
  'backup.forgetPlace': 'backup.settings',
  'backup.skip': null,
  'damage.list': null,
  'damage.putBack': 'damage.restore',
  'restore.list': null,
  'restore.pick': null,
  'restore.preview': null,
  'restore.do': null,
  'restore.asides': null,
  'restore.undo': null,
} as const satisfies Record<Channel, LogType | null>

const objects = ['versionId', 'sheetId', 'blobId', 'userId', 'signatureId', 'receiptId', 'entryId', 'blockId', 'stayId'] as const
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const textIn = (value: unknown, field: string): string | null => {
  const found = isRecord(value) ? value[field] : undefined
  // Anything else is none of ours, and may be a name.
  return id.safeParse(found).data ?? null
}

// Whom a list in the input names: a roll call, or sheets for several residents. Each once, in the order of the list.
function named(asked: unknown): string[] {
  if (!isRecord(asked)) return []
  const marks = Array.isArray(asked['marks']) ? asked['marks'].map((mark: unknown) => textIn(mark, 'dossierId')) : []
  const ids = Array.isArray(asked['dossierIds']) ? asked['dossierIds'].map((one: unknown) => textIn({ one }, 'one')) : []
  return [...new Set([...marks, ...ids].filter((one) => one !== null))]
}

/** What a question was about: the dossier that the input names, or the one that the answer is; and what else it names. */
export function aboutOf(channel: Channel, input: unknown, answer: unknown): Pick<LogEntry, 'dossierIds' | 'objectId'> {
  const asked = isRecord(input) && isRecord(input['ref']) ? { ...input, ...input['ref'] } : input
  const own = channel.startsWith('dossier.') || channel === 'exchange.import' ? (textIn(asked, 'id') ?? textIn(answer, 'id')) : null
  const dossierId = textIn(asked, 'dossierId') ?? own
  // A new user has no id before there is an answer.
  const added = channel === 'users.add' && Array.isArray(answer) ? textIn(answer.find((one) => isRecord(one) && isRecord(input) && one['name'] === String(input['name']).trim()), 'id') : null
  return { dossierIds: dossierId === null ? named(asked) : [dossierId], objectId: added ?? objects.map((field) => textIn(asked, field)).find((one) => one !== null) ?? null }
}

// Papers of the log and of the whole house are no documents from a dossier.
const ofHouse = { 'document.view': 'paper.view', 'document.print': 'paper.export', 'document.save': 'paper.export' } as const
const ofPaper = {
  huisregels: ofHouse, huisregelsPoster: ofHouse, huisregelsKort: ofHouse, instroomvoorwaarden: ofHouse, weekrooster: ofHouse,
  presentielijst: { ...ofHouse, 'document.view': 'schedule.view' },
  huisTermijnen: { 'document.view': 'duties.view', 'document.print': 'duties.export', 'document.save': 'duties.export' },
  logboek: { 'document.view': 'log.view', 'document.print': 'log.export', 'document.save': 'log.export' },
  wieKeek: { 'document.view': 'log.looked', 'document.print': 'log.exportLooked', 'document.save': 'log.exportLooked' },
} as const
const isOfPaper = (kind: unknown): kind is keyof typeof ofPaper => typeof kind === 'string' && Object.hasOwn(ofPaper, kind)
function typeOf(channel: Channel, input: unknown): LogType | null {
  const ref = isRecord(input) && isRecord(input['ref']) ? input['ref'] : {}
  // A pocket week of everybody names nobody.
  const ofAll = ref['kind'] === 'zakweek' && Array.isArray(ref['dossierIds']) && ref['dossierIds'].length === 0
  const paper = isOfPaper(ref['kind']) ? ofPaper[ref['kind']] : ofAll ? ofHouse : undefined
  if (channel === 'agenda.save' && isRecord(input) && input['dossierId'] === null) return 'duties.export'
  return (channel === 'document.view' || channel === 'document.print' || channel === 'document.save' ? paper?.[channel] : undefined) ?? auditTypes[channel]
}

/** Somebody was asked where a file goes, or which it is, and changed their mind: nothing was done. */
const changedMind = (answer: unknown, channel: Channel): boolean =>
  isRecord(answer) ? answer['savedAs'] === null || answer['printed'] === false : answer === null && (channel === 'attachment.pick' || channel === 'exchange.preview')

/** The entry of one question; null for a channel that the log does not know, and when nothing was done after all. */
export function auditOf(channel: Channel, userId: string | null, input: unknown, outcome: { readonly answer: unknown; readonly code: string | null }): AuditEvent | null {
  const type = typeOf(channel, input)
  if (outcome.code === null && changedMind(outcome.answer, channel)) return null
  return type === null ? null : { ...logEntry(type, { userId, ...aboutOf(channel, input, outcome.answer), ok: outcome.code === null, code: outcome.code?.slice(0, 80) ?? null }), channel }
}
