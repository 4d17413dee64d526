import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeHeader, encodeHeader, headerMac, type Slot } from '../../../electron/vault/header.ts'
import { logEntry } from '#shared/domain/log/event.ts'
import { logPairs, logSecret } from '../../../electron/vault/logKeys.ts'
import { makeSlot } from '../../../electron/vault/slots.ts'
import { unlockWithRecovery } from '../../../electron/vault/vault.ts'
import { as, bas, hanna, idOf, keysOf, makeHouse, noor, type openAs, piet, toFormat1, tryAs } from './house.ts'
import { cheapKdf, clock, collect, filesIn, note, optionsFor, refusal, remove, scratch, value } from './support.ts'

let folder = ''
const at = (file: string): string => path.join(folder, file)
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))
const statusOf = (who: { name: string }) => (vault: Awaited<ReturnType<typeof openAs>>) => vault.users().find((u) => u.name === who.name)?.care

describe('letting people in', () => {
  test('each opens with their own password, with their own roles; whoever has care reads what another wrote', async () => {
    await makeHouse(folder, [bas, piet, hanna])
    await as(folder, piet, async (vault) => value(await vault.saveDossier(note('a', 'van Piet'))))
    for (const who of [noor, piet, hanna])
      await as(folder, who, async (vault) => {
        expect(vault.user).toMatchObject({ name: who.name, roles: who.roles })
        expect([vault.mayCare(), vault.dossiers().get('a')?.text]).toEqual([true, 'van Piet'])
        expect(vault.users().map((u) => [u.name, u.care])).toEqual([
          [noor.name, 'granted'],
          [bas.name, 'none'],
          [piet.name, 'granted'],
          [hanna.name, 'granted'],
        ])
      })
  })

  test('a name that is there already, no name, no role and a weak password are refused and change nothing', async () => {
    await makeHouse(folder, [piet])
    await as(folder, noor, async (vault) => {
      const before = await readFile(at('vault.json'))
      expect(refusal(await vault.addUser({ ...hanna, name: ` ${piet.name.toUpperCase()} ` }))).toMatchObject({ code: 'name-taken', field: 'name' })
      expect(refusal(await vault.addUser({ ...hanna, name: '  ' }))).toMatchObject({ code: 'no-name', field: 'name' })
      expect(refusal(await vault.addUser({ ...hanna, roles: [] }))).toMatchObject({ code: 'no-roles', field: 'roles' })
      expect(refusal(await vault.addUser({ ...hanna, password: 'kort' })).code).toBe('weak-password')
      expect(refusal(await vault.setRoles(idOf(vault, piet), [])).code).toBe('no-roles')
      expect(await readFile(at('vault.json'))).toEqual(before)
    })
  })

  test('who was let in is told to the log by id, without a name', async () => {
    const { events, onEvent } = collect()
    await makeHouse(folder)
    await as(
      folder,
      noor,
      async (vault) => {
        const { id } = value(await vault.addUser(piet))
        value(await vault.setRoles(id, ['hbo']))
        value(await vault.resetPassword(id, 'een ander wachtwoord'))
        value(await vault.blockUser(id))
        expect(events.filter((e) => e.type.startsWith('user.')).map((e) => [e.action, e.type, e.objectIds, e.ok])).toEqual([
          ['C', 'user.add', [], true],
          ['U', 'user.roles', [id], true],
          ['U', 'user.password', [id], true],
          ['D', 'user.block', [id], true],
        ])
      },
      { onEvent },
    )
    expect(JSON.stringify(events)).not.toContain('Piet')
  })
})

