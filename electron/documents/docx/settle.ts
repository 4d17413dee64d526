import { createHash } from 'node:crypto'
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip.ts'

// docx stamps the clock and random font keys into a file. Both are set here, so that the same document gives the same bytes.

const text = (entry: ZipEntry): string => new TextDecoder().decode(unpack(entry))
const written = (name: string, contents: string): ZipEntry => pack(name, new TextEncoder().encode(contents))

/** A key made from the font itself, in the form of a GUID. */
const keyOf = (contents: Uint8Array): string =>
  createHash('sha256').update(contents.subarray(32)).digest('hex').slice(0, 32).toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const mask = (key: string): Uint8Array => Uint8Array.from(key.replace(/-/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).reverse()

/** Takes the old key off the first 32 bytes of a font and puts the new one on. */
function rekey(contents: Uint8Array, from: string, to: string): Uint8Array {
  const [a, b] = [mask(from), mask(to)]
  return contents.map((byte, n) => (n < 32 ? byte ^ (a[n % 16] ?? 0) ^ (b[n % 16] ?? 0) : byte))
}

/** The package with `at` as its moment and font keys that depend on the fonts alone. */
export function settle(file: Uint8Array, at: string): Uint8Array {
  const entries = readZip(file)
  const table = entries.find((e) => e.name === 'word/fontTable.xml')
  const keys = table ? [...text(table).matchAll(/w:fontKey="\{([0-9A-Fa-f-]{36})\}"/g)].map((m) => m[1] ?? '') : []
  const fonts = entries.filter((e) => e.name.endsWith('.odttf'))
  const settled = new Map(fonts.map((e) => [e.name, keyOf(unpack(e))]))
  const order = fonts.map((e) => Number(/font(\d+)\.odttf$/.exec(e.name)?.[1] ?? 0) - 1)
  const renamed = new Map(fonts.map((e, n) => [keys[order[n] ?? 0] ?? '', settled.get(e.name) ?? '']))
  return writeZip(
    entries.map((e) => {
      if (e.name === 'docProps/core.xml') return written(e.name, text(e).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.replace(/\.\d+Z$/, 'Z')}`))
      if (e.name === 'word/fontTable.xml') return written(e.name, [...renamed].reduce((xml, [from, to]) => xml.replaceAll(from, to), text(e)))
      const font = settled.get(e.name)
      return font === undefined ? e : pack(e.name, rekey(unpack(e), keys[order[fonts.indexOf(e)] ?? 0] ?? '', font))
    }),
  )
}
