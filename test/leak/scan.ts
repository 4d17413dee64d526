import { readFileSync } from 'node:fs'
import path from 'node:path'
import { treeOf } from './files.ts'
import { levelDbContent } from './levelDb.ts'
import type { Hit, Search } from './search.ts'
import { signaturesIn } from './signatures.ts'
import { unpacked } from './unpack.ts'

/** A place where something stood that should not. */
export type Leak = Hit & { readonly file: string; readonly how: string }
/** Why a file is passed over, or what is left of its bytes when a field stands open on purpose. */
export type Allowance = { readonly reason: string; readonly left: (bytes: Buffer) => Buffer }
export type Allow = (file: string) => Allowance | undefined
export type Scan = {
  readonly files: number
  readonly bytes: number
  readonly databases: number
  readonly leaks: readonly Leak[]
  /** How many files each exception held for, by its reason. */
  readonly allowed: Readonly<Record<string, number>>
}

const inBytes = (search: Search, bytes: Buffer): readonly (Hit & { readonly how: string })[] => [
  ...search(bytes).map((hit) => ({ ...hit, how: 'raw' })),
  ...signaturesIn(bytes).map((hit) => ({ ...hit, how: 'raw' })),
  ...unpacked(bytes).flatMap((content) => [...search(content), ...signaturesIn(content)].map((hit) => ({ ...hit, how: 'unpacked' }))),
]

/** Looks through everything under `roots` for what `search` knows and for documents and pictures. */
export async function scan(roots: readonly string[], search: Search, allow: Allow = () => undefined): Promise<Scan> {
  const leaks: Leak[] = []
  const allowed: Record<string, number> = {}
  let [files, bytes, databases] = [0, 0, 0]
  for (const root of roots) {
    const tree = treeOf(root)
    for (const file of tree.files) {
      const content = readFileSync(file)
      files += 1
      bytes += content.length
      const allowance = allow(file)
      if (allowance !== undefined) allowed[allowance.reason] = (allowed[allowance.reason] ?? 0) + 1
      leaks.push(...inBytes(search, allowance?.left(content) ?? content).map((hit) => ({ ...hit, file })))
    }
    for (const name of tree.names) if (allow(name) === undefined) leaks.push(...search(Buffer.from(path.basename(name))).map((hit) => ({ ...hit, file: name, how: 'name' })))
    for (const folder of tree.databases) {
      databases += 1
      try {
        const content = await levelDbContent(folder)
        leaks.push(...inBytes(search, content).map((hit) => ({ ...hit, file: folder, how: 'LevelDB' })))
      } catch (error) {
        leaks.push({ file: folder, how: 'LevelDB', what: `can't be read: ${error instanceof Error ? error.message : 'unknown'}`, form: 'unread', at: 0 })
      }
    }
  }
  return { files, bytes, databases, leaks, allowed }
}
