import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import type { LayeredNorm, Rule } from '#shared/domain/profile/profile.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { applicationTerms } from '#shared/norms/application.ts'
import { answered, answeredCount, criteriaOf } from '#shared/norms/criteria.ts'
import { planFindings } from '#shared/norms/findings.ts'
import { askedFields } from '#shared/norms/intakeAsks.ts'
import { intakeFindings, type IntakeSituation } from '#shared/norms/intakeFindings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { reachesBack } from '#shared/norms/terms.ts'
import { isFieldPath } from '#shared/text/fieldLabels.ts'
import { dossier as anyDossier, day as anyDay } from '../../support/arbitraries.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const a = caseA()
const norm = (id: string, rule: Rule): LayeredNorm => ({ id, rule, hard: true, text: 'Zo staat het er.', source: { document: 'Bron', heading: 'Kop', quote: 'zo staat het er' }, who: 'aanbieder', advice: false, layer: 'contract', profile: 'x', from: null, until: null })
const ask = (field: string): LayeredNorm => norm(`V-${field}`, { kind: 'ask', field })
const question = (id: string, text = 'Wil de bewoner dit?'): LayeredNorm => norm(id, { kind: 'criterion', criterion: id, question: text })
const situation = (facts: Partial<StayFacts> = {}): IntakeSituation => ({ house: a.house, dossier: a.dossier, facts: { ...a.stay.facts, ...facts }, content: a.version.content, today: a.today, terms: { terugwerkend: 'nee' }, end: null })
const open = (norms: readonly LayeredNorm[], facts: Partial<StayFacts> = {}): readonly (readonly [string, string])[] => intakeFindings(norms, situation(facts)).filter((f) => !f.warning).map((f) => [f.field, f.text])
const application = (patch: Partial<StayFacts['application']>): Partial<StayFacts> => ({ application: { ...a.stay.facts.application, ...patch } })
const intake = (patch: Partial<StayFacts['intake']>): Partial<StayFacts> => ({ intake: { ...a.stay.facts.intake, ...patch } })

const screens = 'renderer/screens/dossier/intake'
const source = readdirSync(screens).filter((f) => f.endsWith('.tsx')).map((f) => readFileSync(`${screens}/${f}`, 'utf8')).join('\n')
/** Does the form have a field with this path for a point to lead to? The form writes them out; days of the aanmelding and questions by their name. */
const onForm = (field: string): boolean =>
  [`'${field}'`, `"${field}"`, `'${field}.`].some((quoted) => source.includes(quoted)) || source.includes(`day('${field.replace('stay.application.', '')}'`) || (/^stay\.criteria\.[^.]+(?:\.note)?$/u.test(field) && source.includes('`stay.criteria.${asked.id}`'))

