import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/** One import: the file that asks, and what it asks for; relative and '#shared' paths as a path from the project's folder. */
export type Import = { readonly from: string; readonly to: string; readonly kind: 'file' | 'package' }

/** Every TypeScript file under a folder of the project, as a path from the project's folder with '/'. */
export function modulesIn(folder: string): readonly string[] {
  const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** The text of a file, named from the project's folder. */
export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` and `require('x')`; comments are taken away first.
const pattern = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"\s]+)['"]/g
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

/** A file without its comments. */
export const code = (file: string): string => withoutComments(read(file))

/** What a text imports, in the words it uses. */
export const specifiersIn = (text: string): readonly string[] => [...withoutComments(text).matchAll(pattern)].flatMap(([, specifier]) => (specifier === undefined ? [] : [specifier]))

/** The imports of one file. */
export function importsOf(file: string): readonly Import[] {
  return specifiersIn(read(file)).map((specifier): Import => {
    if (specifier.startsWith('#shared/')) return { from: file, to: `shared/${specifier.slice('#shared/'.length)}`, kind: 'file' }
    if (specifier.startsWith('.')) return { from: file, to: path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)), kind: 'file' }
    return { from: file, to: specifier, kind: 'package' }
  })
}

/** The name of a package without the path inside it: '@mantine/core/styles.css' is '@mantine/core'. */
export const packageName = (specifier: string): string =>
  specifier.startsWith('node:') ? 'node:' : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
