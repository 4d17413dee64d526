import { expect, test } from 'vitest'
import { inFolder } from '../../electron/vault/paths.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { as, bas, hanna, idOf, keysOf, makeHouse, noor, openAs, type Person, piet, toFormat1, tryAs } from '../unit/vault/house.ts'
import { note, value } from '../unit/vault/support.ts'
import { diskError, type Fault, memoryDisk, type MemoryDisk, seeded } from './memoryDisk.ts'

const folder = '/kluis'
const fine: Fault = async () => undefined
const other = 'een heel ander begin nu'
type Open = Awaited<ReturnType<typeof openAs>>
type Deed = { readonly by: Person; readonly run: (vault: Open) => Promise<Result<unknown>> }

// What changes who can open what. The last two are done by the opening itself.
const deeds = {
  'a new user': { by: noor, run: (v) => v.addUser({ name: 'Nieuw', password: other, roles: ['hbo'] }) },
  'a user blocked by who has care': { by: noor, run: (v) => v.blockUser(idOf(v, piet)) },
  'a user blocked by a beheerder': { by: bas, run: (v) => v.blockUser(idOf(v, piet)) },
  'a role without care': { by: noor, run: (v) => v.setRoles(idOf(v, piet), ['beheerder']) },
  'a password by a beheerder': { by: bas, run: (v) => v.resetPassword(idOf(v, piet), other) },
  'care for who waits': { by: noor, run: (v) => v.grantCare(idOf(v, hanna)) },
  'a renewal that is due': { by: noor, run: async () => ok(undefined) },
  'a house of format 1': { by: noor, run: async () => ok(undefined) },
} satisfies Readonly<Record<string, Deed>>
type Name = keyof typeof deeds
const names = Object.keys(deeds) as Name[]
const deedOf = (name: Name): Deed => deeds[name]
// Each second call is met, with three ways in which bytes survive in turn; with BAKEN_FAULTS=all each call is met with each of them.
const all = process.env['BAKEN_FAULTS'] === 'all'
const atOpening = (name: Name): boolean => name === 'a renewal that is due' || name === 'a house of format 1'

const prepared = async (name: Name): Promise<MemoryDisk> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  await makeHouse(folder, [bas, piet, { ...hanna, roles: ['beheerder'] }], { disk })
  await as(
    folder,
    noor,
    async (vault) => {
      for (const [id, text] of [
        ['a', 'ouder'],
        ['a', 'oud'],
        ['b', 'oud'],
      ] as const)
        value(await vault.saveDossier(note(id, text)))
      value(await vault.putBlob(Buffer.from('scan'), 'image/png', 'a'))
    },
    { disk },
  )
  await as(folder, bas, async (vault) => value(await vault.setRoles(idOf(vault, hanna), ['hbo'])), { disk })
  if (name === 'a renewal that is due') await as(folder, bas, async (vault) => value(await vault.blockUser(idOf(vault, piet))), { disk })
  if (name === 'a house of format 1') await toFormat1(folder, { disk })
  return disk
}
const copyOf = (disk: MemoryDisk): MemoryDisk => disk.crash(() => 0)
/** The disk as a new process finds it. */
const started = async (disk: MemoryDisk, random: () => number): Promise<MemoryDisk> => {
  const after = disk.crash(random)
  for (const file of after.files()) if (file.startsWith(`${folder}/vault.lock`)) await after.remove(file)
  return after
}

/** Who can open what, as the ones see it who stay; and that everything opens, is whole, and can be written. */
const stateOf = async (disk: MemoryDisk): Promise<object> => {
  // First without care: it must not disturb what an opening with care has to finish.
  const house = await as(
    folder,
    bas,
    async (vault) => {
      expect([vault.dossiers().size, vault.damaged()]).toEqual([0, []])
      value(await vault.saveHouse({ name: 'na de klap' }))
      return vault.house()
    },
    { disk },
  )
  const seen = await as(
    folder,
    noor,
    async (vault) => {
      expect(vault.damaged()).toEqual([])
      expect([vault.dossiers().get('a')?.text, vault.dossiers().get('b')?.text]).toEqual(['oud', 'oud'])
      expect(vault.dossiers().size).toBe(2)
      value(await vault.saveDossier(note('na', 'de klap')))
      return vault.users().map((u) => [u.name, u.care])
    },
    { disk },
  )
  await as(folder, noor, async (vault) => expect([vault.damaged(), vault.dossiers().get('na')?.text]).toEqual([[], 'de klap']), { disk })
  const { header, keyring } = await keysOf(folder, noor, { disk })
  expect(header).toMatchObject({ formatVersion: 2, careRenewal: 'none' })
  expect([...keyring.entries().keys()].filter((id) => id.startsWith('blob/'))).toHaveLength(1)
  expect(disk.files().filter((f) => f.includes('.next') || f.includes('formaat'))).toEqual([])
  const entered: string[] = []
  for (const who of [piet, { ...piet, password: other }]) {
    const opened = await tryAs(folder, who, { disk })
    if (opened.ok) {
      entered.push(`${who.password === other ? 'nieuw' : 'oud'}, ${opened.value.dossiers().size} dossiers`)
      await opened.value.close()
    }
  }
  return { house, seen, entered }
}

