import { expect, test } from 'vitest'
import type { LogAnchor } from '../../electron/vault/log/log.ts'
import { fresh, open, pair, read, ticking, vaultId, view, folder, linesOf } from '../unit/log/support.ts'
import { value } from '../unit/vault/support.ts'
import { openLog } from '../../electron/vault/log/log.ts'
import { diskError, type Fault, type MemoryDisk, seeded } from './memoryDisk.ts'

const fine: Fault = async () => undefined
const idsIn = async (disk: MemoryDisk, anchor: LogAnchor | null): Promise<readonly string[]> => {
  const { lines, findings } = await read(disk, anchor)
  expect(findings.filter((f) => f.grave)).toEqual([])
  return lines.flatMap((line) => line.event.dossierIds)
}
/** Takes `room` bytes and then the disk is full; the write in which that happens is torn. */
const fullAfter = (room: number): Fault => {
  let left = room
  return async ({ kind, bytes }) => {
    if (kind !== 'write') return
    if (left === 0) throw diskError('ENOSPC')
    const taken = Math.min(left, bytes)
    left -= taken
    return taken
  }
}

test('the disk is full at every byte of an append: refused in Dutch, nothing promised is lost, and it goes on once there is room', async () => {
  let tried = 0
  for (let room = 0; ; room += 1) {
    const disk = fresh()
    const log = await open(disk)
    value(await log.append(view('a')))
    const before = log.anchor()
    disk.setFault(fullAfter(room))
    const result = await log.append(view('b'))
    if (result.ok) break
    expect(result.problem).toMatchObject({ code: 'disk-full', text: expect.stringContaining('schijf is vol') })
    expect(log.anchor()).toEqual(before)
    expect((await read(disk, before)).lines.slice(0, 1)).toMatchObject([{ n: 1 }])
    // Half of what was written may be seen; it is told apart from a line that was cut.
    expect((await read(disk, before)).findings.filter((f) => f.grave)).toEqual([])
    if (room % 3 === 0) {
      disk.setFault(fine)
      value(await log.append(view('c')))
      expect((await idsIn(disk, log.anchor())).join('')).toBe('abc')
    } else if (room % 3 === 1) {
      // The program ends here, and starts again.
      disk.setFault(fine)
      const again = await open(disk, { anchor: before, now: ticking('2026-10-02T09:00:00').now })
      value(await again.append(view('d')))
      expect((await idsIn(disk, again.anchor())).join('')).toMatch(/^ab?d$/)
    }
    tried += 1
  }
  expect(tried).toBeGreaterThan(300)
})

test.each(['EIO', 'EROFS', 'ENOENT', 'EBUSY'])('each single call fails once with %s, over appends and a new month: an acknowledged line is there, and none is there twice', async (code) => {
  let failures = 0
  for (let n = 1; ; n += 1) {
    const disk = fresh()
    const clock = ticking()
    const log = await open(disk, { now: clock.now })
    value(await log.append(view('a')))
    let failed = false
    disk.setFault(async (call) => {
      if (call.n !== n) return
      failed = true
      throw diskError(code)
    })
    const wanted: string[] = ['a']
    for (const id of ['b', 'c', 'd', 'e']) {
      if (id === 'd') clock.set('2026-10-01T09:00:00')
      const result = await log.append(view(id))
      // Refused is kept: it comes with the next.
      wanted.push(id)
      if (result.ok) expect(log.owed()).toBe(0)
      else expect(result.problem.text).toMatch(/^[A-Z].{30,}\.$/u)
      if (!result.ok) failures += 1
    }
    value(await log.flush())
    disk.setFault(fine)
    expect(await idsIn(disk, log.anchor()), `call ${n}`).toEqual(wanted)
    if (!failed) break
  }
  // A file that is held for a moment is waited for; any other call that fails is refused.
  expect(failures).toBeGreaterThan(4)
})

test('a sync that fails: the bytes of that file are not trusted, the file is written anew, and the old one stays in the folder ‘apart’', async () => {
  const disk = fresh()
  const log = await open(disk)
  value(await log.append(view('a')))
  disk.setFault(async ({ kind }) => {
    if (kind === 'sync') throw diskError('EIO')
  })
  expect(await log.append(view('b'))).toMatchObject({ ok: false, problem: { code: 'disk-error' } })
  disk.setFault(fine)
  value(await log.append(view('c')))
  expect(await idsIn(disk, log.anchor())).toEqual(['a', 'b', 'c'])
  expect((await read(disk, log.anchor())).lines.map((line) => line.event.type)).toEqual(['dossier.view', 'log.mend', 'dossier.view', 'dossier.view'])
  expect(disk.files().filter((f) => f.includes('/apart/'))).toHaveLength(1)
  expect(disk.files().filter((f) => f.endsWith('.tmp'))).toEqual([])
})

const never = (): Promise<never> => new Promise(() => undefined)
const cutAt = (disk: MemoryDisk, n: number): Promise<void> =>
  new Promise((resolve) =>
    disk.setFault(async (call) => {
      if (call.n < n) return
      resolve()
      await never()
    }),
  )

