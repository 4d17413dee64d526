import { describe, expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyLook, emptyTalk, type Evaluation, type GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Goal } from '#shared/domain/plan/goal.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import { emptyOutflow, outflowAreas } from '#shared/domain/stay/outflow.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { askedPerWeek } from '#shared/norms/contactHours.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { talkFindings } from '#shared/norms/talkFindings.ts'
import { firstFieldOf } from '../../../../renderer/screens/evaluatie/model/firstField.ts'
import { existingPart, inOrder, learningNow, lookState, neighbourPart, partsOf } from '../../../../renderer/screens/evaluatie/model/parts.ts'
import { countedFrom, monthOf, talkBefore } from '../../../../renderer/screens/evaluatie/model/since.ts'
import { shippedProfiles } from '../../../support/profiles.ts'

const goals: readonly Goal[] = [{ ...emptyGoal('g1', 'schulden'), words: 'Ik wil rust.' }, emptyGoal('g2', 'schulden')]
const version: PlanVersion = { id: 'v1', number: 1, status: 'vastgesteld', createdAt: '2026-01-05T09:00:00', discussedOn: null, content: { ...emptyPlan(), goals: [...goals] }, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }
const talk = (dutyIds: readonly string[], patch: Partial<Evaluation['content']> = {}): Evaluation => ({
  id: 'e1', number: 2, status: 'concept', createdAt: '2026-07-02T09:00:00', dutyIds: [...dutyIds], versionId: 'v1', newVersionId: null, frozen: null, signatures: [], lapsed: [], final: null, copies: [],
  content: { ...emptyTalk, goals: goals.map(emptyLook), ...patch },
})
const slip: Learning = { id: 'l1', on: '2026-05-20', what: 'Eén keer gebruikt.', talkOn: '2026-05-21', talkWith: '', analysis: '', agreement: '', lookBackOn: '2026-06-20', looked: { on: null, text: '' } }
const stay = { id: 's1', number: 1, facts: { ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05' }, plan: [version], presence: { away: false, reason: '', since: null, back: '' }, handled: [], end: null, evaluations: [talk([])], outflow: emptyOutflow, learning: [slip], contacts: [], receipts: [], ownBlocks: [], attendance: [] }
const parts = (e: Evaluation) => partsOf({ evaluation: e, stay, looked: goals.map((goal) => ({ goal, look: emptyLook(goal) })), learning: [], counted: false, month: 6 })
const whole: GoalLook = { ...emptyLook({ id: 'g1' }), resident: 'Goed', team: 'Ook', status: 'bezig', next: 'door' }

describe('the list of the form', () => {
  it('has goals and what is looked at together; leaving only when the talk discharges a duty of it', () => {
    expect(parts(talk(['evaluatie-1'])).map((g) => g.title)).toEqual(['Doelen', 'Samen bekijken'])
    expect(parts(talk(['evaluatie-2', 'uitstroomplan'])).map((g) => g.title)).toEqual(['Doelen', 'Samen bekijken', 'Uitstroomdeel, maand 6'])
    expect(parts(talk([]))[0]?.parts.map((p) => p.name)).toEqual(['Schulden 1', 'Schulden 2'])
  })
  it('goes from part to part and ends at the last', () => {
    const groups = parts(talk([]))
    expect(neighbourPart(groups, 'goal:g1', 1)?.id).toBe('goal:g2')
    expect(neighbourPart(groups, 'goal:g2', 1)?.id).toBe('hours')
    expect(neighbourPart(groups, 'goal:g1', -1)).toBeNull()
    expect(neighbourPart(groups, inOrder(groups).at(-1)?.id ?? '', 1)).toBeNull()
    expect([existingPart(groups, 'goal:weg'), existingPart(groups, 'naasten'), existingPart(groups, 'check')]).toEqual(['goal:g1', 'naasten', 'check'])
  })
  it('has a first field for every part', () => {
    for (const p of inOrder(parts(talk(['uitstroomplan'])))) expect(firstFieldOf(p.id), p.id).not.toBeNull()
  })
  it('calls a goal done with both voices, a status, what now, and the new words or the reason that this asks for', () => {
    expect(lookState(emptyLook({ id: 'g1' }))).toBe('leeg')
    expect(lookState(whole)).toBe('klaar')
    for (const gap of [{ resident: '' }, { team: '' }, { status: null }, { next: 'open' }, { next: 'stop' }, { next: 'aanpassen' }] as const) expect(lookState({ ...whole, ...gap }), JSON.stringify(gap)).toBe('bezig')
    expect(lookState({ ...whole, next: 'stop', stopReason: 'Te druk' })).toBe('klaar')
    expect(lookState({ ...whole, next: 'aanpassen', due: '2026-09-01' })).toBe('klaar')
  })
  it('brings back the slips of this period, and one of before that still waits for its look back', () => {
    expect(learningNow([slip], '2026-04-01', '2026-07-02')).toEqual([slip])
    expect(learningNow([slip], '2026-06-30', '2026-07-02')).toEqual([slip])
    expect(learningNow([{ ...slip, looked: { on: '2026-06-20', text: 'Goed' } }], '2026-06-30', '2026-07-02')).toEqual([])
    expect(learningNow([slip], null, '2026-05-19')).toEqual([])
  })
})

describe('the period', () => {
  const before = { ...talk([], { on: '2026-04-03' }), id: 'e0', number: 1 }
  it('begins the day after the talk before, else where support began', () => {
    expect(talkBefore({ evaluations: [before, talk([])] }, talk([]))).toBe('2026-04-03')
    expect(countedFrom({ evaluations: [before, talk([])], facts: stay.facts }, talk([]))).toBe('2026-04-04')
    expect(countedFrom({ evaluations: [talk([])], facts: stay.facts }, talk([]))).toBe('2026-01-05')
  })
  it('counts months from the placement, at the nearest', () => {
    expect([monthOf('2026-01-05', '2026-07-02'), monthOf('2026-01-05', '2026-04-03'), monthOf(null, '2026-07-02')]).toEqual([6, 3, null])
  })
  it('knows what the contract asks one to one', () => {
    expect(askedPerWeek(normsFor(shippedProfiles, 'ijssel-vecht', { ...emptyHouse('h'), vngLayer: false }))?.norms.map((n) => n.id)).toEqual(['B16'])
    expect(askedPerWeek([])).toBeNull()
  })
})

describe('what a talk still lacks', () => {
  const musts = (e: Evaluation): readonly string[] => talkFindings(e, stay).filter((f) => f.must).map((f) => `${f.part} ${f.field}`)
  const done = { on: '2026-07-02', present: ['Daan'], goals: [whole, { ...whole, id: 'g2' }] }
  it('asks for a status and what now of each goal, the day, and who was there; never for a score', () => {
    expect(musts(talk([]))).toEqual(['goal:g1 look.status', 'goal:g1 look.next', 'goal:g2 look.status', 'goal:g2 look.next', 'start talk.on', 'start talk.present'])
    expect(musts(talk([], done))).toEqual([])
  })
  it('asks why a goal stops, what is new in one that changes, and why the phase changes', () => {
    const asked = { ...done, goals: [{ ...whole, next: 'stop' as const }, { ...whole, id: 'g2', next: 'aanpassen' as const }], phase: { to: 'opbouw' as const, why: ' ' } }
    expect(musts(talk([], asked))).toEqual(['goal:g1 look.stopReason', 'goal:g2 look.agreed', 'phase talk.phase.why'])
  })
  it('asks for the wish, the way back and the four areas when leaving is spoken of', () => {
    expect(musts(talk(['uitstroomplan'], done))).toEqual(['wish outflow.wish', 'wish outflow.back', ...outflowAreas.map((a) => `area:${a} outflow.areas.${a}.status`)])
  })
  it('names only parts that the form has', () => {
    const e = talk(['uitstroomplan'], { on: '2026-07-02', agreements: [{ id: 'a1', what: '', who: '', due: null }] })
    const shown = new Set(inOrder(partsOf({ evaluation: e, stay, looked: goals.map((goal) => ({ goal, look: emptyLook(goal) })), learning: [slip], counted: false, month: 6 })).map((p) => p.id))
    for (const f of talkFindings(e, stay)) expect(shown, f.text).toContain(f.part)
  })
})
