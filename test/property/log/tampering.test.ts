import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { LogAnchor } from '../../../electron/vault/log/log.ts'
import { parseLine } from '../../../electron/vault/log/format.ts'
import { lineOpener } from '../../../electron/vault/log/lineKeys.ts'
import type { MemoryDisk } from '../../fault/memoryDisk.ts'
import { linesOf, monthPath, pair, putLines, read, threeMonths, vaultId } from '../../unit/log/support.ts'

const months = ['2026-09', '2026-10', '2026-11'] as const
let disk: MemoryDisk
let anchor: LogAnchor
let whole: ReadonlyMap<string, readonly string[]>
const restore = (): void => {
  for (const [month, lines] of whole) putLines(disk, month, lines)
}
beforeAll(async () => {
  const made = await threeMonths()
  disk = made.disk
  anchor = made.anchor
  whole = new Map(await Promise.all(months.map(async (month) => [month, await linesOf(disk, month)] as const)))
})
const firstOf = (month: string): number => ({ '2026-09': 1, '2026-10': 5, '2026-11': 10 })[month] ?? 0
const anyMonth = fc.constantFrom(...months)

test('any one bit flipped is found, at the line where it is, and every other line is still read', async () => {
  const sizes = new Map(await Promise.all(months.map(async (month) => [month, (await disk.read(monthPath(month))).length] as const)))
  await fc.assert(
    fc.asyncProperty(anyMonth, fc.nat(), fc.nat({ max: 7 }), async (month, place, bit) => {
      restore()
      const bytes = Buffer.from(await disk.read(monthPath(month)))
      const at = place % (sizes.get(month) ?? 1)
      const line = firstOf(month) + bytes.subarray(0, at).filter((b) => b === 10).length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      disk.put(monthPath(month), bytes)
      const { lines, findings } = await read(disk, anchor)
      const grave = findings.filter((f) => f.grave)
      expect(grave).toHaveLength(1)
      const [one] = grave
      // The very last '\n': the line is whole and yet does not end; then it counts as cut.
      expect(['changed', ...(line === 15 ? ['cut-tail'] : [])]).toContain(one?.kind)
      expect(one !== undefined && one.from <= line && line <= one.to).toBe(true)
      // A flipped end of a line makes one of two lines.
      const wasEnd = bytes.length > 0 && (bytes[at] ?? 0) === (10 ^ (1 << bit))
      expect((one?.to ?? 0) - (one?.from ?? 0)).toBeLessThanOrEqual(wasEnd ? 1 : 0)
      expect(lines).toHaveLength(15 - ((one?.to ?? 0) - (one?.from ?? 0) + 1))
    }),
    { numRuns: 400 },
  )
  restore()
})

test('every single bit of a line counts, also before a next line or an anchor vouches for it', () => {
  const text = whole.get('2026-11')?.at(-1) ?? ''
  const open = lineOpener(vaultId, [pair])
  const opens = (changed: string): boolean => {
    const line = parseLine(changed)
    const content = line === null ? null : open(line)
    return content !== null && content !== 'no-key'
  }
  expect(opens(text)).toBe(true)
  const bytes = Buffer.from(text, 'latin1')
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(opens(changed.toString('latin1')), `bit ${bit}`).toBe(false)
  }
})

test('any line removed, and any run of lines, is found with its numbers', async () => {
  await fc.assert(
    fc.asyncProperty(anyMonth, fc.nat(), fc.integer({ min: 1, max: 3 }), async (month, place, many) => {
      restore()
      const lines = whole.get(month) ?? []
      const at = place % lines.length
      const gone = lines.slice(at, at + many).length
      putLines(disk, month, lines.toSpliced(at, many))
      const { findings, lines: left } = await read(disk, anchor)
      const [from, to] = [firstOf(month) + at, firstOf(month) + at + gone - 1]
      const tail = to === 15
      expect(findings.map((f) => [f.kind, f.from, f.to])).toEqual([[tail ? 'cut-tail' : 'missing', from, to]])
      expect(left).toHaveLength(15 - gone)
    }),
    { numRuns: 120 },
  )
  restore()
})

test('any two lines swapped, also between months, are found and named', async () => {
  await fc.assert(
    fc.asyncProperty(anyMonth, anyMonth, fc.nat(), fc.nat(), async (one, other, a, b) => {
      restore()
      const [first, second] = [[...(whole.get(one) ?? [])], one === other ? null : [...(whole.get(other) ?? [])]]
      const into = second ?? first
      const [i, j] = [a % first.length, b % into.length]
      fc.pre(second !== null || i !== j)
      const [x = '', y = ''] = [first[i], into[j]]
      first[i] = y
      into[j] = x
      putLines(disk, one, first)
      if (second !== null) putLines(disk, other, second)
      const { findings, lines } = await read(disk, anchor)
      const numbers = [firstOf(one) + i, firstOf(other) + j].toSorted((p, q) => p - q)
      expect(findings).toMatchObject([{ kind: 'moved', from: numbers[0], to: numbers[1], sentence: expect.stringContaining(`Regel ${numbers[0] ?? 0} en regel ${numbers[1] ?? 0} `) }])
      expect(lines.map((line) => line.n)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
    }),
    { numRuns: 120 },
  )
  restore()
})

test('any beginning of the log, cut at any byte, is found by the anchor; no more is said to be missing than is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (place) => {
      restore()
      const bytes = Buffer.from(await disk.read(monthPath('2026-11')))
      const at = place % bytes.length
      disk.put(monthPath('2026-11'), bytes.subarray(0, at))
      const left = 9 + bytes.subarray(0, at).filter((b) => b === 10).length
      const { findings, lines } = await read(disk, anchor)
      expect(lines).toHaveLength(left)
      expect(findings.map((f) => [f.from, f.to, f.grave])).toEqual([[left + 1, 15, true]])
      expect(['cut-tail', 'old-log']).toContain(findings[0]?.kind)
      // Nothing of this is an alarm when the anchor is of that time: then it is a power cut.
      const known = await read(disk, null)
      expect(known.findings.filter((f) => f.grave)).toEqual([])
    }),
    { numRuns: 100 },
  )
  restore()
})

test('any set of lines in any order: nothing passes as whole but the log itself', async () => {
  const all = [...whole.values()].flat()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 1 }), async (lines) => {
      for (const month of months) putLines(disk, month, month === '2026-09' ? lines : [])
      const { findings } = await read(disk, anchor)
      expect(findings.some((f) => f.grave)).toBe(lines.join('\n') !== all.join('\n'))
    }),
    { numRuns: 120 },
  )
  restore()
})