type Known = { readonly asked: string[]; readonly sure: string[]; anchor: LogAnchor | null; done: boolean }
// An evening across the end of a month, with bursts; each answer is a promise.
const evening = async (disk: MemoryDisk, known: Known): Promise<void> => {
  const clock = ticking('2026-09-30T22:00:00')
  const log = value(await openLog({ disk, folder, vaultId, key: pair, now: clock.now, anchor: known.anchor }))
  const add = async (id: string): Promise<void> => {
    known.asked.push(id)
    if ((await log.append(view(id))).ok) {
      known.sure.push(id)
      known.anchor = log.anchor()
    }
  }
  for (const id of ['a', 'b', 'c']) await add(id)
  await Promise.all(['d', 'e', 'f'].map(add))
  clock.set('2026-10-01T00:01:00')
  for (const id of ['g', 'h']) await add(id)
  await Promise.all(['i', 'j'].map(add))
  value(await log.close())
  known.done = true
}

const afterCrash = async (disk: MemoryDisk, known: Known): Promise<void> => {
  const before = await read(disk, known.anchor)
  expect(before.findings.filter((f) => f.grave)).toEqual([])
  const ids = before.lines.flatMap((line) => line.event.dossierIds)
  // All that was promised, perhaps a little more, in the order of asking.
  expect(ids.slice(0, known.sure.length)).toEqual(known.asked.slice(0, known.sure.length))
  expect(known.asked.slice(0, ids.length)).toEqual(ids)
  const log = await open(disk, { anchor: known.anchor, now: ticking('2026-10-02T09:00:00').now })
  value(await log.append(view('z')))
  expect(await idsIn(disk, log.anchor())).toEqual([...ids, 'z'])
  expect(disk.files().filter((f) => f.endsWith('.tmp'))).toEqual([])
}

test('the power goes at every single call, seen and mended: no promised line is lost, none is changed, none is there twice, and no false alarm is raised', async () => {
  const whole: Known = { asked: [], sure: [], anchor: null, done: false }
  const first = fresh()
  await evening(first, whole)
  expect(whole.done).toBe(true)
  const calls = first.calls()
  let crashes = 0
  for (let n = 1; n <= calls; n += 1) {
    for (let seed = 0; seed < 8; seed += 1) {
      const disk = fresh()
      const known: Known = { asked: [], sure: [], anchor: null, done: false }
      await Promise.race([evening(disk, known), cutAt(disk, n)])
      const random = seeded(n * 100 + seed)
      const after = disk.crash(random)
      const retry: Known = { asked: [...known.asked], sure: [...known.sure], anchor: known.anchor, done: false }
      await afterCrash(after, retry).catch((error: unknown) => {
        throw new Error(`crash at call ${n} of ${calls}, seed ${seed}: ${String(error)}`, { cause: error })
      })
      crashes += 1
    }
  }
  expect(crashes).toBe(calls * 8)
  expect(calls).toBeGreaterThan(20)
})

test('the power goes again while a half line is being mended: the promised lines are still there', async () => {
  for (let n = 1; n < 30; n += 1) {
    for (let seed = 0; seed < 6; seed += 1) {
      const disk = fresh()
      const log = await open(disk)
      for (const id of ['a', 'b']) value(await log.append(view(id)))
      const anchor = log.anchor()
      const [, last = ''] = await linesOf(disk, '2026-09')
      disk.put(`${folder}/log/2026-09.baken`, Buffer.concat([Buffer.from(await disk.read(`${folder}/log/2026-09.baken`)), Buffer.from(last.slice(0, 70))]))
      const mend = async (): Promise<void> => {
        const again = await open(disk, { anchor })
        await again.append(view('c'))
      }
      await Promise.race([mend(), cutAt(disk, n)])
      const after = disk.crash(seeded(n * 10 + seed))
      expect((await idsIn(after, anchor)).slice(0, 2)).toEqual(['a', 'b'])
      const third = await open(after, { anchor })
      value(await third.append(view('z')))
      expect((await idsIn(after, third.anchor())).filter((id) => id !== 'c')).toEqual(['a', 'b', 'z'])
    }
  }
})

test('a process that is killed, not the machine: what it wrote without a sync is not in an anchor until it is durable', async () => {
  const disk = fresh()
  const log = await open(disk)
  value(await log.append(view('a')))
  const anchor = log.anchor()
  disk.setFault(async ({ kind }) => (kind === 'sync' ? never() : undefined))
  void log.append(view('b'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  disk.setFault(fine)
  // The next process reads the line of which nobody knows whether it will survive.
  const next = await open(disk, { anchor })
  expect(next.anchor()).toEqual(anchor)
  value(await next.append(view('c')))
  expect(next.anchor().count).toBe(3)
  for (let seed = 0; seed < 8; seed += 1) expect(await idsIn(disk.crash(seeded(seed)), next.anchor())).toEqual(['a', 'b', 'c'])
})
