import { describe, expect, it } from 'vitest'
import { choosePhase, enterPhase, leavePhase, phaseNow, phaseSpans } from '#shared/domain/stay/phases.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import { emptyTalk, type Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { freezeEvaluation, unfreezeEvaluation } from '#shared/domain/evaluation/verbs.ts'
import { codecs } from '../../../electron/program/codecs.ts'

const facts = { ...emptyStayFacts('s0'), placementDate: '2026-03-16', opbouwFrom: '2026-06-16', uitstroomFrom: '2026-09-16' }
const names = (f: typeof facts, today: string | null): readonly string[] => phaseSpans(f, '2026-03-16', '2027-03-16', today).map((p) => `${p.phase} ${p.from}`)

describe('phases of a stay (A22)', () => {
  it('begins in start, and is in the phase that was entered last', () => {
    expect(phaseNow(facts)).toBe('start')
    expect(phaseNow(enterPhase(facts, { id: 'a', phase: 'opbouw', since: '2026-06-18', why: '' }))).toBe('opbouw')
  })
  it('enters a phase in its place by day, and does nothing when the stay was in it already', () => {
    const later = enterPhase(facts, { id: 'b', phase: 'uitstroom', since: '2026-09-20', why: '' })
    const both = enterPhase(later, { id: 'a', phase: 'opbouw', since: '2026-06-18', why: 'werkt buiten' })
    expect(both.phases.map((p) => p.id)).toEqual(['a', 'b'])
    expect(enterPhase(both, { id: 'c', phase: 'opbouw', since: '2026-07-01', why: '' })).toBe(both)
    expect(leavePhase(both, 'a').phases).toEqual(later.phases)
  })
  it('keeps one choice a day when nobody gave a reason', () => {
    const twice = choosePhase(choosePhase(facts, 'opbouw', '2026-06-18', 'a'), 'uitstroom', '2026-06-18', 'b')
    expect(twice.phases.map((p) => p.phase)).toEqual(['uitstroom'])
    expect(choosePhase(twice, 'start', '2026-06-18', 'c').phases).toEqual([])
  })
  it('are drawn as they were until today, and after it as planned', () => {
    const late = enterPhase(facts, { id: 'a', phase: 'opbouw', since: '2026-06-18', why: '' })
    expect(names(late, '2026-07-01')).toEqual(['start 2026-03-16', 'opbouw 2026-06-18', 'uitstroom 2026-09-16'])
    // The plan was passed by: nobody entered the last phase.
    expect(names(late, '2026-10-01')).toEqual(['start 2026-03-16', 'opbouw 2026-06-18'])
    expect(names(facts, '2026-01-01')).toEqual(['start 2026-03-16', 'opbouw 2026-06-16', 'uitstroom 2026-09-16'])
    // A plan on paper says the same on every day.
    expect(names(late, null)).toEqual(['start 2026-03-16', 'opbouw 2026-06-18', 'uitstroom 2026-09-16'])
  })
})

describe('a record of before', () => {
  const migrated = (phase: string, changedAt: string): unknown => {
    const step = codecs.dossier.migrations.find((m) => m.from === 2)
    const next = step?.migrate({ changedAt, stays: [{ facts: { placementDate: '2026-03-16', opbouwFrom: '2026-06-16', uitstroomFrom: null, phase }, plan: [] }] })
    return JSON.parse(JSON.stringify(next)).stays[0].facts
  }
  it('has its phase with the day that was planned for it, if that day had passed', () => {
    const start = { id: 'fase-1', phase: 'start', since: '2026-03-16', why: '' }
    expect(migrated('opbouw', '2026-07-01T10:00:00')).toMatchObject({ phases: [start, { phase: 'opbouw', since: '2026-06-16' }] })
    expect(migrated('opbouw', '2026-05-01T10:00:00')).toMatchObject({ phases: [start, { phase: 'opbouw', since: null }] })
    expect(migrated('start', '2026-07-01T10:00:00')).toMatchObject({ phases: [start] })
    expect(migrated('start', '2026-07-01T10:00:00')).not.toHaveProperty('phase')
  })
})

describe('a phase that was agreed in an evaluation', () => {
  const evaluation: Evaluation = { id: 'e1', number: 1, status: 'concept', createdAt: '2026-06-18T10:00:00', dutyIds: [], versionId: null, newVersionId: null, frozen: null, signatures: [], lapsed: [], final: null, copies: [], content: { ...emptyTalk, on: '2026-06-18', phase: { to: 'opbouw', why: 'werkt buiten' } } }
  const bare = newDossier({ dossier: 'd', stay: 's' }, facts, '2026-03-16T09:00:00')
  const before: Dossier = { ...bare, stays: bare.stays.map((s) => ({ ...s, evaluations: [evaluation] })) }
  const ref = { stayId: 's', evaluationId: 'e1' }
  it('is entered on the day of the talk when the text is fixed, and taken back when it is open again', () => {
    const fixed = freezeEvaluation(before, ref, { at: '2026-06-20T10:00:00', userId: 'u', canonical: '{}', fingerprint: 'f' })
    expect(fixed.ok && fixed.value.stays[0]?.facts.phases).toEqual([{ id: 'fase-e1', phase: 'opbouw', since: '2026-06-18', why: 'werkt buiten' }])
    const open = fixed.ok ? unfreezeEvaluation(fixed.value, ref, { at: '2026-06-21T10:00:00', userId: 'u', newId: 'n' }) : fixed
    expect(open.ok && open.value.stays[0]?.facts.phases).toEqual([])
  })
})
