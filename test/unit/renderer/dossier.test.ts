import { describe, expect, test } from 'vitest'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import type { PlanStatus, PlanVersion } from '#shared/domain/plan/version.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { profileSchema } from '#shared/domain/profile/profile.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import ijsselVecht from '../../../resources/profielen/ijssel-vecht.json' with { type: 'json' }
import { goodToKnow } from '../../../renderer/screens/dossier/model/know.ts'
import { timelineMarks, timelineSpan } from '../../../renderer/ui/timeline/marks.ts'
import { needs } from '../../../renderer/screens/dossier/model/needs.ts'
import { planStep, stateSentence } from '../../../renderer/screens/dossier/model/state.ts'

const TODAY = '2026-02-03'
const profiles = [profileSchema.parse(ijsselVecht)]
const house = { ...emptyHouse('huis'), norms: { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: null, houseSeekerWithinMonths: null }, staff: [{ id: 'fp', name: 'F. Proef', function: 'hbo', diploma: 'hbo', userId: null, active: true }, { id: 'sm', name: 'S. Model', function: 'begeleider', diploma: 'mbo-4', userId: null, active: true }] } as const satisfies Parameters<typeof goodToKnow>[1] & ReturnType<typeof emptyHouse>
const facts: StayFacts = {
  ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2026-12-18', hboId: 'fp', begeleiderId: 'sm',
  indicatie: { number: 'BW-2026-0117', product: '', gemeente: '', from: '2026-01-05', to: '2027-01-04', wooncomponent: 'nee' },
  emergencyAddress: { address: 'bij zus', kind: 'netwerk', whose: 'zus', confirmedOn: '2026-01-05' },
}
const version = (status: PlanStatus): PlanVersion => ({ id: 'v1', number: 1, status, createdAt: '2026-01-06T10:00:00', discussedOn: null, content: emptyPlan(), frozen: null, signatures: [], lapsed: [], final: null, copies: [] })
const dossier: Dossier = { ...newDossier({ dossier: 'd', stay: 's' }, facts, '2026-01-05T09:00:00'), person: { ...newDossier({ dossier: 'd', stay: 's' }, facts, '2026-01-05T09:00:00').person, firstName: 'Daan', lastName: 'Voorbeeld', birthDate: '1994-05-14' } }
const stay: Stay = { id: 's', number: 1, facts, presence: { away: false, reason: '', since: null, back: '' }, plan: [], handled: [], end: null, evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], receipts: [], ownBlocks: [], attendance: [] }
const dutiesOn = (s: Stay, today: string) => stayDuties(s, house, profiles, today)
const norms = normsFor(profiles, 'ijssel-vecht', house)

describe('the sentence of state', () => {
  test('of case A on day 30', () => {
    expect(stateSentence(dossier, stay, TODAY)).toBe('31 jaar, fase start, dag 30 van 348. In huis.')
  })
  test('of somebody who is away, who still has to come, who left, of whom nothing is known', () => {
    expect(stateSentence(dossier, { ...stay, presence: { away: true, reason: 'ziekenhuis', since: null, back: 'om 16:00' } }, TODAY)).toContain('Weg: ziekenhuis, terug om 16:00.')
    expect(stateSentence(dossier, stay, '2026-01-02')).toBe('31 jaar, komt ma 5 jan.')
    expect(stateSentence(dossier, { ...stay, end: { on: '2026-02-01', result: '', reason: '', address: '', gemeente: '', handedTo: '', handedOn: null } }, TODAY)).toBe('31 jaar, vertrokken zo 1 feb 2026.')
    expect(stateSentence({ ...dossier, person: { ...dossier.person, birthDate: null } }, { ...stay, facts: emptyStayFacts('x') }, TODAY)).toBe('Nog niet geplaatst.')
  })
})

test('the button at the top follows the plan', () => {
  expect(planStep(stay)).toBe('begin')
  expect((['concept', 'besproken', 'ter-ondertekening', 'vastgesteld'] as const).map((s) => planStep({ ...stay, plan: [version(s)] }))).toEqual(['ga-door', 'ga-door', 'laat-tekenen', 'bekijk'])
})

