import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Damage, healedCopy } from './damage.ts'
import type { Disk } from './disk.ts'
import { keyBytes, randomKey, subkey } from './keys.ts'
import { inFolder, names } from './paths.ts'
import { makeQueue } from './queue.ts'
import { type NamedKey, newKeyId, seal, unseal } from './seal.ts'
import { readCopies, writeCopies } from './twoCopies.ts'
import { writeDurably } from './writeDurably.ts'

/** The keys of one file, the current one first. `owner` is the dossier that a blob belongs to, or '' for the house. */
export type Entry = { readonly keys: readonly [NamedKey, ...NamedKey[]]; readonly owner: string }

/** The keys of all files and a few other secrets, in memory while the vault is open. */
export type Keyring = {
  readonly entries: () => ReadonlyMap<string, Entry>
  /** Names blobs: a hash that says nothing to those who do not hold it. */
  readonly nameKey: Uint8Array
  /** The entry of a file, or a fresh one that stays the same until it is added: a save that is tried again uses the same key. */
  readonly entryFor: (fileId: string, owner?: string) => Entry
  /** Makes entries durable; once this is ok the files count as existing. */
  readonly add: (fileIds: readonly string[]) => Promise<Result<void>>
  /** Forgets entries for good: once this is ok nothing opens those files any more. */
  readonly drop: (fileIds: readonly string[]) => Promise<Result<void>>
  /** A small secret that is no file's key, by name; null when none was kept. What it means is not the vault's to know. */
  readonly secret: (name: string) => Uint8Array | null
  /** Keeps a small secret in place of an older one of that name; durable once this is ok. */
  readonly keepSecret: (name: string, bytes: Uint8Array) => Promise<Result<void>>
  readonly forget: () => void
}
type Place = { readonly disk: Disk; readonly folder: string; readonly vaultId: string; readonly generation: number; readonly now: () => Date }
type State = { readonly revision: number; readonly nameKey: Buffer; readonly entries: Map<string, Entry>; readonly secrets: ReadonlyMap<string, Buffer> }

const copies = [names.keyring, names.keyringCopy] as const
const name = (place: Place) => ({ vaultId: place.vaultId, fileId: 'keyring', kind: 'keyring' }) as const
const ringKey = (place: Place, vaultKey: Uint8Array): NamedKey => ({ id: place.generation.toString(16).padStart(16, '0'), key: subkey(vaultKey, 'keyring') })

const encode = (state: State): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: 1,
      nameKey: state.nameKey.toString('base64'),
      files: [...state.entries].map(([id, entry]) => [id, entry.owner, entry.keys.map((k) => [k.id, Buffer.from(k.key).toString('base64')])]),
      secrets: [...state.secrets].map(([id, bytes]) => [id, bytes.toString('base64')]),
    }),
  )

// Authenticated by us, so its shape is ours; anything else is a bug and may throw.
const decode = (content: Buffer, revision: number): State => {
  const stored: {
    readonly nameKey: string
    readonly files: readonly (readonly [string, string, readonly (readonly [string, string])[]])[]
    /** Absent in keyrings of before there were secrets. */
    readonly secrets?: readonly (readonly [string, string])[]
  } = JSON.parse(content.toString())
  const keys = (list: readonly (readonly [string, string])[]): Entry['keys'] => {
    const [first, ...older] = list.map(([id, key]) => ({ id, key: Buffer.from(key, 'base64') }))
    if (first === undefined) throw new Error('keyring entry without a key')
    return [first, ...older]
  }
  return {
    revision,
    nameKey: Buffer.from(stored.nameKey, 'base64'),
    entries: new Map(stored.files.map(([id, owner, list]) => [id, { owner, keys: keys(list) }])),
    secrets: new Map((stored.secrets ?? []).map(([id, bytes]) => [id, Buffer.from(bytes, 'base64')])),
  }
}

