import { ok, type Result } from '#shared/result/result.ts'
import { forgetAside, forgetInBackups } from '../backup/forget.ts'
import type { BackupPlace } from '../backup/make.ts'
import { asideVaults } from '../backup/restore.ts'
import type { HeldKeys } from '../backup/rings.ts'
import type { HeaderStore } from '../headerFiles.ts'
import type { Kdf } from '../kdf.ts'
import { makeQueue } from '../queue.ts'
import type { Place } from '../sealedFile.ts'
import { readBin, writeBin } from './binned.ts'
import { bury, carryOut, stonesOf } from './destroy.ts'
import { type Owed, readOwed, writeOwed } from './owed.ts'

/** What came of destroying a dossier. `finished` false: it is decided, and the next opening finishes what the disk refused now. `owed`: copies that were out of reach. */
export type Destroyed = { readonly finished: boolean; readonly owed: readonly Owed[] }

/** Destroying dossiers in an open vault, and in the copies of it that are within reach. */
export type Destruction = {
  /** In the vault itself; nothing else may be written meanwhile. Refused: nothing happened. */
  readonly inVault: (id: string, places: readonly BackupPlace[]) => Promise<Result<{ readonly finished: boolean }>>
  /** In one place with backups: everything that was ever destroyed. Refuses as that place does; then it stays owed. */
  readonly inPlace: (place: BackupPlace) => Promise<Result<void>>
  /** In the vaults that restores put aside. */
  readonly inAsides: () => Promise<void>
  readonly owed: () => readonly Owed[]
}
type Parts = { readonly place: Place; readonly headers: HeaderStore; readonly kdf: Kdf; readonly held: () => HeldKeys }

const copyOf = (held: HeldKeys): HeldKeys => ({ ...held, vaultKey: Buffer.from(held.vaultKey), careKey: held.careKey === null ? null : Buffer.from(held.careKey) })

/** Destruction in one open vault. */
export const makeDestruction = ({ place, headers, kdf, held }: Parts): Destruction => {
  const { disk, folder, keyring, now } = place
  const turn = makeQueue()
  // Keys of its own: a renewal meanwhile wipes those of the vault.
  const withKeys = <T>(work: (keys: HeldKeys) => Promise<T>): Promise<T> =>
    turn(async () => {
      const keys = copyOf(held())
      try {
        return await work(keys)
      } finally {
        keys.vaultKey.fill(0)
        keys.careKey?.fill(0)
      }
    })
  return {
    inVault: async (id, places) => {
      const since = now().toISOString()
      const asides = await asideVaults(disk, folder)
      const all: readonly Owed[] = [...places.map((p) => ({ id, place: p.folder, aside: false, since })), ...(asides.ok ? asides.value : []).map((aside) => ({ id, place: aside, aside: true, since }))]
      // First what is still to be done elsewhere: a power cut after the tombstone must not forget where copies are.
      const noted = await writeOwed(keyring, () => true, all)
      if (!noted.ok) return noted
      const buried = await bury(place, headers, [id])
      if (!buried.ok) return buried
      const done = await carryOut(place, stonesOf(headers), true)
      const bin = readBin(keyring)
      if (done.ok && bin.some((b) => b.id === id)) await writeBin(keyring, bin.filter((b) => b.id !== id))
      return ok({ finished: done.ok })
    },
    inPlace: async (at) => {
      const stones = stonesOf(headers)
      // Without care the keys in a backup can't be taken out: that waits for somebody who has it.
      if (stones.length === 0 || !keyring.care()) return ok(undefined)
      const done = await withKeys((keys) => forgetInBackups(disk, kdf, at.folder, stones, keys))
      // The vault's own place is made with the first backup: that it is not there means that there is none.
      if (!done.ok && !(at.own && done.problem.code === 'backup-away')) return done
      return writeOwed(keyring, (o) => o.place !== at.folder)
    },
    inAsides: async () => {
      const stones = stonesOf(headers)
      const asides = await asideVaults(disk, folder)
      if (!asides.ok || stones.length === 0 || !keyring.care()) return
      const reached: string[] = []
      for (const aside of asides.value) if ((await withKeys((keys) => forgetAside(disk, aside, stones, keys))).ok) reached.push(aside)
      await writeOwed(keyring, (o) => !o.aside || (asides.value.includes(o.place) && !reached.includes(o.place)))
    },
    owed: () => readOwed(keyring, stonesOf(headers), now()),
  }
}
