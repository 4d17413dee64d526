import { expect, test, vi } from 'vitest'
import { listBackups } from '../../electron/vault/backup/list.ts'
import { makeBackup } from '../../electron/vault/backup/make.ts'
import { openBackup } from '../../electron/vault/backup/openBackup.ts'
import { finishRestore, restoreBackup } from '../../electron/vault/backup/restore.ts'
import { rotate } from '../../electron/vault/backup/rotate.ts'
import type { HeldKeys } from '../../electron/vault/backup/rings.ts'
import type { Result } from '#shared/result/result.ts'
import { backUp, keysOf, restoring, sourceOf } from '../unit/vault/backup/support.ts'
import { cheapKdf, makeWith, note, open, password, userName, value } from '../unit/vault/support.ts'
import { diskError, type Fault, memoryDisk, type MemoryDisk, seeded } from './memoryDisk.ts'

// Each test has a disk of its own and waits where a disk is held: they wait together.
vi.setConfig({ testTimeout: 300_000 })

// Each third call, and each 97th byte; with BAKEN_FAULTS=all every call and each 31st byte. Killed processes: test/fault/deedKills.test.ts.
const all = process.env['BAKEN_FAULTS'] === 'all'
const every = all ? 1 : 3

const mine = { kind: 'password', userName, password } as const
const fine: Fault = async () => undefined
const copyOf = (disk: MemoryDisk): MemoryDisk => disk.crash(() => 0)
const prepared = async (): Promise<MemoryDisk> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  await makeWith('/kluis', [note('a', 'oud', 1), note('b', 'oud', 1)], { disk })
  await backUp('/kluis', '/kopie', { raw: disk, now: () => new Date(2026, 0, 1) })
  const vault = value(await open('/kluis', { disk }))
  value(await vault.saveDossier(note('a', 'nieuw', 2)))
  await vault.close()
  return disk
}
const dossiersOf = async (disk: MemoryDisk, folder = '/kluis'): Promise<object> => {
  const vault = value(await open(folder, { disk }))
  const all = Object.fromEntries([...vault.dossiers()].map(([id, d]) => [id, d.text]))
  expect(vault.damaged().filter((d) => d.kind !== 'loose')).toEqual([])
  await vault.close()
  return all
}
const now = { a: 'nieuw', b: 'oud' }
const then = { a: 'oud', b: 'oud' }
/** Every backup that is listed opens to its last byte. */
const allGood = async (disk: MemoryDisk): Promise<number> => {
  const { backups, unusable } = value(await listBackups(disk, '/kopie'))
  expect(unusable).toEqual([])
  for (const { folder } of backups) expect((await openBackup(disk, cheapKdf, folder, mine)).ok, folder).toBe(true)
  return backups.length
}
const old = '/kopie/Huis Żółw 2026-01-01 00u00'
type Deed = (disk: MemoryDisk, held: HeldKeys) => Promise<Result<unknown>>
const make: Deed = async (disk, held) => makeBackup(await sourceOf('/kluis', { raw: disk, held, now: () => new Date(2026, 1, 1) }), { folder: '/kopie', own: true })
const restore: Deed = (disk) => restoreBackup(restoring('/kluis', { disk, now: () => new Date(2026, 1, 2) }), old, mine)

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

test.concurrent('the disk is full after any number of bytes of a backup: refused in Dutch, nothing half is left, the next one is made', async () => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  let tried = 0
  for (let room = 0; ; room += all ? 31 : 97) {
    const disk = copyOf(base)
    disk.setFault(fullAfter(room))
    const made = await make(disk, held)
    disk.setFault(fine)
    if (made.ok) break
    tried += 1
    expect(made.problem).toMatchObject({ code: 'backup-full', text: expect.stringContaining('Maak ruimte vrij') })
    expect(disk.files().filter((f) => f.includes('bezig'))).toEqual([])
    if (tried % 8 === 0) {
      value(await make(disk, held))
      expect(await allGood(disk)).toBe(2)
    }
  }
  expect(tried).toBeGreaterThan(all ? 60 : 18)
})

test.concurrent('the disk is full after any number of bytes of a restore: the vault of now is untouched', async () => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  let tried = 0
  for (let room = 0; ; room += all ? 31 : 97) {
    const disk = copyOf(base)
    disk.setFault(fullAfter(room))
    const done = await restore(disk, held)
    disk.setFault(fine)
    if (done.ok) {
      expect(await dossiersOf(disk)).toEqual(then)
      break
    }
    tried += 1
    expect(done.problem.code, `after ${room}`).toBe('disk-full')
    value(await finishRestore(disk, '/kluis'))
    expect(disk.files().filter((f) => f.includes('terugzetten'))).toEqual([])
    expect(await dossiersOf(disk)).toEqual(now)
  }
  expect(tried).toBeGreaterThan(all ? 40 : 12)
})

