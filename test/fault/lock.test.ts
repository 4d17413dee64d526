import { spawn } from 'node:child_process'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeDisk } from '../../electron/vault/disk.ts'
import { takeLock } from '../../electron/vault/lock.ts'
import { isRunning, thisProcess } from '../../electron/vault/processIdentity.ts'
import { memoryDisk, seeded } from './memoryDisk.ts'
import { refusal, remove, scratch, value } from '../unit/vault/support.ts'

let folder = ''
const file = () => path.join(folder, 'vault.lock')
beforeEach(async () => {
  folder = await scratch()
})
afterEach(() => remove(folder))
const leave = (holder: object): Promise<void> => writeFile(file(), JSON.stringify({ ...thisProcess(), nonce: 'van een ander', ...holder }))

test('the lock of a process that is gone is taken over; of one that runs it is not', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => gone.once('exit', resolve))
  await leave({ pid: gone.pid })
  const first = value(await takeLock(nodeDisk, folder))
  expect(first.isOurs()).toBe(true)
  expect(refusal(await takeLock(nodeDisk, folder)).code).toBe('in-use')
  await first.release()
  const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  await leave({ pid: running.pid, started: '' })
  expect(refusal(await takeLock(nodeDisk, folder)).code).toBe('in-use')
  // The same number, but the process that has it now started at another moment.
  await leave({ pid: running.pid, started: '1' })
  await value(await takeLock(nodeDisk, folder)).release()
  running.kill('SIGKILL')
})

test('a lock from before the computer started again is taken over', async () => {
  await leave({ pid: process.ppid, started: '', boot: 'een andere keer' })
  const lock = value(await takeLock(nodeDisk, folder))
  expect(lock.isOurs()).toBe(true)
  await lock.release()
})

test('a lock of another computer counts until it was silent for ten minutes; the refusal names that computer', async () => {
  await leave({ host: 'kantoor-2' })
  expect(refusal(await takeLock(nodeDisk, folder))).toMatchObject({ code: 'in-use', text: expect.stringContaining('op de computer kantoor-2') })
  const past = new Date(Date.now() - 11 * 60_000)
  await utimes(file(), past, past)
  await value(await takeLock(nodeDisk, folder)).release()
})

test('an unreadable lock counts as held until it was silent for ten minutes', async () => {
  await writeFile(file(), '')
  expect(refusal(await takeLock(nodeDisk, folder)).code).toBe('in-use')
  const past = new Date(Date.now() - 11 * 60_000)
  await utimes(file(), past, past)
  await value(await takeLock(nodeDisk, folder)).release()
})

test('releasing never removes the lock of somebody else', async () => {
  const lock = value(await takeLock(nodeDisk, folder))
  await leave({})
  await lock.release()
  expect(await readFile(file(), 'utf8')).toContain('van een ander')
})

test('a folder that is not there is refused, not made', async () => {
  expect(refusal(await takeLock(nodeDisk, path.join(folder, 'weg'))).code).toBe('folder-gone')
})

test('this process runs, and knows it', () => expect(isRunning(thisProcess())).toBe('yes'))

test('several that find the same stale lock, in any order of their steps: never two get it', async () => {
  const fight = async (seed: number): Promise<number> => {
    const random = seeded(seed)
    const disk = memoryDisk(new Map([['/k', new Map()]]))
    const stale = await disk.create('/k/vault.lock')
    await stale.write(Buffer.from(JSON.stringify({ ...thisProcess(), boot: 'dood', nonce: 'dood' })))
    disk.setFault(async () => {
      for (let turns = Math.floor(random() * 12); turns > 0; turns -= 1) await Promise.resolve()
      if (random() < 0.2) await new Promise((resolve) => setTimeout(resolve, random() * 40))
    })
    const late = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve, random() * 30))
      return (await takeLock(disk, '/k')).ok
    }
    const won = await Promise.all([late(), late(), late(), late()])
    return won.filter(Boolean).length
  }
  const winners = await Promise.all(Array.from({ length: 400 }, (_, n) => fight(n)))
  expect(winners.filter((n) => n > 1)).toEqual([])
  expect(winners.filter((n) => n === 1).length).toBeGreaterThan(350)
}, 30_000)

test('processes that fight over a stale lock: never two at a time', async () => {
  await mkdir(path.join(folder, 'in'))
  const fighters = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [path.join(import.meta.dirname, 'lockChild.ts'), folder, '3000'], { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  const outputs = await Promise.all(
    fighters.map(
      (child) =>
        new Promise<string>((resolve) => {
          let out = ''
          child.stdout.on('data', (data: Buffer) => void (out += data.toString()))
          child.once('close', () => resolve(out))
        }),
    ),
  )
  const sum = (word: string): number => outputs.reduce((n, out) => n + Number(new RegExp(`${word} (\\d+)`).exec(out)?.[1]), 0)
  expect(sum('together')).toBe(0)
  expect(sum('held')).toBeGreaterThan(50)
  expect(sum('stolen')).toBeGreaterThan(10)
}, 30_000)
