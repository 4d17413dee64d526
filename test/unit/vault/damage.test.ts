import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeHeader, encodeHeader } from '../../../electron/vault/header.ts'
import { inspectVault } from '../../../electron/vault/vault.ts'
import { codecs, filesIn, flip, make, makeWith, note, noteCodec, open, refusal, remove, scratch, value } from './support.ts'

let folder = ''
const at = (file: string): string => path.join(folder, ...file.split('/'))
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
  await makeWith(folder, [note('a', 'eerste'), note('b', 'andere'), note('a', 'tweede')])
})
afterEach(() => remove(path.dirname(folder)))
const texts = (vault: { dossiers: () => ReadonlyMap<string, { text: string }> }) => Object.fromEntries([...vault.dossiers()].map(([id, d]) => [id, d.text]))

test('a truncated dossier opens from its previous version, says so, and is set aside at the next save', async () => {
  await truncate(at('dossiers/a.sealed'), 30)
  const vault = value(await open(folder))
  expect(texts(vault)).toEqual({ a: 'eerste', b: 'andere' })
  expect(vault.damaged()).toMatchObject([
    { file: 'dossiers/a.sealed', kind: 'dossier', id: 'a', using: 'previous', sentence: expect.stringMatching(/beschadigd.*vorige versie.*kijk het na/) },
  ])
  value(await vault.saveDossier(note('a', 'derde')))
  await vault.close()
  const aside = (await filesIn(folder)).filter((f) => f.startsWith('apart/'))
  expect(aside).toHaveLength(1)
  expect((await readFile(at(aside[0] ?? ''))).length).toBe(30)
  const again = value(await open(folder))
  expect(texts(again)).toEqual({ a: 'derde', b: 'andere' })
  expect(again.damaged()).toEqual([])
  await again.close()
})

test('a dossier that is gone is an alarm, never an empty one', async () => {
  await remove(at('dossiers/a.sealed'))
  const vault = value(await open(folder))
  expect(texts(vault)).toEqual({ a: 'eerste', b: 'andere' })
  expect(vault.damaged()).toMatchObject([{ id: 'a', using: 'previous', sentence: expect.stringContaining('niet meer in de map') }])
  await vault.close()
  await remove(at('previous/dossiers/a.sealed'))
  const bare = value(await open(folder))
  expect(texts(bare)).toEqual({ b: 'andere' })
  expect(bare.damaged()).toMatchObject([{ id: 'a', using: 'nothing', sentence: expect.stringContaining('reservekopie') }])
  expect(refusal(await bare.saveDossier(note('a', 'leeg opnieuw'))).code).toBe('set-aside')
  await bare.close()
})

test('a dossier damaged in both versions holds up nothing and is left where it is', async () => {
  for (const file of ['dossiers/a.sealed', 'previous/dossiers/a.sealed']) await truncate(at(file), 3)
  const vault = value(await open(folder))
  expect(texts(vault)).toEqual({ b: 'andere' })
  value(await vault.saveDossier(note('b', 'gaat door')))
  await vault.close()
  expect((await readFile(at('dossiers/a.sealed'))).length).toBe(3)
})

test.each(['vault.json', 'vault.copy.json'])('a damaged or lost %s heals from the other', async (file) => {
  const good = await readFile(at(file))
  for (const spoil of [() => flip(at(file), 200), () => truncate(at(file), 10), () => remove(at(file)), () => writeFile(at(file), '')]) {
    await spoil()
    const vault = value(await open(folder))
    expect(vault.damaged()).toMatchObject([{ kind: 'header', file, using: 'copy' }])
    await vault.close()
    expect(await readFile(at(file))).toEqual(good)
  }
})

test.each(['keyring.sealed', 'keyring.copy.sealed', 'care.sealed', 'care.copy.sealed'])('a damaged or lost %s heals from the other', async (file) => {
  for (const spoil of [() => flip(at(file), 70), () => truncate(at(file), 10), () => remove(at(file))]) {
    await spoil()
    const vault = value(await open(folder))
    expect(texts(vault)).toEqual({ a: 'tweede', b: 'andere' })
    expect(vault.damaged()).toMatchObject([{ kind: 'keyring', file, using: 'copy' }])
    await vault.close()
    for (const ring of ['keyring', 'care']) expect((await readFile(at(`${ring}.sealed`))).equals(await readFile(at(`${ring}.copy.sealed`)))).toBe(true)
  }
})

test.each(['keyring', 'care'])('with both copies of the ring %s gone nothing opens and nothing new is made', async (ring) => {
  for (const file of [`${ring}.sealed`, `${ring}.copy.sealed`]) await remove(at(file))
  const before = await filesIn(folder)
  expect(refusal(await open(folder))).toMatchObject({ code: 'keyring-lost', text: expect.stringContaining('reservekopie') })
  expect((await filesIn(folder)).filter((f) => f !== 'attempts.json')).toEqual(before.filter((f) => f !== 'attempts.json'))
})

