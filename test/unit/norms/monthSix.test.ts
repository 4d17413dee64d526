import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Goal } from '#shared/domain/plan/goal.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { currentStay, newDossier, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import { freezeEvaluation, startEvaluation, unfreezeEvaluation } from '#shared/domain/evaluation/verbs.ts'
import { emptyHouse, type House, type HouseNorms } from '#shared/domain/house/house.ts'
import { asAgreement } from '#shared/domain/house/normChanges.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import type { Duty } from '#shared/norms/duty.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { talkFor } from '#shared/norms/talk.ts'
import { togetherOf } from '#shared/norms/together.ts'
import { speaksOfLeaving } from '#shared/norms/talkFindings.ts'
import type { Result } from '#shared/result/result.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const START = '2026-03-16'
const national = shippedProfiles.find((p) => p.layer === 'landelijk')?.norms ?? []
/** What the national layer only advises, taken over as agreements of the house from a day on. */
const taken = (ids: readonly string[]): House['agreements'] => national.filter((n) => ids.includes(n.id)).map(asAgreement).map((norm) => ({ id: `w-${norm.id}`, normId: norm.id, norm, from: '2026-01-01', reason: '', userId: 'u', at: '2026-01-01T10:00:00' }))
const none: HouseNorms = { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null }

// The layers under which four duties come in month six of a stay of a year, and the norms that then ask for the talk.
const houses = [
  { name: 'Limburg, with the national advice and a number of the house', profile: 'noord-midden-limburg', norms: { ...none, outflowPreparationMonths: 6 }, asks: ['HA-V08', 'HA-V09', 'HA-voorbereiding', 'L17'] },
  { name: 'IJssel-Vecht, with the national advice and a number of the house', profile: 'ijssel-vecht', norms: { ...none, evaluationEveryMonths: 3 }, asks: ['B42', 'HA-V08', 'HA-V09', 'HA-evaluatie'] },
] as const

const newVersion = (goals: Goal[]): PlanVersion => ({ id: 'v1', number: 1, status: 'vastgesteld', createdAt: `${START}T09:00:00`, discussedOn: START, content: { ...emptyPlan(), goals }, frozen: null, signatures: [], lapsed: [], final: null, copies: [] })
const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.text)
  return result.value
}
const stayOf = (d: Dossier): Stay => {
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  return stay
}

