import { describe, expect, it } from 'vitest'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { blocking, planFindings, type PlanSituation } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { stepStates } from '#shared/norms/steps.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const a = caseA()
const norms = normsFor(shippedProfiles, 'ijssel-vecht', a.house)
const situation = (change: Partial<PlanSituation> = {}): PlanSituation => ({ house: a.house, dossier: a.dossier, facts: a.stay.facts, content: a.version.content, today: a.today, ...change })
const ids = (s: PlanSituation, profile = norms): readonly string[] => blocking(planFindings(profile, s)).map((f) => f.id)
const content = (change: Partial<PlanContent>): PlanSituation => situation({ content: { ...a.version.content, ...change } })

describe('what a plan still wants', () => {
  it('a worked-out plan wants nothing', () => expect(ids(situation())).toEqual([]))
  it('an empty plan wants the parts that the contract names, each with its source', () => {
    const findings = planFindings(norms, situation({ content: emptyPlan() }))
    expect(findings.map((f) => f.id)).toEqual(expect.arrayContaining(['doelen', 'daginvulling', 'gebied:inkomen', 'gebied:schulden', 'gebied:daginvulling', 'gebied:netwerk']))
    expect(findings.find((f) => f.id === 'gebied:schulden')?.norms[0]?.source).toMatchObject({ heading: 'Uitstroom', quote: expect.stringContaining('zes maanden') })
  })
  it('an area is answered by a goal or by a reason', () => {
    const goals = a.version.content.goals.filter((g) => g.leefgebied !== 'schulden')
    expect(ids(content({ goals }))).toContain('gebied:schulden')
    expect(ids(content({ goals, notNow: { ...a.version.content.notNow, schulden: 'geen schulden' } }))).not.toContain('gebied:schulden')
  })
  it('a goal wants an agreement, an action with who and when, and the question about the network', () => {
    const open = ids(content({ goals: [...a.version.content.goals, { ...emptyGoal('g9', 'lichaam'), words: 'Ik wil slapen.' }] }))
    expect(open).toEqual(expect.arrayContaining(['afspraak:g9', 'actie:g9', 'netwerk:g9']))
  })
  it('"nu niet nodig, omdat" answers what may be waived, and nothing else', () => {
    const bare = content({ goals: [{ ...emptyGoal('g9', 'lichaam'), words: 'Ik wil slapen.', agreed: 'Ik slaap.' }], week: emptyPlan().week, later: emptyPlan().later, notNow: { inkomen: 'x', schulden: 'x', daginvulling: 'x', netwerk: 'x' }, waivers: { 'actie:g9': 'bespreken we dinsdag', 'netwerk:g9': 'komt later', daginvulling: 'doen we niet', vormen: 'later' } })
    expect(ids(bare)).toEqual(['daginvulling'])
  })
  it('a name, a birth date and a placement can never be waived', () => {
    const s = situation({ dossier: { ...a.dossier, person: { ...a.dossier.person, firstName: '', lastName: '', birthDate: null } }, facts: { ...a.stay.facts, placementDate: null }, content: { ...a.version.content, waivers: { naam: 'x', geboortedatum: 'x', plaatsing: 'x', verblijfsperiode: 'x' } } })
    expect(ids(s)).toEqual(expect.arrayContaining(['naam', 'geboortedatum', 'plaatsing']))
  })
  it('somebody with one name is asked for the other, and may say that there is none', () => {
    const one = { ...a.dossier, person: { ...a.dossier.person, lastName: '' } }
    expect(ids(situation({ dossier: one }))).toEqual(['achternaam'])
    expect(ids(situation({ dossier: one, content: { ...a.version.content, waivers: { achternaam: 'heeft één naam' } } }))).toEqual([])
  })
  it('warns, without blocking, for somebody under 18, a rent above the contract and a stay that is too long', () => {
    const s = situation({ dossier: { ...a.dossier, person: { ...a.dossier.person, birthDate: '2009-01-06' } }, facts: { ...a.stay.facts, rent: 501, plannedEnd: '2027-02-01' } })
    expect(planFindings(norms, s).filter((f) => f.warning).map((f) => f.id)).toEqual(['leeftijd', 'te-lang', 'huur'])
    expect(ids(s)).toEqual([])
  })
  it('an own home is a place to go to, also without a street', () => {
    const nowhere = { address: '', kind: 'onbekend', whose: '', confirmedOn: '2026-01-05' } as const
    const going = (emergencyAddress: PlanSituation['facts']['emergencyAddress']): PlanSituation => situation({ facts: { ...a.stay.facts, emergencyAddress } })
    expect([ids(going(nowhere)), ids(going({ ...nowhere, kind: 'eigen-woning' }))]).toEqual([['noodadres'], []])
  })
  it('finds each thing once, however many norms ask for it', () => {
    const found = planFindings(normsFor(shippedProfiles, 's0', a.house), situation({ content: emptyPlan() })).map((f) => f.id)
    expect(found).toEqual([...new Set(found)])
  })
})

describe('how far the steps are', () => {
  it('an empty plan has empty steps, a full one has full steps', () => {
    const bare = situation({ content: emptyPlan() })
    expect(stepStates(bare, planFindings(norms, bare))).toMatchObject({ '1': 'leeg', '4': 'leeg', '7': 'leeg' })
    expect(stepStates(situation(), planFindings(norms, situation()))).toMatchObject({ '1': 'klaar', '3': 'klaar', '4': 'klaar', '5': 'klaar', '7': 'klaar', '12': 'leeg' })
  })
})