describe('what an intake still wants', () => {
  test.each<readonly [string, readonly LayeredNorm[], Partial<StayFacts>, readonly string[]]>([
    ['no norm asks, nothing is open', [], {}, []],
    ['V02 the gemeente of origin is told', [ask('stay.application.gemeenteToldOn')], {}, ['stay.application.gemeenteToldOn']],
    ['V02 it was told', [ask('stay.application.gemeenteToldOn')], application({ gemeenteToldOn: '2025-12-08' }), []],
    ['V51 direct placement is asked of who comes from a clinic', [ask('stay.application.directOn')], { route: 'kliniek' }, ['stay.application.directOn']],
    ['V51 and not of who came another way', [ask('stay.application.directOn')], { route: 'gemeentelijke-toegang', clinicLeftOn: null }, []],
    ['L14 the talk at the kitchen table', [ask('stay.application.kitchenTalkOn')], {}, ['stay.application.kitchenTalkOn']],
    ['V44 the conditions are signed', [ask('stay.admissionSignedOn')], { admissionSignedOn: null }, ['stay.admissionSignedOn']],
    ['V22 the question comes before the note', [ask('stay.intake.treatmentNote')], {}, ['stay.intake.treatment']],
    ['V22 no treatment, no note', [ask('stay.intake.treatmentNote')], intake({ treatment: 'nee' }), []],
    ['V22 a treatment wants words', [ask('stay.intake.treatmentNote')], intake({ treatment: 'ja' }), ['stay.intake.treatmentNote']],
    ['V03 does it fit?', [ask('stay.intake.fits')], {}, ['stay.intake.fits']],
    ['V03 an outcome has words, a name and a day', [ask('stay.intake.fits')], intake({ fits: 'nee' }), ['stay.intake.text', 'stay.intake.by', 'stay.intake.on']],
    ['A28 questions that nobody asked are one point, at the first', [question('c1'), question('c2')], { criteria: { c1: { answer: 'ja', note: '' } }, ...intake({ fits: 'ja', text: 'x', by: 'x', on: '2026-01-01' }) }, ['stay.criteria.c2']],
    ['A28 nee wants a word of why', [question('c1')], { criteria: { c1: { answer: 'nee', note: ' ' } }, ...intake({ fits: 'ja', text: 'x', by: 'x', on: '2026-01-01' }) }, ['stay.criteria.c1.note']],
    ['A34 but not about Justitie (AVG art. 10)', [question('c1', 'Is de bewoner klaar bij Justitie?')], { criteria: { c1: { answer: 'nee', note: '' } }, ...intake({ fits: 'ja', text: 'x', by: 'x', on: '2026-01-01' }) }, []],
    ['B08 what the plan demands of the facts is asked here too', [norm('B08', { kind: 'must', part: 'noodadres' })], { emergencyAddress: { address: '', kind: 'onbekend', whose: '', confirmedOn: null } }, ['stay.emergencyAddress']],
    ['fields of the plan and the house are asked elsewhere', [ask('content.sport'), ask('house.phone247'), ask('end.address')], {}, []],
  ])('%s', (_, norms, facts, fields) => expect(open(norms, facts).map(([field]) => field)).toEqual(fields))

  it('counts the questions, and leaves out an answer that is taken back', () => {
    const asked = criteriaOf([question('c1'), question('c2'), question('c1')])
    expect(asked.map((c) => [c.id, c.norms.length])).toEqual([['c1', 2], ['c2', 1]])
    const one = answered({}, 'c1', { answer: 'ja' })
    expect([answeredCount(asked, one), answered(one, 'c1', { answer: 'open' })]).toEqual([1, {}])
  })
  it('tells of days without a beschikking, with whose sentence it is, also in a stay that ended', () => {
    const facts = { placementDate: '2026-01-05', supportStart: null, indicatie: { ...a.stay.facts.indicatie, number: '', from: null } }
    const b38 = { ...ask('stay.indicatie.from'), id: 'B38' }
    expect(intakeFindings([b38], { ...situation(facts), today: '2026-01-16' }).find((f) => f.warning)).toMatchObject({ text: expect.stringContaining('12 dagen'), norms: [{ id: 'B38' }] })
    expect(intakeFindings([b38], { ...situation(facts), today: '2026-06-16', end: { on: '2026-01-16' } }).find((f) => f.warning)?.text).toContain('12 dagen')
  })
  it('each point has a source, a field on the form and a sentence that says what to do, whatever the dossier and the layers', () => {
    const layers = fc.constantFrom('s0', 'ijssel-vecht', 'noord-midden-limburg', 'gooi-en-vechtstreek', 'huis-standaard')
    fc.assert(fc.property(anyDossier, layers, fc.boolean(), anyDay, (d, profile, vngLayer, today) => {
      const stay = d.stays[0]
      if (!stay) return
      const house = { ...a.house, vngLayer }
      const norms = normsFor(shippedProfiles, profile, house)
      const found = intakeFindings(norms, { house, dossier: d, facts: stay.facts, content: stay.plan[0]?.content ?? emptyPlan(), today, terms: reachesBack(shippedProfiles, profile, house), end: stay.end })
      expect(found.map((f) => f.field)).toEqual([...new Set(found.map((f) => f.field))])
      for (const f of found) {
        expect(f.text).toMatch(/^[A-Z0-9].*[.?]$/u)
        expect(onForm(f.field), f.field).toBe(true)
      }
      for (const f of found.filter((one) => /^(?:vraag:|criteria|past|zonder)/u.test(one.id) && !(one.id === 'zonder-beschikking'))) expect(f.norms.length).toBeGreaterThan(0)
      expect(planFindings(norms, { house, dossier: d, facts: stay.facts, content: stay.plan[0]?.content ?? emptyPlan(), today }).every((f) => f.id !== '')).toBe(true)
    }), { numRuns: 60 })
  })
  it('can ask only for fields that the form has', () => expect([askedFields.filter((f) => !onForm(f)), onForm('stay.nowhere')]).toEqual([[], false]))
  it('can ask only for fields that have a label', () => expect(askedFields.filter((f) => !isFieldPath(f) && f !== 'stay.treatments')).toEqual([]))
})

