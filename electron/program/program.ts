import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Context, Desk, Draw, Vaults } from '../handlers/context.ts'
import { handlers } from '../handlers/handlers.ts'
import { lock } from '../handlers/session.ts'
import type { AuditEvent } from '../ipc/audit.ts'
import { makeDispatch, type Dispatch } from '../ipc/dispatch.ts'
import { makeAutoLock } from '../session/autoLock.ts'
import { newSealKey } from '../documents/seal/certificate.ts'
import { makeSession } from '../session/session.ts'
import { usersOf } from '../session/users.ts'
import type { VaultOptions } from '../vault/vault.ts'
import { codecs } from './codecs.ts'
import { readProfiles } from './profiles.ts'

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
}

/** The program without its window: one dispatch for every question, and a way to lock from outside. */
export type Program = {
  readonly dispatch: Dispatch
  readonly ctx: Context
  readonly lock: (reason: LockReason) => Promise<void>
  /** Locks at once, when there is no window left that could save. */
  readonly lockNow: (reason: LockReason) => Promise<void>
}
type LockReason = 'idle' | 'system' | 'user' | 'damage'

/** How long the window gets to save what is being typed before the keys go. */
const savingTime = 1000

/** Puts the program together. Everything in it runs under plain Node. */
export function makeProgram(parts: Parts): Program {
  const { vaultFolder, exampleFolder, resources, realVaultAllowed, startsWithExample, version, now, desk, draw, cancel, makeExample, emit, testAudit, report, testKdf, testSealKey, testUsers } = parts
  const session = makeSession(startsWithExample ? 'example' : 'real', (count) => emit('log.owed', { count }))
  const folder: Vaults['folder'] = (place) => (place === 'example' ? exampleFolder : vaultFolder)
  const leave = async (reason: LockReason): Promise<void> => {
    const leaving = session.current()
    if (leaving === null) return
    emit('session.locking', { reason })
    await new Promise((resolve) => setTimeout(resolve, savingTime))
    // Somebody who came in again meanwhile, with a password, stays.
    if (session.current() === leaving) await lock(ctx, reason)
  }
  const ctx: Context = {
    session,
    vaults: {
      folder,
      options: (place) => ({ folder: folder(place), codecs, now: () => new Date(now()), ...(testKdf === undefined ? {} : { testKdf }) }),
      realAllowed: realVaultAllowed,
    },
    autoLock: makeAutoLock(() => void leave('idle').catch((error: unknown) => report('auto lock', error))),
    makeExample,
    desk,
    draw,
    cancel,
    profiles: readProfiles(path.join(resources, 'profielen')),
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
  return { ctx, dispatch: makeDispatch({ handlers, ctx, audit, report }), lock: leave, lockNow: (reason) => lock(ctx, reason) }
}
