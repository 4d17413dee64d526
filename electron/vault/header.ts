import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { type Box, type SealedKey, subkey } from './keys.ts'
import type { KdfParams } from './kdf.ts'

/** The name that a header begins with. */
export const formatName = 'baken-kluis'
/** The format of the whole folder that this program makes; a header with a higher one is refused as newer. Format 1 had no care key. */
export const formatVersion = 2

type Lock = {
  readonly id: string
  readonly publicKey: string
  readonly kdf: KdfParams
  /** The private half, under the key made from password or words. */
  readonly privateKey: Box
  /** Keys sealed to the public half: 'vault' is always there, 'care' for who may open dossiers. */
  readonly grants: Readonly<Record<string, SealedKey>>
  /** Beside a care grant: somebody with the care key says that this public half is that user's. Nobody without that key can say it. */
  readonly vouch?: string
  /** The password was given by somebody without the care key, who so knows it: no care before the user chose another. */
  readonly handed?: true
}
/** One way in: a user's password or the words of the recovery sheet (`confirmed` once somebody typed a word of it back). */
export type Slot =
  | (Lock & { readonly kind: 'user'; readonly name: string; readonly roles: readonly string[] })
  | (Lock & { readonly kind: 'recovery'; readonly confirmed: boolean })

/** A dossier that was destroyed for good, and when: its files as far as they were known. */
export type Buried = { readonly id: string; readonly files: readonly string[]; readonly at: string }

/** What can be read of a vault before it is unlocked. `label` is the house's name for the lock screen. */
export type Header = {
  /** Of the folder. 1 until somebody with care opened it: then `careGeneration` is 0 and `logKey` ''. */
  readonly formatVersion: 1 | 2
  readonly vaultId: string
  /** Counts the writes of this header; the higher of two sound copies is the newer. */
  readonly revision: number
  /** Counts the renewals of the vault key. */
  readonly generation: number
  /** Counts the renewals of the care key. */
  readonly careGeneration: number
  /** 'due': somebody who had care was blocked by one who had not. The next who opens with care renews before anything else is written. */
  readonly careRenewal: 'none' | 'due'
  /** The public half of the pair that the log is sealed to: what happens at the door before anybody is known can be written too. */
  readonly logKey: string
  readonly createdAt: string
  readonly label: string
  readonly slots: readonly Slot[]
  /** Dossiers that no restore may bring back; left out as long as there is none. */
  readonly destroyed?: readonly Buried[]
}
/** A header whose checksum holds, with the MAC that only the vault key can judge. */
export type StoredHeader = { readonly header: Header; readonly mac: string }

const bodyOf = (h: Header): object => ({
  format: formatName,
  formatVersion: h.formatVersion,
  vaultId: h.vaultId,
  revision: h.revision,
  generation: h.generation,
  ...(h.formatVersion === 1 ? {} : { careGeneration: h.careGeneration, careRenewal: h.careRenewal, logKey: h.logKey }),
  createdAt: h.createdAt,
  label: h.label,
  slots: h.slots,
  ...((h.destroyed ?? []).length === 0 ? {} : { destroyed: h.destroyed }),
})
const text = (value: object): string => `${JSON.stringify(value, null, 1)}\n`
const checksum = (value: object): string => createHash('sha256').update(text(value)).digest('base64')

/** The MAC of a header under the vault key. */
export const headerMac = (header: Header, vaultKey: Uint8Array): string =>
  createHmac('sha256', subkey(vaultKey, 'header mac'))
    .update(text(bodyOf(header)))
    .digest('base64')

/** Whether the MAC is the one that the vault key gives: if not, somebody changed the header. */
export const macHolds = (stored: StoredHeader, vaultKey: Uint8Array): boolean => {
  const [given, wanted] = [Buffer.from(stored.mac, 'base64'), Buffer.from(headerMac(stored.header, vaultKey), 'base64')]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The bytes of `vault.json`. The checksum finds accidents before a password is typed, the MAC finds intent after it. */
export const encodeHeader = (stored: StoredHeader): Buffer => {
  const body = { ...bodyOf(stored.header), mac: stored.mac }
  return Buffer.from(text({ ...body, checksum: checksum(body) }))
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isBox = (value: unknown): value is Box => isObject(value) && isText(value['nonce']) && isText(value['data'])
const isSealedKey = (value: unknown): value is SealedKey => isBox(value) && 'ephemeral' in value && isText(value.ephemeral)
const isKdf = (v: unknown): v is KdfParams =>
  isObject(v) && isText(v['name']) && isCount(v['memoryKiB']) && isCount(v['passes']) && isCount(v['lanes']) && isText(v['salt'])

const isLock = (v: Json): boolean =>
  isText(v['id']) &&
  isText(v['publicKey']) &&
  isKdf(v['kdf']) &&
  isBox(v['privateKey']) &&
  isObject(v['grants']) &&
  Object.values(v['grants']).every(isSealedKey) &&
  'vault' in v['grants'] &&
  (v['vouch'] === undefined || isText(v['vouch'])) &&
  (v['handed'] === undefined || v['handed'] === true)
const isSlot = (v: unknown): v is Slot =>
  isObject(v) &&
  isLock(v) &&
  (v['kind'] === 'user'
    ? isText(v['name']) && Array.isArray(v['roles']) && v['roles'].every(isText)
    : v['kind'] === 'recovery' && typeof v['confirmed'] === 'boolean')
const isBuried = (v: unknown): v is Buried => isObject(v) && isText(v['id']) && Array.isArray(v['files']) && v['files'].every(isText) && isText(v['at'])
const isHeader = (v: Json): v is Header & Json =>
  (v['formatVersion'] === 1 || v['formatVersion'] === 2) &&
  isCount(v['careGeneration']) &&
  (v['careRenewal'] === 'none' || v['careRenewal'] === 'due') &&
  isText(v['logKey']) &&
  isText(v['vaultId']) &&
  isCount(v['revision']) &&
  isCount(v['generation']) &&
  isText(v['createdAt']) &&
  isText(v['label']) &&
  Array.isArray(v['slots']) &&
  v['slots'].length <= 500 &&
  v['slots'].every(isSlot) &&
  (v['destroyed'] === undefined || (Array.isArray(v['destroyed']) && v['destroyed'].every(isBuried)))

/** Reads the bytes of a header: sound, made by a newer program, or damaged. One changed byte is damage. */
export const decodeHeader = (bytes: Uint8Array): { readonly kind: 'sound'; readonly stored: StoredHeader } | { readonly kind: 'newer' | 'damaged' } => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { kind: 'damaged' }
  }
  if (!isObject(value) || value['format'] !== formatName) return { kind: 'damaged' }
  if (isCount(value['formatVersion']) && value['formatVersion'] > formatVersion) return { kind: 'newer' }
  const { checksum: given, mac, ...body } = value
  const header: Json = value['formatVersion'] === 1 ? { ...body, careGeneration: 0, careRenewal: 'none', logKey: '' } : body
  if (!isHeader(header) || !isText(mac) || given !== checksum({ ...body, mac })) return { kind: 'damaged' }
  // Not one byte may differ from what we would write: no second spelling of the same header exists.
  if (!encodeHeader({ header, mac }).equals(bytes)) return { kind: 'damaged' }
  return { kind: 'sound', stored: { header, mac } }
}
