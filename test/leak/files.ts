import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** What lies under a folder: the files, the LevelDB databases, and the names of everything (a name can leak too). */
export type Tree = { readonly files: readonly string[]; readonly databases: readonly string[]; readonly names: readonly string[] }

/** Walks a folder without following links; a file counts as itself, an absent folder as nothing. */
export function treeOf(root: string): Tree {
  const about = lstatSync(root, { throwIfNoEntry: false })
  if (about === undefined) return { files: [], databases: [], names: [] }
  if (!about.isDirectory()) return { files: about.isFile() ? [root] : [], databases: [], names: [root] }
  const inside = readdirSync(root).sort()
  const below = inside.map((name) => treeOf(path.join(root, name)))
  const isDatabase = inside.includes('CURRENT') && inside.some((name) => name.startsWith('MANIFEST-'))
  return {
    files: below.flatMap((tree) => tree.files),
    databases: [...(isDatabase ? [root] : []), ...below.flatMap((tree) => tree.databases)],
    names: [root, ...below.flatMap((tree) => tree.names)],
  }
}
