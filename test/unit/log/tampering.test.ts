import { expect, test } from 'vitest'
import { logEntry } from '#shared/domain/log/event.ts'
import type { LogAnchor, LogFinding } from '../../../electron/vault/log/log.ts'
import { logWhileShut } from '../../../electron/vault/log/log.ts'
import type { MemoryDisk } from '../../fault/memoryDisk.ts'
import { value } from '../vault/support.ts'
import { closing, folder, linesOf, monthPath, open, pair, putLines, read, threeMonths, ticking, vaultId, view } from './support.ts'

const november = '2026-11'
const edited = async (edit: (lines: readonly string[]) => readonly string[], month = november) => {
  const made = await threeMonths()
  putLines(made.disk, month, edit(await linesOf(made.disk, month)))
  return made
}
const told = (findings: readonly LogFinding[]): readonly (readonly [string, number, number])[] => findings.map((f) => [f.kind, f.from, f.to])
const findingsOf = async (disk: MemoryDisk, anchor: LogAnchor | null): Promise<readonly LogFinding[]> => {
  const { findings } = await read(disk, anchor)
  for (const f of findings) expect(f.sentence).toMatch(/^[A-Z].{30,}[.]$/u)
  return findings
}

test('the last line is cut', async () => {
  const { disk, anchor } = await edited((lines) => lines.slice(0, -1))
  expect(told(await findingsOf(disk, anchor))).toEqual([['cut-tail', 15, 15]])
  expect((await findingsOf(disk, anchor))[0]?.sentence).toBe(
    'Het einde van het logboek is weg: regel 15 ontbreekt. Wat er nog staat, loopt tot 20 november 2026 om 9.09 uur. Zoek in een reservekopie naar een logboek waarin dit nog wel staat.',
  )
})

test('half of the last line is cut: not taken for a power cut, because the anchor knows that it was whole', async () => {
  const { disk, anchor } = await threeMonths()
  const bytes = await disk.read(monthPath(november))
  disk.put(monthPath(november), bytes.subarray(0, bytes.length - 20))
  expect(told(await findingsOf(disk, anchor))).toEqual([['cut-tail', 15, 15]])
})

test('half a line behind the last one that was promised is a power cut and no alarm; without an anchor it is said that nobody can tell', async () => {
  const { disk, anchor } = await threeMonths()
  const bytes = await disk.read(monthPath(november))
  disk.put(monthPath(november), Buffer.concat([bytes, bytes.subarray(0, 90)]))
  expect(await findingsOf(disk, anchor)).toMatchObject([{ kind: 'torn', grave: false, sentence: expect.stringContaining('viel de stroom uit') }])
  expect(await findingsOf(disk, null)).toMatchObject([{ kind: 'torn', grave: false, sentence: expect.stringContaining('niet na te gaan') }])
})

test('two lines are swapped, in one month', async () => {
  const { disk, anchor } = await edited(([a = '', b = '', c = '', d = '', ...rest]) => [a, d, c, b, ...rest])
  expect(await findingsOf(disk, anchor)).toMatchObject([{ kind: 'moved', from: 11, to: 13, sentence: expect.stringContaining('Regel 11 en regel 13') }])
})

test('a line is taken out', async () => {
  const { disk, anchor } = await edited((lines) => lines.toSpliced(2, 1))
  expect(told(await findingsOf(disk, anchor))).toEqual([['missing', 12, 12]])
})

test('the first line of a month, and the last one, are taken out', async () => {
  const first = await edited((lines) => lines.slice(1), '2026-10')
  expect(told(await findingsOf(first.disk, first.anchor))).toEqual([['missing', 5, 5]])
  const last = await edited((lines) => lines.slice(0, -1), '2026-10')
  expect(told(await findingsOf(last.disk, last.anchor))).toEqual([['missing', 9, 9]])
  const very = await edited((lines) => lines.slice(1), '2026-09')
  expect(told(await findingsOf(very.disk, very.anchor))).toEqual([['missing', 1, 1]])
})

test('a line is changed, and only that one is named', async () => {
  const { disk, anchor } = await edited((lines) => lines.map((line, i) => (i === 3 ? line.replace(/.$/u, (c) => (c === 'A' ? 'B' : 'A')) : line)))
  expect(told(await findingsOf(disk, anchor))).toEqual([['changed', 13, 13]])
  expect((await read(disk, anchor)).lines).toHaveLength(14)
})

