import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Damage, healedCopy } from './damage.ts'
import type { Disk } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import { subkey } from './keys.ts'
import { inFolder, names } from './paths.ts'
import { makeQueue } from './queue.ts'
import { decodeRing, encodeRing, type Entry, freshEntry, type RingContents } from './ringContents.ts'
import { type NamedKey, seal, unseal } from './seal.ts'
import { readCopies, writeCopies } from './twoCopies.ts'
import { removeIfThere, writeDurably } from './writeDurably.ts'

/*
 * One sealed file of keys, kept twice: the keyring of the house, or that of care. A change under the same key is written over the first
 * copy, and that is its commit point. A renewal has the header as its commit point, so it must not touch what the old header opens:
 * it is written beside them, as `next`. At opening the right one is known by its key alone: `next` opens with the key of the header
 * that was found, and then takes the place of both copies, or it does not, and then that renewal never happened.
 */

/** Which ring: its files are named after it, and it is sealed under it. */
export type RingName = 'keyring' | 'care'
/** Where a ring stands. `generation` counts the renewals of the key it is sealed with. */
export type RingPlace = {
  readonly disk: Disk
  readonly folder: string
  readonly vaultId: string
  readonly now: () => Date
  readonly ring: RingName
  readonly generation: number
}
/** A renewed ring on disk, beside the old one. `take` once the header is written; without it the old one stays in use. */
export type Staged = { readonly take: () => Promise<void> }
/** The keys of files and a few other secrets, in memory while the vault is open. */
export type Ring = {
  readonly contents: () => RingContents
  readonly knows: (fileId: string) => boolean
  /** The entry of a file, or a fresh one that stays the same until it is added: a save that is tried again uses the same key. */
  readonly entryFor: (fileId: string, owner: string) => Entry
  /** Makes entries durable; once this is ok the files count as existing. */
  readonly add: (fileIds: readonly string[]) => Promise<Result<void>>
  /** Forgets the keys of files for good: once this is ok they stand in neither copy, nor in a renewed ring that waited. Done again it writes again. */
  readonly drop: (fileIds: readonly string[]) => Promise<Result<void>>
  readonly keepSecret: (name: string, bytes: Uint8Array) => Promise<Result<void>>
  /** Writes other contents under another key beside this ring, and reads them back. Nothing else may change the ring until it is taken. */
  readonly stage: (key: Uint8Array, generation: number, next: RingContents) => Promise<Result<Staged>>
  readonly forget: () => void
}

/** The files of each ring. */
export const ringFiles = {
  keyring: { copies: [names.keyring, names.keyringCopy], next: names.keyringNext },
  care: { copies: [names.care, names.careCopy], next: names.careNext },
} as const
type Known = Pick<RingPlace, 'ring' | 'vaultId' | 'generation'>
const nameOf = (place: Known) => ({ vaultId: place.vaultId, fileId: place.ring, kind: 'keyring' }) as const
const bothCopies = async (place: RingPlace, bytes: Uint8Array): Promise<boolean> => {
  const { copies } = ringFiles[place.ring]
  const [first, second] = [
    await writeDurably(place.disk, inFolder(place.folder, copies[0]), bytes),
    await writeDurably(place.disk, inFolder(place.folder, copies[1]), bytes),
  ]
  return first.ok && second.ok
}
const misread = refuse(
  'disk-error',
  'De schijf geeft iets anders terug dan er is geschreven. Maak een reservekopie op een andere schijf; wat al bewaard was, is er nog.',
)
const ringKey = (place: Known, key: Uint8Array, generation: number): NamedKey => ({
  id: generation.toString(16).padStart(16, '0'),
  key: subkey(key, place.ring),
})

