import { describe, expect, test } from 'vitest'
import { applyChange } from '#shared/domain/change.ts'
import { currentStay, type Stay } from '#shared/domain/dossier.ts'
import { emptyLearning, learningDutyId } from '#shared/domain/stay/learning.ts'
import { answerOf, changeFor, emptyDraft, lookAgain, takeBack, waysOf, type Answer, type Draft, type Way } from '../../../renderer/ui/duties/answers.ts'
import { caseA } from '../../support/caseA.ts'

const { dossier } = caseA()
const first = currentStay(dossier)
if (!first) throw new Error('no stay')
const stay: Stay = first
const TODAY = '2026-02-03'
const draft = (part: Partial<Draft> = {}): Draft => ({ ...emptyDraft(TODAY), ...part })
const answered = (kind: Parameters<typeof answerOf>[0], way: Way, part: Partial<Draft> = {}): Answer => {
  const answer = answerOf(kind, way, draft(part), stay.facts, TODAY)
  if (!answer.ok) throw new Error(answer.problem.text)
  return answer.value
}
const asks = (kind: Parameters<typeof answerOf>[0], way: Way, part: Partial<Draft> = {}): string | undefined => {
  const answer = answerOf(kind, way, draft(part), stay.facts, TODAY)
  return answer.ok ? undefined : answer.problem.field
}

describe('what a panel writes', () => {
  test('a registration for a home goes into the intake, with its place', () => {
    expect(changeFor(stay, 'woningzoekende-1', answered('woningzoekende', 'gedaan', { on: '2026-02-02', where: ' WoonProef ' }), 'F. Proef')).toEqual({ kind: 'stay', stayId: stay.id, facts: { ...stay.facts, houseSeeker: { on: '2026-02-02', where: 'WoonProef' } } })
  })
  test('a talk that was held is told by its day and who said so, beside what was said of others', () => {
    const before: Stay = { ...stay, handled: [{ id: 'evaluatie-2', how: 'overgeslagen', on: null, until: null, reason: 'ziek', by: 'S. Model' }] }
    expect(changeFor(before, 'evaluatie-1', answered('evaluatie', 'gedaan'), 'F. Proef')).toMatchObject({ kind: 'handled', handled: [before.handled[0], { id: 'evaluatie-1', how: 'gedaan', on: TODAY, by: 'F. Proef' }] })
  })
  test('the four areas become four lines, and each asks at least a word', () => {
    expect(answered('uitstroomvoorbereiding', 'gedaan', { areas: ['bijstand', 'regeling loopt', 'fietswerkplaats', 'zus'] })).toMatchObject({ said: { how: 'gedaan', reason: 'Inkomen: bijstand\nSchulden: regeling loopt\nDaginvulling: fietswerkplaats\nNetwerk: zus' } })
    expect(asks('uitstroomvoorbereiding', 'gedaan', { areas: ['bijstand', 'regeling', ' ', 'zus'] })).toBe('area-2')
  })
  test('the notice to the gemeente says to which', () => {
    expect(answered('uitstroommelding', 'gedaan', { where: 'Kampen' })).toEqual({ kind: 'notice', to: 'Kampen', sentOn: TODAY })
    expect(asks('uitstroommelding', 'gedaan')).toBe('where')
  })
  test('what came of a leermoment stands with that leermoment, and taking it back leaves the others', () => {
    const [one, other] = ['l1', 'l2'].map((id) => ({ ...emptyLearning(id, '2026-01-05'), agreement: 'bellen', lookBackOn: TODAY }))
    if (!one || !other) throw new Error('no leermoment')
    const before: Stay = { ...stay, learning: [one, other] }
    const answer = answered('leermoment', 'gedaan', { came: ' Hij belde elke keer. ' })
    const after: Stay = { ...stay, learning: [{ ...one, looked: { on: TODAY, text: 'Hij belde elke keer.' } }, { ...other, agreement: 'lopen' }] }
    expect(changeFor(before, learningDutyId(one), answer, '')).toEqual({ kind: 'learning', stayId: stay.id, learning: [after.learning[0], other] })
    expect(takeBack(after, before, learningDutyId(one), answer)).toEqual({ kind: 'learning', stayId: stay.id, learning: [one, after.learning[1]] })
    expect(asks('leermoment', 'gedaan')).toBe('came')
    expect(waysOf('leermoment')).toEqual(['gedaan', 'later', 'nvt'])
  })
  test('a longer indicatie goes into the intake; asking for it only puts the line off', () => {
    const change = changeFor(stay, 'indicatie-1', answered('indicatie', 'einddatum', { to: '2027-06-30' }), '')
    expect(change.kind === 'stay' && change.facts.indicatie).toEqual({ ...stay.facts.indicatie, to: '2027-06-30' })
    expect(asks('indicatie', 'einddatum', { to: stay.facts.indicatie.to })).toBe('to')
    expect(answered('indicatie', 'aangevraagd', { until: '2026-03-01' })).toMatchObject({ said: { how: 'uitgesteld', until: '2026-03-01', reason: 'Verlenging aangevraagd op di 3 feb 2026.' } })
  })
  test('later, skipping and not applying take a reason; later takes a day to come, done a day that was', () => {
    for (const way of ['later', 'overslaan', 'nvt'] as const) expect(asks('evaluatie', way, { until: '2026-02-10' })).toBe('reason')
    expect(asks('evaluatie', 'later', { until: TODAY, reason: 'ziek' })).toBe('until')
    expect(asks('evaluatie', 'gedaan', { on: '2026-02-04' })).toBe('on')
    expect(asks('evaluatie', 'gedaan', { on: null })).toBe('on')
    expect(answered('evaluatie', 'later', { until: '2026-02-10', reason: 'ziek' })).toMatchObject({ said: { how: 'uitgesteld', until: '2026-02-10', reason: 'ziek' } })
    expect(answered('evaluatie', 'nvt', { reason: 'gaat weg' })).toMatchObject({ said: { how: 'niet-van-toepassing', until: null } })
  })
  test('only talks can be skipped; a plan and the utmost end are done elsewhere', () => {
    expect(waysOf('evaluatie')).toContain('overslaan')
    expect(waysOf('woningzoekende')).not.toContain('overslaan')
    expect(waysOf('trajectplan')).toEqual(['later', 'nvt'])
  })
  test('proposes to look again in four weeks, or when the indicatie ends sooner', () => {
    expect(lookAgain({ kind: 'evaluatie', date: '2026-02-05' }, TODAY)).toBe('2026-03-03')
    expect(lookAgain({ kind: 'indicatie', date: '2026-02-20' }, TODAY)).toBe('2026-02-20')
  })
})

