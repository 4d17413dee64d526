import { cp, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formatVersion } from '../../../electron/vault/header.ts'
import { type HistoryCodec, unlockVault, unlockWithRecovery } from '../../../electron/vault/vault.ts'
import { codecs, type Note, note, refusal, remove, scratch, value } from './support.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures/vaults')
let folder = ''
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))

test('there is a stored vault of every format version', async () =>
  expect((await readdir(fixtures)).filter((name) => !name.startsWith('.'))).toEqual(['v1', 'v2']))

// With the real key derivation and the real words: what was written then must open now, whatever changed since.
test.each(['v1', 'v2'])(
  'the stored vault %s opens with its password and with its sheet',
  async (version) => {
    await cp(path.join(fixtures, version, 'kluis'), folder, { recursive: true })
    const about: { userName: string; password: string; words: string; blob: string } = JSON.parse(
      await readFile(path.join(fixtures, version, 'about.json'), 'utf8'),
    )
    const history: HistoryCodec<Note> = { lines: (before, after) => [`${before?.text ?? ''}>${after.text}`], tidy: (lines) => lines }
    const vault = value(await unlockVault({ folder, codecs: { ...codecs, history }, userName: about.userName, password: about.password }))
    expect(vault.damaged()).toEqual([])
    expect(vault.house()).toEqual({ name: 'Huis Żółw', any: { plaats: 'Den Bosch' } })
    expect([...vault.dossiers().values()]).toEqual([
      note('a', 'tweede', 2),
      { id: 'A_b-9', text: 'Nguyễn, Şükrü, שלום, 🙂', count: 2, any: [null, true, 1.5, { diep: ['x'] }] },
    ])
    expect(Buffer.from(value(await vault.getBlob(about.blob)).bytes).toString()).toBe('een bijlage van 2026')
    expect(vault.user.roles).toEqual(['hbo', 'beheerder'])
    expect(vault.recoveryConfirmed()).toBe(true)
    expect([vault.mayCare(), JSON.parse(await readFile(path.join(folder, 'vault.json'), 'utf8')).formatVersion]).toEqual([true, formatVersion])
    value(await vault.saveDossier(note('nieuw')))
    // Of before there were histories: nothing is missed, and one begins at the next change.
    expect(value(await vault.history('a'))).toEqual({ lines: [], gaps: [], begun: null })
    value(await vault.saveDossier(note('a', 'derde', 3)))
    expect(value(await vault.history('a'))).toMatchObject({ lines: ['tweede>derde'], gaps: [] })
    await vault.close()
    const recovered = value(await unlockWithRecovery({ folder, codecs, userName: about.userName, words: about.words, newPassword: 'een nieuw begin hier' }))
    expect(recovered.dossiers().size).toBe(3)
    await recovered.close()
    expect(refusal(await unlockVault({ folder, codecs, userName: about.userName, password: about.password })).code).toBe('wrong-secret')
  },
  30_000,
)

test('in the stored vault v2 a beheerder sees no dossier, who waits for care sees none, and who was blocked does not come in', async () => {
  await cp(path.join(fixtures, 'v2/kluis'), folder, { recursive: true })
  type Person = { readonly userName: string; readonly password: string }
  const about: Person & { readonly logo: string } & Readonly<Record<'beheerder' | 'waiting' | 'blocked', Person>> = JSON.parse(
    await readFile(path.join(fixtures, 'v2/about.json'), 'utf8'),
  )
  for (const who of [about.beheerder, about.waiting]) {
    const vault = value(await unlockVault({ folder, codecs, ...who }))
    expect([vault.mayCare(), vault.dossiers().size, vault.damaged(), vault.house().name]).toEqual([false, 0, [], 'Huis Żółw'])
    expect(Buffer.from(value(await vault.getBlob(about.logo)).bytes).toString()).toBe('het logo')
    expect(vault.users().map((u) => u.care)).toEqual(['granted', 'none', 'pending'])
    expect(value(await vault.log.read())).toMatchObject({ lines: [...(who === about.beheerder ? [] : [{}, {}]), { event: { type: 'vault.unlock', userId: vault.user.id } }], findings: [] })
    await vault.close()
  }
  expect(refusal(await unlockVault({ folder, codecs, ...about.blocked })).code).toBe('no-user')
  await value(await unlockVault({ folder, codecs, userName: about.userName, password: about.password })).close()
}, 30_000)