describe('a vault opened without the care key', () => {
  test('shows the house and nothing of any dossier, refuses kindly, and leaves every file of a dossier where it is', async () => {
    await makeHouse(folder, [bas])
    const blob = await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a', 'van Noor')))
      return value(await vault.putBlob(Buffer.from('scan'), 'image/png', 'a'))
    })
    const before = await filesIn(folder)
    await as(folder, bas, async (vault) => {
      expect(vault.house().name).toBe('Huis Żółw')
      value(await vault.saveHouse({ name: 'Bas zijn huis' }))
      value(await vault.keepSecret('x', Buffer.from('geheim')))
      const logo = value(await vault.putBlob(Buffer.from('logo'), 'image/png'))
      expect(Buffer.from(value(await vault.getBlob(logo.id)).bytes).toString()).toBe('logo')
      expect([vault.mayCare(), vault.dossiers().size, vault.damaged()]).toEqual([false, 0, []])
      expect(refusal(vault.dossier('a')).code).toBe('no-care')
      for (const refused of [
        vault.saveDossier(note('a', 'van Bas')),
        vault.saveDossier(note('nieuw')),
        vault.putBlob(Buffer.from('x'), 'image/png', 'a'),
        vault.getBlob(blob.id),
        vault.renewRecovery(),
        vault.grantCare(vault.user.id),
      ])
        expect(refusal(await refused)).toMatchObject({ code: 'no-care', text: expect.stringContaining('hbo-professional') })
    })
    expect((await filesIn(folder)).filter((f) => before.includes(f))).toEqual(before)
    await as(folder, noor, async (vault) => {
      expect([vault.house().name, vault.dossiers().get('a')?.text, vault.damaged()]).toEqual(['Bas zijn huis', 'van Noor', []])
      expect(Buffer.from(value(await vault.getBlob(blob.id)).bytes).toString()).toBe('scan')
    })
  })

  test('no key that a pure beheerder can find opens a file of a dossier', async () => {
    await makeHouse(folder, [bas])
    await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a')))
      value(await vault.putBlob(Buffer.from('x'), 'image/png', 'a'))
    })
    const { keyring, access } = await keysOf(folder, bas)
    expect([...keyring.entries().keys()]).toEqual(['house'])
    expect([...access.rings.house.contents().entries.keys()]).toEqual(['house'])
    expect(access.keys.care).toBeNull()
  })

  test('who comes in with the sheet gets what their roles ask for', async () => {
    const words = await makeHouse(folder, [bas, piet])
    await as(folder, noor, async (vault) => value(await vault.saveDossier(note('a'))))
    const next = 'vergeten en opnieuw bedacht'
    for (const [who, sees] of [
      [bas, 0],
      [piet, 1],
    ] as const) {
      const vault = value(await unlockWithRecovery({ ...optionsFor(folder), userName: who.name, words, newPassword: next }))
      expect([vault.mayCare(), vault.dossiers().size]).toEqual([sees === 1, sees])
      await vault.close()
      await as(folder, { ...who, password: next }, async (again) => expect(again.dossiers().size).toBe(sees))
    }
  })
})

