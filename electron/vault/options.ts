import type { Codecs } from './codec.ts'
import { type Disk, nodeDisk } from './disk.ts'
import type { OnEvent, VaultEvent } from './events.ts'
import { argon2, type Kdf } from './kdf.ts'
import { type WatchedDisk, watchedDisk } from './watchedDisk.ts'

/** What making or opening a vault needs. All but the folder and the codecs has a default. */
export type VaultOptions<H, D extends { readonly id: string }> = {
  readonly folder: string
  readonly codecs: Codecs<H, D>
  readonly now?: () => Date
  readonly onEvent?: OnEvent
  readonly disk?: Disk
  /** Where the built key derivation worker stands, when not beside the code. */
  readonly kdfWorker?: string
  /** A cheap key derivation, for tests only. A vault made with it opens only with it: the program itself never passes one. */
  readonly testKdf?: Kdf
}

/** The options with their defaults filled in, without the codecs. */
export type Base = {
  readonly folder: string
  readonly now: () => Date
  readonly disk: WatchedDisk
  readonly kdf: Kdf
  readonly tell: (userId: string | null, action: VaultEvent['action'], type: VaultEvent['type'], objectIds: readonly string[], ok: boolean) => void
}
/** The options with their defaults filled in. */
export type Context<H, D extends { readonly id: string }> = Base & { readonly codecs: Codecs<H, D> }

/** Fills in the defaults: the real disk, the real clock, Argon2id. */
export const contextOf = <H, D extends { readonly id: string }>(o: VaultOptions<H, D>): Context<H, D> => {
  const now = o.now ?? (() => new Date())
  return {
    folder: o.folder,
    codecs: o.codecs,
    now,
    disk: watchedDisk(o.disk ?? nodeDisk),
    kdf: o.testKdf ?? argon2(o.kdfWorker),
    tell: (userId, action, type, objectIds, ok) => o.onEvent?.({ at: now().toISOString(), userId, action, type, objectIds, ok }),
  }
}
