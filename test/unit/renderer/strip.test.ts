import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '#shared/domain/change.ts'
import { currentStay, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyEnd } from '#shared/domain/stay/end.ts'
import type { BlockOf } from '#shared/documents/model.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { isOpenDuty } from '#shared/norms/duties.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { changeFor, openAgain, waysOf, type Answer } from '../../../renderer/ui/duties/answers.ts'
import { layoutTimeline } from '../../../renderer/ui/timeline/layout.ts'
import { timelineMarks, timelineSpan } from '../../../renderer/ui/timeline/marks.ts'
import { caseA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { caseC } from '../../support/caseC.ts'
import { day, dossier as anyDossier } from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const house = emptyHouse('huis')
const staying = anyDossier.map((d): Dossier => ({ ...d, stays: d.stays.map((s) => ({ ...s, end: null, handled: [] })) }))
type Paper = BlockOf<'timeline'> | undefined
const paperOf = (d: Dossier, stay: Stay, of: typeof house, today: string): Paper => {
  const version = stay.plan.at(-1)
  if (!version) return undefined
  const document = trajectplan({ dossier: d, stay, version, house: of, rules: planRules(shippedProfiles, of, stay.facts, today), today })
  return document.sections.flatMap((s) => s.blocks).find((b) => b.kind === 'timeline')
}
/** The paper shows no plan (it is the plan), and of what comes on or after the last day only the last day that may be. */
function agree(d: Dossier, of: typeof house, today: string): boolean {
  const stay = currentStay(d)
  const paper = stay ? paperOf(d, stay, of, today) : undefined
  if (!stay || !paper) return false
  const marks = timelineMarks(stay, stayDuties(stay, of, shippedProfiles, '1900-01-01'), '1900-01-01')
  const onScreen = marks.filter((m) => !m.id.startsWith('trajectplan') && (m.day < paper.to || m.id === 'uitstroom' || (m.id.startsWith('uiterste') && m.day > paper.to)))
  expect(paper.marks.map((m) => m.at).toSorted()).toEqual(onScreen.map((m) => m.day).toSorted())
  return true
}

describe('the strip of a stay', () => {
  it('has the same marks on the same days on screen and in the plan', () => {
    for (const { dossier, house: own, today } of [caseA(), caseB(), caseC()]) expect(agree(dossier, own, today)).toBe(true)
    fc.assert(fc.property(staying, (d) => void agree({ ...d, stays: d.stays.map((s) => ({ ...s, facts: { ...s.facts, houseSeeker: { on: null, where: '' }, plannedAddress: { ...s.facts.plannedAddress, kind: 'onbekend' } } })) }, house, '2026-02-03')), { numRuns: 60 })
  })

  it('of two years in Limburg keeps every mark apart and what presses labelled, at 1366 and in the plan', () => {
    const { dossier, stay, house: own } = caseB()
    const two = { ...stay, facts: { ...stay.facts, contractProfile: 'noord-midden-limburg', placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2028-01-05' } }
    const limburg = { ...own, vngLayer: true, norms: { ...own.norms, evaluationEveryMonths: 1 } }
    const today = '2026-07-01'
    const duties = stayDuties(two, limburg, shippedProfiles, today)
    expect(duties.length).toBeGreaterThan(20)
    const span = timelineSpan(two, duties, today)
    if (!span) throw new Error('this stay has both ends')
    for (const width of [1165, 1700, 880]) {
      const { marks, levels } = layoutTimeline(span, timelineMarks(two, duties, today), width, (m) => Math.max(m.title.length, m.note.length) * 8)
      expect(marks.every((m, i) => i === 0 || m.x - (marks[i - 1]?.x ?? 0) >= 24 - 1e-6)).toBe(true)
      expect(levels).toBeLessThanOrEqual(4)
      expect(marks.filter((m) => m.label !== null).length).toBeGreaterThan(5)
      expect(new Set(marks.map((m) => m.mark.id)).size).toBe(marks.length)
    }
    expect(currentStay(dossier)).toBeDefined()
  })

  it('shows what lapsed by leaving as lapsed, and the day of leaving', () => {
    const { stay, house: own } = caseA()
    const left = { ...stay, end: emptyEnd('2026-06-01') }
    const marks = timelineMarks(left, stayDuties(left, own, shippedProfiles, '2026-06-02'), '2026-06-02')
    expect(marks.find((m) => m.id === 'vertrek')).toMatchObject({ day: '2026-06-01', state: 'gedaan' })
    expect(marks.filter((m) => m.state === 'te-laat' || m.state === 'deze-week' || m.state === 'komt-nog')).toEqual([])
    expect(marks.find((m) => m.id === 'evaluatie-3')?.state).toBe('vervallen')
    expect(marks.find((m) => m.id === 'uitstroom')?.state).toBe('voorbij')
  })
})

const answers = { gedaan: (on: string): Answer => ({ kind: 'said', said: { how: 'gedaan', on, until: null, reason: '' } }), later: (): Answer => ({ kind: 'said', said: { how: 'uitgesteld', on: null, until: '2199-01-01', reason: 'omdat' } }), nvt: (): Answer => ({ kind: 'said', said: { how: 'niet-van-toepassing', on: null, until: null, reason: 'omdat' } }) }
const became = { gedaan: { state: 'gedaan' }, later: { postponedTo: '2199-01-01' }, nvt: { state: 'niet-van-toepassing' } } as const

describe('an answer to a duty', () => {
  it('closes that duty or puts it off, moves no other, and can be taken back', () => {
    fc.assert(fc.property(staying, day, fc.constantFrom('gedaan' as const, 'later' as const, 'nvt' as const), fc.nat(), (d, today, how, n) => {
      const stay = currentStay(d)
      if (!stay) return
      const before = stayDuties(stay, house, shippedProfiles, today)
      const open = before.filter((x) => isOpenDuty(x) && waysOf(x.kind).includes(how))
      const duty = open[n % Math.max(1, open.length)]
      if (!duty) return
      const done = applyChange(d, changeFor(stay, duty.id, answers[how](today), 'S. Model'))
      const after = done.ok ? currentStay(done.value) : null
      if (!after) throw new Error('this change fits')
      const now = stayDuties(after, house, shippedProfiles, today)
      expect(now.map((x) => [x.id, x.date])).toEqual(before.map((x) => [x.id, x.date]))
      expect(now.find((x) => x.id === duty.id)).toMatchObject(became[how])
      expect(now.filter((x) => x.id !== duty.id)).toEqual(before.filter((x) => x.id !== duty.id))
      expect(openAgain(after, duty.id)).toEqual({ kind: 'handled', stayId: stay.id, handled: stay.handled.filter((h) => h.id !== duty.id) })
    }), { numRuns: 60 })
  })
})
