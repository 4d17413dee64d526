import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Context, Desk, Draw, Vaults } from '../handlers/context.ts'
import { handlers } from '../handlers/handlers.ts'
import { lock } from '../handlers/session.ts'
import type { AuditEvent } from '../ipc/audit.ts'
import { makeDispatch, type Dispatch } from '../ipc/dispatch.ts'
import { makeAutoLock } from '../session/autoLock.ts'
import { makeBackupKeeper } from '../session/backupKeeper.ts'
import { makeRestoreDoor } from '../session/restoreDoor.ts'
import { newSealKey } from '../documents/seal/certificate.ts'
import { makeSession } from '../session/session.ts'
import { usersOf } from '../session/users.ts'
import { contextOf, type VaultOptions } from '../vault/vault.ts'
import { codecs } from './codecs.ts'
import { shippedSets } from '../profiles/shipped.ts'
import { readProfiles } from '../profiles/readProfiles.ts'

/** What the program needs from where it runs: Electron in the window, stand-ins in tests. */
export type Parts = {
  readonly vaultFolder: string
  readonly exampleFolder: string
  readonly resources: string
  readonly realVaultAllowed: boolean
  readonly startsWithExample: boolean
  readonly version: string
  readonly now: () => string
  readonly desk: Desk
  readonly draw: Draw
  readonly cancel: (job: string) => void
  readonly makeExample: Context['makeExample']
  readonly emit: Context['emit']
  /** Only in tests: hears what the log hears. */
  readonly testAudit?: (event: AuditEvent) => void
  readonly report: (where: string, error: unknown) => void
  /** Only in tests: a cheap key derivation. */
  readonly testKdf?: NonNullable<VaultOptions<never, never>['testKdf']>
  /** Only in tests: a key that was made before. */
  readonly testSealKey?: Context['newSealKey']
  /** Only in tests: users that a vault does not keep itself. */
  readonly testUsers?: Context['usersOf']
  /** Only in tests: the day's backup so soon after unlocking, in ms. */
  readonly testBackupAfter?: number
}

/** The program without its window: one dispatch for every question, and a way to lock from outside. */
export type Program = {
  readonly dispatch: Dispatch
  readonly ctx: Context
  /** Lets the window save, then locks; 'now' without a backup, when the computer goes to sleep and the keys must be gone. */
  readonly lock: (reason: LockReason, how?: 'backup' | 'now') => Promise<void>
  /** Locks at once and without a backup: there is no window left that could save. */
  readonly lockNow: (reason: LockReason) => Promise<void>
  /** What there is to do before the program may end; asked again while it is at it, it hurries. */
  readonly leave: () => Promise<void>
  /** Another day began. */
  readonly newDay: () => void
}
type LockReason = Parameters<typeof lock>[1]

/** How long the window gets to save what is being typed before the keys go. */
const savingTime = 1000
/** The day's backup waits until the house is open and people can work. */
const backupAfter = 20_000

/** Puts the program together. Everything in it runs under plain Node. */
export function makeProgram(parts: Parts): Program {
  const { vaultFolder, exampleFolder, resources, realVaultAllowed, startsWithExample, version, now, desk, draw, cancel, makeExample, emit, testAudit, report, testKdf, testSealKey, testUsers, testBackupAfter } = parts
  const session = makeSession(startsWithExample ? 'example' : 'real', (count) => emit('log.owed', { count }))
  const folder: Vaults['folder'] = (place) => (place === 'example' ? exampleFolder : vaultFolder)
  const leave = async (reason: LockReason, how: 'backup' | 'now' = 'backup'): Promise<void> => {
    const leaving = session.current()
    if (how === 'now') backups.stop()
    if (leaving === null) return
    emit('session.locking', { reason })
    // The window may be ready sooner, and says so by locking.
    for (let waited = 0; waited < savingTime && session.current() === leaving; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50))
    // Somebody who came in again meanwhile, with a password, stays.
    if (session.current() === leaving) await lock(ctx, reason, how)
  }
  const clock = (): Date => new Date(now())
  const backups = makeBackupKeeper({ vaultFolder, second: desk.secondPlace, version, now: clock, busy: (busy) => emit('backup.busy', { busy }), report, after: testBackupAfter ?? backupAfter })
  const options: Vaults['options'] = (place) => ({ folder: folder(place), codecs, now: clock, ...(place === 'real' ? { onEvent: backups.heard } : {}), ...(testKdf === undefined ? {} : { testKdf }) })
  const ctx: Context = {
    session,
    vaults: { folder, options, realAllowed: realVaultAllowed },
    backups,
    restoring: makeRestoreDoor(() => ({ disk: contextOf(options('real')).disk, vault: vaultFolder }), () => clock().getTime()),
    autoLock: makeAutoLock(() => void leave('idle').catch((error: unknown) => report('auto lock', error))),
    makeExample,
    desk,
    draw,
    cancel,
    profiles: readProfiles(path.join(resources, 'profielen')),
    shipped: shippedSets(resources),
    now,
    emit,
    newId: randomUUID,
    newSealKey: testSealKey ?? newSealKey,
    usersOf: testUsers ?? usersOf,
    version,
  }
  const audit = async ({ channel, ...entry }: AuditEvent): Promise<void> => {
    testAudit?.({ channel, ...entry })
    await session.current()?.logbook.note(entry)
  }
  return {
    ctx,
    dispatch: makeDispatch({ handlers, ctx, audit, report }),
    lock: leave,
    lockNow: (reason) => {
      backups.stop()
      return lock(ctx, reason, 'now')
    },
    leave: async () => {
      const open = session.current()
      if (open === null) backups.stop()
      // In the example house there is nothing that could be lost.
      if (open !== null && !open.example) await leave('quit')
      await session.close()
    },
    newDay: () => {
      const open = session.current()
      if (open !== null) void backups.daily(open)
    },
  }
}
