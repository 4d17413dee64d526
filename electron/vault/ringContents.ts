import { randomKey } from './keys.ts'
import { type NamedKey, newKeyId } from './seal.ts'

/** The keys of one file, the current one first. `owner` is the dossier that a file belongs to, or '' for the house. */
export type Entry = { readonly keys: readonly [NamedKey, ...NamedKey[]]; readonly owner: string }
/** What a ring of keys holds. `nameKey` names blobs: a hash that says nothing to those who do not hold it. */
export type RingContents = {
  readonly nameKey: Buffer
  readonly entries: ReadonlyMap<string, Entry>
  readonly secrets: ReadonlyMap<string, Buffer>
}

/** A ring with nothing in it. */
export const emptyRing = (secrets: RingContents['secrets'] = new Map()): RingContents => ({ nameKey: randomKey(), entries: new Map(), secrets })
/** The entry of a file that has none yet. */
export const freshEntry = (owner: string): Entry => ({ owner, keys: [{ id: newKeyId(), key: randomKey() }] })

/** Every file with a fresh current key; the old ones stay behind it, for reading what was written with them. */
export const withFreshKeys = (entries: RingContents['entries']): RingContents['entries'] =>
  new Map([...entries].map(([id, { owner, keys }]) => [id, { owner, keys: [...freshEntry(owner).keys, ...keys] }]))

/** The bytes that are sealed. */
export const encodeRing = (ring: RingContents): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: 1,
      nameKey: ring.nameKey.toString('base64'),
      files: [...ring.entries].map(([id, entry]) => [id, entry.owner, entry.keys.map((k) => [k.id, Buffer.from(k.key).toString('base64')])]),
      secrets: [...ring.secrets].map(([id, bytes]) => [id, bytes.toString('base64')]),
    }),
  )

/** Reads `encodeRing`. Authenticated by us, so its shape is ours; anything else is a bug and may throw. */
export const decodeRing = (content: Buffer): RingContents => {
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
    nameKey: Buffer.from(stored.nameKey, 'base64'),
    entries: new Map(stored.files.map(([id, owner, list]) => [id, { owner, keys: keys(list) }])),
    secrets: new Map((stored.secrets ?? []).map(([id, bytes]) => [id, Buffer.from(bytes, 'base64')])),
  }
}