const live = (place: Place, vaultKey: Uint8Array, start: State): Keyring => {
  const key = ringKey(place, vaultKey)
  const queue = makeQueue()
  const pending = new Map<string, Entry>()
  let state = start
  const write = async (next: State): Promise<Result<void>> => {
    const stamp = { revision: next.revision, savedAt: place.now().getTime() }
    const written = await writeCopies(place.disk, place.folder, copies, seal(name(place), key, stamp, encode(next)))
    if (written.ok) state = next
    return written
  }
  return {
    entries: () => state.entries,
    nameKey: state.nameKey,
    entryFor: (fileId, owner = '') => {
      const entry = state.entries.get(fileId) ?? pending.get(fileId) ?? { owner, keys: [{ id: newKeyId(), key: randomKey() }] }
      if (!state.entries.has(fileId)) pending.set(fileId, entry)
      return entry
    },
    add: (fileIds) =>
      queue(async () => {
        const entries = new Map(state.entries)
        for (const id of fileIds) entries.set(id, entries.get(id) ?? pending.get(id) ?? { owner: '', keys: [{ id: newKeyId(), key: randomKey() }] })
        const written = await write({ ...state, revision: state.revision + 1, entries })
        if (written.ok) for (const id of fileIds) pending.delete(id)
        return written
      }),
    drop: (fileIds) =>
      queue(async () => {
        const gone = fileIds.flatMap((id) => state.entries.get(id)?.keys ?? [])
        const entries = new Map([...state.entries].filter(([id]) => !fileIds.includes(id)))
        const written = await write({ ...state, revision: state.revision + 1, entries })
        if (written.ok) for (const k of gone) k.key.fill(0)
        return written
      }),
    secret: (id) => state.secrets.get(id) ?? null,
    keepSecret: (id, bytes) => queue(() => write({ ...state, revision: state.revision + 1, secrets: new Map([...state.secrets, [id, Buffer.from(bytes)]]) })),
    forget: () => {
      key.key.fill(0)
      for (const entry of [...state.entries.values(), ...pending.values()]) for (const k of entry.keys) k.key.fill(0)
      for (const secret of state.secrets.values()) secret.fill(0)
    },
  }
}

/** A new keyring, not yet on disk; the first `add` writes it. */
export const newKeyring = (place: Place, vaultKey: Uint8Array): Keyring =>
  live(place, vaultKey, { revision: 0, nameKey: Buffer.from(randomKey().subarray(0, keyBytes)), entries: new Map(), secrets: new Map() })

/** Reads the keyring from the newer sound copy and heals the other. Refuses when neither opens: without keys nothing does. */
export const openKeyring = async (place: Place, vaultKey: Uint8Array): Promise<Result<{ readonly keyring: Keyring; readonly damage: readonly Damage[] }>> => {
  const read = await readCopies(place.disk, place.folder, copies)
  if (!read.ok) return read
  const found = read.value.map((bytes) => (bytes === null ? null : unseal(name(place), [ringKey(place, vaultKey)], bytes)))
  const sound = found.flatMap((f) => (f?.ok === true ? [f.value] : []))
  const best = sound.toSorted((a, b) => b.revision - a.revision)[0]
  if (best === undefined)
    return refuse(
      'keyring-lost',
      'De sleutelbos van de kluis is beschadigd of weg, in beide exemplaren. Zonder sleutelbos gaat geen enkel bestand open. Zet de kluis terug uit een reservekopie.',
    )
  const bytes = read.value[found.findIndex((f) => f?.ok === true && f.value.revision === best.revision)]
  const damage: Damage[] = []
  for (const [at, copy] of copies.entries()) {
    const one = found[at]
    if (one?.ok === true && one.value.revision === best.revision) continue
    // An older copy is what a power cut between the two writes leaves; only a damaged or lost one is worth a word.
    if (one?.ok !== true) damage.push(healedCopy('keyring', copy))
    if (bytes !== null && bytes !== undefined) await writeDurably(place.disk, inFolder(place.folder, copy), bytes)
  }
  return ok({ keyring: live(place, vaultKey, decode(best.content, best.revision)), damage })
}
