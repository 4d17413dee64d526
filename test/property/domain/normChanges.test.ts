import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { emptyHouse, type House, type NormChange } from '#shared/domain/house/house.ts'
import { changeNorm, dropChange, holdsOn, keepNormHistory, versionsOf } from '#shared/domain/house/normChanges.ts'
import { allProfiles, copyProfile, effectiveProfile } from '#shared/domain/house/ownProfiles.ts'
import type { Norm, Profile } from '#shared/domain/profile/profile.ts'
import { differenceOf } from '#shared/norms/difference.ts'
import { houseNumbersOn, layerOn } from '#shared/norms/houseNumbers.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { shippedProfiles } from '../../support/profiles.ts'

// A year of days is enough: what counts is their order, and that some fall together.
const day = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2026-01-01', n))
const ids = ['B40', 'B13', 'HA-plan', 'HA-1', 'EN-1'] as const
const norm = (id: string, months: number): Norm => ({ id, rule: { kind: 'every', duty: 'evaluatie', anchor: 'placement', months }, hard: months % 2 === 0, text: `Elke ${months} maanden.`, source: { document: 'd', heading: 'h', quote: 'q' }, who: 'aanbieder', advice: false })
const change = fc.record({ normId: fc.constantFrom(...ids), months: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }), from: day, n: fc.nat() }).map(({ normId, months, from, n }): NormChange => ({ id: `c-${n}`, normId, norm: months === null ? null : norm(normId, months), from, reason: '', userId: 'u', at: '2026-02-03T14:00:00' }))
const changes = fc.uniqueArray(change, { maxLength: 12, selector: (c) => c.id })
const first = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((some) => some.map((id, i) => norm(id, i + 1)))
const on = (norms: readonly Norm[], said: readonly NormChange[], when: string): readonly Norm[] => versionsOf(norms, said).filter((v) => holdsOn(v, when)).map((v) => v.norm)
const byId = (norms: readonly Norm[]): readonly Norm[] => norms.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const own = (profile: Profile, said: NormChange[]): House => ({ ...emptyHouse('h'), contractProfile: 'eigen-1', ownProfiles: [{ profile: { ...profile, id: 'eigen-1' }, basedOn: profile.id, changes: said }], agreements: said.filter((c) => c.normId.startsWith('HA')) })
const ijssel = shippedProfiles.find((p) => p.id === 'ijssel-vecht')
if (!ijssel) throw new Error('no profile')

