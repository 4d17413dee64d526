import { expect, test } from 'vitest'
import { inspectVault } from '../../electron/vault/vault.ts'
import { make, note, open, password, value } from '../unit/vault/support.ts'
import { memoryDisk, type MemoryDisk, seeded } from './memoryDisk.ts'

const folder = '/kluis'
const newPassword = 'een heel nieuw begin'

/** What the program said is safe, and what it was busy with when the power went. */
type Known = {
  made: boolean
  readonly saved: Map<string, number>
  readonly asked: Map<string, number>
  password: string
  askedPassword: string
  readonly blobs: string[]
  done: boolean
}

const blank = (): Known => ({ made: false, saved: new Map(), asked: new Map(), password, askedPassword: password, blobs: [], done: false })

// A morning's work. Each line that answered is a promise.
const work = async (disk: MemoryDisk, known: Known): Promise<void> => {
  const { vault } = value(await make(folder, { disk }))
  known.made = true
  const save = async (id: string, count: number): Promise<void> => {
    known.asked.set(id, count)
    value(await vault.saveDossier(note(id, 'tekst '.repeat(count), count)))
    known.saved.set(id, count)
  }
  for (const [id, count] of [
    ['a', 1],
    ['a', 2],
    ['b', 1],
    ['a', 3],
  ] as const)
    await save(id, count)
  known.blobs.push(value(await vault.putBlob(Buffer.from('bijlage'), 'text/plain', 'a')).id)
  known.askedPassword = newPassword
  value(await vault.changePassword(password, newPassword))
  known.password = newPassword
  await Promise.all([save('b', 2), save('c', 1), save('d', 1)])
  await save('c', 2)
  value(await vault.close())
  known.done = true
}

const never = (): Promise<never> => new Promise(() => undefined)
/** A disk on which the power goes at call `n`. */
const cutAt = (disk: MemoryDisk, n: number): Promise<void> =>
  new Promise((resolve) => {
    disk.setFault(async (call) => {
      if (call.n < n) return
      resolve()
      await never()
    })
  })
// After a power cut no process holds the lock: its boot id differs. This process does live on, so the lock is taken away here.
const rebooted = async (disk: MemoryDisk, random: () => number): Promise<MemoryDisk> => {
  const after = disk.crash(random)
  for (const file of after.files()) if (file.startsWith(`${folder}/vault.lock`)) await after.remove(file)
  return after
}

const checkKept = async (disk: MemoryDisk, known: Known): Promise<void> => {
  const { state } = value(await inspectVault(folder, disk))
  if (!known.made && state !== 'present') return expect(['absent', 'incomplete']).toContain(state)
  const wanted = await open(folder, { disk }, known.password)
  const vault = value(wanted.ok || known.askedPassword === known.password ? wanted : await open(folder, { disk }, known.askedPassword))
  for (const [id, count] of known.saved) expect([count, known.asked.get(id)]).toContain(vault.dossiers().get(id)?.count)
  for (const [id, dossier] of vault.dossiers()) expect(dossier.text, id).toBe('tekst '.repeat(dossier.count))
  for (const blob of known.blobs) expect(Buffer.from(value(await vault.getBlob(blob)).bytes).toString()).toBe('bijlage')
  // A power cut alone never damages a record: at most the rest of an unpromised save lies loose.
  expect(vault.damaged().filter((d) => d.kind !== 'loose')).toEqual([])
  value(await vault.saveDossier(note('na', 'de klap', 1)))
  value(await vault.close())
}

const lengthOf = async (): Promise<number> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  const known = blank()
  await work(disk, known)
  expect(known.done).toBe(true)
  return disk.calls()
}

// With BAKEN_FAULTS=all each call is met with four ways in which bytes survive, else with one.
const all = process.env['BAKEN_FAULTS'] === 'all'

test('the power goes at every single call to the disk: every promise is kept and the vault opens', async () => {
  const calls = await lengthOf()
  expect(calls).toBeGreaterThan(150)
  let crashes = 0
  for (let n = 1; n <= calls; n += 1) {
    for (const seed of all ? [0, 1, 2, 3] : [n % 4]) {
      const disk = memoryDisk(new Map([['', new Map()]]))
      const known = blank()
      const cut = cutAt(disk, n)
      await Promise.race([work(disk, known), cut])
      await checkKept(await rebooted(disk, seeded(n * 1000 + seed)), known).catch((error: unknown) => {
        throw new Error(`crash at call ${n} of ${calls}, seed ${seed}: ${String(error)}`, { cause: error })
      })
      crashes += 1
    }
  }
  expect(crashes).toBe(calls * (all ? 4 : 1))
}, 120_000)

test('the power goes again while the vault is being opened after a power cut, or healed from damage', async () => {
  const known = blank()
  const first = memoryDisk(new Map([['', new Map()]]))
  await work(first, known)
  const spoil = (disk: MemoryDisk): void => {
    disk.truncate(`${folder}/dossiers/a.sealed`, 20)
    disk.truncate(`${folder}/keyring.sealed`, 20)
    disk.truncate(`${folder}/vault.json`, 20)
  }
  for (let n = 1; n < 60; n += 1) {
    const random = seeded(n)
    const disk = await rebooted(first, random)
    spoil(disk)
    const saved = { count: 2 }
    const heal = async (): Promise<void> => {
      const vault = value(await open(folder, { disk }, newPassword))
      value(await vault.saveDossier(note('a', 'tekst '.repeat(9), 9)))
      saved.count = 9
    }
    await Promise.race([heal(), cutAt(disk, n)])
    const after = await rebooted(disk, random)
    const vault = value(await open(folder, { disk: after }, newPassword))
    expect([saved.count, 9]).toContain(vault.dossiers().get('a')?.count)
    expect(vault.dossiers().size).toBe(4)
    await vault.close()
  }
})