test.concurrent.each(['EIO', 'EROFS', 'EBUSY'])('each single call fails once with %s during a backup or a restore: told, no harm, and it works again', async (code) => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  for (const [deed, stride] of [[make, every], [restore, every]] as const) {
    for (let n = 1; ; n += stride) {
      const disk = copyOf(base)
      let failed = false
      disk.setFault(async (call) => {
        if (call.n !== n) return
        failed = true
        throw diskError(code)
      })
      const done = await deed(disk, held)
      disk.setFault(fine)
      if (!done.ok) expect(done.problem.text).toMatch(/^[A-Z].{30,}\.$/)
      value(await finishRestore(disk, '/kluis'))
      await allGood(disk)
      if (deed === restore && done.ok) expect(await dossiersOf(disk)).toEqual(then)
      else if (deed === make) expect(await dossiersOf(disk)).toEqual(now)
      // A refused restore: decided just before it failed, and finished now, or never begun.
      else expect([now, then]).toContainEqual(await dossiersOf(disk))
      if (!done.ok && n % 9 === 0) value(await deed(disk, held))
      if (!failed) break
    }
  }
})

test.concurrent('a scanner that holds a folder for a moment is waited for; when it holds on, there is still a whole vault', async () => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  // Held for ever: also the way back is shut, and the next start finishes what was decided.
  for (const [hold, works, after] of [[4, true, then], [8, false, now], [1e9, false, then]] as const) {
    const disk = copyOf(base)
    let left = hold
    disk.setFault(async ({ kind, path: to }) => {
      if (kind === 'rename' && to === '/kluis' && left > 0) {
        left -= 1
        throw diskError('EPERM')
      }
    })
    const done = await restore(disk, held)
    disk.setFault(fine)
    expect(done.ok).toBe(works)
    value(await finishRestore(disk, '/kluis'))
    expect(await dossiersOf(disk)).toEqual(after)
  }
})

const never = (): Promise<never> => new Promise(() => undefined)
const cutAt = (disk: MemoryDisk, n: number): Promise<'cut'> =>
  new Promise((resolve) => {
    disk.setFault(async (call) => {
      if (call.n < n) return
      resolve('cut')
      await never()
    })
  })
const rebooted = async (disk: MemoryDisk, random: () => number): Promise<MemoryDisk> => {
  const after = disk.crash(random)
  for (const file of after.files()) if (file.includes('/vault.lock')) await after.remove(file)
  return after
}

test.concurrent('the power goes at any call of a backup and its rotation: every backup that is listed is whole, the vault too, and one is always there', async () => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  for (let day = 2; day < 12; day += 1) await backUp('/kluis', '/kopie', { raw: base, held, now: () => new Date(2026, 0, day) })
  let cuts = 0
  for (let n = 1; ; n += every) {
    const disk = copyOf(base)
    const source = await sourceOf('/kluis', { raw: disk, held, now: () => new Date(2026, 2, 1) })
    const work = (async (): Promise<'done'> => {
      value(await makeBackup(source, { folder: '/kopie', own: true }))
      value(await rotate(source, '/kopie'))
      return 'done'
    })()
    const ended = await Promise.race([work, cutAt(disk, n)])
    const after = await rebooted(disk, seeded(n))
    expect(await allGood(after), `cut at ${n}`).toBeGreaterThan(0)
    expect(await dossiersOf(after)).toEqual(now)
    if (ended === 'done') break
    cuts += 1
  }
  expect(cuts).toBeGreaterThan(all ? 40 : 10)
})

test.concurrent('the power goes at any call of a restore, and again while it is finished: the vault is wholly of now or wholly of then, and neither is lost', async () => {
  const base = await prepared()
  const held = await keysOf('/kluis', base)
  let [finished, undone] = [0, 0]
  for (let n = 1; ; n += every) {
    const disk = copyOf(base)
    const random = seeded(n)
    const ended = await Promise.race([restore(disk, held).then(value), cutAt(disk, n)])
    let after = await rebooted(disk, random)
    for (let again = 1; again < 4; again += 1) {
      await Promise.race([finishRestore(after, '/kluis').then(value), cutAt(after, again * 3)])
      after = await rebooted(after, random)
    }
    value(await finishRestore(after, '/kluis'))
    const there = await dossiersOf(after)
    expect([now, then], `cut at ${n}`).toContainEqual(there)
    const asides = new Set(after.files().filter((f) => f.startsWith('/kluis vóór')).map((f) => f.split('/')[1] ?? ''))
    if (JSON.stringify(there) === JSON.stringify(then)) {
      finished += 1
      expect([...asides]).toHaveLength(1)
      for (const aside of asides) {
        await after.remove(`/${aside}/vault.lock`).catch(() => undefined)
        expect(await dossiersOf(after, `/${aside}`)).toEqual(now)
      }
    } else undone += 1
    expect(after.files().filter((f) => f.startsWith('/kluis-terugzetten'))).toEqual([])
    if (ended !== 'cut') break
  }
  expect(undone).toBeGreaterThan(all ? 50 : 15)
  expect(finished).toBeGreaterThan(all ? 5 : 1)
})
