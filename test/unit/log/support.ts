import { type LogEntry, logEntry, type LogEvent, logEvent } from '#shared/domain/log/event.ts'
import type { LogType } from '#shared/domain/log/types.ts'
import { type KeyPair, makeKeyPair } from '../../../electron/vault/keys.ts'
import { type Log, type LogAnchor, openLog, readLog, type ReadLog } from '../../../electron/vault/log/log.ts'
import { memoryDisk, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { value } from '../vault/support.ts'

export const folder = '/kluis'
export const vaultId = 'a-vault'
export const pair: KeyPair = makeKeyPair()
export const fresh = (): MemoryDisk => memoryDisk(new Map([['', new Map()], [folder, new Map()]]))

/** A clock that moves one minute at each look, from a moment that is told. */
export const ticking = (start = '2026-09-29T09:00:00') => {
  let at = new Date(start).getTime()
  return { now: () => new Date((at += 60_000)), set: (moment: string) => void (at = new Date(moment).getTime()) }
}
export type Ticking = ReturnType<typeof ticking>

type More = { readonly anchor?: LogAnchor | null; readonly shut?: boolean; readonly now?: () => Date }
export const open = async (disk: MemoryDisk, { anchor = null, shut = false, now = ticking().now }: More = {}): Promise<Log> =>
  value(await openLog({ disk, folder, vaultId, key: shut ? { publicKey: pair.publicKey, privateKey: null } : pair, now, anchor }))
export const read = async (disk: MemoryDisk, anchor: LogAnchor | null, since?: string): Promise<ReadLog> =>
  value(await readLog({ disk, folder, vaultId, pairs: [pair], anchor, ...(since === undefined ? {} : { since }) }))

export const view = (dossier = 'd1', userId = 'noor'): LogEntry => logEntry('dossier.view', { userId, dossierIds: [dossier] })
export const closing: LogEntry = logEntry('vault.close', { userId: 'noor' })
export const event = (at: string, type: LogType = 'dossier.view', more: Partial<LogEntry> = {}): LogEvent =>
  logEvent(logEntry(type, { userId: 'noor', dossierIds: ['d1'], ...more }), `${at}+01:00`)

/** The bytes of a month's file, and putting others in their place. */
export const monthPath = (month: string): string => `${folder}/log/${month}.baken`
export const linesOf = async (disk: MemoryDisk, month: string): Promise<readonly string[]> =>
  Buffer.from(await disk.read(monthPath(month))).toString('latin1').split('\n').slice(0, -1)
export const putLines = (disk: MemoryDisk, month: string, lines: readonly string[]): void =>
  disk.put(monthPath(month), Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1'))

/** A log of three months (September to November): 4, 5 and 6 lines, each month ending in a closing; answers its anchor. */
export const threeMonths = async (): Promise<{ readonly disk: MemoryDisk; readonly anchor: LogAnchor; readonly counts: Readonly<Record<string, number>> }> => {
  const disk = fresh()
  const clock = ticking()
  const log = await open(disk, { now: clock.now })
  for (const [month, count] of [['2026-09', 4], ['2026-10', 5], ['2026-11', 6]] as const) {
    clock.set(`${month}-20T09:00:00`)
    for (let n = 1; n < count; n += 1) value(await log.append(view(`d${n}`)))
    value(await log.append(closing))
  }
  value(await log.close())
  return { disk, anchor: log.anchor(), counts: { '2026-09': 4, '2026-10': 5, '2026-11': 6 } }
}
