import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unlockVault, unlockWithRecovery } from '../../../electron/vault/vault.ts'
import { waitAfter } from '../../../electron/vault/attempts.ts'
import { checkPassword } from '../../../electron/vault/password.ts'
import { clock, codecs, make, makeWith, note, open, optionsFor, password, refusal, remove, scratch, userName, value } from './support.ts'

let folder = ''
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))
const wrong = 'dit is het echt niet'

test('the password counts by its letters, not by how a keyboard spells them; the name by its letters too', async () => {
  await makeWith(folder, [])
  const { vault } = { vault: value(await open(folder, {}, password.normalize('NFD'))) }
  await vault.close()
  const named = value(await unlockVault({ ...optionsFor(folder), userName: ` ${userName.toUpperCase().normalize('NFD')} `, password }))
  await named.close()
  expect(refusal(await unlockVault({ ...optionsFor(folder), userName: 'Iemand', password })).code).toBe('no-user')
})

test('after five wrong passwords it slows down, says how long, survives a restart, and lets the right one in again', async () => {
  const time = clock()
  await makeWith(folder, [])
  for (let n = 1; n <= 4; n += 1)
    expect(refusal(await open(folder, { now: time.now }, wrong))).toMatchObject({ code: 'wrong-secret', text: 'Dit wachtwoord klopt niet.' })
  expect(refusal(await open(folder, { now: time.now }, wrong)).text).toBe('Dit wachtwoord klopt niet. Je kunt het over 5 seconden opnieuw proberen.')
  // Even the right one waits: otherwise waiting would tell whether it is right.
  expect(refusal(await open(folder, { now: time.now }))).toMatchObject({
    code: 'slow-down',
    text: 'Er is te vaak iets verkeerds ingevuld. Probeer het over 5 seconden opnieuw.',
  })
  time.forward(4)
  expect(refusal(await open(folder, { now: time.now })).text).toContain('over 1 seconde')
  time.forward(1)
  expect(refusal(await open(folder, { now: time.now }, wrong)).text).toContain('over 10 seconden')
  time.forward(10)
  const vault = value(await open(folder, { now: time.now }))
  await vault.close()
  expect(refusal(await open(folder, { now: time.now }, wrong)).text).toBe('Dit wachtwoord klopt niet.')
})

test('the wait grows from 5 seconds to 5 minutes and no further; a clock set back does not lock out for longer', async () => {
  expect([0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000].map(waitAfter)).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300])
  const time = clock()
  await makeWith(folder, [])
  for (let n = 0; n < 5; n += 1) await open(folder, { now: time.now }, wrong)
  time.forward(-3 * 24 * 3600)
  expect(refusal(await open(folder, { now: time.now })).code).toBe('slow-down')
  time.forward(5)
  await value(await open(folder, { now: time.now })).close()
})

test('a try is counted before it is made: killing the program in the middle gives no free one', async () => {
  const time = clock()
  await makeWith(folder, [])
  const dying = { name: 'test', derive: () => Promise.reject(new Error('killed')) }
  const lockOf = path.join(folder, 'vault.lock')
  for (let n = 0; n < 5; n += 1) {
    await expect(open(folder, { now: time.now, testKdf: dying }, wrong)).rejects.toThrow('killed')
    await remove(lockOf)
  }
  expect(refusal(await open(folder, { now: time.now })).code).toBe('slow-down')
})

test('changing the password needs the current one; afterwards only the new one opens', async () => {
  const { vault } = value(await make(folder))
  value(await vault.saveDossier(note('a')))
  const next = 'een heel nieuw begin'
  expect(refusal(await vault.changePassword(wrong, next)).code).toBe('wrong-secret')
  expect(refusal(await vault.changePassword(password, 'kort')).code).toBe('weak-password')
  value(await vault.changePassword(password, next))
  value(await vault.saveDossier(note('a', 'erna')))
  await vault.close()
  expect(refusal(await open(folder)).code).toBe('wrong-secret')
  const again = value(await open(folder, {}, next))
  expect(again.dossiers().get('a')?.text).toBe('erna')
  await again.close()
})

test('an open vault can ask for the password again; guessing there slows down the door too', async () => {
  const time = clock()
  const { vault } = value(await make(folder, { now: time.now }))
  value(await vault.provePassword(password))
  for (let n = 0; n < 5; n += 1) expect(refusal(await vault.provePassword(wrong)).code).toBe('wrong-secret')
  expect(refusal(await vault.provePassword(password)).code).toBe('slow-down')
  await vault.close()
  expect(refusal(await open(folder, { now: time.now })).code).toBe('slow-down')
  time.forward(5)
  await value(await open(folder, { now: time.now })).close()
})