describe('care comes only from who has it', () => {
  test('whom a beheerder lets in waits: for a password of their own, and then for somebody with care', async () => {
    await makeHouse(folder, [bas])
    await as(folder, bas, async (vault) => expect(value(await vault.addUser(hanna))).toMatchObject({ care: 'pending', handed: true }))
    // Bas knows this password. Were care given to it, he would have let himself in.
    await as(folder, noor, async (vault) =>
      expect(refusal(await vault.grantCare(idOf(vault, hanna)))).toMatchObject({ code: 'handed', text: expect.stringContaining('eigen wachtwoord') }),
    )
    const own = { ...hanna, password: 'hanna haar eigen zin' }
    await as(folder, hanna, async (vault) => {
      expect([vault.mayCare(), vault.dossiers().size]).toEqual([false, 0])
      value(await vault.changePassword(hanna.password, own.password))
    })
    await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a', 'van Noor')))
      expect(statusOf(hanna)(vault)).toBe('pending')
      value(await vault.grantCare(idOf(vault, hanna)))
      expect(statusOf(hanna)(vault)).toBe('granted')
      expect(refusal(await vault.grantCare('bestaat-niet')).code).toBe('no-user')
      expect(refusal(await vault.grantCare(idOf(vault, bas))).code).toBe('no-need')
    })
    await as(folder, own, async (vault) => expect(vault.dossiers().get('a')?.text).toBe('van Noor'))
    expect((await tryAs(folder, hanna)).ok).toBe(false)
  })

  test('a beheerder can’t get care by giving somebody another password', async () => {
    await makeHouse(folder, [bas, hanna])
    const known = { ...hanna, password: 'bas kent dit wachtwoord' }
    await as(folder, bas, async (vault) => value(await vault.resetPassword(idOf(vault, hanna), known.password)))
    await as(folder, known, async (vault) => expect([vault.mayCare(), vault.dossiers().size, statusOf(hanna)(vault)]).toEqual([false, 0, 'pending']))
    await as(folder, noor, async (vault) => expect(refusal(await vault.grantCare(idOf(vault, hanna))).code).toBe('handed'))
  })

  test('nor by giving himself or a pair of his own a place in the header: a grant needs the word of who has care', async () => {
    await makeHouse(folder, [bas, hanna])
    await as(folder, noor, async (vault) => value(await vault.saveDossier(note('a'))))
    const { access, header } = await keysOf(folder, bas)
    // Bas writes a header that the vault key signs: the sheet and Hanna get pairs that he made himself, with the old words about care beside them.
    const mine = async (slot: Slot): Promise<Slot> => {
      const owner = slot.kind === 'user' ? ({ kind: 'user', id: slot.id, name: slot.name, roles: slot.roles } as const) : ({ kind: 'recovery' } as const)
      const made = value(await makeSlot(cheapKdf, header, owner, bas.password, access.keys))
      return { ...made, grants: { ...slot.grants, ...made.grants }, ...(slot.vouch === undefined ? {} : { vouch: slot.vouch }) }
    }
    const slots = await Promise.all(header.slots.map(async (slot) => (slot.kind === 'recovery' || slot.name === hanna.name ? mine(slot) : slot)))
    const forged = { ...header, revision: header.revision + 1, careRenewal: 'due' as const, slots }
    await writeFile(at('vault.json'), encodeHeader({ header: forged, mac: headerMac(forged, access.keys.vault) }))
    await as(folder, noor, async (vault) => {
      expect([vault.dossiers().size, statusOf(hanna)(vault)]).toEqual([1, 'pending'])
    })
    const read = decodeHeader(await readFile(at('vault.json')))
    if (read.kind !== 'sound') throw new Error('unsound')
    expect(read.stored.header.careRenewal).toBe('none')
    expect(read.stored.header.slots.map((s) => [s.id === 'herstelblad' ? 'blad' : s.kind === 'user' ? s.name : '', 'care' in s.grants])).toEqual([
      [noor.name, true],
      ['blad', false],
      [bas.name, false],
      [hanna.name, false],
    ])
  })

  test('other roles: care comes at once from who has it, waits when a beheerder gives them, and is taken back with its key', async () => {
    await makeHouse(folder, [bas, piet])
    await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a')))
      value(await vault.setRoles(idOf(vault, bas), ['beheerder', 'begeleider']))
      expect(statusOf(bas)(vault)).toBe('granted')
    })
    await as(folder, bas, async (vault) => expect(vault.dossiers().size).toBe(1))
    const { access, header } = await keysOf(folder, bas)
    const careKey = Buffer.from(access.keys.care ?? [])
    await as(folder, noor, async (vault) => {
      value(await vault.setRoles(idOf(vault, bas), ['beheerder']))
      value(await vault.saveDossier(note('a', 'erna')))
      expect(statusOf(bas)(vault)).toBe('none')
    })
    await as(folder, bas, async (vault) => {
      expect([vault.mayCare(), vault.dossiers().size]).toEqual([false, 0])
      value(await vault.setRoles(idOf(vault, piet), ['beheerder']))
      value(await vault.setRoles(idOf(vault, piet), ['hbo']))
      expect(statusOf(piet)(vault)).toBe('pending')
    })
    const after = await keysOf(folder, noor)
    expect(after.header.careGeneration).toBe(header.careGeneration + 2)
    expect(after.access.keys.care?.equals(careKey)).toBe(false)
    expect(after.keyring.entries().get('dossier/a')?.keys).toHaveLength(3)
    await as(folder, noor, async (vault) => {
      expect(vault.dossiers().get('a')?.text).toBe('erna')
      value(await vault.grantCare(idOf(vault, piet)))
    })
    await as(folder, piet, async (vault) => expect(vault.dossiers().get('a')?.text).toBe('erna'))
  })
})

