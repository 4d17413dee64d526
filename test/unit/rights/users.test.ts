import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { rmSync } from 'node:fs'
import { emptyHouse, type Staff } from '#shared/domain/house/house.ts'
import type { Role } from '#shared/domain/permissions.ts'
import { cantBecome, cantReset, nameTaken, withUsers, type KnownUser } from '#shared/domain/users.ts'
import type { UserLine } from '#shared/ipc/contract.ts'
import { fakeUsers } from '../../support/fakeUsers.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const password = 'vier losse woorden hier'
const homes: string[] = []
let p: Asked
let users: ReturnType<typeof fakeUsers>

beforeEach(async () => {
  p = askedProgram('2026-02-03T14:02:00', { testUsers: (vault) => (users ??= fakeUsers(vault.user.id, [{ ...vault.user, care: 'granted', handed: false }])) })
  homes.push(p.home)
  // The fake is made for the vault that opens.
  users = undefined as never
  await p.get('session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { name: 'F. Proef', diploma: 'hbo', password } })
})
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })))

const add = (name: string, roles: Role[]) => p.ask('users.add', { name, roles, diploma: 'mbo-4', password })
const line = (list: readonly UserLine[], name: string): UserLine => {
  const found = list.find((u) => u.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const staff = async (): Promise<readonly Staff[]> => (await p.get('house.get', {})).staff
/** Signs in as another user of the same vault. */
function become(who: UserLine): void {
  const open = p.ctx.session.current()
  if (!open) throw new Error('locked')
  users.signIn(who.id)
  p.ctx.session.open(open.vault, { id: who.id, name: who.name, roles: [...who.roles] }, users, 'real')
}

describe('the first user', () => {
  it('is hbo and beheerder, and stands on the staff list as hbo', async () => {
    const status = await p.get('session.status', {})
    expect(status.user?.roles).toEqual(['hbo', 'beheerder'])
    expect(status.care).toBe(true)
    expect(await staff()).toMatchObject([{ name: 'F. Proef', function: 'hbo', diploma: 'hbo', userId: status.user?.id, active: true }])
  })
  it('in a house of before there were roles, a hbo-professional becomes beheerder too', async () => {
    const open = p.ctx.session.current()
    if (!open) throw new Error('locked')
    await users.setRoles(open.user.id, ['hbo'])
    await p.get('session.lock', {})
    const status = await p.get('session.unlock', { userName: 'F. Proef', password })
    expect(status.user?.roles).toEqual(['hbo', 'beheerder'])
    expect((await p.get('users.list', {})).map((u) => u.roles)).toEqual([['hbo', 'beheerder']])
    // As soon as there is a real one, the table alone holds.
    await add('B. Kantoor', ['beheerder'])
    expect((await p.get('users.list', {})).map((u) => u.roles)).toEqual([['hbo'], ['beheerder']])
  })
})

describe('adding, changing and blocking', () => {
  it('a begeleider added by somebody with care reads dossiers at once, a beheerder never needs to', async () => {
    await add('S. Model', ['begeleider'])
    const list = await add('B. Kantoor', ['beheerder'])
    expect(list.ok && list.value.map((u) => [u.name, u.roles, u.care])).toEqual([['F. Proef', ['hbo', 'beheerder'], 'ja'], ['S. Model', ['begeleider'], 'ja'], ['B. Kantoor', ['beheerder'], 'nee']])
    expect((await staff()).map((s) => [s.name, s.function, s.diploma, s.active])).toEqual([['F. Proef', 'hbo', 'hbo', true], ['S. Model', 'begeleider', 'mbo-4', true], ['B. Kantoor', 'beheerder', 'mbo-4', true]])
  })
  it('somebody that a beheerder adds waits until a hbo-professional gives access, and cannot be let in by the beheerder', async () => {
    const hbo = line(await p.get('users.list', {}), 'F. Proef')
    const first = await add('B. Kantoor', ['beheerder'])
    become(line(first.ok ? first.value : [], 'B. Kantoor'))
    const second = await add('S. Model', ['begeleider'])
    const waiting = line(second.ok ? second.value : [], 'S. Model')
    expect(waiting.care).toBe('wacht')
    expect(await p.ask('users.grantCare', { userId: waiting.id })).toMatchObject({ ok: false, problem: { code: 'rights', text: expect.stringContaining('hbo-professional') } })
    become(waiting)
    expect(await p.code('dossiers.list', {})).toBe('rights.care')
    become(hbo)
    expect(await p.code('users.grantCare', { userId: waiting.id })).toBe('handed')
    users.chooseOwn(waiting.id)
    expect(line(await p.get('users.grantCare', { userId: waiting.id }), 'S. Model').care).toBe('ja')
    expect(await p.code('users.grantCare', { userId: waiting.id })).toBe('users.no-need')
    become(waiting)
    expect(await p.code('dossiers.list', {})).toBe('ok')
  })
  it('a changed role is a changed function on the staff list', async () => {
    const list = await add('S. Model', ['begeleider'])
    const { id } = line(list.ok ? list.value : [], 'S. Model')
    await p.get('users.roles', { userId: id, roles: ['hbo'] })
    expect((await staff()).find((s) => s.userId === id)).toMatchObject({ function: 'hbo', diploma: 'mbo-4' })
  })
  it('what the window sends about who signs in changes nothing: not their function, name or link, nor a new link', async () => {
    const list = await add('S. Model', ['begeleider'])
    const { id } = line(list.ok ? list.value : [], 'S. Model')
    const house = await p.get('house.get', {})
    const free: Staff = { id: 'vrij', name: 'V. Rij', function: 'begeleider', diploma: 'geen', userId: null, active: true }
    await p.get('house.save', { house: { ...house, staff: [...house.staff.map((s) => ({ ...s, name: 'Anders', function: 'hbo' as const, userId: null, active: false, diploma: 'hbo' as const })), { ...free, userId: id }] } })
    expect((await staff()).find((s) => s.userId === id)).toMatchObject({ name: 'S. Model', function: 'begeleider', active: true, diploma: 'hbo' })
    expect((await staff()).find((s) => s.id === 'vrij')?.userId).toBeNull()
    await p.get('house.save', { house: { ...house, staff: [free] } })
    expect((await staff()).map((s) => s.name).sort()).toEqual(['F. Proef', 'S. Model', 'V. Rij'])
  })
  it('somebody who was on the staff list already keeps that line', async () => {
    const house = await p.get('house.get', {})
    await p.get('house.save', { house: { ...house, staff: [...house.staff, { id: 'st-model', name: 'S. Model', function: 'begeleider', diploma: 'mbo-3-ervaren', userId: null, active: true }] } })
    await p.get('users.add', { name: ' s. model ', roles: ['hbo'], diploma: 'onbekend', password })
    expect((await staff()).filter((s) => /model/i.test(s.name))).toMatchObject([{ id: 'st-model', function: 'hbo', diploma: 'mbo-3-ervaren', active: true }])
  })
  it('blocking asks the own password, and the blocked one no longer works here', async () => {
    const list = await add('S. Model', ['begeleider'])
    const { id } = line(list.ok ? list.value : [], 'S. Model')
    expect(await p.code('users.block', { userId: id, ownPassword: 'fout' })).toBe('wrong-secret')
    expect(line(await p.get('users.list', {}), 'S. Model').id).toBe(id)
    expect((await p.get('users.block', { userId: id, ownPassword: password })).map((u) => u.name)).toEqual(['F. Proef'])
    // The line stays: the log and old plans still know who that was.
    expect((await staff()).find((s) => s.userId === id)).toMatchObject({ name: 'S. Model', active: false })
  })
  it('a weak password, a name that is there already and no name are refused with the field', async () => {
    expect(await p.ask('users.add', { name: 'S. Model', roles: ['begeleider'], diploma: 'onbekend', password: 'kort' })).toMatchObject({ ok: false, problem: { code: 'weak-password', field: 'password' } })
    expect(await p.ask('users.add', { name: 'f. PROEF', roles: ['begeleider'], diploma: 'onbekend', password })).toMatchObject({ ok: false, problem: { code: 'users.taken', field: 'name' } })
    expect(await p.code('users.add', { name: '  ', roles: ['begeleider'], diploma: 'onbekend', password })).toBe('users.nameless')
    expect(await p.get('users.list', {})).toHaveLength(1)
  })
  it('another password is set, never for oneself', async () => {
    const list = await add('S. Model', ['begeleider'])
    const { id } = line(list.ok ? list.value : [], 'S. Model')
    await p.get('users.resetPassword', { userId: id, password: 'een heel ander wachtwoord' })
    expect(users.passwords.get(id)).toBe('een heel ander wachtwoord')
    expect(await p.code('users.resetPassword', { userId: line(await p.get('users.list', {}), 'F. Proef').id, password })).toBe('users.self')
  })
})

describe('the last lines', () => {
  const user = (id: string, roles: Role[], care = roles.some((r) => r !== 'beheerder')): KnownUser => ({ id, name: id, roles, care })
  const code = (no: ReturnType<typeof cantBecome>): string | null => no?.problem.code ?? null
  const house = [user('a', ['hbo', 'beheerder']), user('b', ['beheerder']), user('c', ['begeleider'])]
  it('nobody changes or blocks themselves', () => {
    expect([code(cantBecome(house, 'a', 'a', ['hbo'])), code(cantBecome(house, 'a', 'a', null)), code(cantReset(house, 'a', 'a'))]).toEqual(['users.self', 'users.self', 'users.self'])
  })
  it('somebody who manages users stays', () => {
    const two = [user('a', ['beheerder']), user('h', ['hbo']), user('h2', ['hbo'])]
    expect(code(cantBecome(two, 'h', 'a', null))).toBe('users.last-manager')
    expect(code(cantBecome(house, 'a', 'b', null))).toBeNull()
  })
  it('somebody who can give access to the dossiers stays, and keeps it', () => {
    expect(code(cantBecome(house, 'b', 'a', null))).toBe('users.last-care')
    expect(code(cantBecome(house, 'b', 'a', ['beheerder']))).toBe('users.last-care')
    expect(code(cantReset(house, 'b', 'a'))).toBe('users.last-care')
    expect(code(cantReset(house, 'b', 'c'))).toBeNull()
    expect(code(cantBecome([...house, user('d', ['hbo'])], 'b', 'a', null))).toBeNull()
    // A hbo-professional who still waits can't give what they do not have.
    expect(code(cantBecome([...house, user('d', ['hbo'], false)], 'b', 'a', null))).toBe('users.last-care')
  })
  it('who is gone is said to be gone', () => expect([code(cantBecome(house, 'a', 'x', null)), code(cantReset(house, 'a', 'x'))]).toEqual(['users.unknown', 'users.unknown']))
  it('a name is the same name in other capitals or with spaces around it', () => expect([nameTaken(house, ' A ')?.problem.code, nameTaken(house, 'd')]).toEqual(['users.taken', null]))
  it('a staff list that agrees is left as it is', () => {
    const once = withUsers({ ...emptyHouse('h') }, house)
    expect(withUsers(once, house)).toEqual(once)
    expect(once.staff.map((s) => s.function)).toEqual(['hbo', 'beheerder', 'begeleider'])
  })
})