describe('the terms of the gemeente', () => {
  const melding = { ...emptyStayFacts('s0'), application: { ...emptyStayFacts('s0').application, meldingOn: '2026-11-02' } }
  it('are six and eight weeks from the melding by law, and by the layer that says so too', () => {
    expect(applicationTerms([], melding, '2026-11-23').map((d) => [d.kind, d.date, d.norms[0]?.source.document])).toEqual([['onderzoek', '2026-12-14', 'Wmo 2015'], ['besluit', '2026-12-28', 'Wmo 2015']])
    const layer = [norm('V52', { kind: 'once', duty: 'onderzoek', anchor: 'melding', after: { weeks: 6 } }), { ...norm('V33', { kind: 'once', duty: 'besluit', anchor: 'melding', after: { weeks: 5 } }), advice: true }]
    expect(applicationTerms(layer, melding, '2026-11-23').map((d) => [d.date, d.norms.map((n) => n.id)])).toEqual([['2026-12-14', ['V52']], ['2026-12-28', ['Wmo-besluit']]])
  })
  it('are their own days, also when the placement is sooner or later', () => expect(applicationTerms([], { ...melding, placementDate: '2026-12-20' }, '2026-11-23').map((d) => d.date)).toEqual(['2026-12-14', '2026-12-28']))
  it('are late after the day, and done once there is a decision', () => {
    expect(applicationTerms([], melding, '2026-12-20').map((d) => d.state)).toEqual(['te-laat', 'binnenkort'])
    expect(applicationTerms([], { ...melding, application: { ...melding.application, decidedOn: '2026-12-10' } }, '2026-12-20').map((d) => d.state)).toEqual(['gedaan', 'gedaan'])
  })
  it('are not there before the melding', () => expect(applicationTerms([], emptyStayFacts('s0'), '2026-12-20')).toEqual([]))
})

describe('what a plan wants by layer', () => {
  const plan = (norms: readonly LayeredNorm[], change: Partial<IntakeSituation>): readonly string[] => planFindings(norms, { ...situation(), ...change }).map((f) => f.id)
  const goal = { ...emptyGoal('g1', 'herstel'), words: 'Ik blijf clean.', agreed: 'Elke dag een meeting.', actions: [{ id: 'a', what: 'meeting', who: 'ik', when: 'elke dag', due: null, done: false }] }
  test.each<readonly [string, LayeredNorm, Partial<IntakeSituation>, readonly string[]]>([
    ['A19, B12 goals about one area', norm('A19', { kind: 'must', part: 'leefgebieden' }), { content: { ...emptyPlan(), goals: [goal] } }, ['leefgebieden']],
    ['A19, B12 a reason why one is enough', norm('A19', { kind: 'must', part: 'leefgebieden' }), { content: { ...emptyPlan(), goals: [goal], waivers: {}, notNow: { wonen: 'komt later' } } }, []],
    ['A19, B12 two areas', norm('A19', { kind: 'must', part: 'leefgebieden' }), { content: { ...emptyPlan(), goals: [goal, { ...goal, id: 'g2', leefgebied: 'wonen' }] } }, []],
    ['A09 the household has a goal or a reason', norm('A09', { kind: 'cover', areas: [{ id: 'huishouden', name: 'Huishouden', leefgebieden: ['wonen'] }] }), { content: { ...emptyPlan(), goals: [goal] } }, ['gebied:huishouden']],
    ['A01 a stay of four months, where six to twelve is usual', norm('A01', { kind: 'expected', from: 6, to: 12 }), { facts: { ...a.stay.facts, placementDate: '2026-01-05', plannedEnd: '2026-05-05' } }, ['verwachte-duur']],
    ['A01 exactly six months', norm('A01', { kind: 'expected', from: 6, to: 12 }), { facts: { ...a.stay.facts, placementDate: '2026-01-05', plannedEnd: '2026-07-05' } }, []],
    ['V05 one number is an outer end only', norm('V05', { kind: 'expected', from: 12, to: 12 }), { facts: { ...a.stay.facts, placementDate: '2026-01-05', plannedEnd: '2026-05-05' } }, []],
    ['A26 going back is asked', norm('A26', { kind: 'must', part: 'terugkeer' }), { content: { ...emptyPlan(), goals: [goal], backToHerkomst: 'open' } }, ['terugkeer']],
    ['L16 a goal says what, who and when', norm('L16', { kind: 'must', part: 'doel-afspraken' }), { content: { ...emptyPlan(), goals: [{ ...goal, actions: [] }] } }, ['actie:g1']],
  ])('%s', (_, one, change, ids) => expect(plan([one], change)).toEqual(ids))
  it('L16 is the source of what a goal lacks', () => {
    const found = planFindings([norm('H04', { kind: 'must', part: 'doelen' }), norm('L16', { kind: 'must', part: 'doel-afspraken' })], { ...situation(), content: { ...emptyPlan(), goals: [{ ...goal, actions: [] }] } })
    expect(found.find((f) => f.id === 'actie:g1')?.norms.map((n) => n.id)).toEqual(['L16'])
  })
})
