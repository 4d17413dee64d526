import { beforeAll, describe, expect, it } from 'vitest'
import type { House, NormChange } from '#shared/domain/house/house.ts'
import { changeNorm } from '#shared/domain/house/normChanges.ts'
import { copyProfile, dropProfile } from '#shared/domain/house/ownProfiles.ts'
import type { Role } from '#shared/domain/permissions.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { fakeUsers } from '../../support/fakeUsers.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

let p: Asked
const house = async (): Promise<House> => p.get('house.get', {})
const change = (normId: string, norm: NormChange['norm'], from = '2026-02-03'): NormChange => ({ id: `c-${normId}-${from}`, normId, norm, from, reason: 'Met de gemeente afgesproken.', userId: 'een-ander', at: '1999-01-01T00:00:00' })
const later = (id: string, months: number): NormChange['norm'] => {
  const norm = normsFor(shippedProfiles, 'ijssel-vecht', { norms: { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null }, agreements: [], ownProfiles: [], vngLayer: false }).find((n) => n.id === id)
  if (!norm) throw new Error(id)
  const { layer: _layer, profile: _profile, from: _from, until: _until, ...rest } = norm
  return { ...rest, rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months } } }
}
function signIn(roles: readonly Role[], care: boolean): void {
  const open = p.ctx.session.current()
  if (!open) throw new Error('locked')
  const user = { id: open.user.id, name: open.user.name, roles: [...roles] }
  p.ctx.session.open(open.vault, user, fakeUsers(user.id, [{ ...user, care: care ? 'granted' : 'pending', handed: false }]), 'example')
}

beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.openExample', {})
  const from = shippedProfiles.find((one) => one.id === 'ijssel-vecht')
  if (!from) throw new Error('no profile')
  await p.get('house.save', { house: copyProfile(await house(), from, { id: 'eigen-1', name: 'Van ons', day: '2026-02-03' }) })
}, 60_000)

describe('a profile of the house’s own', () => {
  it('keeps who changed it and when by the clock of the machine, whatever the window says', async () => {
    const saved = await p.get('house.save', { house: changeNorm(await house(), { kind: 'profile', id: 'eigen-1' }, change('B40', later('B40', 2))) })
    expect(saved.ownProfiles[0]?.changes).toMatchObject([{ normId: 'B40', userId: p.ctx.session.current()?.user.id, at: '2026-02-03T14:02:00', reason: 'Met de gemeente afgesproken.' }])
  })
  it('goes to a file as it holds that day, and such a file is read again', async () => {
    expect(await p.get('profile.export', { profileId: 'eigen-1' })).toEqual({ savedAs: 'Contractprofiel Van ons.json' })
    const file = p.out.saved.at(-1)
    if (!file) throw new Error('nothing saved')
    p.pick.push(file)
    const read = await p.get('profile.pick', {})
    expect(read?.profile.norms.find((n) => n.id === 'B40')?.rule).toMatchObject({ after: { months: 2 } })
    p.pick.push({ name: 'x.json', bytes: Buffer.from('{"format":"baken-profiel/1","profile":{"id":"x"}}') })
    expect(await p.ask('profile.pick', {})).toMatchObject({ ok: false, problem: { code: 'profile.field', field: 'profile.name' } })
    expect(await p.get('profile.pick', {})).toBeNull()
  })
  it('goes along in an exchange file with what holds that day', async () => {
    const d = await p.get('dossier.open', { id: 'vb-daan' })
    const stay = d.stays.at(-1)
    if (!stay) throw new Error('no stay')
    const answer = await p.get('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, contractProfile: 'eigen-1' } } })
    expect(answer.revision).toBe(d.revision + 1)
    await p.get('exchange.export', { dossierId: 'vb-daan', withBsn: false })
    const file: unknown = JSON.parse(Buffer.from(p.out.saved.at(-1)?.bytes ?? []).toString('utf8'))
    expect(file).toMatchObject({ profile: { id: 'eigen-1', name: 'Van ons' } })
    expect(JSON.stringify(file)).toContain('"after":{"months":2}')
  })
  it('stays as long as a stay has it, and for who can’t see whether one has', async () => {
    expect(await p.ask('house.save', { house: dropProfile(await house(), 'eigen-1') })).toMatchObject({ ok: false, problem: { code: 'profile.used' } })
    signIn(['beheerder'], false)
    expect(await p.ask('house.save', { house: dropProfile(await house(), 'eigen-1') })).toMatchObject({ ok: false, problem: { code: 'profile.unseen' } })
    signIn(['hbo'], true)
  })
  it('may be chosen for new residents', async () => {
    expect((await p.get('house.save', { house: { ...(await house()), contractProfile: 'eigen-1' } })).contractProfile).toBe('eigen-1')
    expect((await p.get('dossier.create', { firstName: 'Nieuw', tussenvoegsel: '', lastName: '', roepnaam: '' })).stays[0]?.facts.contractProfile).toBe('eigen-1')
    expect(await p.code('house.save', { house: { ...(await house()), contractProfile: 'bestaat-niet' } })).toBe('house.profile')
  })
})

describe('what a change would do', () => {
  it('is told in counts, and changes nothing', async () => {
    const before = await house()
    const place = { kind: 'house' } as const
    const none = await p.get('profile.effect', { place, changes: [] })
    expect(none).toEqual({ duties: 0, residents: 0 })
    const more = await p.get('profile.effect', { place, changes: [change('HA-1', { ...later('B40', 5), id: 'HA-1', rule: { kind: 'once', duty: 'anders', anchor: 'placement', after: { months: 30 } } } as NonNullable<NormChange['norm']>)] })
    expect(more.residents).toBeGreaterThan(3)
    expect(more.duties).toBe(more.residents)
    expect(await house()).toEqual(before)
  })
  it('is for who may see residents: not for a beheerder without the care key, who may change the house', async () => {
    signIn(['beheerder'], false)
    expect(await p.code('profile.effect', { place: { kind: 'house' }, changes: [] })).toMatch(/^rights/)
    expect(await p.code('house.save', { house: await house() })).toBe('ok')
    signIn(['begeleider'], true)
    expect(await p.code('house.save', { house: await house() })).toBe('rights')
    expect(await p.code('profile.pick', {})).toBe('rights')
    signIn(['hbo'], true)
  })
})