describe('taking an answer back', () => {
  test.each([
    ['evaluatie-1', answered('evaluatie', 'gedaan')], ['evaluatie-1', answered('evaluatie', 'later', { until: '2026-03-01', reason: 'ziek' })],
    ['woningzoekende-1', answered('woningzoekende', 'gedaan')], ['indicatie-1', answered('indicatie', 'einddatum', { to: '2028-01-01' })], ['besluit-1', answered('besluit', 'gedaan')], ['uitstroommelding-1', answered('uitstroommelding', 'gedaan', { where: 'Kampen' })],
  ])('%s stands as it stood, and what was typed after it stays', (id, answer) => {
    const before: Stay = { ...stay, handled: [{ id: 'evaluatie-1', how: 'uitgesteld', on: null, until: '2026-02-20', reason: 'druk', by: 'x' }] }
    const written = applyChange({ ...dossier, stays: [before] }, changeFor(before, id, answer, 'y'))
    if (!written.ok) throw new Error(written.problem.text)
    const typed = written.value.stays.map((s) => ({ ...s, facts: { ...s.facts, motivation: 'later getypt' }, handled: [...s.handled, { id: 'evaluatie-3', how: 'gedaan' as const, on: TODAY, until: null, reason: '', by: 'z' }] }))
    const now = typed[0]
    if (!now) throw new Error('no stay')
    const back = applyChange({ ...dossier, stays: typed }, takeBack(now, before, id, answer))
    if (!back.ok) throw new Error(back.problem.text)
    const after = back.value.stays[0]
    expect(after?.facts).toEqual({ ...before.facts, motivation: 'later getypt' })
    expect(after?.outflow).toEqual(before.outflow)
    expect(new Map(after?.handled.map((h) => [h.id, h.how]))).toEqual(new Map([['evaluatie-1', 'uitgesteld'], ['evaluatie-3', 'gedaan']]))
  })
})
