import { describe, expect, it } from 'vitest'
import { withSignatures } from '#shared/documents/signing.ts'
import { documentText } from '#shared/documents/plainText.ts'
import type { Document } from '#shared/documents/model.ts'
import { currentStay, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import type { EvaluationContent } from '#shared/domain/evaluation/evaluation.ts'
import { freezeEvaluation, startEvaluation, versionFromEvaluation } from '#shared/domain/evaluation/verbs.ts'
import type { Result } from '#shared/result/result.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { personToday } from '#shared/norms/today.ts'
import { goalsEver, goalStory, storyLine } from '#shared/text/goalStory.ts'
import { planChanges } from '#shared/text/planChanges.ts'
import { nextTalk, seriesOf } from '../../../renderer/screens/dossier/model/series.ts'
import { pairOf, summary } from '../../../renderer/screens/verschil/model.ts'
import { caseA, caseASigned, houseA, signatureA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const TALK = '2026-04-07'
const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.text)
  return result.value
}
const stayOf = (d: Dossier): Stay => {
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  return stay
}
const { dossier: typed } = caseASigned()
const base: Dossier = { ...typed, stays: typed.stays.map((s) => ({ ...s, handled: [], plan: s.plan.map((v) => ({ ...v, status: 'vastgesteld' as const })) })) }
const ref = { stayId: stayOf(base).id, evaluationId: 'e1' }
const act = (newId: string) => ({ at: `${TALK}T10:00:00`, userId: 'u-f', newId })
const goals = stayOf(base).plan[0]?.content.goals ?? []
const [first, second] = goals
if (!first || !second) throw new Error('case A has two goals')
const words = `${first.words.replace(/\.$/u, '')} en dat lukt.`

const begun = done(startEvaluation(base, ref.stayId, { dutyIds: ['evaluatie-1'], number: 1, present: [], nextOn: null, scores: true, outflow: false, today: TALK }, act('e1')))
const said = (change: (content: EvaluationContent) => EvaluationContent): Dossier => ({ ...begun, stays: begun.stays.map((s) => ({ ...s, evaluations: s.evaluations.map((e) => ({ ...e, content: change(e.content) })) })) })
const talked = said((c) => ({
  ...c, scores: c.scores.map((x) => (x.id === first.leefgebied ? { ...x, resident: 4, team: 2 } : x)),
  goals: c.goals.map((g) => (g.id === first.id ? { ...g, status: 'deels-gelukt' as const, next: 'aanpassen' as const, words } : g.id === second.id ? { ...g, status: 'gelukt' as const, next: 'klaar' as const } : { ...g, status: 'bezig' as const, next: 'door' as const })),
}))
const frozen = done(freezeEvaluation(talked, ref, { at: `${TALK}T11:00:00`, userId: 'u-f', canonical: '{}', fingerprint: 'a'.repeat(64) }))
const after = done(versionFromEvaluation(frozen, ref, act('v2')))

describe('what a talk changes in the plan', () => {
  it('stands side by side: only the fields that differ, goal by goal, in the words of the form', () => {
    const stay = stayOf(after)
    const pair = pairOf(stay, null, 'v2')
    if (!pair) throw new Error('no pair')
    const parts = planChanges(stay.id, pair.before, pair.after, { dossier: after, names: new Map() })
    expect(parts.find((p) => p.id === first.id)?.fields).toEqual(expect.arrayContaining([expect.objectContaining({ label: 'In mijn eigen woorden', old: first.words, next: words })]))
    expect(parts.find((p) => p.id === first.id)?.fields.map((f) => f.label).toSorted()).toEqual(first.status === 'deels-gelukt' ? ['In mijn eigen woorden'] : ['In mijn eigen woorden', 'Status'])
    expect(parts.find((p) => p.id === second.id)?.fields).toEqual([expect.objectContaining({ label: 'Status', next: 'gelukt' })])
    expect(parts.filter((p) => p.goal === null)).toEqual([])
  })
  it('a goal that came is told by what stands in it, one that went too', () => {
    const stay = stayOf(after)
    const [v1, v2] = stay.plan
    if (!v1 || !v2) throw new Error('no versions')
    const extra = { ...first, id: 'nieuw', words: 'Ik leer zwemmen.' }
    const more = { ...v2, content: { ...v2.content, goals: [...v2.content.goals, extra] } }
    const known = { dossier: { ...after, stays: [{ ...stay, plan: [v1, more] }] }, names: new Map<string, string>() }
    expect(planChanges(stay.id, v2, more, known)).toEqual([expect.objectContaining({ id: 'nieuw', what: 'added', fields: expect.arrayContaining([expect.objectContaining({ label: 'In mijn eigen woorden', next: 'Ik leer zwemmen.' })]) })])
    expect(planChanges(stay.id, more, v2, known)[0]).toMatchObject({ id: 'nieuw', what: 'removed' })
  })
  it('two versions are needed, and which ones may be chosen', () => {
    const stay = stayOf(after)
    expect(pairOf(stay, null, stay.plan[0]?.id ?? ''), 'nothing stands before the first').toBeNull()
    expect(pairOf(stay, 'v2', 'v2')).toBeNull()
    expect(pairOf(stay, 'v2', stay.plan[0]?.id ?? '')?.before.id).toBe('v2')
    expect([summary(0, 0), summary(1, 0), summary(3, 2)]).toEqual(['Er is niets anders.', 'Anders: 1 doel. De rest is gelijk.', 'Anders: 3 doelen en 2 andere dingen. De rest is gelijk.'])
  })
})

