import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { dateWarnings } from '#shared/norms/dateChecks.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'

const TODAY = '2026-02-03'
const toekenning: LayeredNorm = { id: 'B37', rule: { kind: 'must', part: 'indicatie' }, hard: true, text: 'Er is een geldige toekenning.', source: { document: 'Productomschrijving', heading: 'Toegang', quote: 'alleen in' }, who: 'aanbieder', advice: false, from: null, until: null, layer: 'contract', profile: 'ijssel-vecht' }
const daan: StayFacts = {
  ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2026-12-18',
  indicatie: { number: 'BW-2026-0117', product: '', gemeente: '', from: '2026-01-05', to: '2027-01-04', wooncomponent: 'nee' },
}
const warn = (facts: Partial<StayFacts>, birthDate: string | null = '1994-05-14') => dateWarnings({ birthDate }, { ...daan, ...facts }, [toekenning], TODAY)
const fields = (facts: Partial<StayFacts>, birthDate?: string | null): readonly string[] => warn(facts, birthDate).map((w) => w.field)

describe('dates that can not be right', () => {
  test('the stay of case A has none', () => {
    expect(warn({})).toEqual([])
  })
  test('nothing typed yet says nothing', () => {
    expect(dateWarnings({ birthDate: null }, emptyStayFacts('ijssel-vecht'), [toekenning], TODAY)).toEqual([])
  })
  test('a birth in the future, and one of 130 years ago', () => {
    expect(fields({}, '2026-02-04')).toEqual(['person.birthDate'])
    expect(fields({}, '1896-01-01')).toEqual(['person.birthDate'])
    expect(fields({}, TODAY)).toEqual([])
  })
  test('a start before the indicatie counts the days and names the norm', () => {
    const [found] = warn({ placementDate: '2026-01-03' })
    expect(found?.field).toBe('stay.indicatie.from')
    expect(found?.text).toContain('2 dagen')
    expect(found?.norms.map((n) => n.id)).toEqual(['B37'])
  })
  test('an indicatie that ends before it begins, before the stay, or before its end', () => {
    const to = (day: string): Partial<StayFacts> => ({ indicatie: { ...daan.indicatie, to: day } })
    expect(fields(to('2026-01-04'))).toEqual(['stay.indicatie.to'])
    expect(warn(to('2026-12-16'))[0]?.text).toContain('2 dagen voor')
    expect(fields(to('2026-12-17'))).toEqual([])
  })
  test('support may start up to sixty days from the placement', () => {
    const since = (supportStart: string): Partial<StayFacts> => ({ supportStart, indicatie: { ...daan.indicatie, from: supportStart } })
    expect(fields(since(addDays('2026-01-05', -60)))).toEqual([])
    expect(fields(since(addDays('2026-01-05', -61)))).toEqual(['stay.supportStart'])
    expect(fields({ supportStart: addDays('2026-01-05', 61) })).toEqual(['stay.supportStart'])
  })
  test('an end on or before the start', () => {
    expect(fields({ plannedEnd: '2026-01-05' })).toContain('stay.plannedEnd')
    expect(fields({ plannedEnd: '2026-01-06' })).not.toContain('stay.plannedEnd')
  })
  test('phases outside the stay or the wrong way round', () => {
    expect(fields({ opbouwFrom: '2026-01-01' })).toEqual(['stay.opbouwFrom'])
    expect(fields({ opbouwFrom: '2026-06-01', uitstroomFrom: '2026-05-01' })).toEqual(['stay.uitstroomFrom'])
  })
  test('aftercare that stops before the clinic was left, an address confirmed tomorrow', () => {
    expect(fields({ clinicLeftOn: '2026-01-02', aftercareUntil: '2026-01-01' })).toEqual(['stay.aftercareUntil'])
    expect(fields({ emergencyAddress: { ...daan.emergencyAddress, confirmedOn: addDays(TODAY, 1) } })).toEqual(['stay.emergencyAddress.confirmedOn'])
  })
  test('one sentence for each field, whatever the dates', () => {
    const day = fc.option(fc.integer({ min: -900, max: 900 }).map((n) => addDays(TODAY, n)))
    fc.assert(fc.property(day, day, day, day, day, day, day, (placementDate, supportStart, plannedEnd, from, to, opbouwFrom, birth) => {
      const found = fields({ placementDate, supportStart, plannedEnd, opbouwFrom, indicatie: { ...daan.indicatie, from, to } }, birth)
      expect(new Set(found).size).toBe(found.length)
    }))
  })
})
