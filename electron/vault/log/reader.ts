import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { logEventSchema } from '#shared/domain/log/event.ts'
import type { Disk } from '../disk.ts'
import type { KeyPair } from '../keys.ts'
import { inFolder } from '../paths.ts'
import { hashLine, monthFile, parseLine } from './format.ts'
import { lineOpener, type OpenLine } from './lineKeys.ts'
import { splitLines } from './tail.ts'
import type { ReadItem } from './verify.ts'

/** What stands in the file of one month; `rest`: it ends in half a line. */
export type MonthItems = { readonly items: readonly ReadItem[]; readonly rest: boolean }
/** Reads months of the log. Rejects when the disk fails. After `forget` nothing that was read stays in memory. */
export type MonthReader = { readonly month: (month: string) => Promise<MonthItems>; readonly forget: () => void }

/** So many lines are opened before something else of the program gets its turn: some milliseconds. */
const turn = 200

const itemOf = (open: OpenLine, month: string, text: string): ReadItem => {
  const line = parseLine(text)
  const content = line === null ? null : open(line)
  if (line === null || content === null) return { month, kind: 'bad' }
  if (content === 'no-key') return { month, kind: 'no-key', prev: line.prev, hash: hashLine(text) }
  let value: unknown
  try {
    value = JSON.parse(content.toString('utf8'))
  } catch {
    return { month, kind: 'bad' }
  }
  const event = logEventSchema.safeParse(value)
  if (!event.success) return { month, kind: 'bad' }
  return { month, kind: 'sound', line: { n: line.n, k: line.k, prev: line.prev, hash: hashLine(text), how: line.how, event: event.data } }
}

type Known = { readonly bytes: number; readonly sha256: string; readonly items: readonly ReadItem[] }
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64')

/**
 * A reader that opens each line once. A file is read whole every time, and what it held before must still stand in it byte for byte, else all of it is
 * opened anew: nothing that was changed meanwhile is taken from memory.
 */
export const monthReader = (o: { readonly disk: Disk; readonly folder: string; readonly vaultId: string; readonly pairs: () => readonly KeyPair[] }): MonthReader => {
  const known = new Map<string, Known>()
  let keys = ''
  let keeps = true
  return {
    forget: () => {
      keeps = false
      known.clear()
    },
    month: async (month) => {
      const pairs = o.pairs()
      const now = pairs.map((pair) => Buffer.from(pair.publicKey).toString('base64')).join()
      // Another key opens what did not open before.
      if (now !== keys) known.clear()
      keys = now
      const bytes = await o.disk.read(inFolder(o.folder, monthFile(month)))
      const before = known.get(month)
      const same = before !== undefined && bytes.length >= before.bytes && sha256(bytes.subarray(0, before.bytes)) === before.sha256
      const start = same ? before.bytes : 0
      const file = splitLines(bytes.subarray(start))
      const items = same ? [...before.items] : []
      const open = lineOpener(o.vaultId, pairs)
      for (const [i, text] of file.lines.entries()) {
        if (i % turn === turn - 1) await breathe()
        items.push(itemOf(open, month, text))
      }
      const size = start + file.wholeBytes
      if (keeps && keys === now) known.set(month, { bytes: size, sha256: same && size === before.bytes ? before.sha256 : sha256(bytes.subarray(0, size)), items })
      return { items, rest: file.rest !== '' }
    },
  }
}