describe('changes of norms', () => {
  it('alter nothing of what held before their first day', () => {
    fc.assert(fc.property(first, changes, change, day, (norms, said, next, when) => {
      fc.pre(when < next.from)
      expect(on(norms, [...said, next], when)).toEqual(on(norms, said, when))
    }))
  })
  it('hold from their first day on, whatever was said before, until something else is said', () => {
    fc.assert(fc.property(first, changes, change, day, (norms, said, next, when) => {
      fc.pre(when >= next.from)
      expect(on(norms, [...said, next], when).find((n) => n.id === next.normId) ?? null).toEqual(next.norm)
      expect(byId(on(norms, [...said, next], when).filter((n) => n.id !== next.normId))).toEqual(byId(on(norms, said, when).filter((n) => n.id !== next.normId)))
    }))
  })
  it('leave each norm at most once on any day, with windows that do not overlap', () => {
    fc.assert(fc.property(first, changes, day, (norms, said, when) => {
      const held = on(norms, said, when).map((n) => n.id)
      expect(held).toHaveLength(new Set(held).size)
      for (const v of versionsOf(norms, said)) expect(v.from === null || v.until === null || v.from < v.until).toBe(true)
    }))
  })
  it('taken back leave the house as it was', () => {
    fc.assert(fc.property(changes, change, (said, next) => {
      fc.pre(!said.some((c) => c.id === next.id))
      const house = own(ijssel, said)
      for (const place of [{ kind: 'house' }, { kind: 'profile', id: 'eigen-1' }] as const) expect(dropChange(changeNorm(house, place, next), place, next.id)).toEqual(house)
    }))
  })
  it('can be taken back on the day itself and not later, and nobody can write them in the name of another', () => {
    fc.assert(fc.property(changes, changes, (said, sent) => {
      const before = own(ijssel, said)
      const by = { userId: 'ik', at: '2026-05-01T09:00:00' }
      const kept = keepNormHistory(before, own(ijssel, sent), by)
      expect(kept.ownProfiles[0]?.changes.slice(0, said.length)).toEqual(said)
      expect(kept.ownProfiles[0]?.changes.slice(said.length).every((c) => c.userId === 'ik' && c.at === by.at)).toBe(true)
      const sameDay = keepNormHistory(before, own(ijssel, []), { userId: 'ik', at: '2026-02-03T18:00:00' })
      expect(sameDay.ownProfiles[0]?.changes).toEqual([])
    }))
  })
  it('give a stay each norm once on a day, and the windows come along', () => {
    fc.assert(fc.property(changes, day, (said, when) => {
      const house = own(ijssel, said)
      const held = normsOn(normsFor(shippedProfiles, 'eigen-1', house), when).map((n) => `${n.profile} ${n.id}`)
      expect(held).toHaveLength(new Set(held).size)
      expect(held.filter((id) => id.startsWith('eigen-1')).map((id) => id.slice(8)).sort()).toEqual(on(ijssel.norms, said, when).map((n) => n.id).sort())
    }), { numRuns: 50 })
  })
  it('differ from the original exactly when they are not the same that day', () => {
    fc.assert(fc.property(changes, day, (said, when) => {
      const house = own(ijssel, said)
      const now = effectiveProfile(house.ownProfiles[0]?.profile ?? ijssel, house, when).norms
      expect(differenceOf(ijssel.norms, now).length === 0).toBe(JSON.stringify(byId(now)) === JSON.stringify(byId(ijssel.norms)))
    }), { numRuns: 50 })
  })
  it('go into a file as they hold that day: the same house layer, without its history', () => {
    fc.assert(fc.property(changes, day, (said, when) => {
      const house = own(ijssel, said)
      const { norms, agreements } = layerOn(house, when)
      const there = { ...house, norms, agreements: agreements.map((one): NormChange => ({ id: one.id, normId: one.id, norm: one, from: '1900-01-01', reason: '', userId: 'b', at: '1900-01-01T00:00:00' })) }
      const layer = (h: House): readonly string[] => normsOn(normsFor(shippedProfiles, 'geen', h), when).filter((n) => n.layer === 'huis' && n.profile === 'huis').map((n) => JSON.stringify([n.id, n.rule, n.text])).sort()
      expect(layer(there)).toEqual(layer(house))
    }), { numRuns: 50 })
  })
})

describe('a copy', () => {
  it('is the original on the day that it was made, under its own name, and no stay notices', () => {
    for (const profile of shippedProfiles) {
      const house = emptyHouse('h')
      const copied = copyProfile(house, profile, { id: 'eigen-2', name: 'Van ons', day: '2026-02-03' })
      const made = allProfiles(shippedProfiles, copied).find((p) => p.id === 'eigen-2')
      expect(made).toEqual({ ...profile, id: 'eigen-2', name: 'Van ons' })
      expect(differenceOf(profile.norms, made?.norms ?? [])).toEqual([])
      expect(normsFor(shippedProfiles, profile.id, copied)).toEqual(normsFor(shippedProfiles, profile.id, house))
    }
  })
  it('of a changed profile holds the changes of that day and begins a history of its own', () => {
    const said: NormChange = { id: 'c', normId: 'B40', norm: null, from: '2026-03-01', reason: 'x', userId: 'u', at: '2026-02-03T14:00:00' }
    const house = own(ijssel, [said])
    const copied = copyProfile(house, house.ownProfiles[0]?.profile ?? ijssel, { id: 'eigen-3', name: 'Weer een', day: '2026-04-01' })
    expect(copied.ownProfiles[1]).toMatchObject({ basedOn: 'ijssel-vecht', changes: [] })
    expect(copied.ownProfiles[1]?.profile.norms.some((n) => n.id === 'B40')).toBe(false)
  })
})

describe('the five numbers of the house', () => {
  it('change from a day on and stay what they were before', () => {
    const house: House = { ...emptyHouse('h'), agreements: [{ id: 'c', normId: 'HA-evaluatie', norm: norm('HA-evaluatie', 2), from: '2026-06-01', reason: '', userId: 'u', at: '2026-02-03T14:00:00' }, { id: 'e', normId: 'HA-plan', norm: null, from: '2026-07-01', reason: '', userId: 'u', at: '2026-02-03T14:00:00' }] }
    const numbers = (when: string): readonly (number | null)[] => [houseNumbersOn(house, when).evaluationEveryMonths, houseNumbersOn(house, when).planWithinWeeks]
    expect([numbers('2026-05-31'), numbers('2026-06-01'), numbers('2026-07-01')]).toEqual([[3, 8], [2, 8], [2, null]])
  })
})
