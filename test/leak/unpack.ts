import { constants, inflateRawSync, inflateSync } from 'node:zlib'

const limits = { maxOutputLength: 256 * 1024 * 1024, finishFlush: constants.Z_SYNC_FLUSH }
// What opens by chance in sealed bytes gives a few letters; a known text needs more.
const least = 16

/** Where the compressed part begins behind a gzip head: names and comments in it end with a zero. */
function afterGzipHead(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0
  let from = at + 10
  if ((flags & 4) !== 0) from += 2 + (bytes.readUInt16LE(from) || 0)
  for (const flag of [8, 16]) if ((flags & flag) !== 0) from = bytes.indexOf(0, from) + 1
  return (flags & 2) === 0 ? from : from + 2
}

const kinds = [
  // Not gunzip: it refuses a stream with something else behind it.
  { start: Buffer.from([0x1f, 0x8b, 0x08]), open: (bytes: Buffer, at: number) => inflateRawSync(bytes.subarray(afterGzipHead(bytes, at)), limits) },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({ start: Buffer.from([0x78, level]), open: (bytes: Buffer, at: number) => inflateSync(bytes.subarray(at), limits) })),
] as const

/** What stands compressed (gzip, zlib) anywhere in these bytes, unpacked. */
export function unpacked(bytes: Buffer): readonly Buffer[] {
  return kinds.flatMap(({ start, open }) => {
    const found: Buffer[] = []
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
      try {
        const content = open(bytes, at)
        if (content.length >= least) found.push(content)
      } catch {
        // Two bytes that look like a beginning and are none.
      }
    }
    return found
  })
}
