import { expect, test } from 'vitest'
import { make, makeWith, note, open, password, refusal, value } from '../unit/vault/support.ts'
import { diskError, type Fault, memoryDisk, type MemoryDisk, seeded } from './memoryDisk.ts'

const folder = '/kluis'
const fresh = (): MemoryDisk => memoryDisk(new Map([['', new Map()]]))
const copyOf = (disk: MemoryDisk): MemoryDisk => disk.crash(() => 0)
const fine: Fault = async () => undefined

/** Takes `room` bytes and then says the disk is full; the last write is torn. */
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

const deeds = {
  'a change': (v: Awaited<ReturnType<typeof opened>>) => v.saveDossier(note('a', 'nieuw', 2)),
  'a new dossier': (v: Awaited<ReturnType<typeof opened>>) => v.saveDossier(note('z', 'nieuw', 2)),
  'the house': (v: Awaited<ReturnType<typeof opened>>) => v.saveHouse({ name: 'nieuw' }),
  'an attachment': (v: Awaited<ReturnType<typeof opened>>) => v.putBlob(Buffer.from('nieuw'), 'text/plain'),
  'a password': (v: Awaited<ReturnType<typeof opened>>) => v.changePassword(password, 'een heel nieuw begin'),
} as const
const opened = async (disk: MemoryDisk) => value(await open(folder, { disk }))
const names = Object.keys(deeds) as (keyof typeof deeds)[]

const stateOf = async (disk: MemoryDisk): Promise<object> => {
  const tried = await open(folder, { disk })
  const vault = value(tried.ok ? tried : await open(folder, { disk }, 'een heel nieuw begin'))
  const state = {
    newPassword: !tried.ok,
    house: vault.house(),
    dossiers: Object.fromEntries(vault.dossiers()),
    damaged: vault.damaged().filter((d) => d.kind !== 'loose'),
  }
  await vault.close()
  return state
}
const old = { newPassword: false, house: { name: 'Huis Żółw' }, dossiers: { a: note('a', 'oud', 1), b: note('b', 'oud', 1) }, damaged: [] }

const unlocked = async (disk: MemoryDisk): Promise<MemoryDisk> => {
  const copy = copyOf(disk)
  await copy.remove(`${folder}/vault.lock`)
  return copy
}

const prepared = async (): Promise<MemoryDisk> => {
  const disk = fresh()
  await makeWith(folder, [note('a', 'ouder', 0), note('a', 'oud', 1), note('b', 'oud', 1)], { disk })
  return disk
}

// Every number of bytes for the save of each minute; for the others steps that meet every part of the file. All of them: npm run test:disk.
const steps = { 'a change': 1, 'the house': 3, 'a new dossier': 9, 'an attachment': 19, 'a password': 51 } as const

test.each(names)(
  'the disk is full after any number of bytes while saving %s: refused in Dutch, the old state is there, and it works once there is room',
  async (name) => {
    const base = await prepared()
    let [room, tried] = [0, 0]
    for (;;) {
      const disk = copyOf(base)
      const vault = await opened(disk)
      disk.setFault(fullAfter(room))
      const result = await deeds[name](vault)
      disk.setFault(fine)
      if (result.ok) {
        await vault.close()
        break
      }
      expect(result.problem).toMatchObject({ code: 'disk-full', text: expect.stringContaining('schijf is vol') })
      expect(vault.dossiers().get('a')).toEqual(note('a', 'oud', 1))
      expect(disk.files().filter((f) => f.endsWith('.tmp'))).toEqual([])
      if (tried % 5 === 0) expect((await deeds[name](vault)).ok, `again after ${room}`).toBe(true)
      await vault.close()
      if (tried % 5 !== 0) expect(await stateOf(copyOf(disk))).toEqual(old)
      tried += 1
      room += steps[name]
    }
    expect(tried).toBeGreaterThan(25)
  },
  60_000,
)

test.each(names)(
  'each single call to the disk fails once while saving %s: what is promised is there, what is refused did no harm',
  async (name) => {
    const base = await prepared()
    for (const code of ['EIO', 'EROFS', 'ENOENT']) {
      for (let n = 1; ; n += 1) {
        const disk = copyOf(base)
        const vault = await opened(disk)
        let failed = false
        disk.setFault(async (call) => {
          if (call.n !== n) return
          failed = true
          throw diskError(code)
        })
        const result = await deeds[name](vault)
        disk.setFault(fine)
        if (!failed) {
          await vault.close()
          break
        }
        if (!result.ok) {
          expect(result.problem.text).toMatch(/^[A-Z].{30,}\.$/)
          // What memory shows after a refusal is the old state; trying again works.
          expect(vault.dossiers().get('a')).toEqual(note('a', 'oud', 1))
          expect(vault.house()).toEqual(old.house)
          // So does the disk: whoever starts again after a refused password uses the old one.
          if (name === 'a password') expect(await stateOf(await unlocked(disk))).toMatchObject({ newPassword: false })
          const again = await deeds[name](vault)
          expect(again.ok, `again after ${code} at ${n}`).toBe(true)
        }
        await vault.close()
        const state = await stateOf(disk)
        expect(state).toMatchObject({ damaged: [] })
        expect(state).not.toEqual(name === 'an attachment' ? {} : old)
      }
    }
  },
  60_000,
)

