import { describe, expect, test, vi } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { emptyNaaste } from '#shared/domain/people/network.ts'
import { emptyPerson } from '#shared/domain/people/person.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { bestPlace } from '../../../../renderer/ui/desk/place.ts'
import { landing, originOf } from '../../../../renderer/screens/plan/model/fieldHomes.ts'
import { walk } from '../../../../renderer/screens/plan/model/steps.ts'
import { caseA, caseAConcept, versionA } from '../../../support/caseA.ts'
import { caseB } from '../../../support/caseB.ts'
import { caseC } from '../../../support/caseC.ts'
import { deskOf, fieldsOf, formOf } from './desk.tsx'

// The Bron button keeps its own store, which a form drawn to text has no use for.
vi.mock('../../../../renderer/ui/Source.tsx', () => ({ useSource: () => ({ button: null, panel: null, open: false }), SourceButton: () => null }))

const a = caseA()
const nobody: Dossier = { ...a.dossier, person: emptyPerson, naasten: [], professionals: [], stays: [{ ...a.stay, facts: emptyStayFacts('s0'), plan: [{ ...versionA, status: 'concept', content: emptyPlan() }] }] }
const withNaaste: Dossier = { ...nobody, naasten: [{ ...emptyNaaste('n1'), relation: 'zus', burden: 5 }] }
const plans: readonly (readonly [name: string, dossier: Dossier, house: House, today: string])[] = [
  ['case A', a.dossier, a.house, a.today],
  ['case A half filled', caseAConcept().dossier, caseAConcept().house, a.today],
  ['case B', caseB().dossier, caseB().house, caseB().today],
  ['case C', caseC().dossier, caseC().house, caseC().today],
  ['nothing typed yet', nobody, a.house, a.today],
  ['one naaste', withNaaste, a.house, a.today],
]

describe.each(plans)('%s', (_, dossier, house, today) => {
  const desk = deskOf(dossier, house, today, '0')
  const forms = new Map(walk(desk.content).map((step) => [step, fieldsOf(formOf({ ...desk, step }))] as const))
  const document = trajectplan({ dossier, stay: desk.stay, version: desk.version, house, rules: desk.rules, today })
  const origins = document.sections.flatMap((s) => s.blocks.flatMap((b) => (b.origin ? [b.origin] : [])))

  test('each block of the paper leads to a step that has its field', () => {
    expect(origins.length).toBeGreaterThan(15)
    const lost = origins.filter((o) => {
      const at = landing(o, '0')
      const form = forms.get(at.step)
      return form === undefined || (at.field !== null && bestPlace(form, at.field) < 0)
    })
    expect(lost).toEqual([])
  })

  test('each finding leads to a step that has its field', () => {
    const lost = desk.findings.filter((f) => {
      const at = landing(f.place, '0')
      return at.field === null || bestPlace(forms.get(at.step) ?? [], at.field) < 0
    })
    expect(lost.map((f) => f.id)).toEqual([])
  })

  test('the field that a block leads to tints that block again', () => {
    const lost = origins.filter((o) => {
      if (o.field === undefined) return false
      const at = landing(o, '0')
      const back = originOf(at.step, at.field, origins)
      return back?.field !== o.field
    })
    expect(lost).toEqual([])
  })

  test('the thirteen steps and every goal have a form with a heading', () => {
    for (const step of forms.keys()) expect(formOf({ ...desk, step })).toContain('data-step-heading')
  })
})

test('a click on the cover’s facts stays on the cover, and the dates of section 1 stay in step 1', () => {
  expect(landing({ step: '0', field: 'person.firstName' }, '4')).toEqual({ step: '0', field: 'person.firstName' })
  expect(landing({ step: '1', field: 'stay.plannedEnd' }, '4')).toEqual({ step: '1', field: 'stay.plannedEnd' })
  expect(landing({ step: '10', field: 'stay.plannedEnd' }, '4')).toEqual({ step: '3', field: 'stay.plannedEnd' })
  expect(landing({ step: 'goal:g1', field: 'goal:g1.words' }, '4')).toEqual({ step: 'goal:g1', field: 'goal:g1.words' })
})

test('a field is found by itself first, then inside, then around', () => {
  expect(bestPlace(['content.week', 'content.week', 'content.sport'], 'content.week')).toBe(1)
  expect(bestPlace(['content.signals.green', 'content.signals.green.words'], 'content.signals')).toBe(0)
  expect(bestPlace(['content.signals.calls', 'content.signals'], 'content.signals.calls.c1.who')).toBe(0)
  expect(bestPlace(['content.sportief'], 'content.sport')).toBe(-1)
})
