import { cp, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unlockVault, unlockWithRecovery } from '../../../electron/vault/vault.ts'
import { codecs, note, refusal, remove, scratch, value } from './support.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures/vaults')
let folder = ''
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))

test('there is a stored vault of every format version', async () => expect((await readdir(fixtures)).filter((name) => !name.startsWith('.'))).toEqual(['v1']))

// With the real key derivation and the real words: what was written then must open now, whatever changed since.
test.each(['v1'])(
  'the stored vault %s opens with its password and with its sheet',
  async (version) => {
    await cp(path.join(fixtures, version, 'kluis'), folder, { recursive: true })
    const about: { userName: string; password: string; words: string; blob: string } = JSON.parse(
      await readFile(path.join(fixtures, version, 'about.json'), 'utf8'),
    )
    const vault = value(await unlockVault({ folder, codecs, userName: about.userName, password: about.password }))
    expect(vault.damaged()).toEqual([])
    expect(vault.house()).toEqual({ name: 'Huis Żółw', any: { plaats: 'Den Bosch' } })
    expect([...vault.dossiers().values()]).toEqual([
      note('a', 'tweede', 2),
      { id: 'A_b-9', text: 'Nguyễn, Şükrü, שלום, 🙂', count: 2, any: [null, true, 1.5, { diep: ['x'] }] },
    ])
    expect(Buffer.from(value(await vault.getBlob(about.blob)).bytes).toString()).toBe('een bijlage van 2026')
    expect(vault.user.roles).toEqual(['hbo', 'beheerder'])
    expect(vault.recoveryConfirmed()).toBe(true)
    value(await vault.saveDossier(note('nieuw')))
    await vault.close()
    const recovered = value(await unlockWithRecovery({ folder, codecs, userName: about.userName, words: about.words, newPassword: 'een nieuw begin hier' }))
    expect(recovered.dossiers().size).toBe(3)
    await recovered.close()
    expect(refusal(await unlockVault({ folder, codecs, userName: about.userName, password: about.password })).code).toBe('wrong-secret')
  },
  30_000,
)