test('a new dossier fails at any call, is tried again, and then the power goes at any call: no file is left under a wrong key', async () => {
  const base = await prepared()
  for (let n = 1; ; n += 1) {
    let failed = false
    for (let m = 1; ; m += 1) {
      const disk = copyOf(base)
      const vault = await opened(disk)
      disk.setFault(async (call) => {
        if (call.n !== n) return
        failed = true
        throw diskError('EIO')
      })
      await vault.saveDossier(note('z', 'nieuw', 2))
      let dead = false
      const cut = new Promise<void>((resolve) =>
        disk.setFault(async (call) => {
          if (call.n < m) return
          dead = true
          resolve()
          await new Promise(() => undefined)
        }),
      )
      await Promise.race([cut, vault.saveDossier(note('z', 'nieuw', 2))])
      const after = disk.crash(seeded(n * 100 + m))
      await after.remove(`${folder}/vault.lock`).catch(() => undefined)
      expect(await stateOf(after), `fails at ${n}, power gone at ${m}`).toMatchObject({ damaged: [] })
      if (!dead) break
    }
    if (!failed) break
  }
}, 60_000)

test('a scanner that holds a file for a moment (EPERM, EBUSY, EACCES) is waited for', async () => {
  const disk = await prepared()
  const vault = await opened(disk)
  for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
    let held = 3
    disk.setFault(async ({ kind }) => {
      if (kind === 'rename' && held > 0) {
        held -= 1
        throw diskError(code)
      }
    })
    value(await vault.saveDossier(note('a', code, 5)))
    expect(held).toBe(0)
  }
  disk.setFault(async ({ kind }) => {
    if (kind === 'rename') throw diskError('EBUSY')
  })
  expect(refusal(await vault.saveDossier(note('a', 'te lang', 6)))).toMatchObject({ code: 'busy', text: expect.stringContaining('virusscanner') })
  disk.setFault(fine)
  await vault.close()
  expect(await stateOf(disk)).toMatchObject({ dossiers: { a: note('a', 'EACCES', 5) } })
})

test('a disk without hard links keeps a previous version all the same', async () => {
  const disk = fresh()
  disk.setFault(async ({ kind }) => {
    if (kind === 'link') throw diskError('EPERM')
  })
  await makeWith(folder, [note('a', 'eerste', 1), note('a', 'tweede', 2), note('a', 'derde', 3)], { disk })
  disk.truncate(`${folder}/dossiers/a.sealed`, 9)
  const vault = value(await open(folder, { disk }))
  expect(vault.dossiers().get('a')?.text).toBe('tweede')
  expect(refusal(await open(folder, { disk })).code).toBe('in-use')
  await vault.close()
})

test.each([
  ['EROFS', 'read-only', 'alleen lezen'],
  ['EACCES', 'read-only', 'mag niet schrijven'],
  ['ENOSPC', 'disk-full', 'vol'],
  ['ENETUNREACH', 'folder-gone', 'niet meer'],
  ['EXYZ', 'disk-error', 'EXYZ'],
])('a disk that answers %s to every write: no vault is made and none is opened, with a plain sentence', async (code, expected, words) => {
  const writes = new Set(['create', 'write', 'rename', 'link', 'makeFolder'])
  const dead: Fault = async ({ kind }) => {
    if (writes.has(kind)) throw diskError(code)
  }
  const empty = fresh()
  empty.setFault(dead)
  expect(refusal(await make(folder, { disk: empty }))).toMatchObject({ code: expected, text: expect.stringContaining(words) })
  const disk = await prepared()
  disk.setFault(dead)
  expect(refusal(await open(folder, { disk }))).toMatchObject({ code: expected, text: expect.stringContaining(words) })
  disk.setFault(fine)
  expect(await stateOf(disk)).toEqual(old)
})

test('making a vault fails at any call: never half a vault that looks whole, and the next try makes it', async () => {
  for (let n = 1; ; n += 1) {
    const disk = fresh()
    let failed = false
    disk.setFault(async (call) => {
      if (call.n !== n) return
      failed = true
      throw diskError('EIO')
    })
    const result = await make(folder, { disk })
    disk.setFault(fine)
    if (result.ok) await result.value.vault.close()
    else {
      const again = await make(folder, { disk })
      // Only after the very last step, the sync of the finished folder, is it already a vault.
      if (again.ok) await again.value.vault.close()
      else expect(refusal(again).code).toBe('exists')
      expect((await open(folder, { disk }).then(value)).house().name).toBe('Huis Żółw')
    }
    if (!failed) break
  }
})

test('the sizes in these tests are of a real save', async () => {
  const disk = await prepared()
  const vault = await opened(disk)
  const seen: string[] = []
  disk.setFault(async ({ kind }) => void seen.push(kind))
  value(await vault.saveDossier(note('a', 'x', 3)))
  expect(seen.filter((k) => k === 'sync' || k === 'syncFolder')).toEqual(['sync', 'syncFolder'])
  expect(seeded(1)()).not.toBe(seeded(2)())
  await vault.close()
})