test('a damaged house file opens from its previous version; without one the vault stays shut and says why', async () => {
  const vault = value(await open(folder))
  value(await vault.saveHouse({ name: 'nieuwe naam' }))
  await truncate(at('house.sealed'), 50)
  await remove(at('vault.lock'))
  const again = value(await open(folder))
  expect(again.house().name).toBe('Huis Żółw')
  expect(again.damaged()).toMatchObject([{ kind: 'house', using: 'previous' }])
  await again.close()
  await truncate(at('house.sealed'), 50)
  await remove(at('previous/house.sealed'))
  expect(refusal(await open(folder))).toMatchObject({ code: 'house-lost', text: expect.stringContaining('reservekopie') })
})

test('both headers damaged or gone: a plain sentence, no vault made over it', async () => {
  for (const file of ['vault.json', 'vault.copy.json']) await flip(at(file), 300)
  expect(value(await inspectVault(folder))).toMatchObject({ state: 'damaged', sentence: expect.stringContaining('reservekopie') })
  expect(refusal(await open(folder)).code).toBe('damaged')
})

test('a header changed by somebody who fixed its checksum is found by its MAC; the other copy is used', async () => {
  const forge = async (file: string): Promise<void> => {
    const read = decodeHeader(await readFile(at(file)))
    if (read.kind !== 'sound') throw new Error('unsound')
    const { header, mac } = read.stored
    const slots = header.slots.map((slot) => (slot.kind === 'user' ? { ...slot, roles: ['hbo', 'beheerder'] } : slot))
    await writeFile(at(file), encodeHeader({ header: { ...header, revision: 99, slots }, mac }))
  }
  await forge('vault.json')
  const vault = value(await open(folder))
  expect(vault.user.roles).toEqual(['hbo'])
  expect(vault.damaged()).toMatchObject([{ kind: 'header', file: 'vault.json' }])
  await vault.close()
  for (const file of ['vault.json', 'vault.copy.json']) await forge(file)
  expect(refusal(await open(folder))).toMatchObject({ code: 'damaged', text: expect.stringContaining('veranderd') })
})

test.each([{ memoryKiB: 8 }, { memoryKiB: 4 * 1024 * 1024 }, { passes: 1 }, { passes: 1000 }, { lanes: 0 }, { salt: 'AAAA' }])(
  'a header that asks for the key derivation %o is refused before it runs',
  async (change) => {
    for (const file of ['vault.json', 'vault.copy.json']) {
      const read = decodeHeader(await readFile(at(file)))
      if (read.kind !== 'sound') throw new Error('unsound')
      const { header, mac } = read.stored
      await writeFile(at(file), encodeHeader({ header: { ...header, slots: header.slots.map((s) => ({ ...s, kdf: { ...s.kdf, ...change } })) }, mac }))
    }
    let asked = 0
    const watched = {
      name: 'test',
      derive: async () => {
        asked += 1
        return Buffer.alloc(32)
      },
    }
    expect(refusal(await open(folder, { testKdf: watched })).code).toBe('damaged')
    expect(asked).toBe(0)
  },
)

test('a vault of a newer program is refused kindly and not touched', async () => {
  for (const file of ['vault.json', 'vault.copy.json']) await writeFile(at(file), JSON.stringify({ format: 'baken-kluis', formatVersion: 3, iets: 'nieuws' }))
  const before = await filesIn(folder)
  expect(value(await inspectVault(folder))).toMatchObject({ state: 'newer', sentence: expect.stringContaining('Werk Baken bij') })
  expect(refusal(await open(folder)).code).toBe('newer')
  expect(refusal(await make(folder)).code).toBe('exists')
  expect(await filesIn(folder)).toEqual(before)
})

test('older records migrate step by step; a newer one stays shut and keeps its bytes', async () => {
  const two = {
    ...codecs,
    dossier: {
      ...noteCodec,
      version: 3,
      migrations: [
        { from: 2, migrate: (old: unknown) => ({ ...(old as object), text: `${(old as { text: string }).text}!` }) },
        { from: 1, migrate: (old: unknown) => ({ ...(old as object), text: `${(old as { text: string }).text}?` }) },
      ],
    },
  }
  const newer = value(await open(folder, { codecs: two }))
  expect(texts(newer)).toEqual({ a: 'tweede?!', b: 'andere?!' })
  value(await newer.saveDossier(note('a', 'derde versie')))
  await newer.close()
  const bytes = await readFile(at('dossiers/a.sealed'))
  const older = value(await open(folder))
  expect(texts(older)).toEqual({ b: 'andere' })
  expect(older.damaged()).toMatchObject([{ id: 'a', using: 'nothing', sentence: expect.stringContaining('Werk Baken bij') }])
  expect(refusal(await older.saveDossier(note('a', 'overschrijven'))).code).toBe('set-aside')
  await older.close()
  expect((await readFile(at('dossiers/a.sealed'))).equals(bytes)).toBe(true)
  const gap = { ...codecs, dossier: { ...noteCodec, version: 9 } }
  const shut = value(await open(folder, { codecs: gap }))
  expect(texts(shut)).toEqual({})
  expect(shut.damaged()).toHaveLength(2)
  await shut.close()
})