/** A ring in memory. Without being written before, the first `add` writes it. */
export const liveRing = (place: RingPlace, ringOwnKey: Uint8Array, start: { readonly revision: number; readonly contents: RingContents }): Ring => {
  const queue = makeQueue()
  const pending = new Map<string, Entry>()
  const { disk, folder } = place
  const { copies, next } = ringFiles[place.ring]
  let key = ringKey(place, ringOwnKey, place.generation)
  let { revision, contents } = start
  const sealed = (with_: NamedKey, wanted: RingContents): Buffer =>
    seal(nameOf(place), with_, { revision: revision + 1, savedAt: place.now().getTime() }, encodeRing(wanted))
  const write = async (wanted: RingContents): Promise<Result<void>> => {
    const written = await writeCopies(disk, folder, copies, sealed(key, wanted))
    if (written.ok) {
      contents = wanted
      revision += 1
    }
    return written
  }
  return {
    contents: () => contents,
    knows: (fileId) => contents.entries.has(fileId) || pending.has(fileId),
    entryFor: (fileId, owner) => {
      const entry = contents.entries.get(fileId) ?? pending.get(fileId) ?? freshEntry(owner)
      if (!contents.entries.has(fileId)) pending.set(fileId, entry)
      return entry
    },
    add: (fileIds) =>
      queue(async () => {
        const entries = new Map(contents.entries)
        for (const id of fileIds) entries.set(id, entries.get(id) ?? pending.get(id) ?? freshEntry(''))
        const written = await write({ ...contents, entries })
        if (written.ok) for (const id of fileIds) pending.delete(id)
        return written
      }),
    drop: (fileIds) =>
      queue(async () => {
        const gone = fileIds.flatMap((id) => contents.entries.get(id)?.keys ?? [])
        const wanted = { ...contents, entries: new Map([...contents.entries].filter(([id]) => !fileIds.includes(id))) }
        const bytes = sealed(key, wanted)
        const first = await writeDurably(disk, inFolder(folder, copies[0]), bytes)
        if (!first.ok) return first
        contents = wanted
        revision += 1
        for (const id of fileIds) pending.delete(id)
        for (const k of gone) k.key.fill(0)
        // Elsewhere the second copy may wait for the next opening; a key that must be gone may not stand in it.
        const second = await writeDurably(disk, inFolder(folder, copies[1]), bytes)
        if (!second.ok) return second
        try {
          await removeIfThere(disk, inFolder(folder, next))
          await disk.syncFolder(folder)
          return second
        } catch (error) {
          return diskProblem(error)
        }
      }),
    keepSecret: (id, bytes) => queue(() => write({ ...contents, secrets: new Map([...contents.secrets, [id, Buffer.from(bytes)]]) })),
    stage: async (other, generation, wanted) => {
      const otherKey = ringKey(place, other, generation)
      const bytes = sealed(otherKey, wanted)
      const written = await writeDurably(disk, inFolder(folder, next), bytes)
      if (!written.ok) return written
      try {
        if (!bytes.equals(await disk.read(inFolder(folder, next)))) return misread
      } catch (error) {
        return diskProblem(error)
      }
      const take = async (): Promise<void> => {
        key.key.fill(0)
        key = otherKey
        contents = wanted
        revision += 1
        pending.clear()
        // What can't be written now is finished by the next opening: until then `next` is the one that the header opens.
        if (await bothCopies(place, bytes)) await removeIfThere(disk, inFolder(folder, next)).catch(() => undefined)
      }
      return ok({ take })
    },
    forget: () => {
      key.key.fill(0)
      for (const entry of [...contents.entries.values(), ...pending.values()]) for (const k of entry.keys) k.key.fill(0)
      for (const secret of contents.secrets.values()) secret.fill(0)
    },
  }
}

/** What stands in the bytes of a ring, of a backup for instance; null when this key does not open them. */
export const readRingBytes = (place: Known, ringOwnKey: Uint8Array, bytes: Uint8Array): RingContents | null => {
  const opened = unseal(nameOf(place), [ringKey(place, ringOwnKey, place.generation)], bytes)
  return opened.ok ? decodeRing(opened.value.content) : null
}

/** The bytes of the same ring without some files: their keys are gone from it. Null when this key does not open it. */
export const ringWithout = (place: Known, ringOwnKey: Uint8Array, bytes: Uint8Array, fileIds: readonly string[]): Buffer | null => {
  const key = ringKey(place, ringOwnKey, place.generation)
  const opened = unseal(nameOf(place), [key], bytes)
  if (!opened.ok) return null
  const contents = decodeRing(opened.value.content)
  const entries = new Map([...contents.entries].filter(([id]) => !fileIds.includes(id)))
  return seal(nameOf(place), key, { revision: opened.value.revision + 1, savedAt: opened.value.savedAt }, encodeRing({ ...contents, entries }))
}

const lost = {
  keyring:
    'De sleutelbos van de kluis is beschadigd of weg, in beide exemplaren. Zonder sleutelbos gaat geen enkel bestand open. Zet de kluis terug uit een reservekopie.',
  care: 'De sleutelbos van de dossiers is beschadigd of weg, in beide exemplaren. Zonder die bos gaat geen dossier open. Zet de kluis terug uit een reservekopie.',
} as const

const readRing = async (place: RingPlace): Promise<Result<readonly (Uint8Array | null)[]>> => {
  const { copies, next } = ringFiles[place.ring]
  const both = await readCopies(place.disk, place.folder, copies)
  if (!both.ok) return both
  const staged = await readCopies(place.disk, place.folder, [next, next])
  return staged.ok ? ok([...both.value, staged.value[0]]) : staged
}

/** Reads a ring from the newer sound copy, finishes a renewal that was broken off, heals the copies. Refuses when none opens: without keys nothing does. */
export const openRing = async (place: RingPlace, ringOwnKey: Uint8Array): Promise<Result<{ readonly ring: Ring; readonly damage: readonly Damage[] }>> => {
  const read = await readRing(place)
  if (!read.ok) return read
  const key = ringKey(place, ringOwnKey, place.generation)
  const found = read.value.map((bytes) => (bytes === null ? null : { bytes, opened: unseal(nameOf(place), [key], bytes) }))
  const sound = found.flatMap((f) => (f?.opened.ok === true ? [{ bytes: f.bytes, ...f.opened.value }] : []))
  const best = sound.toSorted((a, b) => b.revision - a.revision)[0]
  if (best === undefined) return refuse('keyring-lost', lost[place.ring])
  const { copies, next } = ringFiles[place.ring]
  const [, , staged] = found
  const damage: Damage[] = []
  let whole = true
  for (const [at, copy] of copies.entries()) {
    const one = found[at]?.opened
    if (one?.ok === true && one.value.revision === best.revision) continue
    // An older copy, or one of before a renewal, is what a power cut leaves; only a damaged or lost one is worth a word.
    if (one?.ok !== true && staged?.opened.ok !== true) damage.push(healedCopy('keyring', copy))
    whole = (await writeDurably(place.disk, inFolder(place.folder, copy), best.bytes)).ok && whole
  }
  if (staged !== null && whole) await removeIfThere(place.disk, inFolder(place.folder, next)).catch(() => undefined)
  return ok({ ring: liveRing(place, ringOwnKey, { revision: best.revision, contents: decodeRing(best.content) }), damage })
}
