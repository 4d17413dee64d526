import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { subkey } from '../keys.ts'
import { belongs } from './content.ts'
import type { HeldKeys } from './rings.ts'

/*
 * The list of a backup, `reservekopie.json`. It is readable without a password, so that people can choose by date and house, and holds no
 * name of a resident. The checksum finds accidents before a password is typed; the MAC, under a subkey of the vault key of that time, finds
 * a file that was swapped, cut, changed, added or taken away by somebody who does not hold that key.
 */

/** A file of a backup. `revision` and `savedAt` (ms since 1970) are those of a sealed file; null for others. */
export type CopiedFile = {
  readonly file: string
  readonly size: number
  readonly sha256: string
  readonly revision: number | null
  readonly savedAt: number | null
}
/** What stands in a backup, and how it was found when it was checked after writing. */
export type Manifest = {
  readonly vaultId: string
  readonly generation: number
  readonly careGeneration: number
  /** Format of the vault inside. */
  readonly vaultFormat: number
  readonly houseName: string
  /** The moment of which all files are, ISO 8601 in UTC. */
  readonly madeAt: string
  /** Version of the program that made it. */
  readonly program: string
  readonly files: readonly CopiedFile[]
  /** How many files were opened with the keys at hand; the others were compared byte for byte. */
  readonly opened: number
  /** Files that do not open in the vault itself either. */
  readonly damaged: readonly string[]
  /** Dossiers that were destroyed before this backup was made: a restore of an older one leaves them out. */
  readonly destroyed: readonly string[]
}
export type StoredManifest = { readonly manifest: Manifest; readonly mac: string }

const formatName = 'baken-reservekopie'
const formatVersion = 1

const bodyOf = (m: Manifest): object => ({
  format: formatName,
  formatVersion,
  vaultId: m.vaultId,
  generation: m.generation,
  careGeneration: m.careGeneration,
  vaultFormat: m.vaultFormat,
  houseName: m.houseName,
  madeAt: m.madeAt,
  program: m.program,
  opened: m.opened,
  damaged: m.damaged,
  destroyed: m.destroyed,
  files: m.files.map((f) => ({ file: f.file, size: f.size, sha256: f.sha256, revision: f.revision, savedAt: f.savedAt })),
})
const text = (value: object): string => `${JSON.stringify(value, null, 1)}\n`
const checksum = (value: object): string => createHash('sha256').update(text(value)).digest('base64')

const macOf = (m: Manifest, held: HeldKeys): Buffer => createHmac('sha256', subkey(held.vaultKey, 'backup manifest')).update(text(bodyOf(m))).digest()

/** The bytes of the list, signed with the vault key. */
export const encodeManifest = (m: Manifest, held: HeldKeys): Buffer => {
  const body = { ...bodyOf(m), mac: macOf(m, held).toString('base64') }
  return Buffer.from(text({ ...body, checksum: checksum(body) }))
}

/** Whether the list was made by somebody who held this vault key. */
export const manifestHolds = (stored: StoredManifest, held: HeldKeys): boolean => {
  const [given, wanted] = [Buffer.from(stored.mac, 'base64'), macOf(stored.manifest, held)]
  return stored.manifest.vaultId === held.vaultId && given.length === wanted.length && timingSafeEqual(given, wanted)
}

type Json = Readonly<Record<string, unknown>>
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)
const isText = (v: unknown): v is string => typeof v === 'string'
const isCount = (v: unknown): v is number => Number.isSafeInteger(v) && Number(v) >= 0
const isTexts = (v: unknown): v is readonly string[] => Array.isArray(v) && v.every(isText)
// A path of our own kind: a list from elsewhere must not name a file outside the folder.
const isPath = (v: unknown): boolean => isText(v) && v.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && belongs(v)
const isFile = (v: unknown): v is CopiedFile =>
  isObject(v) &&
  isPath(v['file']) &&
  isCount(v['size']) &&
  isText(v['sha256']) &&
  (v['revision'] === null || isCount(v['revision'])) &&
  (v['savedAt'] === null || isCount(v['savedAt']))
const isManifest = (v: Json): v is Manifest & Json =>
  isText(v['vaultId']) &&
  isCount(v['generation']) &&
  isCount(v['careGeneration']) &&
  isCount(v['vaultFormat']) &&
  isText(v['houseName']) &&
  isText(v['madeAt']) &&
  !Number.isNaN(Date.parse(v['madeAt'])) &&
  isText(v['program']) &&
  isCount(v['opened']) &&
  isTexts(v['damaged']) &&
  isTexts(v['destroyed']) &&
  Array.isArray(v['files']) &&
  v['files'].every(isFile)

/** Reads the bytes of a list: sound, made by a newer program, or damaged. One changed byte is damage. */
export const decodeManifest = (bytes: Uint8Array): { readonly kind: 'sound'; readonly stored: StoredManifest } | { readonly kind: 'newer' | 'damaged' } => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { kind: 'damaged' }
  }
  if (!isObject(value) || value['format'] !== formatName) return { kind: 'damaged' }
  if (isCount(value['formatVersion']) && value['formatVersion'] > formatVersion) return { kind: 'newer' }
  const { checksum: given, mac, ...manifest } = value
  if (!isManifest(manifest) || !isText(mac)) return { kind: 'damaged' }
  const body = { ...bodyOf(manifest), mac }
  // Not one byte may differ from what we would write.
  if (given !== checksum(body) || text({ ...body, checksum: given }) !== Buffer.from(bytes).toString('utf8')) return { kind: 'damaged' }
  return { kind: 'sound', stored: { manifest, mac } }
}