describe('blocking', () => {
  test('whoever is blocked does not come in any more; the others do, with the passwords and the sheet that they had', async () => {
    const words = await makeHouse(folder, [bas, piet, hanna])
    await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a', 'ervoor')))
      const id = idOf(vault, piet)
      value(await vault.blockUser(id))
      expect(vault.users().map((u) => u.name)).toEqual([noor.name, bas.name, hanna.name])
      value(await vault.saveDossier(note('a', 'erna')))
      value(await vault.saveDossier(note('b', 'nieuw')))
      expect(refusal(await vault.blockUser(id)).code).toBe('no-user')
    })
    expect(refusal(await tryAs(folder, piet)).code).toBe('no-user')
    for (const who of [noor, hanna])
      await as(folder, who, async (vault) => expect([...vault.dossiers().values()].map((d) => d.text)).toEqual(['erna', 'nieuw']))
    await as(folder, bas, async (vault) => expect(vault.house().name).toBe('Huis Żółw'))
    const vault = value(await unlockWithRecovery({ ...optionsFor(folder), userName: noor.name, words, newPassword: 'na het blokkeren nog' }))
    expect(vault.dossiers().size).toBe(2)
    await vault.close()
    expect((await filesIn(folder)).filter((f) => f.includes('next'))).toEqual([])
  })

  test('by a beheerder: the key of the dossiers is renewed at the next unlock by somebody who has it, before anything else is written', async () => {
    await makeHouse(folder, [bas, piet])
    await as(folder, noor, async (vault) => value(await vault.saveDossier(note('a', 'ervoor'))))
    const old = await keysOf(folder, piet)
    await as(folder, bas, async (vault) => value(await vault.blockUser(idOf(vault, piet))))
    const dueHeader = (await keysOf(folder, bas)).header
    expect([dueHeader.careRenewal, dueHeader.generation, dueHeader.careGeneration]).toEqual(['due', 2, 1])
    await as(folder, bas, async (vault) => value(await vault.saveHouse({ name: 'gaat door' })))
    const { events, onEvent } = collect()
    await as(folder, noor, async (vault) => expect(vault.dossiers().get('a')?.text).toBe('ervoor'), { onEvent })
    expect(events.map((e) => e.type)).toContain('care.renew')
    const now = await keysOf(folder, noor)
    expect([now.header.careRenewal, now.header.generation, now.header.careGeneration]).toEqual(['none', 2, 2])
    expect(now.keyring.entries().get('dossier/a')?.keys.slice(1)).toEqual(old.keyring.entries().get('dossier/a')?.keys)
  })

  test('never yourself, nor the last beheerder, nor the last with care; nor may a role or a password do that', async () => {
    await makeHouse(folder, [bas, hanna])
    await as(folder, bas, async (vault) => {
      for (const refused of [vault.blockUser(vault.user.id), vault.setRoles(vault.user.id, ['hbo']), vault.resetPassword(vault.user.id, 'iets heel anders nu')])
        expect(refusal(await refused)).toMatchObject({ code: 'self', text: expect.stringContaining('andere beheerder') })
      value(await vault.setRoles(idOf(vault, noor), ['hbo']))
      value(await vault.blockUser(idOf(vault, noor)))
      for (const refused of [
        vault.blockUser(idOf(vault, hanna)),
        vault.setRoles(idOf(vault, hanna), ['beheerder']),
        vault.resetPassword(idOf(vault, hanna), 'iets heel anders nu'),
      ])
        expect(refusal(await refused)).toMatchObject({ code: 'last-care', text: expect.stringContaining('herstelblad') })
    })
    // The vault itself does not ask who may: it only sees to it that somebody is left.
    await as(folder, hanna, async (vault) => {
      expect([vault.mayCare(), vault.users().length]).toEqual([true, 2])
      for (const refused of [vault.blockUser(idOf(vault, bas)), vault.setRoles(idOf(vault, bas), ['begeleider'])])
        expect(refusal(await refused).code).toBe('last-manager')
    })
  })

  test('saves that are under way when somebody is blocked end first; those asked later are sealed with new keys', async () => {
    await makeHouse(folder, [piet])
    const old = await as(folder, piet, async () => null).then(() => keysOf(folder, piet))
    await as(folder, noor, async (vault) => {
      const saves = Array.from({ length: 6 }, (_, n) => vault.saveDossier(note(`d${n}`, 'ervoor')))
      const blocked = vault.blockUser(idOf(vault, piet))
      const later = Array.from({ length: 6 }, (_, n) => vault.saveDossier(note(`d${n + 3}`, 'erna')))
      expect([...(await Promise.all(saves)), await blocked, ...(await Promise.all(later))].every((r) => r.ok)).toBe(true)
    })
    const now = await keysOf(folder, noor)
    for (let n = 0; n < 9; n += 1) {
      const keyId = (await readFile(at(`dossiers/d${n}.sealed`))).toString('hex', 8, 16)
      const current = now.keyring.entries().get(`dossier/d${n}`)?.keys[0].id
      expect(keyId === current, `d${n}`).toBe(n >= 3)
    }
    expect(old.header.generation + 1).toBe(now.header.generation)
    await as(folder, noor, async (vault) =>
      expect(Object.fromEntries([...vault.dossiers()].map(([id, d]) => [id, d.text]))).toEqual(
        Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`d${n}`, n < 3 ? 'ervoor' : 'erna'])),
      ),
    )
  })

  test('the log gets a new pair, and keeps the old one for what was written before', async () => {
    await makeHouse(folder, [piet])
    const old = (await keysOf(folder, noor)).header.logKey
    await as(folder, noor, async (vault) => {
      value(await vault.log.append(logEntry('house.change', { userId: vault.user.id })))
      value(await vault.blockUser(idOf(vault, piet)))
      value(await vault.log.append(logEntry('seal.change', { userId: vault.user.id })))
    })
    // Shut: sealed to the public half of now.
    expect((await tryAs(folder, { ...noor, password: 'iets anders dan toen' })).ok).toBe(false)
    const { header, keyring } = await keysOf(folder, noor)
    const pairs = logPairs(keyring.secret(logSecret))
    expect([pairs.length, pairs[0]?.publicKey.toString('base64'), pairs[1]?.publicKey.toString('base64')]).toEqual([2, header.logKey, old])
    const lines = (await readFile(at(`log/${(await readdir(at('log')))[0] ?? ''}`), 'latin1')).trim().split('\n')
    const keys = new Set(lines.map((line) => line.split(' ')[4]?.slice(1)))
    expect(keys.size).toBe(2)
    await as(folder, noor, async (vault) => {
      const read = value(await vault.log.read())
      expect(read.findings).toEqual([])
      expect(read.lines.map((l) => l.event.type).slice(-5)).toEqual(['house.change', 'seal.change', 'vault.close', 'vault.unlock', 'vault.unlock'])
      expect(read.lines.slice(-2).map((l) => [l.event.ok, l.event.code])).toEqual([[false, 'wrong-secret'], [true, null]])
    })
  })
})

