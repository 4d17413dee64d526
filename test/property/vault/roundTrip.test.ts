import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomKey } from '../../../electron/vault/keys.ts'
import { makeKeyPair, openSecret, openWith, sealSecret, sealTo } from '../../../electron/vault/keys.ts'
import { checkRecoveryWord, makeRecoveryWords, parseRecoveryWords } from '../../../electron/vault/recovery.ts'
import { fileKinds, newKeyId, seal, unseal } from '../../../electron/vault/seal.ts'
import { recoveryWordList } from '../../../electron/vault/words.ts'
import { make, open, remove, scratch, value } from '../../unit/vault/support.ts'

let parent = ''
beforeAll(async () => {
  parent = await scratch()
})
afterAll(() => remove(parent))

// JSON has no -0, no undefined and no NaN: what it can say must come back.
const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }).map((v): unknown => JSON.parse(JSON.stringify(v)))
const recordId = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)

test('any record, in any letters, comes back the same after closing and opening', async () => {
  let n = 0
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ id: recordId, text: fc.string({ unit: 'binary' }), count: fc.integer(), any: anyJson }), {
        selector: (r) => r.id,
        maxLength: 5,
      }),
      anyJson,
      async (records, any) => {
        const folder = path.join(parent, `r${(n += 1)}`)
        const { vault } = value(await make(folder))
        for (const record of records) value(await vault.saveDossier(record))
        value(await vault.saveHouse({ name: 'huis', any }))
        value(await vault.close())
        const again = value(await open(folder))
        expect(new Map(again.dossiers())).toEqual(new Map(records.map((r) => [r.id, r])))
        expect(again.house().any).toEqual(any)
        await again.close()
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

const name = fc.record({
  vaultId: fc.uuid(),
  fileId: fc.string({ maxLength: 20 }),
  kind: fc.constantFrom(...(Object.keys(fileKinds) as (keyof typeof fileKinds)[])),
})
const stamp = fc.record({ revision: fc.nat(), savedAt: fc.nat({ max: 8.64e15 }) })

test('a sealed file opens with its own name and key, and with no other', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom('vaultId', 'fileId', 'kind'), stamp, fc.uint8Array({ maxLength: 2000 }), (mine, stranger, part, when, content) => {
      // The same but for one part of its name.
      const other = { ...mine, [part]: stranger[part] }
      const key = { id: newKeyId(), key: randomKey() }
      const sealed = seal(mine, key, when, content)
      const opened = value(unseal(mine, [{ id: newKeyId(), key: randomKey() }, key], sealed))
      expect(Buffer.from(opened.content).equals(content)).toBe(true)
      expect(opened).toMatchObject(when)
      expect(unseal(mine, [{ ...key, key: randomKey() }], sealed).ok).toBe(false)
      expect(unseal(mine, [], sealed).ok).toBe(false)
      expect(unseal(other, [key], sealed).ok).toBe(mine[part] === stranger[part])
    }),
  )
})