test('an older copy of the header never brings an old password back', async () => {
  const { vault } = value(await make(folder))
  const old = await readFile(path.join(folder, 'vault.json'))
  value(await vault.changePassword(password, 'een heel nieuw begin'))
  await vault.close()
  await writeFile(path.join(folder, 'vault.copy.json'), old)
  expect(refusal(await open(folder)).code).toBe('wrong-secret')
  await value(await open(folder, {}, 'een heel nieuw begin')).close()
  expect(await readFile(path.join(folder, 'vault.copy.json'))).toEqual(await readFile(path.join(folder, 'vault.json')))
})

test('the words of the sheet open the vault and give the user a new password; the sheet stays good, a renewed one replaces it', async () => {
  const words = await makeWith(folder, [note('a', 'nog hier')])
  const next = 'vergeten en opnieuw bedacht'
  const typed = words.map((word, n) => `${n + 1}. ${word.toUpperCase()}`).join('\n')
  const vault = value(await unlockWithRecovery({ ...optionsFor(folder), userName, words: typed, newPassword: next }))
  expect(vault.dossiers().get('a')?.text).toBe('nog hier')
  expect(refusal(await unlockWithRecovery({ ...optionsFor(folder), userName: 'Iemand', words, newPassword: next })).code).toBe('in-use')
  expect(vault.recoveryConfirmed()).toBe(false)
  value(await vault.confirmRecovery())
  const renewed = value(await vault.renewRecovery())
  expect(vault.recoveryConfirmed()).toBe(false)
  value(await vault.confirmRecovery())
  expect(vault.recoveryConfirmed()).toBe(true)
  await vault.close()
  expect(refusal(await open(folder)).code).toBe('wrong-secret')
  expect(refusal(await unlockWithRecovery({ ...optionsFor(folder), userName, words, newPassword: next }))).toMatchObject({
    code: 'wrong-secret',
    text: expect.stringContaining('nieuwste herstelblad'),
  })
  expect(refusal(await unlockWithRecovery({ ...optionsFor(folder), userName: 'Iemand', words: renewed, newPassword: next })).code).toBe('no-user')
  await value(await unlockWithRecovery({ ...optionsFor(folder), userName, words: renewed, newPassword: next })).close()
  const last = value(await open(folder, {}, next))
  expect(last.recoveryConfirmed()).toBe(true)
  await last.close()
})

test.each([
  ['te kort', 'weak-password'],
  ['aaaaaaaaaaaaaaaa', 'weak-password'],
  ['wachtwoord12!', 'weak-password'],
  ['Noor Başaran 1', 'weak-password'],
  ['twaalftekens', 'ok'],
  ['vier losse woorden hier', 'ok'],
  ['密碼密碼一二三四五六七八', 'ok'],
  ['x'.repeat(2000), 'weak-password'],
  ['mijn wachtwoord is een gedicht', 'ok'],
])('the password %s is %s', (typed, expected) => {
  const result = checkPassword(typed, userName)
  expect(result.ok ? 'ok' : result.problem.code).toBe(expected)
})

test('the real key derivation opens what it made, off the main thread, and a test vault never opens with it', async () => {
  const real = { folder, codecs }
  const { createVault } = await import('../../../electron/vault/vault.ts')
  let ticks = 0
  const timer = setInterval(() => void (ticks += 1), 10)
  const { vault } = value(await createVault({ ...real, house: { name: 'x' }, label: 'x', user: { name: userName, password, roles: [] } }))
  await vault.close()
  expect(ticks).toBeGreaterThan(5)
  expect(refusal(await unlockVault({ ...real, userName, password: wrong })).code).toBe('wrong-secret')
  await value(await unlockVault({ ...real, userName, password })).close()
  clearInterval(timer)
  expect(JSON.parse(await readFile(path.join(folder, 'vault.json'), 'utf8')).slots[0].kdf).toMatchObject({
    name: 'argon2id',
    memoryKiB: 65536,
    passes: 3,
    lanes: 1,
  })
  expect(refusal(await open(folder)).code).toBe('damaged')
  const cheap = path.join(path.dirname(folder), 'goedkoop')
  await makeWith(cheap, [])
  expect(refusal(await unlockVault({ ...real, folder: cheap, userName, password })).code).toBe('damaged')
}, 30_000)
