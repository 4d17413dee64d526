import { expect, test } from 'vitest'
import { logEntry } from '#shared/domain/log/event.ts'
import { logWhileShut, newestAnchor, openLog, readAnchor, readLog, startLog } from '../../../electron/vault/log/log.ts'
import { makeKeyPair } from '../../../electron/vault/keys.ts'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { diskError } from '../../fault/memoryDisk.ts'
import { remove, scratch, value } from '../vault/support.ts'
import { closing, folder, fresh, linesOf, open, pair, read, threeMonths, ticking, vaultId, view } from './support.ts'

test('what is written is read back, in order, in a file a month, and nothing is found to be wrong', async () => {
  const { disk, anchor, counts } = await threeMonths()
  const { lines, findings } = await read(disk, anchor)
  expect(findings).toEqual([])
  expect(lines.map((line) => line.n)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
  expect(anchor).toMatchObject({ count: 15, month: '2026-11' })
  for (const [month, count] of Object.entries(counts)) expect(await linesOf(disk, month)).toHaveLength(count)
  expect(lines[0]?.event).toMatchObject({ type: 'dossier.view', action: 'R', userId: 'noor', dossierIds: ['d1'], ok: true, code: null })
  expect(lines[0]?.event.at).toMatch(/^2026-09-20T09:01:00[+-]\d\d:\d\d$/)
})

test('nothing of an event can be read in the file, and its length does not tell two events apart', async () => {
  const disk = fresh()
  const log = await open(disk)
  for (const entry of [view('dossier-of-somebody'), view('d1'), logEntry('vault.unlock', { userId: 'noor' })]) value(await log.append(entry))
  const lines = await linesOf(disk, '2026-09')
  expect(lines.join('\n')).not.toMatch(/dossier|noor|unlock/)
  expect(Buffer.from(lines[0]?.split(' ')[6] ?? '', 'base64').toString('latin1')).not.toContain('dossier')
  expect((lines[0]?.split(' ')[6] ?? '').length).toBe((lines[1]?.split(' ')[6] ?? '').length)
})

test('an append is one write and one sync, however long the log is; opening reads one month', async () => {
  const { disk, anchor } = await threeMonths()
  const calls: string[] = []
  disk.setFault(async ({ kind, path }) => void calls.push(`${kind} ${path.split('/').at(-1) ?? ''}`))
  const log = await open(disk, { anchor, now: ticking('2026-11-21T09:00:00').now })
  expect(calls.filter((call) => call.startsWith('read'))).toEqual(['read 2026-11.baken'])
  value(await log.append(view()))
  for (let n = 0; n < 40; n += 1) {
    calls.length = 0
    value(await log.append(view()))
    expect(calls).toEqual(['write 2026-11.baken', 'sync 2026-11.baken'])
  }
})

test('what is asked at the same time stands in the order of asking and shares a sync', async () => {
  const disk = fresh()
  const log = await open(disk)
  let syncs = 0
  disk.setFault(async ({ kind }) => void (syncs += kind === 'sync' ? 1 : 0))
  const all = await Promise.all(Array.from({ length: 50 }, (_, i) => log.append(view(`d${i}`))))
  expect(all.every((r) => r.ok)).toBe(true)
  expect(syncs).toBeLessThan(5)
  const { lines, findings } = await read(disk, log.anchor())
  expect(lines.map((l) => l.event.dossierIds[0])).toEqual(Array.from({ length: 50 }, (_, i) => `d${i}`))
  expect(findings).toEqual([])
})

test('a failed unlock is written without any key but the public one, and only an open vault reads it', async () => {
  const { disk, anchor } = await threeMonths()
  const where = { disk, folder, vaultId, now: ticking('2026-11-21T03:00:00').now, publicKey: pair.publicKey }
  value(await logWhileShut(where, logEntry('vault.unlock', { userId: 'noor', ok: false, code: 'wrong-secret' })))
  const { lines, findings } = await read(disk, anchor)
  expect(findings).toEqual([])
  expect(lines.at(-1)).toMatchObject({ n: 16, event: { type: 'vault.unlock', ok: false, code: 'wrong-secret' } })
  const stranger = value(await readLog({ disk, folder, vaultId, pairs: [makeKeyPair()], anchor: null }))
  expect(stranger.lines).toEqual([])
  expect(stranger.findings.map((f) => f.kind)).toEqual(['no-key'])
})

test('somebody with the public key alone can’t make up what somebody did', async () => {
  const { disk, anchor } = await threeMonths()
  const where = { disk, folder, vaultId, now: ticking('2026-11-21T03:00:00').now, publicKey: pair.publicKey }
  value(await logWhileShut(where, view('d1', 'fatma')))
  value(await logWhileShut(where, logEntry('vault.unlock', { userId: 'fatma' })))
  const { findings } = await read(disk, anchor)
  expect(findings.map((f) => [f.kind, f.from])).toEqual([['forged', 16], ['forged', 17]])
})

test('after a renewal of the log key old lines and new ones are read with both pairs', async () => {
  const disk = fresh()
  const log = await open(disk)
  value(await log.append(view('old')))
  const next = makeKeyPair()
  log.useKey(next)
  value(await log.append(view('new')))
  const both = value(await readLog({ disk, folder, vaultId, pairs: [next, pair], anchor: log.anchor() }))
  expect(both).toMatchObject({ findings: [], lines: [{ n: 1 }, { n: 2 }] })
  const saved = await read(disk, log.anchor())
  expect(saved.lines.map((line) => line.event.dossierIds)).toEqual([['old']])
})

test('a clock that is set back does not bring back an older file, and numbers go on', async () => {
  const { disk, anchor } = await threeMonths()
  const log = await open(disk, { anchor, now: ticking('2026-10-01T08:00:00').now })
  value(await log.append(view()))
  expect(await linesOf(disk, '2026-11')).toHaveLength(7)
  expect((await read(disk, log.anchor())).findings).toEqual([])
})

test('a line that is being written is not one that the disk refused', async () => {
  const log = await open(fresh())
  const writing = log.append(view('d1'))
  expect(log.owed()).toBe(0)
  value(await writing)
  expect(log.owed()).toBe(0)
})

test('what the disk refused waits in memory with its own moment and is written once, in order, when the disk is there again', async () => {
  const disk = fresh()
  const log = await open(disk)
  value(await log.append(view('d1')))
  disk.setFault(async ({ kind }) => {
    if (kind === 'write') throw diskError('ENOSPC')
  })
  expect(await log.append(view('d2'))).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
  expect(await log.append(view('d3'))).toMatchObject({ ok: false })
  expect(log.owed()).toBe(2)
  expect(log.anchor().count).toBe(1)
  disk.setFault(async () => undefined)
  value(await log.flush())
  expect(log.owed()).toBe(0)
  const { lines, findings } = await read(disk, log.anchor())
  expect(findings).toEqual([])
  expect(lines.map((l) => l.event.dossierIds[0])).toEqual(['d1', 'd2', 'd3'])
  expect(new Set(lines.map((l) => l.event.at)).size).toBe(3)
})

test('unlocking tells what was found once in the log itself, and a gap keeps its numbers for good', async () => {
  const { disk, anchor } = await threeMonths()
  const lines = await linesOf(disk, '2026-11')
  disk.put(`${folder}/log/2026-11.baken`, Buffer.from(lines.slice(0, 3).map((l) => `${l}\n`).join('')))
  const where = { disk, folder, vaultId, now: ticking('2026-11-21T09:00:00').now, pairs: [pair] as const, userId: 'noor' }
  const first = value(await startLog({ ...where, anchor }))
  expect(first.findings.map((f) => [f.kind, f.from, f.to])).toEqual([['cut-tail', 13, 15]])
  value(await first.log.close())
  expect(first.log.anchor().count).toBe(16)
  const later = await read(disk, first.log.anchor())
  expect(later.lines.at(-1)).toMatchObject({ n: 16, event: { type: 'log.break', ok: false, code: 'cut-tail 13-15', userId: 'noor' } })
  expect(later.findings).toMatchObject([{ kind: 'gap-noted', from: 13, to: 15, grave: false }])
  const second = value(await startLog({ ...where, anchor: first.log.anchor() }))
  value(await second.log.close())
  expect((await read(disk, first.log.anchor())).lines).toHaveLength(13)
})

test('a lasting finding is told once, not at every opening', async () => {
  const { disk, anchor } = await threeMonths()
  const lines = [...(await linesOf(disk, '2026-11'))]
  disk.put(`${folder}/log/2026-11.baken`, Buffer.from(lines.toSpliced(2, 1).map((l) => `${l}\n`).join('')))
  let known = anchor
  for (let n = 0; n < 3; n += 1) {
    const { log } = value(await startLog({ disk, folder, vaultId, now: ticking('2026-11-21T09:00:00').now, pairs: [pair], userId: 'noor', anchor: known }))
    value(await log.append(closing))
    value(await log.close())
    known = log.anchor()
  }
  const all = (await read(disk, known)).lines
  expect(all.filter((line) => line.event.type === 'log.break')).toHaveLength(1)
})

test('an anchor goes through stored JSON, anything else is none, and the one that knows most counts', () => {
  const anchor = { count: 3, head: 'abc', month: '2026-11' }
  expect(readAnchor(JSON.parse(JSON.stringify(anchor)))).toEqual(anchor)
  for (const other of [null, undefined, 3, {}, { ...anchor, count: -1 }, { ...anchor, count: 1.5 }, { ...anchor, head: 3 }]) expect(readAnchor(other)).toBeNull()
  expect(newestAnchor([null, anchor, { ...anchor, count: 2 }])).toEqual(anchor)
  expect(newestAnchor([])).toBeNull()
})

test('a closed log takes nothing more', async () => {
  const log = await open(fresh())
  value(await log.close())
  expect(await log.append(view())).toMatchObject({ ok: false, problem: { code: 'closed' } })
  value(await log.close())
})

test('on a real disk: written, closed, opened again, gone on, read', async () => {
  const place = await scratch()
  try {
    const now = ticking('2026-11-30T23:57:00').now
    const where = { disk: nodeDisk, folder: place, vaultId, key: pair, now }
    const first = value(await openLog({ ...where, anchor: null }))
    for (let n = 0; n < 5; n += 1) value(await first.append(view()))
    value(await first.close())
    const second = value(await openLog({ ...where, anchor: first.anchor() }))
    value(await second.append(view()))
    value(await second.close())
    const all = value(await readLog({ disk: nodeDisk, folder: place, vaultId, pairs: [pair], anchor: second.anchor() }))
    expect(all.findings).toEqual([])
    expect(all.lines).toHaveLength(6)
    expect((await nodeDisk.list(`${place}/log`)).toSorted()).toEqual(['2026-11.baken', '2026-12.baken'])
  } finally {
    await remove(place)
  }
})