const outcomes = async (name: Name): Promise<{ readonly base: MemoryDisk; readonly before: object; readonly after: object; readonly calls: number }> => {
  const base = await prepared(name)
  const done = copyOf(base)
  const vault = await openAs(folder, deedOf(name).by, { disk: done })
  if (!atOpening(name)) done.setFault(fine)
  value(await deedOf(name).run(vault))
  const calls = done.calls()
  await vault.close()
  return { base, before: await stateOf(copyOf(base)), after: await stateOf(copyOf(done)), calls }
}

const perform = async (name: Name, disk: MemoryDisk, arm: () => void): Promise<{ readonly result: Result<unknown>; readonly vault: Open | null }> => {
  if (atOpening(name)) arm()
  const opened = await tryAs(folder, deedOf(name).by, { disk })
  if (!opened.ok) return { result: opened, vault: null }
  if (!atOpening(name)) arm()
  return { result: await deedOf(name).run(opened.value), vault: opened.value }
}

test.each(names)(
  'the power goes at every call to the disk during %s: the vault opens as it was before or as it is after, and nothing lacks',
  async (name) => {
    const { base, before, after, calls } = await outcomes(name)
    expect(calls).toBeGreaterThan(8)
    let crashes = 0
    for (let seed = 0; seed < 3; seed += 1)
      for (let n = all ? 1 : seed * 2 + 1; n <= calls + 1; n += all ? 1 : 6) {
        const disk = copyOf(base)
        let acknowledged = false
        const cut = new Promise<void>((resolve) => {
          const arm = (): void =>
            disk.setFault(async (call) => {
              if (call.n < n) return
              resolve()
              await new Promise(() => undefined)
            })
          const whole = async (): Promise<void> => {
            acknowledged = (await perform(name, disk, arm)).result.ok
            resolve()
          }
          void whole()
        })
        await cut
        const state = await stateOf(await started(disk, seeded(n * 100 + seed))).catch((error: unknown) => {
          throw new Error(`crash at call ${n} of ${calls}, seed ${seed}: ${String(error)}`, { cause: error })
        })
        expect(acknowledged ? [after] : [before, after], `crash at call ${n} of ${calls}`).toContainEqual(state)
        crashes += 1
      }
    expect(crashes).toBeGreaterThanOrEqual(all ? (calls + 1) * 3 : Math.floor(calls / 2))
  },
  120_000,
)

test.each(names)(
  'each call to the disk fails once, or all do from there on, during %s: what is promised holds, what is refused did no harm',
  async (name) => {
    const { base, before, after } = await outcomes(name)
    for (const lasting of [false, true])
      for (let n = 1; ; n += all ? 1 : lasting ? 5 : 2) {
        const disk = copyOf(base)
        let failed = false
        const arm = (): void =>
          disk.setFault(async (call) => {
            if (lasting ? call.n < n : call.n !== n) return
            failed = true
            throw diskError('EIO')
          })
        const { result, vault } = await perform(name, disk, arm)
        // Whatever the session does next must fit the header that is found after a power cut.
        const saved = vault === null || deedOf(name).by !== noor ? null : (await vault.saveDossier(note('a', 'oud'))).ok
        const torn = await stateOf(await started(disk, seeded(n)))
        expect(result.ok ? [after] : [before, after], `power gone after failure at ${n}`).toContainEqual(torn)
        disk.setFault(fine)
        if (!result.ok) expect(result.problem.text).toMatch(/^[A-Z].{30,}\.$/)
        if (vault !== null) {
          // A dossier that the disk did not give at opening stays shut until the next one.
          if (saved === false && vault.damaged().length === 0) value(await vault.saveDossier(note('a', 'oud')))
          if (!result.ok) {
            expect(vault.users().map((u) => u.name)).toContain(piet.name)
            value(await deedOf(name).run(vault))
          }
          await vault.close()
        }
        const left = await started(disk, () => 1)
        expect(vault === null ? [before, after] : [after], `after failure at ${n}`).toContainEqual(await stateOf(left))
        if (!failed) break
      }
  },
  120_000,
)

test('a header that can’t be written and can’t be put back: nothing is saved until it is certain which one stands there', async () => {
  const base = await prepared('a user blocked by who has care')
  const disk = copyOf(base)
  const vault = await openAs(folder, noor, { disk })
  let renamed = false
  disk.setFault(async ({ kind, path }) => {
    if (kind === 'rename' && path === inFolder(folder, 'vault.json') && !renamed) renamed = true
    else if (renamed) throw diskError('EIO')
  })
  expect((await vault.blockUser(idOf(vault, piet))).ok).toBe(false)
  expect(renamed).toBe(true)
  expect((await vault.saveDossier(note('c', 'onzeker'))).ok).toBe(false)
  // Only the rename went through; a power cut may leave either header, and each finds its keys.
  for (let seed = 0; seed < 20; seed += 1) await stateOf(await started(disk, seeded(seed)))
  disk.setFault(fine)
  value(await vault.saveDossier(note('c', 'zeker')))
  for (let seed = 0; seed < 20; seed += 1)
    await as(folder, piet, async (again) => expect(again.dossiers().get('c')?.text).toBe('zeker'), { disk: await started(disk, seeded(seed)) })
  value(await vault.blockUser(idOf(vault, piet)))
  await vault.close()
})
