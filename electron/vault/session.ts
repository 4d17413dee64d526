import { type LogEntry, logEntry } from '#shared/domain/log/event.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Backups, backupsOf } from './backup/backups.ts'
import type { BackupPlace } from './backup/make.ts'
import type { HeldKeys } from './backup/rings.ts'
import { type Binned, putInBin, readBin, takeFromBin } from './bin/binned.ts'
import { stonesOf } from './bin/destroy.ts'
import { type Destroyed, makeDestruction } from './bin/destruction.ts'
import type { Owed } from './bin/owed.ts'
import { type Blob, getBlob, putBlob, type StoredBlob } from './blobs.ts'
import type { Damage } from './damage.ts'
import type { Access } from './access.ts'
import { makeGate } from './gate.ts'
import { type History, makeJournal } from './history/journal.ts'
import type { Buried } from './header.ts'
import type { Keyring } from './keyring.ts'
import type { HeldLock } from './lock.ts'
import type { KeptLog, VaultLog } from './log/log.ts'
import type { Context } from './options.ts'
import { dossierFile, inFolder, isRecordId } from './paths.ts'
import { makeQueue } from './queue.ts'
import { newRecord, openRecord, type Place, type SealedRecord } from './sealedFile.ts'
import { logPairs, logSecret } from './logKeys.ts'
import { noCare } from './noCare.ts'
import { addUser, blockUser, grantCare, listUsers, type NewUser, resetPassword, setRoles, type VaultUser } from './users.ts'
import { changePassword, provePassword, renewRecovery } from './waysIn.ts'

/** An open vault. Every answer is a value; a save that answers ok survives a power cut. */
export type Vault<H, D extends { readonly id: string }> = {
  readonly user: { readonly id: string; readonly name: string; readonly roles: readonly string[] }
  readonly vaultId: string
  readonly house: () => H
  readonly saveHouse: (next: H) => Promise<Result<void>>
  /** All dossiers that could be opened, by id; always the last saved state. */
  readonly dossiers: () => ReadonlyMap<string, D>
  /** One dossier, told to the log as a view. */
  readonly dossier: (id: string) => Result<D>
  /** Saves a dossier under its own id; a new id makes a new one. */
  readonly saveDossier: (next: D) => Promise<Result<void>>
  /** What changed in a dossier, oldest first. */
  readonly history: (id: string) => Promise<Result<History>>
  /** Puts a dossier in the bin: it is in no list any more and can't be changed, until it is taken out or its days are over. */
  readonly binDossier: (id: string) => Promise<Result<void>>
  readonly unbinDossier: (id: string) => Promise<Result<void>>
  /** What is in the bin, oldest first, with the dossier itself; one that can't be opened is left out. */
  readonly binned: () => readonly (Binned & { readonly dossier: D })[]
  /**
   * Destroys a dossier for good, also one in the bin: its keys, its files, and what of it stands in backups within reach. Once it is decided nothing brings it back.
   * Refuses with 'no-care', 'unknown-dossier', or what the disk says; then nothing happened.
   */
  readonly destroyDossier: (id: string, places: readonly BackupPlace[]) => Promise<Result<Destroyed>>
  /** What was ever destroyed here; a restore must be given these. */
  readonly tombstones: () => readonly Buried[]
  /** Copies that may still hold a destroyed dossier, until they are within reach or too old to be kept. */
  readonly owedDestruction: () => readonly Owed[]
  /** Stores an attachment; `owner` is the dossier it belongs to, left out for the house. */
  readonly putBlob: (bytes: Uint8Array, mime: string, owner?: string) => Promise<Result<StoredBlob>>
  readonly getBlob: (id: string) => Promise<Result<Blob>>
  /** A small secret that somebody outside keeps here, in the keyring; null when there is none, or the vault is closed. */
  readonly secret: (name: string) => Uint8Array | null
  readonly keepSecret: (name: string, bytes: Uint8Array) => Promise<Result<void>>
  /** Asks the signed-in user's password again, before something grave; wrong ones count as at the door. */
  readonly provePassword: (password: string) => Promise<Result<void>>
  readonly changePassword: (current: string, next: string) => Promise<Result<void>>
  /** A new recovery sheet; the words of the old one stop working. */
  readonly renewRecovery: () => Promise<Result<readonly string[]>>
  /** Whether somebody showed to have the sheet, by typing a word of it back. */
  readonly recoveryConfirmed: () => boolean
  readonly confirmRecovery: () => Promise<Result<void>>
  /** Whether the keys of dossiers are here. Without them `dossiers` is empty and every deed about one refuses with 'no-care'. */
  readonly mayCare: () => boolean
  /** Everybody who can open this vault with a password; who was blocked is gone. */
  readonly users: () => readonly VaultUser[]
  /** Lets somebody in. Refuses with 'no-name', 'name-taken', 'no-roles' or 'weak-password'. */
  readonly addUser: (user: NewUser) => Promise<Result<VaultUser>>
  /** Other roles for somebody else. Refuses with 'self', 'no-user', 'no-roles', 'last-manager' or 'last-care'. */
  readonly setRoles: (userId: string, roles: readonly string[]) => Promise<Result<void>>
  /** The key of the dossiers for a user whose roles ask for it. Refuses with 'no-care', 'no-user', 'no-need' or 'handed'. */
  readonly grantCare: (userId: string) => Promise<Result<void>>
  /** Another password for somebody else. Refuses with 'self', 'no-user', 'weak-password' or 'last-care'. */
  readonly resetPassword: (userId: string, password: string) => Promise<Result<void>>
  /** Shuts somebody out at once and renews every key they had. Refuses with 'self', 'no-user', 'last-manager' or 'last-care'. */
  readonly blockUser: (userId: string) => Promise<Result<void>>
  /** Who did what: to add to, and to read. Opening and closing the vault, and backups, are told by the vault itself. */
  readonly log: VaultLog
  /** Changes the house's name on the lock screen. */
  readonly setLabel: (label: string) => Promise<Result<void>>
  readonly damaged: () => readonly Damage[]
  /** Making backups, looking at them, and putting one file back. A whole restore is for a closed vault: `restoreBackup`. */
  readonly backups: Backups
  /** Waits for saves under way, forgets the keys and lets the lock go. Later calls refuse with 'closed'. */
  readonly close: () => Promise<Result<void>>
}

