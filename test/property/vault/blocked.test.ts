import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subkey } from '../../../electron/vault/keys.ts'
import { decodeHeader } from '../../../electron/vault/header.ts'
import { fileKinds, type NamedKey, unseal } from '../../../electron/vault/seal.ts'
import { memoryDisk, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { as, bas, idOf, keysOf, makeHouse, noor, type openAs, type Person, tryAs } from '../../unit/vault/house.ts'
import { note, value } from '../../unit/vault/support.ts'

const folder = '/kluis'
type Open = Awaited<ReturnType<typeof openAs>>

/** What somebody took along the moment before they were blocked: their password, and every key that it led to then. */
type Gone = { readonly who: Person; readonly keys: readonly NamedKey[]; readonly roots: readonly Uint8Array[]; readonly files: ReadonlyMap<string, string> }

const bytesOf = async (disk: MemoryDisk): Promise<ReadonlyMap<string, Buffer>> =>
  new Map(await Promise.all(disk.files().map(async (file) => [file, Buffer.from(await disk.read(file))] as const)))
const take = async (disk: MemoryDisk, who: Person): Promise<Gone> => {
  const files = new Map([...(await bytesOf(disk))].map(([file, bytes]) => [file, bytes.toString('base64')]))
  const { access, keyring } = await keysOf(folder, who, { disk: disk.crash(() => 0) })
  const keys = [...keyring.entries().values()].flatMap((entry) => entry.keys)
  return {
    who,
    files,
    keys: keys.map((k) => ({ id: k.id, key: Buffer.from(k.key) })),
    roots: [access.keys.vault, ...(access.keys.care === null ? [] : [access.keys.care])],
  }
}

const people: readonly Person[] = Array.from({ length: 5 }, (_, n) => ({
  name: `Mens ${'abcde'[n]}`,
  password: `de zin van nummer ${n} hier`,
  roles: [['begeleider'], ['hbo'], ['beheerder'], ['ervaringsdeskundige', 'beheerder'], ['hbo', 'beheerder']][n] ?? [],
}))

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), by: fc.constantFrom(noor, bas), who: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('block' as const), by: fc.constantFrom(noor, bas), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const), by: fc.constantFrom(noor, bas), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('roles' as const), by: fc.constantFrom(noor, bas), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('grant' as const), by: fc.constant(noor), who: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), by: fc.constant(noor), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('house' as const), by: fc.constantFrom(noor, bas), who: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('blob' as const), by: fc.constant(noor), who: fc.nat(4) }) },
)

test('whoever is blocked: their password, and every key that they could have written down, open nothing that was written afterwards', async () => {
  let [blocked, looked, careBlocked] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const disk = memoryDisk(new Map([['', new Map()]]))
      await makeHouse(folder, [bas, ...people.slice(0, 3)], { disk })
      const passwords = new Map<string, string>()
      const gone: Gone[] = []
      for (const [turn, { kind, by, who: at }] of steps.entries()) {
        const who = people[at]
        if (who === undefined) throw new Error('nobody')
        const known = { ...who, password: passwords.get(who.name) ?? who.password }
        const before =
          kind === 'block' && (await as(folder, noor, async (v) => v.users().some((u) => u.name === who.name), { disk })) ? await take(disk, known) : null
        const work = async (vault: Open): Promise<unknown> => {
          const id = idOf(vault, who)
          if (kind === 'add') return (await vault.addUser(who)).ok && passwords.set(who.name, who.password)
          if (kind === 'block') return (await vault.blockUser(id)).ok && before !== null && gone.push(before)
          if (kind === 'reset')
            return (await vault.resetPassword(id, `een nieuwe zin ${turn} hier`)).ok && passwords.set(who.name, `een nieuwe zin ${turn} hier`)
          if (kind === 'roles') return vault.setRoles(id, turn % 2 === 0 ? ['beheerder'] : ['begeleider', 'beheerder'])
          if (kind === 'grant') return vault.grantCare(id)
          if (kind === 'save') return vault.saveDossier(note(`d${at}`, `beurt ${turn}`, turn)).then(value)
          if (kind === 'house') return vault.saveHouse({ name: `beurt ${turn}` }).then(value)
          return vault.putBlob(Buffer.from(`beurt ${turn}`), 'text/plain', turn % 2 === 0 ? `d${at}` : '').then(value)
        }
        await as(folder, by, work, { disk })
      }
      await as(
        folder,
        noor,
        async (vault) => {
          expect(vault.damaged()).toEqual([])
          for (const id of vault.dossiers().keys()) value(await vault.saveDossier(note(id, 'het laatste')))
          value(await vault.saveHouse({ name: 'het laatste' }))
        },
        { disk },
      )
      const now = await bytesOf(disk)
      const { header, keyring } = await keysOf(folder, noor, { disk: disk.crash(() => 0) })
      for (const one of gone) {
        blocked += 1
        if (one.roots.length > 1) careBlocked += 1
        const back = header.slots.some((s) => s.kind === 'user' && s.name === one.who.name)
        if (!back) expect((await tryAs(folder, one.who, { disk })).ok).toBe(false)
        const rings = one.roots.flatMap((root) =>
          ['keyring', 'care'].flatMap((ring) => Array.from({ length: 30 }, (_, n) => ({ id: n.toString(16).padStart(16, '0'), key: subkey(root, ring) }))),
        )
        for (const [file, bytes] of now) {
          if (!file.endsWith('.sealed') || file.includes('/previous/') || one.files.get(file) === bytes.toString('base64')) continue
          for (const fileId of ['keyring', 'care', ...keyring.entries().keys()])
            for (const kind of Object.keys(fileKinds) as (keyof typeof fileKinds)[])
              expect(unseal({ vaultId: header.vaultId, fileId, kind }, [...one.keys, ...rings], bytes).ok, `${one.who.name} opens ${file}`).toBe(false)
          looked += 1
        }
        const stored = decodeHeader(now.get(`${folder}/vault.json`) ?? Buffer.alloc(0))
        expect(stored.kind).toBe('sound')
      }
    }),
    { numRuns: 40 },
  )
  // Not green on nothing.
  expect(blocked).toBeGreaterThan(25)
  expect(careBlocked).toBeGreaterThan(8)
  expect(looked).toBeGreaterThan(60)
}, 120_000)
