import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/calendar/day.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import type { Contact } from '#shared/domain/stay/contact.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { contactHours, contactPeriods } from '#shared/norms/contactHours.ts'

const FROM = '2026-01-05'
const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays(FROM, n))
const contact: fc.Arbitrary<Contact> = fc.record({ id: fc.uuid(), on: day, minutes: fc.integer({ min: 1, max: 1440 }), planned: fc.boolean(), way: fc.constantFrom('live' as const, 'telefoon' as const, 'video' as const), goalId: fc.constant(null), staffId: fc.constant(null), note: fc.constant('') })
const contacts = fc.array(contact, { maxLength: 20 })
const total = (list: readonly Contact[], from: string, to: string): number => (contactHours(list, from, to)?.perWeek ?? 0) * (Math.max(0, daysBetween(from, to) + 1) / 7)

describe('hours of contact', () => {
  it('are over seven days what they are in a week', () => {
    const one: Contact = { id: 'a', on: FROM, minutes: 90, planned: true, way: 'live', goalId: null, staffId: null, note: '' }
    expect(contactHours([one], FROM, addDays(FROM, 6))).toEqual({ perWeek: 1.5, planned: 1.5, unplanned: 0, count: 1 })
    expect(contactHours([one], FROM, addDays(FROM, -1))).toBeNull()
  })
  it('never fall when a contact is added', () => {
    fc.assert(fc.property(contacts, contact, day, day, (list, more, a, b) => (contactHours([...list, more], a, b)?.perWeek ?? 0) >= (contactHours(list, a, b)?.perWeek ?? 0) - 1e-9))
  })
  it('add up when a period is cut in two: no day counts twice or not at all', () => {
    fc.assert(fc.property(contacts, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (list, n, m) => {
      const [cut, to] = [addDays(FROM, Math.min(n, m)), addDays(FROM, Math.max(n, m))]
      expect(total(list, FROM, cut) + total(list, addDays(cut, 1), to)).toBeCloseTo(total(list, FROM, to), 6)
    }))
  })
  it('are averaged inside the stay only: four weeks at most, from the placement, up to the last day', () => {
    const [stay] = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts('s0'), placementDate: FROM }, '2026-01-05T09:00:00').stays
    expect(stay && contactPeriods(stay, addDays(FROM, 6))).toEqual([{ id: 'weken', from: FROM, to: addDays(FROM, 6) }, { id: 'verblijf', from: FROM, to: addDays(FROM, 6) }])
    expect(stay && contactPeriods(stay, addDays(FROM, 99))[0]).toEqual({ id: 'weken', from: addDays(FROM, 72), to: addDays(FROM, 99) })
    expect(stay && contactPeriods(stay, addDays(FROM, -1))).toEqual([])
  })
})
