import { describe, expect, it } from 'vitest'
import { emptyHouse, type HouseNorms } from '#shared/domain/house/house.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { dutiesOf, justFacts } from '#shared/norms/duties.ts'
import { dutySum } from '#shared/norms/explain.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const none: HouseNorms = { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null }

function dates(profile: string, norms: Partial<HouseNorms>, facts: Partial<StayFacts>): readonly string[] {
  const house = { ...emptyHouse('h'), norms: { ...none, ...norms } }
  return dutiesOf(normsFor(shippedProfiles, profile, house), justFacts({ ...emptyStayFacts(profile), ...facts }), '2026-01-01').map((d) => `${d.date} ${d.kind}${d.kind === 'evaluatie' ? ` ${d.ordinal}` : ''}`)
}

// The tables were worked out by hand from the contract texts; none may be missing and none added.
describe('the dates of a stay, to the day', () => {
  it('IJssel-Vecht with house agreements: twelve months in Zwolle', () => {
    expect(dates('ijssel-vecht', { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4 }, { placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2026-12-18' })).toEqual([
      '2026-02-05 woningzoekende', '2026-03-02 trajectplan', '2026-04-05 evaluatie 1', '2026-06-18 uitstroomvoorbereiding', '2026-07-05 evaluatie 2', '2026-08-18 uitstroommelding', '2026-10-05 evaluatie 3', '2027-01-05 uiterste-einddatum',
    ])
  })
  it('S0 with two clocks: placed a week before support starts, six months', () => {
    expect(dates('s0', { outflowNoticeMonths: 4, outflowPreparationMonths: 6 }, { placementDate: '2026-02-02', supportStart: '2026-02-09', plannedEnd: '2026-07-31' })).toEqual([
      '2026-02-02 uitstroomvoorbereiding', '2026-03-31 uitstroommelding', '2026-04-06 trajectplan', '2027-02-02 uiterste-einddatum',
    ])
  })
  it('a duty whose sum falls before the placement is shown at the start, and says so', () => {
    const house = { ...emptyHouse('h'), norms: { ...none, outflowPreparationMonths: 6 } }
    const duty = dutiesOf(normsFor(shippedProfiles, 's0', house), justFacts({ ...emptyStayFacts('s0'), placementDate: '2026-02-02', plannedEnd: '2026-07-31' }), '2026-02-02').find((d) => d.kind === 'uitstroomvoorbereiding')
    expect([duty?.date, duty?.computed]).toEqual(['2026-02-02', '2026-01-31'])
    expect(duty && dutySum(duty)).toBe('Geplande uitstroom vr 31 jul − 6 maanden = za 31 jan. Dat is vóór de plaatsing: we tonen het bij de start.')
  })
  it('a contract norm and a house agreement on the same thing are one duty, on the earlier day, with both sources', () => {
    const house = { ...emptyHouse('h'), norms: { ...none, outflowPreparationMonths: 7 } }
    const duties = dutiesOf(normsFor(shippedProfiles, 'ijssel-vecht', house), justFacts({ ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', plannedEnd: '2026-12-18' }), '2026-01-05').filter((d) => d.kind === 'uitstroomvoorbereiding')
    expect(duties.map((d) => [d.date, d.norms.map((n) => n.id)])).toEqual([['2026-05-18', ['B42', 'HA-voorbereiding']]])
  })
  it('nothing is due before a placement is known', () => expect(dates('s0', { planWithinWeeks: 8 }, {})).toEqual([]))
})

describe('how a duty stands', () => {
  const state = (today: string, woningzoekende: string | null): string | undefined =>
    dutiesOf(normsFor(shippedProfiles, 'ijssel-vecht', emptyHouse('h')), justFacts({ ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', plannedEnd: '2026-12-18', houseSeeker: { on: woningzoekende, where: '' } }), today).find((d) => d.kind === 'woningzoekende')?.state
  it('comes, is due this week, is late, is done', () => {
    expect([state('2026-01-10', null), state('2026-01-29', null), state('2026-02-05', null), state('2026-02-06', null), state('2026-02-06', '2026-02-01')]).toEqual(['binnenkort', 'binnenkort', 'vandaag', 'te-laat', 'gedaan'])
  })
})