test('a sealed file with any bit changed, cut off or added to does not open', () => {
  fc.assert(
    fc.property(name, fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.nat({ max: 7 }), fc.nat(), (mine, content, at, bit, cut) => {
      const key = { id: newKeyId(), key: randomKey() }
      const sealed = seal(mine, key, { revision: 1, savedAt: 1 }, content)
      const changed = Buffer.from(sealed)
      changed[at % sealed.length] = (changed[at % sealed.length] ?? 0) ^ (1 << bit)
      expect(unseal(mine, [key], changed).ok).toBe(false)
      expect(unseal(mine, [key], sealed.subarray(0, cut % sealed.length)).ok).toBe(false)
      expect(unseal(mine, [key], Buffer.concat([sealed, Buffer.alloc(1)])).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('every single bit of a sealed file counts', () => {
  const key = { id: newKeyId(), key: randomKey() }
  const one = { vaultId: 'v', fileId: 'dossier/a', kind: 'dossier' } as const
  const sealed = seal(one, key, { revision: 7, savedAt: 1_700_000_000_000 }, Buffer.from('{"version":1,"data":{"id":"a"}}'))
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(unseal(one, [key], changed), `bit ${bit}`).toMatchObject({ ok: false, problem: { code: 'damaged' } })
  }
})

test('two seals of the same content share no nonce and no bytes of content', () => {
  const key = { id: newKeyId(), key: randomKey() }
  const one = { vaultId: 'v', fileId: 'f', kind: 'house' } as const
  const seals = Array.from({ length: 200 }, () => seal(one, key, { revision: 1, savedAt: 1 }, Buffer.alloc(32)).subarray(32).toString('hex'))
  expect(new Set(seals.map((s) => s.slice(0, 24))).size).toBe(200)
  expect(new Set(seals.map((s) => s.slice(24, 88))).size).toBe(200)
})

test('a secret sealed to a pair opens with that pair and context only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.string(), fc.string(), (secret, context, other) => {
      const [pair, stranger, key] = [makeKeyPair(), makeKeyPair(), randomKey()]
      const sealed = sealTo(pair.publicKey, secret, context)
      expect(openWith(pair, sealed, context)?.equals(secret)).toBe(true)
      expect(openWith(stranger, sealed, context)).toBeNull()
      expect(openWith(pair, { ...sealed, ephemeral: Buffer.alloc(32).toString('base64') }, context)).toBeNull()
      expect(openSecret(key, sealSecret(key, secret, context), context)?.equals(secret)).toBe(true)
      if (other !== context) expect([openWith(pair, sealed, other), openSecret(key, sealSecret(key, secret, context), other)]).toEqual([null, null])
    }),
    { numRuns: 60 },
  )
})

test('the words of a sheet are read back however they are typed', () => {
  const noise = fc.constantFrom(' ', '\n', ', ', '\t', ' \r\n', '; ')
  fc.assert(
    fc.property(fc.array(noise, { minLength: 24, maxLength: 24 }), fc.boolean(), fc.boolean(), (between, upper, numbered) => {
      const words = makeRecoveryWords()
      const typed = words.map((word, n) => `${numbered ? `${n + 1}. ` : ''}${upper ? word.toUpperCase() : word}${between[n] ?? ' '}`).join('')
      expect(value(parseRecoveryWords(typed))).toEqual(words)
    }),
  )
})

test('one slip in a word is noticed, named by its number, and the right word is offered', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 23 }),
      fc.nat(),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      fc.constantFrom('change', 'add', 'drop'),
      (at, where, letter, slip) => {
        const words = makeRecoveryWords()
        const word = words[at] ?? ''
        const n = where % word.length
        const typed = slip === 'drop' ? word.slice(0, n) + word.slice(n + 1) : word.slice(0, n) + letter + word.slice(slip === 'change' ? n + 1 : n)
        fc.pre(typed !== word)
        const read = parseRecoveryWords(words.with(at, typed))
        expect(read).toMatchObject({
          ok: false,
          problem: { code: 'recovery-word', field: `words.${at}`, text: expect.stringContaining(`Woord ${at + 1} (“${typed}”)`) },
        })
        const checked = checkRecoveryWord(typed)
        // Another word may be just as near; that one is then offered.
        expect(checked.known).toBe(false)
        if (!checked.known) expect(checked.suggestion).not.toBeNull()
      },
    ),
    { numRuns: 300 },
  )
})

test('a wrong but existing word, or the wrong order, does not pass', () => {
  let passed = 0
  fc.assert(
    fc.property(fc.nat({ max: 23 }), fc.constantFrom(...recoveryWordList), (at, other) => {
      const words = makeRecoveryWords()
      fc.pre(words[at] !== other)
      if (parseRecoveryWords(words.with(at, other)).ok) passed += 1
    }),
    { numRuns: 400 },
  )
  // A check of 16 bits: one in 65,536 slips through, and then the vault refuses the words.
  expect(passed).toBeLessThanOrEqual(1)
})