test('a forgotten password: who gets another one is not kept waiting for the wrong ones', async () => {
  const time = clock()
  await makeHouse(folder, [piet])
  for (let n = 0; n < 6; n += 1) await tryAs(folder, { ...piet, password: 'weet ik niet meer' }, { now: time.now })
  expect(refusal(await tryAs(folder, piet, { now: time.now })).code).toBe('slow-down')
  const next = { ...piet, password: 'een nieuwe zin voor piet' }
  await as(folder, noor, async (vault) => value(await vault.resetPassword(idOf(vault, piet), next.password)), { now: time.now })
  await as(folder, next, async (vault) => expect(vault.mayCare()).toBe(true), { now: time.now })
  expect(refusal(await tryAs(folder, piet, { now: time.now })).code).toBe('wrong-secret')
})

describe('a house of format 1', () => {
  const prepare = async (): Promise<void> => {
    await makeHouse(folder, [bas])
    await as(folder, noor, async (vault) => {
      value(await vault.saveDossier(note('a', 'eerste')))
      value(await vault.saveDossier(note('a', 'tweede')))
      value(await vault.putBlob(Buffer.from('scan'), 'image/png', 'a'))
      value(await vault.putBlob(Buffer.from('logo'), 'image/png'))
    })
    await toFormat1(folder)
  }
  const formatOf = async (): Promise<number> => JSON.parse(await readFile(at('vault.json'), 'utf8')).formatVersion

  test('becomes format 2 at the first unlock with care; the way back stays until it was opened once more', async () => {
    await prepare()
    const { events, onEvent } = collect()
    const old = await readFile(at('vault.json'))
    await as(
      folder,
      noor,
      async (vault) => {
        expect([vault.mayCare(), vault.dossiers().get('a')?.text, vault.damaged()]).toEqual([true, 'tweede', []])
        expect(value(await vault.putBlob(Buffer.from('scan'), 'image/png', 'a')).size).toBe(4)
      },
      { onEvent },
    )
    expect([await formatOf(), events.some((e) => e.type === 'vault.migrate' && e.ok)]).toEqual([2, true])
    expect((await filesIn(folder)).filter((f) => f.startsWith('blobs/'))).toHaveLength(2)
    expect(await readFile(at('previous/formaat 1 vault.json'))).toEqual(old)
    await as(folder, bas, async (vault) => expect([vault.mayCare(), vault.dossiers().size, vault.damaged()]).toEqual([false, 0, []]))
    expect((await filesIn(folder)).filter((f) => f.includes('formaat'))).toHaveLength(2)
    await as(folder, noor, async (vault) => expect([vault.dossiers().get('a')?.text, vault.damaged(), value(await vault.log.read()).lines.map((l) => l.event.type).slice(0, 2)]).toEqual(['tweede', [], ['vault.unlock', 'vault.migrate']]))
    expect((await filesIn(folder)).filter((f) => f.includes('formaat'))).toEqual([])
  })

  test('stays format 1 for who has no care, who sees no dossier of it all the same and changes no users', async () => {
    await prepare()
    await as(folder, bas, async (vault) => {
      expect([vault.mayCare(), vault.dossiers().size, vault.damaged()]).toEqual([false, 0, []])
      value(await vault.saveHouse({ name: 'nog steeds' }))
      value(await vault.keepSecret('x', Buffer.from('y')))
      value(await vault.setLabel('nog steeds'))
      value(await vault.changePassword(bas.password, 'bas zijn tweede zin'))
      for (const refused of [
        vault.addUser(piet),
        vault.blockUser(idOf(vault, noor)),
        vault.resetPassword(idOf(vault, noor), 'een ander begin nu'),
        vault.setRoles(idOf(vault, noor), ['beheerder']),
        vault.renewRecovery(),
      ])
        expect(refusal(await refused).code).toBe('no-care')
    })
    expect(await formatOf()).toBe(1)
    await as(folder, noor, async (vault) =>
      expect([vault.house().name, vault.dossiers().get('a')?.text, vault.damaged()]).toEqual(['nog steeds', 'tweede', []]),
    )
    expect(await formatOf()).toBe(2)
  })

  test('with one user who could do everything: that user lets others in from now on', async () => {
    const { createVault } = await import('../../../electron/vault/vault.ts')
    const made = value(await createVault({ ...optionsFor(folder), house: { name: 'x' }, label: 'x', user: { ...noor, roles: ['hbo'] } }))
    await made.vault.close()
    await toFormat1(folder)
    await as(folder, noor, async (vault) => {
      expect(vault.user.roles).toEqual(['hbo', 'beheerder'])
      value(await vault.addUser(bas))
    })
  })

  test('the sheet of that time opens it, and holds care afterwards', async () => {
    const words = await makeHouse(folder)
    await as(folder, noor, async (vault) => value(await vault.saveDossier(note('a', 'tekst'))))
    await toFormat1(folder)
    for (const next of ['een heel nieuw begin', 'nog een keer vergeten']) {
      const vault = value(await unlockWithRecovery({ ...optionsFor(folder), userName: noor.name, words, newPassword: next }))
      expect(vault.dossiers().get('a')?.text).toBe('tekst')
      await vault.close()
    }
    expect(await formatOf()).toBe(2)
  })
})
