import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { logEntry } from '#shared/domain/log/event.ts'
import { makeLogbook } from '../../../electron/session/logbook.ts'
import { keepLog } from '../../../electron/vault/log/log.ts'
import { diskError, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { value } from '../vault/support.ts'
import { folder, fresh, pair, ticking, vaultId } from './support.ts'

const print = logEntry('document.print', { userId: 'noor', dossierIds: ['d1'] })
let full = false
let disk: MemoryDisk
let told: number[]

async function start() {
  disk.setFault(async ({ kind }) => {
    if (full && (kind === 'append' || kind === 'write')) throw diskError('ENOSPC')
  })
  const { log } = await keepLog({ disk, folder, vaultId, userId: 'noor', now: ticking().now, pairs: () => [pair], anchor: null })
  return { log, book: makeLogbook(log, Date.now, (count) => told.push(count)) }
}
beforeEach(() => {
  vi.useFakeTimers()
  full = false
  disk = fresh()
  told = []
})
afterEach(() => {
  vi.useRealTimers()
})

it('a disk that takes every line tells nothing', async () => {
  const { book } = await start()
  await book.note(print)
  expect(told).toEqual([])
})
it('lines that the disk refuses are told, wait in memory, and are written with their own moment when it takes them again', async () => {
  const { log, book } = await start()
  full = true
  await book.note(print)
  await book.note({ ...print, objectId: 'v2' })
  expect(told).toEqual([1, 2])
  await vi.advanceTimersByTimeAsync(95_000)
  expect(told).toEqual([1, 2])
  full = false
  await vi.advanceTimersByTimeAsync(31_000)
  expect(told).toEqual([1, 2, 0])
  const { lines, findings } = value(await log.read())
  expect([lines.filter(({ event }) => event.type === 'document.print').map(({ event }) => event.at.slice(0, 16)), findings.filter((f) => f.grave)]).toEqual([['2026-09-29T09:01', '2026-09-29T09:03'].map((at) => expect.stringMatching(at.slice(0, 14))), []])
  expect(vi.getTimerCount()).toBe(0)
})
it('the next thing that is done tries too', async () => {
  const { book } = await start()
  full = true
  await book.note(print)
  full = false
  await book.note(print)
  expect(told).toEqual([1, 0])
  expect(vi.getTimerCount()).toBe(0)
})
it('what could not be written while opening is told at once, and closing stops the trying', async () => {
  full = true
  disk.setFault(async ({ kind }) => {
    if (full && kind === 'makeFolder') throw diskError('EROFS')
  })
  const { log } = await keepLog({ disk, folder, vaultId, userId: 'noor', now: ticking().now, pairs: () => [pair], anchor: null })
  expect((await log.append(print)).ok).toBe(false)
  const book = makeLogbook(log, Date.now, (count) => told.push(count))
  expect(told).toEqual([1])
  book.close()
  full = false
  await vi.advanceTimersByTimeAsync(120_000)
  expect([told, vi.getTimerCount()]).toEqual([[1], 0])
})