describe('the life of a goal', () => {
  it('is one line over versions and talks: a goal that got other words is the same goal', () => {
    const stay = stayOf(after)
    const story = goalStory(stay, first)
    expect(story.map((m) => m.where)).toEqual(['plan, versie 1', 'evaluatie 1'])
    expect(story[1]).toMatchObject({ on: TALK, status: 'deels gelukt', words, resident: 4, team: 2 })
    expect(storyLine(story)).toMatch(/di 7 apr deels gelukt$/u)
    expect(goalsEver(stay).map((g) => g.id)).toEqual(goals.map((g) => g.id))
    expect(goalsEver(stay)[0]?.words).toBe(words)
  })
  it('a talk that is still going on says nothing yet', () => expect(goalStory(stayOf(talked), first).map((m) => m.where)).toEqual(['plan, versie 1']))
  it('a goal that a later version left out keeps its line', () => {
    const stay = stayOf(after)
    const without = { ...stay, plan: stay.plan.map((v) => (v.id === 'v2' ? { ...v, content: { ...v.content, goals: v.content.goals.filter((g) => g.id !== second.id) } } : v)) }
    expect(goalsEver(without).map((g) => g.id)).toContain(second.id)
    expect(goalStory(without, second).at(-1)).toMatchObject({ where: 'evaluatie 1', status: 'gelukt' })
  })
})

describe('the series', () => {
  const duties = (d: Dossier, today: string) => stayDuties(stayOf(d), houseA, shippedProfiles, today)
  it('keeps its days whatever was said, and names the talk that discharged a duty', () => {
    const before = seriesOf(stayOf(base), duties(base, TALK), TALK)
    const now = seriesOf(stayOf(frozen), duties(frozen, TALK), TALK)
    expect(now.map((l) => [l.duty.id, l.day])).toEqual(before.map((l) => [l.duty.id, l.day]))
    expect(now.find((l) => l.duty.id === 'evaluatie-1')).toMatchObject({ mark: 'gedaan', state: 'gedaan op di 7 apr 2026, evaluatie 1' })
    const skipped: Dossier = { ...base, stays: base.stays.map((s) => ({ ...s, handled: [{ id: 'evaluatie-1', how: 'overgeslagen', on: null, until: null, reason: 'Hij was ziek.', by: '' }] })) }
    expect(seriesOf(stayOf(skipped), duties(skipped, TALK), TALK).map((l) => [l.duty.id, l.day])).toEqual(before.map((l) => [l.duty.id, l.day]))
    expect(seriesOf(stayOf(skipped), duties(skipped, TALK), TALK)[0]).toMatchObject({ mark: 'vervallen', reason: 'Hij was ziek.' })
  })
  it('one talk says how many duties it takes, with all that falls together', () => {
    const all = duties(base, '2026-05-20').map((d) => (d.kind === 'evaluatie' && d.ordinal === 1 ? { ...d, state: 'gedaan' as const } : d))
    const two = all.find((d) => d.id === 'evaluatie-2')
    if (!two) throw new Error('no second evaluation')
    const pile = (['uitstroomevaluatie', 'uitstroomplan', 'uitstroomvoorbereiding'] as const).map((kind) => ({ ...two, id: `${kind}-1`, kind, ordinal: 1 }))
    const next = nextTalk([...all.filter((d) => d.kind === 'evaluatie'), ...pile])
    expect(next?.one).toBe('Eén gesprek, vier taken')
    expect(next?.dutyIds.toSorted()).toEqual(['evaluatie-2', 'uitstroomevaluatie-1', 'uitstroomplan-1', 'uitstroomvoorbereiding-1'])
    expect(nextTalk(all.filter((d) => d.kind === 'evaluatie'))?.one, 'one duty is no pile').toBe('')
    expect(nextTalk([])).toBeNull()
  })
  it('Vandaag knows the talk that is going on, and who a fixed report waits for', () => {
    expect(personToday(talked, houseA, shippedProfiles, TALK)?.talk).toEqual({ id: 'e1', dutyIds: ['evaluatie-1'] })
    const waiting = personToday(frozen, houseA, shippedProfiles, TALK)
    expect(waiting?.talk).toBeNull()
    expect(waiting?.waiting).toContainEqual({ kind: 'evaluatie', number: 1, id: 'e1', waitsFor: ['Daan Voorbeeld', 'S. Model', 'F. Proef'] })
    expect(waiting?.work.map((w) => w.id)).not.toContain('evaluatie-1')
  })
})

describe('under a report', () => {
  const text: Document = { ...caseA().document, kind: 'evaluatie', sections: [{ id: 's', title: '', newPage: false, blocks: [{ kind: 'signatures', id: 'x', cells: [{ name: 'Daan Voorbeeld', role: 'bewoner', when: '', state: { kind: 'open' }, by: 'bewoner' }] }] }] }
  const under = (signatures: readonly ReturnType<typeof signatureA>[]): string => documentText(withSignatures(text, { status: 'ter-ondertekening', frozen: { at: '', userId: '', canonical: '', fingerprint: 'a'.repeat(64) }, signatures: [...signatures], final: null, copies: [] }, houseA)).join('\n')
  it('a remark does not say that a plan is carried out, and the sheet goes with the report', () => {
    const remark = under([signatureA('bewoner', 'Daan Voorbeeld', `${TALK}T12:00:00`, 'u-f', 'a'.repeat(64), { remark: 'Ik zie dat anders.' })])
    expect(remark).toContain('Ik zie dat anders.')
    expect(remark).toContain('Het verslag blijft zoals het is. We praten hier verder over.')
    expect(remark).not.toContain('plan wel uit')
    expect(under([])).toContain('Scan dit blad en bewaar het bij dit verslag.')
  })
})