/** What an open vault starts from. */
export type SessionStart<H, D> = {
  readonly access: Access
  readonly keyring: Keyring
  readonly lock: HeldLock
  readonly house: SealedRecord<H>
  readonly dossiers: Map<string, SealedRecord<D>>
  readonly damage: readonly Damage[]
  readonly log: KeptLog
  /** What happened to the vault itself while it was opened, for the log. */
  readonly told: readonly LogEntry[]
}

const closed = refuse('closed', 'Baken is vergrendeld. Meld je opnieuw aan.')
const lost = refuse(
  'lock-lost',
  'Deze kluis is intussen op een andere plek geopend. Baken bewaart hier niets meer, om niets te overschrijven. Sluit Baken en open het opnieuw.',
)
const inBin = refuse('binned', 'Dit dossier staat in de prullenbak. Zet het eerst terug.')
const destroyed = refuse('destroyed', 'Dit dossier is vernietigd. Er kan niets meer in worden bewaard.')
const unknown = refuse('unknown-dossier', 'Dit dossier staat niet (meer) in de kluis.')

/** An open vault on what was just opened or made. */
export const startSession = <H, D extends { readonly id: string }>(c: Context<H, D>, start: SessionStart<H, D>): Vault<H, D> => {
  const { access, keyring, lock, house, log } = start
  const { headers, keys, userId } = access
  const { vaultId } = headers.get()
  const place: Place = { disk: c.disk, folder: c.folder, vaultId, keyring, now: c.now, anchor: log.anchor }
  const records = start.dossiers
  const bin = new Set(readBin(keyring).map((b) => b.id))
  const view = new Map([...records].filter(([id]) => !bin.has(id)).map(([id, record]) => [id, record.get()]))
  const journal = makeJournal(place, c.codecs.history, userId)
  const binQueue = makeQueue()
  const blobQueue = makeQueue()
  const busy = new Set<Promise<unknown>>()
  const gate = makeGate()
  let open = true

  // What renews keys is alone: a save that sealed with the old key must have ended, and the next one seals with the new.
  const counted = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (!open) return closed
    if (!lock.isOurs()) return lost
    const task = work()
    busy.add(task)
    try {
      return await task
    } finally {
      busy.delete(task)
    }
  }
  const during = <T>(work: () => Promise<Result<T>>, way: keyof typeof gate): Promise<Result<T>> =>
    counted(() =>
      gate[way](async () => {
        const settled = await headers.settle()
        return settled.ok ? work() : settled
      }),
    )
  const told = async <T>(
    action: 'C' | 'R' | 'U' | 'D' | 'E',
    type: Parameters<typeof c.tell>[2],
    ids: readonly string[],
    work: () => Promise<Result<T>>,
    way: keyof typeof gate = 'together',
  ): Promise<Result<T>> => {
    const result = await during(work, way)
    c.tell(userId, action, type, ids, result.ok)
    return result
  }
  // A renewal of the vault key gives the log another pair: from then on lines are sealed with that one.
  const renewing = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const result = await work()
    const [pair] = logPairs(keyring.secret(logSecret))
    if (pair !== undefined) log.useKey(pair)
    return result
  }
  const isBuried = (id: string): boolean => stonesOf(headers).some((t) => t.id === id)
  const saveDossier = async (next: D): Promise<Result<void>> => {
    if (open && !keyring.care()) return noCare
    if (!isRecordId(next.id)) return refuse('invalid', 'Dit dossier heeft geen bruikbaar nummer.')
    if (bin.has(next.id)) return inBin
    if (isBuried(next.id)) return destroyed
    const existing = records.get(next.id)
    // A key without an open record: the file is damaged and set aside. Writing over it would end all hope of getting it back.
    if (existing === undefined && keyring.entries().has(`dossier/${next.id}`))
      return refuse('set-aside', 'Dit dossier is beschadigd en staat apart. Zet het eerst terug uit een reservekopie.')
    const record = existing ?? newRecord(place, { fileId: `dossier/${next.id}`, file: dossierFile(next.id), codec: c.codecs.dossier }, next)
    records.set(next.id, record)
    return told(existing === undefined ? 'C' : 'U', 'dossier', [next.id], async () => {
      // Destroyed while this waited: a new key now would bring it back.
      if (isBuried(next.id)) {
        records.delete(next.id)
        return destroyed
      }
      const saved = await journal.save(next.id, record, next)
      if (saved.ok) {
        records.set(next.id, record)
        // Put in the bin while this was being written: it stays there, as it now is.
        if (!bin.has(next.id)) view.set(next.id, record.get())
      }
      // Not in the vault yet: a later try starts as new again.
      else if (!keyring.entries().has(`dossier/${next.id}`) && !view.has(next.id)) records.delete(next.id)
      return saved
    })
  }

  let damage = start.damage
  // A file that was put back is read like any other; what was said of it no longer holds.
  const reopen = async (id: string): Promise<Result<void>> => {
    const opened = await openRecord(place, { fileId: `dossier/${id}`, file: dossierFile(id), codec: c.codecs.dossier })
    if (!opened.ok) return opened
    records.set(id, opened.value.record)
    view.set(id, opened.value.record.get())
    damage = damage.filter((d) => d.id !== id)
    return ok(undefined)
  }
  const held = (): HeldKeys => {
    const { generation, careGeneration } = headers.get()
    return { vaultId, generation, careGeneration, vaultKey: keys.vault, careKey: keys.care }
  }
  const backups = backupsOf(() => ({ disk: c.disk, folder: c.folder, held: held(), houseName: headers.get().label, format: headers.get().formatVersion, now: c.now }), keyring)
  // Making backups and taking something out of them, one after the other: each cleans up what it finds half done.
  const elsewhere = makeQueue()
  let making = 0
  const destruction = makeDestruction({ place, headers, kdf: c.kdf, held })
  const destroyDossier = async (id: string, places: readonly BackupPlace[]): Promise<Result<Destroyed>> => {
    if (open && !keyring.care()) return noCare
    const gone = await told(
      'D',
      'dossier',
      [id],
      async () => {
        if (!isBuried(id) && !keyring.entries().has(`dossier/${id}`)) return unknown
        const done = await destruction.inVault(id, places)
        if (done.ok) {
          records.delete(id)
          view.delete(id)
          bin.delete(id)
          damage = damage.filter((d) => d.id !== id)
        }
        return done
      },
      'alone',
    )
    if (!gone.ok) return gone
    // Others may save again: what stands elsewhere can take minutes, and is remembered until it is done.
    return elsewhere(() => counted(async () => {
      for (const at of places) await destruction.inPlace(at)
      await destruction.inAsides()
      return ok({ finished: gone.value.finished, owed: destruction.owed().filter((o) => o.id === id) })
    }))
  }
  const me = headers.get().slots.find((slot) => slot.id === userId)
  return {
    user: { id: userId, name: me?.kind === 'user' ? me.name : '', roles: me?.kind === 'user' ? me.roles : [] },
    vaultId,
    house: () => house.get(),
    saveHouse: (next) => told('U', 'house', [], () => house.save(next)),
    dossiers: () => view,
    dossier: (id) => {
      const found = open ? view.get(id) : undefined
      c.tell(userId, 'R', 'dossier', [id], found !== undefined)
      if (!open) return closed
      if (!keyring.care()) return noCare
      if (bin.has(id)) return inBin
      const record = records.get(id)
      // Not waited for: what somebody opens is there at once, and its history a moment later.
      if (record !== undefined) void during(async () => ok(await journal.tidy(id, record).catch(() => undefined)), 'together')
      return found === undefined ? unknown : ok(found)
    },
    saveDossier,
    history: (id) =>
      told('R', 'dossier', [id], async () => {
        const record = records.get(id)
        return record === undefined || !view.has(id) ? unknown : journal.read(id, record)
      }),
    binDossier: (id) =>
      told('D', 'dossier', [id], () =>
        binQueue(async () => {
          if (!view.has(id)) return unknown
          const put = await putInBin(keyring, { id, at: c.now().getTime(), by: userId })
          if (put.ok) {
            bin.add(id)
            view.delete(id)
          }
          return put
        }),
      ),
    unbinDossier: (id) =>
      told('U', 'dossier', [id], () =>
        binQueue(async () => {
          const record = records.get(id)
          if (!bin.has(id) || record === undefined) return unknown
          const taken = await takeFromBin(keyring, id)
          if (taken.ok) {
            bin.delete(id)
            view.set(id, record.get())
          }
          return taken
        }),
      ),
    binned: () =>
      open
        ? readBin(keyring).flatMap(({ id, at, by }) => {
            const record = records.get(id)
            return record === undefined ? [] : [{ id, at, by, dossier: record.get() }]
          })
        : [],
    destroyDossier,
    tombstones: () => stonesOf(headers),
    owedDestruction: () => (open ? destruction.owed() : []),
    putBlob: (bytes, mime, owner = '') => told('C', 'blob', owner === '' ? [] : [owner], () => blobQueue(async () => (isBuried(owner) ? destroyed : putBlob(place, bytes, mime, owner)))),
    getBlob: (id) => told('R', 'blob', [id], () => getBlob(place, id)),
    secret: (name) => (open ? keyring.secret(name) : null),
    keepSecret: (name, bytes) => told('U', 'secret', [], () => keyring.keepSecret(name, bytes)),
    provePassword: (password) => told('E', 'password.prove', [userId], () => provePassword(access, password)),
    changePassword: (current, next) => told('U', 'password.change', [userId], () => changePassword(access, current, next)),
    renewRecovery: () => told('U', 'recovery.renew', [], () => renewRecovery(access)),
    recoveryConfirmed: () => headers.get().slots.some((slot) => slot.kind === 'recovery' && slot.confirmed),
    confirmRecovery: () =>
      told('U', 'recovery.confirm', [], () =>
        headers.change(async (h) => ok({ ...h, slots: h.slots.map((slot) => (slot.kind === 'recovery' ? { ...slot, confirmed: true } : slot)) })),
      ),
    mayCare: () => open && keyring.care(),
    users: () => (open ? listUsers(access) : []),
    addUser: (user) => told('C', 'user.add', [], () => addUser(access, user)),
    setRoles: (id, roles) => told('U', 'user.roles', [id], () => renewing(() => setRoles(access, id, roles)), 'alone'),
    grantCare: (id) => told('U', 'user.care', [id], () => grantCare(access, id)),
    resetPassword: (id, password) => told('U', 'user.password', [id], () => renewing(() => resetPassword(access, id, password)), 'alone'),
    blockUser: (id) => told('D', 'user.block', [id], () => renewing(() => blockUser(access, id)), 'alone'),
    log: { append: log.append, flush: log.flush, owed: log.owed, read: async () => (open ? log.read() : closed), months: async () => (open ? log.months() : closed), month: async (month) => (open ? log.month(month) : closed) },
    setLabel: (label) => told('U', 'vault.label', [], () => headers.change(async (h) => ok({ ...h, label }))),
    damaged: () => damage,
    backups: {
      ...backups,
      make: async (wish) => {
        // Saves go on while it copies, and so may a renewal of keys: `make` begins anew with the new ones.
        const work = () => counted(async () => {
          const outcomes = await backups.make({ ...wish, destroyed: [...new Set([...wish.destroyed, ...stonesOf(headers).map((t) => t.id)])] })
          // A place that was away when something was destroyed, and is here now: then it goes there too.
          for (const { place: at, result } of outcomes) if (result.ok) await destruction.inPlace(at)
          return ok(outcomes)
        })
        making += 1
        const made = await (making > 1 ? work() : elsewhere(work))
        making -= 1
        const outcomes = made.ok ? made.value : wish.places.map((at) => ({ place: at, result: made }))
        for (const { result } of outcomes) {
          c.tell(userId, 'C', 'backup', [], result.ok)
          await log.append(logEntry('backup.make', { userId, ok: result.ok, code: result.ok ? null : result.problem.code }))
        }
        return outcomes
      },
      putBack: (copy) =>
        told('U', 'backup.file', [copy.fileId], async () => {
          if (copy.fileId.startsWith('dossier/') && isBuried(copy.fileId.slice('dossier/'.length))) return destroyed
          if (copy.fileId === 'house') return refuse('house-whole', 'Het bestand van het huis hoort bij de hele kluis. Zet een hele reservekopie terug.')
          const put = await backups.putBack(copy)
          if (!put.ok) return put
          if (copy.fileId.startsWith('dossier/')) return reopen(copy.fileId.slice('dossier/'.length))
          damage = damage.filter((d) => d.kind !== 'blob' || copy.fileId !== `blob/${d.id}`)
          return put
        }),
    },
    close: async () => {
      if (!open) return ok(undefined)
      open = false
      await Promise.allSettled(busy)
      await log.append(logEntry('vault.close', { userId }))
      await log.close()
      // The last lines must not be cut unseen: the house is written once more to say how many there are. A disk that refuses costs no more than that.
      if (lock.isOurs() && log.anchor()?.count !== house.anchor()?.count) await house.touch()
      // The previous versions are not synced one by one: the current ones are, and that is what counts.
      for (const folder of ['previous', 'previous/dossiers']) await c.disk.syncFolder(inFolder(c.folder, folder)).catch(() => undefined)
      records.clear()
      view.clear()
      keyring.forget()
      keys.vault.fill(0)
      keys.care?.fill(0)
      await lock.release()
      c.tell(userId, 'E', 'vault.close', [place.vaultId], true)
      return ok(undefined)
    },
  }
}
