import type { Dossier } from '#shared/domain/dossier.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Rights } from '#shared/domain/permissions.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import type { User } from '#shared/ipc/contract.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { makeQueue, type Queue } from '../vault/queue.ts'
import type { Vault } from '../vault/vault.ts'
import { makeLogbook, type Logbook } from './logbook.ts'
import type { UserKeeping } from './users.ts'

/** The house's own vault, or the example house. */
export type Place = 'real' | 'example'

/** Our vault: houses and dossiers. */
export type BakenVault = Vault<House, Dossier>

/** Recovery words that were made and not yet confirmed on paper: in memory only, gone on locking. */
export type PendingRecovery = { readonly words: readonly string[]; readonly number: number; readonly ask: number }

/** An unlocked vault and who is signed in. */
export type OpenSession = {
  readonly vault: BakenVault
  readonly user: User
  /** Who can sign in, as the vault keeps them. */
  readonly users: UserKeeping
  readonly example: boolean
  /** Runs work on one record after the work before it: a change is made on what the change before it stored. */
  readonly inTurn: <T>(record: string, work: () => Promise<T>) => Promise<T>
  /** Seals bytes beside the dossiers and answers with the reference to keep in the record. */
  readonly putBlob: (owner: string, name: string, mime: string, bytes: Uint8Array, at: string) => Promise<Result<BlobRef>>
  readonly recovery: { pending: PendingRecovery | null }
  /** Writes what happens to the log of the vault. */
  readonly logbook: Logbook
  /** An exchange file that was read and shown, and not yet taken in: in memory only, gone on locking. */
  readonly exchange: { offered: { readonly token: string; readonly file: Exchange } | null }
}

/** What who is signed in goes by: their roles, and whether they hold the care key. */
export const rightsOf = (open: OpenSession): Rights => ({ roles: open.user.roles, care: open.users.mayCare() })

/** The one session of the program: nobody, or one open vault. */
export type Session = {
  readonly current: () => OpenSession | null
  /** Which vault this program is about: the one that was opened last. */
  readonly place: () => Place
  readonly open: (vault: BakenVault, user: User, users: UserKeeping, place: Place) => OpenSession
  /** Nobody is in from this moment; `last` is done with the vault before its keys go. Whoever asks meanwhile waits for the same closing. */
  readonly close: (last?: (leaving: OpenSession) => Promise<void>) => Promise<void>
}

/** A new session with nobody signed in, about one of the two vaults. `tellOwed` hears how many lines of the log wait when that changes. */
export function makeSession(start: Place, tellOwed: (count: number) => void = () => undefined): Session {
  let open: OpenSession | null = null
  let place = start
  let closing: Promise<void> = Promise.resolve()
  return {
    current: () => open,
    place: () => place,
    open: (vault, user, users, where) => {
      place = where
      open?.logbook.close()
      const queues = new Map<string, Queue>()
      open = {
        vault, user, users, logbook: makeLogbook(vault.log, Date.now, tellOwed), example: where === 'example', recovery: { pending: null }, exchange: { offered: null },
        inTurn: (record, work) => {
          const queue = queues.get(record) ?? makeQueue()
          queues.set(record, queue)
          return queue(work)
        },
        putBlob: async (owner, name, mime, bytes, at) => {
          const stored = await vault.putBlob(bytes, mime, owner)
          return stored.ok ? ok({ id: stored.value.id, name, mime, size: bytes.length, addedAt: at }) : stored
        },
      }
      return open
    },
    close: async (last) => {
      const leaving = open
      open = null
      // What went wrong in it was told to who began it.
      if (leaving === null) return closing.catch(() => undefined)
      closing = (async () => {
        try {
          await last?.(leaving)
        } finally {
          leaving.logbook.close()
          await leaving.vault.close()
        }
      })()
      await closing
    },
  }
}