describe.each(houses)('month six under $name', ({ profile, norms, asks }) => {
  const house: House = { ...emptyHouse('h'), vngLayer: true, norms, agreements: taken(['V08', 'V09', 'V42']) }
  const bare = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts(profile), placementDate: START, supportStart: START, plannedEnd: '2027-03-15' }, `${START}T09:00:00`)
  const plan = newVersion([{ ...emptyGoal('g1', 'herstel'), words: 'Ik blijf clean.', status: 'bezig' }])
  const dossier: Dossier = { ...bare, stays: bare.stays.map((s) => ({ ...s, plan: [plan] })) }
  const duties = (d: Dossier, today: string): readonly Duty[] => stayDuties(stayOf(d), house, shippedProfiles, today)
  const held = (d: Dossier, today: string, id: string): Duty['state'] | undefined => duties(d, today).find((x) => x.id === id)?.state
  const TALK = '2026-09-14'
  const pile = ['evaluatie-2', 'uitstroomevaluatie-1', 'uitstroomplan-1', 'uitstroomvoorbereiding-1']

  it('four duties fall together, each by its own norm', () => {
    const group = togetherOf(duties(dossier, TALK)).find((t) => t.duties.some((d) => d.kind === 'uitstroomplan'))
    expect(group?.duties.map((d) => d.id).toSorted()).toEqual(pile)
    expect(group?.duties.flatMap((d) => d.norms.map((n) => n.id)).toSorted()).toEqual(asks)
  })
  it.each(pile)('asked by %s, the talk is the same one: number 2, about leaving, and the next is in month nine, also while number 1 is late', (id) => {
    const talk = talkFor(duties(dossier, TALK), [id])
    expect({ ...talk, dutyIds: talk.dutyIds.toSorted() }).toEqual({ dutyIds: pile, outflow: true, number: 2, nextOn: '2026-12-16' })
  })

  const begun = must(startEvaluation(dossier, 's', { ...talkFor(duties(dossier, TALK), ['evaluatie-2']), present: ['Jo'], scores: false, today: TALK }, { at: `${TALK}T10:00:00`, userId: 'u', newId: 'e2' }))
  const ref = { stayId: 's', evaluationId: 'e2' }
  const fixed = must(freezeEvaluation(begun, ref, { at: `${TALK}T11:00:00`, userId: 'u', canonical: '{}', fingerprint: 'a'.repeat(64) }))

  it('one talk discharges all four on its day, once its text is fixed', () => {
    expect(stayOf(begun).evaluations.map(speaksOfLeaving)).toEqual([true])
    expect(pile.map((id) => held(begun, TALK, id)).filter((s) => s === 'gedaan')).toEqual([])
    expect(duties(fixed, TALK).filter((d) => d.state === 'gedaan').map((d) => `${d.id} ${d.doneOn ?? ''}`).toSorted()).toEqual(pile.map((id) => `${id} ${TALK}`))
    expect(duties(fixed, TALK).map((d) => [d.id, d.date])).toEqual(duties(dossier, TALK).map((d) => [d.id, d.date]))
    const back = must(unfreezeEvaluation(fixed, ref, { at: `${TALK}T12:00:00`, userId: 'u', newId: 'x' }))
    expect(duties(back, TALK)).toEqual(duties(dossier, TALK))
  })
  it('the notice to the gemeente waits for the day that it was sent, whatever the talk says', () => {
    const asked = must(startEvaluation(dossier, 's', { ...talkFor(duties(dossier, TALK), [...pile, 'uitstroommelding-1']), present: ['Jo'], scores: false, today: TALK }, { at: `${TALK}T10:00:00`, userId: 'u', newId: 'e2' }))
    const said = must(freezeEvaluation(asked, ref, { at: `${TALK}T11:00:00`, userId: 'u', canonical: '{}', fingerprint: 'a'.repeat(64) }))
    const LATE = '2026-12-01'
    expect([fixed, said].map((d) => held(d, LATE, 'uitstroommelding-1'))).toEqual(['te-laat', 'te-laat'])
    const sent: Dossier = { ...said, stays: said.stays.map((s) => ({ ...s, outflow: { ...s.outflow, notice: { ...s.outflow.notice, sentOn: '2026-11-02' } } })) }
    expect(duties(sent, LATE).find((d) => d.id === 'uitstroommelding-1')).toMatchObject({ state: 'gedaan', doneOn: '2026-11-02' })
  })
})

describe('a talk that a file tells of', () => {
  const house: House = { ...emptyHouse('h'), norms: none }
  const facts = { ...emptyStayFacts('noord-midden-limburg'), placementDate: START, supportStart: START, plannedEnd: '2027-03-15' }
  const base = stayOf(newDossier({ dossier: 'd', stay: 's' }, facts, `${START}T09:00:00`))
  const begun = stayOf(must(startEvaluation({ ...newDossier({ dossier: 'd', stay: 's' }, facts, `${START}T09:00:00`), stays: [{ ...base, plan: [newVersion([])] }] }, 's', { dutyIds: ['evaluatie-1'], number: 1, present: [], nextOn: null, scores: false, outflow: false, today: '2026-06-18' }, { at: '2026-06-18T10:00:00', userId: 'u', newId: 'e1' })))
  const [talk] = begun.evaluations
  if (!talk) throw new Error('no talk')
  const told = (days: readonly (string | null)[], dutyId: string): Stay => ({ ...base, evaluations: days.map((on, i) => ({ ...talk, id: `e${i}`, status: 'elders', dutyIds: [dutyId], content: { ...talk.content, on } })) })
  const state = (stay: Stay, id: string): unknown => stayDuties(stay, house, shippedProfiles, '2026-07-01').filter((d) => d.id === id).map((d) => [d.state, d.doneOn])

  it('discharges its duty on the day that the file says, the first when there are two', () => {
    expect(state(told(['2026-06-18'], 'evaluatie-1'), 'evaluatie-1')).toEqual([['gedaan', '2026-06-18']])
    expect(state(told(['2026-06-20', '2026-06-15'], 'evaluatie-1'), 'evaluatie-1')).toEqual([['gedaan', '2026-06-15']])
  })
  it('without a day discharges nothing, and hides no other that has one', () => {
    expect(state(told([null], 'evaluatie-1'), 'evaluatie-1')).toEqual([['te-laat', null]])
    expect(state(told([null, '2026-06-18'], 'evaluatie-1'), 'evaluatie-1')).toEqual([['gedaan', '2026-06-18']])
  })
})
