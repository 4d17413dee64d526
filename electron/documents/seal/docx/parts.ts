import { crc32, inflateRawSync } from 'node:zlib'
import { readZip, type ZipEntry } from '../../docx/zip.ts'
import { PLACE } from './names.ts'
import { childrenOf, readXml, valueOf } from './xml.ts'

/** A part of a package: its name as references give it (with the slash in front), its content type, and what it holds. */
export type Part = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
/** One line of a relationships part. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean }

// More than any plan, and little enough to hold in memory: a small file may claim to be a very large one.
const MOST = 256 * 1024 * 1024

function contents(entry: ZipEntry): Uint8Array | null {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) }) : null
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null
}

/** The entries of a package with what they hold; null when it is no plain ZIP file, or something in it is damaged or there twice. */
export function readEntries(file: Uint8Array): readonly (readonly [ZipEntry, Uint8Array])[] | null {
  try {
    const entries = readZip(file)
    if (new Set(entries.map((e) => e.name.toLowerCase())).size !== entries.length) return null
    if (entries.reduce((sum, e) => sum + e.size, 0) > MOST) return null
    return entries.flatMap((e) => {
      const bytes = contents(e)
      if (bytes === null) throw new RangeError('damaged')
      return [[e, bytes] as const]
    })
  } catch {
    return null
  }
}

/** The parts of a package, each with the type that [Content_Types].xml gives it; null when that part is missing or leaves one out. */
export function partsOf(entries: readonly (readonly [ZipEntry, Uint8Array])[]): readonly Part[] | null {
  const types = entries.find(([e]) => e.name === PLACE.types)?.[1]
  const root = types && readXml(types)
  if (!root) return null
  const own = new Map(childrenOf(root, 'Override').map((o) => [(valueOf(o, 'PartName') ?? '').toLowerCase(), valueOf(o, 'ContentType')]))
  const usual = new Map(childrenOf(root, 'Default').map((d) => [(valueOf(d, 'Extension') ?? '').toLowerCase(), valueOf(d, 'ContentType')]))
  const parts = entries.filter(([e]) => e.name !== PLACE.types && !e.name.endsWith('/')).map(([e, bytes]) => ({ name: `/${e.name}`, type: own.get(`/${e.name}`.toLowerCase()) ?? usual.get(e.name.replace(/^.*\./, '').toLowerCase()) ?? '', bytes }))
  return parts.every((p) => p.type !== '') ? parts : null
}

/** The relationships in a relationships part; null when it can't be read or an id is there twice. */
export function relationsIn(bytes: Uint8Array): readonly Relation[] | null {
  const root = readXml(bytes)
  if (!root) return null
  const all = childrenOf(root, 'Relationship').map((r) => ({ id: valueOf(r, 'Id') ?? '', type: valueOf(r, 'Type') ?? '', target: valueOf(r, 'Target') ?? '', external: valueOf(r, 'TargetMode') === 'External' }))
  return new Set(all.map((r) => r.id)).size === all.length ? all : null
}

/** The name of the part that a relationship in the part `from` points at; `from` is '/' for the package itself. */
export const targetOf = (from: string, target: string): string => new URL(target, `zip:${from}`).pathname

/** The name of the relationships part of a part. */
export const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')