test('a line stands there twice, or comes from another vault', async () => {
  const twice = await edited((lines) => lines.flatMap((line, i) => (i === 2 ? [line, line] : [line])))
  expect(told(await findingsOf(twice.disk, twice.anchor))).toEqual([['doubled', 12, 12]])
  const other = await edited((lines) => lines.toSpliced(2, 0, 'iets anders'))
  expect(told(await findingsOf(other.disk, other.anchor))).toEqual([['stray', 11, 11]])
})

test('yesterday’s log is put back', async () => {
  const made = await threeMonths()
  const bytes = await made.disk.read(monthPath(november))
  const log = await open(made.disk, { anchor: made.anchor, now: ticking('2026-11-21T09:00:00').now })
  for (const entry of [view(), view(), closing]) value(await log.append(entry))
  value(await log.close())
  made.disk.put(monthPath(november), bytes)
  const findings = await findingsOf(made.disk, log.anchor())
  expect(told(findings)).toEqual([['old-log', 16, 18]])
  expect(findings[0]?.sentence).toContain('teruggezet zoals het was op 20 november 2026 om 9.11 uur')
})

test('yesterday’s log is put back and somebody wrote on: also when it got longer than the real one', async () => {
  const made = await threeMonths()
  const bytes = await made.disk.read(monthPath(november))
  const log = await open(made.disk, { anchor: made.anchor, now: ticking('2026-11-21T09:00:00').now })
  for (const entry of [view(), closing]) value(await log.append(entry))
  value(await log.close())
  for (const many of [2, 5]) {
    made.disk.put(monthPath(november), bytes)
    const where = { disk: made.disk, folder, vaultId, publicKey: pair.publicKey, now: ticking('2026-11-22T09:00:00').now }
    for (let n = 0; n < many; n += 1) value(await logWhileShut(where, logEntry('vault.unlock', { ok: false, code: 'wrong-secret' })))
    expect(await findingsOf(made.disk, log.anchor())).toMatchObject([{ kind: 'old-log', sentence: expect.stringContaining('verder is geschreven') }])
  }
})

test('a gap that was skipped by somebody with the public key alone is not taken for one that Baken noted', async () => {
  const { disk, anchor } = await edited((lines) => lines.slice(0, 3))
  const shut = { disk, folder, vaultId, key: { publicKey: pair.publicKey, privateKey: null }, now: ticking('2026-11-21T09:00:00').now }
  const { openLog } = await import('../../../electron/vault/log/log.ts')
  const log = value(await openLog({ ...shut, anchor: { ...anchor, count: 20 } }))
  value(await log.append(logEntry('vault.unlock', { ok: false })))
  expect(told(await findingsOf(disk, anchor))).toEqual([['missing', 13, 20]])
})

test('a whole month is gone: in the middle, at the beginning, at the end', async () => {
  for (const [month, from, to, words] of [
    ['2026-10', 5, 9, 'oktober 2026 weg'],
    ['2026-09', 1, 4, 'alles van voor oktober 2026'],
    ['2026-11', 10, 15, 'november 2026 weg'],
  ] as const) {
    const { disk, anchor } = await threeMonths()
    await disk.remove(monthPath(month))
    expect(await findingsOf(disk, anchor)).toMatchObject([{ kind: 'month-gone', from, to, sentence: expect.stringContaining(words) }])
  }
})

test('the whole log is gone', async () => {
  const { disk, anchor } = await threeMonths()
  for (const month of ['2026-09', '2026-10', '2026-11']) await disk.remove(monthPath(month))
  expect(told(await findingsOf(disk, anchor))).toEqual([['month-gone', 1, 15]])
  // And what goes on after it begins behind the numbers that are gone.
  const log = await open(disk, { anchor, now: ticking('2026-11-21T09:00:00').now })
  value(await log.append(view()))
  expect((await read(disk, log.anchor())).lines.map((line) => line.n)).toEqual([16])
})

test('months of another vault, under the same key, are not believed', async () => {
  const { disk, anchor } = await threeMonths()
  const { readLog } = await import('../../../electron/vault/log/log.ts')
  const other = value(await readLog({ disk, folder, vaultId: 'b-vault', pairs: [pair], anchor }))
  expect(other.lines).toEqual([])
  expect(told(other.findings)).toEqual([['changed', 1, 15]])
})

test('read from one month on, only what is in it is judged', async () => {
  const { disk, anchor } = await edited((lines) => lines.slice(1), '2026-09')
  expect((await read(disk, anchor, '2026-10')).findings).toEqual([])
  expect((await read(disk, anchor, '2026-10')).lines[0]?.n).toBe(5)
})