describe('the marks of the timeline', () => {
  test('hold every duty of case A and both ends, in the order of their days', () => {
    const marks = timelineMarks(stay, dutiesOn(stay, TODAY), TODAY)
    const days = (title: string): readonly string[] => marks.filter((m) => m.title.startsWith(title)).map((m) => m.day)
    expect(days('Plaatsing')).toEqual(['2026-01-05'])
    expect(days('Woning')).toEqual(['2026-02-05'])
    expect(days('Trajectplan')).toEqual(['2026-03-02'])
    expect(days('Evaluatie')).toEqual(['2026-04-05', '2026-07-05', '2026-10-05'])
    expect(days('Voorbereiding')).toEqual(['2026-06-18'])
    expect(days('Melding')).toEqual(['2026-08-18'])
    expect(days('Uitstroom')).toEqual(['2026-12-18'])
    expect(days('Uiterste')).toEqual(['2027-01-05'])
    expect(marks).toHaveLength(10)
  })
  test('say how far a pressing date is, and name a holiday', () => {
    const note = (title: string, today: string): string | undefined => timelineMarks(stay, dutiesOn(stay, today), today).find((m) => m.title.startsWith(title))?.note
    expect(note('Woning', TODAY)).toBe('do 5 feb, over 2 dagen')
    expect(note('Woning', '2026-02-07')).toBe('2 dagen te laat')
    expect(note('Evaluatie 1', TODAY)).toBe('zo 5 apr, Pasen: uiterlijk do 2 apr')
  })
  test('a talk that nobody reported is late', () => {
    const states = timelineMarks(stay, dutiesOn(stay, '2026-05-01'), '2026-05-01').filter((m) => m.title === 'Evaluatie 1').map((m) => m.state)
    expect(states).toEqual(['te-laat'])
  })
  test('there is no line without a placement, and one band when no phases were planned', () => {
    expect(timelineSpan({ ...stay, facts: { ...facts, placementDate: null } }, [], TODAY)).toBeNull()
    expect(timelineSpan(stay, [], TODAY)?.phases).toEqual([{ name: 'Start', from: '2026-01-05', to: '2026-12-18' }])
    const planned = { ...stay, facts: { ...facts, opbouwFrom: '2026-04-01', uitstroomFrom: '2026-06-18' } }
    expect(timelineSpan(planned, [], TODAY)?.phases.map((p) => p.name)).toEqual(['Start', 'Opbouw', 'Uitstroom'])
  })
})

describe('what is needed now', () => {
  test('is at most three things, the most urgent first', () => {
    const list = needs(stay, dutiesOn(stay, '2026-02-07'), norms, '2026-02-07')
    expect(list.map((n) => [n.title, n.state])).toEqual([['Inschrijven als woningzoekende', 'te-laat'], ['Trajectplan vaststellen', 'komt-nog'], ['Evaluatie 1 houden', 'komt-nog']])
    expect(list[0]?.strong).toBe('2 dagen te laat')
    expect(needs({ ...stay, facts: emptyStayFacts('ijssel-vecht') }, [], norms, TODAY)).toHaveLength(3)
  })
  test('asks for the address for when it goes wrong when the contract does', () => {
    const without = { ...stay, facts: { ...facts, emergencyAddress: { ...facts.emergencyAddress, address: '', whose: '' } } }
    expect(needs(without, [], norms, TODAY).map((n) => n.title)).toContain('Adres als het misgaat')
    expect(needs(without, [], [], TODAY).map((n) => n.title)).not.toContain('Adres als het misgaat')
  })
})

test('good to know says whose address it is only once', () => {
  const [emergency, , begeleider, indicatie] = goodToKnow(stay, house, { goodToKnow: '' })
  expect(emergency).toEqual({ label: 'Als het misgaat', value: 'bij zus', note: 'bevestigd ma 5 jan 2026' })
  expect(begeleider).toEqual({ label: 'Begeleider', value: 'S. Model', note: 'hbo F. Proef' })
  expect(indicatie?.value).toBe('t/m ma 4 jan 2027')
  expect(goodToKnow(stay, house, { goodToKnow: 'Leest moeilijk' })).toHaveLength(5)
})
