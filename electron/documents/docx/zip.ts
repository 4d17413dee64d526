import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

// Just enough ZIP to set a package's dates: entries are read from the central directory and written back as they are,
// compressed bytes and all, with the same moment on each.

export type ZipEntry = { readonly name: string; readonly method: number; readonly crc: number; readonly size: number; readonly packed: Uint8Array }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
// 1 January 1980, the first moment that a ZIP file knows.
const DATE = (1 << 5) | 1

/** The entries of a ZIP file without extras: no comment, no ZIP64. */
export function readZip(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = file.byteLength - 22
  if (view.getUint32(end, true) !== END) throw new Error('not a plain zip file')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    const [packed, name, extra, comment] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({ name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + name)), method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), packed: file.subarray(start, start + packed) })
    at += 46 + name + extra + comment
  }
  return entries
}

/** What an entry holds. */
export const unpack = (entry: ZipEntry): Uint8Array => (entry.method === 0 ? entry.packed : inflateRawSync(entry.packed))

/** An entry with these contents. */
export const pack = (name: string, contents: Uint8Array): ZipEntry => ({ name, method: 8, crc: crc32(contents), size: contents.length, packed: deflateRawSync(contents) })

/** An entry with these contents as they are, not compressed. */
export const store = (name: string, contents: Uint8Array): ZipEntry => ({ name, method: 0, crc: crc32(contents), size: contents.length, packed: contents })

function head(entry: ZipEntry, name: Uint8Array, central: boolean, offset: number): Uint8Array {
  const out = Buffer.alloc(central ? 46 : 30)
  let at = out.writeUInt32LE(central ? CENTRAL : LOCAL, 0)
  if (central) at = out.writeUInt16LE(20, at)
  for (const value of [20, 0x0800, entry.method, 0, DATE]) at = out.writeUInt16LE(value, at)
  for (const value of [entry.crc, entry.packed.length, entry.size]) at = out.writeUInt32LE(value, at)
  at = out.writeUInt16LE(name.length, at)
  if (central) out.writeUInt32LE(offset, 42)
  return out
}

/** A ZIP file of these entries, in this order, without a trace of the moment it was made. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name)
    directory.push(head(entry, name, true, offset), name)
    const local = head(entry, name, false, 0)
    parts.push(local, name, entry.packed)
    offset += local.length + name.length + entry.packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