test('a record is checked again at reading unless the same check, by its fingerprint, passed it before sealing', async () => {
  let checks = 0
  const counting = (shape?: string) => {
    const check: typeof noteCodec.check = (v) => {
      checks += 1
      return noteCodec.check(v)
    }
    return { ...codecs, dossier: { ...noteCodec, check, ...(shape === undefined ? {} : { shape }) } }
  }
  const reopened = async (shape?: string): Promise<number> => {
    checks = 0
    const vault = value(await open(folder, { codecs: counting(shape) }))
    expect(texts(vault)).toMatchObject({ b: 'andere' })
    const seen = checks
    value(await vault.saveDossier(note('a', 'weer')))
    await vault.close()
    return seen
  }
  // 'b' is never saved again: it keeps having no fingerprint. 'a' carries the one it was last saved with.
  expect([await reopened(), await reopened('x'), await reopened('x'), await reopened('y'), await reopened('y'), await reopened()]).toEqual([2, 2, 1, 2, 1, 2])
})

test('a dossier put in the place of another is found, as is one from another vault', async () => {
  const other = path.join(path.dirname(folder), 'ander')
  await makeWith(other, [note('a', 'van een ander huis')])
  await remove(at('previous/dossiers/a.sealed'))
  for (const from of [at('dossiers/b.sealed'), path.join(other, 'dossiers/a.sealed'), at('house.sealed'), at('keyring.sealed')]) {
    await copyFile(from, at('dossiers/a.sealed'))
    const vault = value(await open(folder))
    expect(texts(vault)).toEqual({ b: 'andere' })
    expect(vault.damaged()).toMatchObject([{ id: 'a', using: 'nothing' }])
    await vault.close()
  }
})

test('folders that a copy left out are made again', async () => {
  for (const name of ['apart', 'blobs', 'previous']) await remove(at(name))
  const vault = value(await open(folder))
  expect(vault.damaged()).toEqual([])
  value(await vault.saveDossier(note('a', 'derde')))
  value(await vault.putBlob(Buffer.from('x'), 'text/plain'))
  await vault.close()
})

test('a file without a key is set aside, not opened and not deleted; half-written files go', async () => {
  await copyFile(at('dossiers/a.sealed'), at('dossiers/los.sealed'))
  await writeFile(at('dossiers/a.sealed.0011aabb.tmp'), 'half')
  const vault = value(await open(folder))
  expect(vault.damaged()).toMatchObject([{ kind: 'loose', file: 'dossiers/los.sealed' }])
  await vault.close()
  const files = await filesIn(folder)
  expect(files).not.toContain('dossiers/los.sealed')
  expect(files).not.toContain('dossiers/a.sealed.0011aabb.tmp')
  expect(files.filter((f) => f.startsWith('apart/'))).toHaveLength(1)
})

test('no changed byte in any file of a small vault goes unseen', async () => {
  const vault = value(await open(folder))
  const blob = value(await vault.putBlob(Buffer.from('bijlage'), 'text/plain', 'a'))
  await vault.close()
  const files = (await filesIn(folder)).filter((f) => f.endsWith('.sealed') && !f.startsWith('previous/') && !f.startsWith('apart/'))
  expect(files.length).toBe(8)
  let flips = 0
  for (const file of files) {
    const good = await readFile(at(file))
    // Every bit of a sealed file is flipped in the properties of the seal, and of a whole vault by npm run test:bits; here a few, in the open.
    const places = [...good.keys()].filter((n) => n % 29 === 0 || n === good.length - 1)
    for (const place of places) {
      await flip(at(file), place)
      const opened = await open(folder)
      flips += 1
      if (!opened.ok) expect(opened.problem.code).toBe('house-lost')
      else {
        const found = opened.value.damaged().length > 0 || !(await opened.value.getBlob(blob.id)).ok
        expect(found, `${file} byte ${place}`).toBe(true)
        // Only the changed file is affected; 'b' was saved once and has no previous version.
        if (file === 'dossiers/a.sealed') expect(texts(opened.value)).toEqual({ a: 'eerste', b: 'andere' })
        else expect(texts(opened.value)).toEqual(file === 'dossiers/b.sealed' ? { a: 'tweede' } : { a: 'tweede', b: 'andere' })
        await opened.value.close()
      }
      await writeFile(at(file), good)
    }
  }
  expect(flips).toBeGreaterThan(40)
}, 60_000)

test('no changed byte in the header goes unseen', async () => {
  const good = await readFile(at('vault.json'))
  for (const place of good.keys()) {
    const bytes = Buffer.from(good)
    bytes[place] = (bytes[place] ?? 0) ^ 0x01
    expect(decodeHeader(bytes).kind, `byte ${place}: ${JSON.stringify(bytes.toString('latin1', place - 5, place + 5))}`).not.toBe('sound')
  }
})
