import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { emptyTalk, type Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import type { Handled } from '#shared/domain/stay/stay.ts'
import { isTalk } from '#shared/norms/duty.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { talkFor } from '#shared/norms/talk.ts'
import { caseB } from '../../support/caseB.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const TERMS = 8
const { house, stay: b } = caseB()
const placed = '2026-03-16'
const bare: Stay = { ...b, end: null, handled: [], evaluations: [], facts: { ...b.facts, contractProfile: 'noord-midden-limburg', placementDate: placed, supportStart: placed, plannedEnd: addMonths(placed, 3 * (TERMS + 1)) } }
const profileIds = shippedProfiles.filter((p) => p.layer !== 'landelijk').map((p) => p.id)
const under = (contractProfile: string): Stay => ({ ...bare, facts: { ...bare.facts, contractProfile } })
const duties = (stay: Stay, today: Day) => stayDuties(stay, house, shippedProfiles, today)
const series = (stay: Stay, today: Day): readonly (readonly [string, Day])[] => duties(stay, today).filter((d) => d.kind === 'evaluatie').map((d) => [d.id, d.date] as const)
const held = (n: number, on: Day, dutyIds: readonly string[]): Evaluation => ({ id: `e${n}`, number: n, status: 'ter-ondertekening', createdAt: `${on}T10:00:00`, dutyIds: [...dutyIds], versionId: null, newVersionId: null, content: { ...emptyTalk, on }, frozen: null, signatures: [], lapsed: [], final: null, copies: [] })

type Step = { readonly how: 'op-tijd' | 'te-laat' | 'overgeslagen' | 'uitgesteld' | 'niets'; readonly days: number }
const step: fc.Arbitrary<Step> = fc.record({ how: fc.constantFrom('op-tijd', 'te-laat', 'overgeslagen', 'uitgesteld', 'niets'), days: fc.integer({ min: 1, max: 80 }) })

describe('eight terms of looking back', () => {
  it('keep their dates, whatever was late, skipped or put off, in every order', () => {
    const wanted = series(bare, placed)
    expect(wanted.length).toBeGreaterThanOrEqual(TERMS)
    fc.assert(fc.property(fc.array(step, { minLength: TERMS, maxLength: TERMS }), fc.integer({ min: 0, max: 900 }), (steps, later) => {
      const handled: Handled[] = []
      const evaluations: Evaluation[] = []
      steps.forEach(({ how, days }, i) => {
        const [id, date] = wanted[i] ?? ['', placed]
        if (how === 'op-tijd' || how === 'te-laat') evaluations.push(held(i + 1, how === 'op-tijd' ? date : addDays(date, days), [id]))
        if (how === 'overgeslagen' || how === 'uitgesteld') handled.push({ id, how, on: null, until: how === 'uitgesteld' ? addDays(date, days) : null, reason: 'opname', by: 'J. Voorbeeld' })
      })
      expect(series({ ...bare, handled, evaluations }, addDays(placed, later))).toEqual(wanted)
    }), { numRuns: 60 })
  })
  it('one talk discharges exactly the talks that it names, on its day, and nothing that is no talk, under every profile', () => {
    const kinds = new Set(profileIds.flatMap((id) => duties(under(id), placed)).map((d) => `${d.kind} ${isTalk(d)}`))
    expect([...kinds].filter((k) => k.endsWith('true')).length).toBeGreaterThan(1)
    expect([...kinds].filter((k) => k.endsWith('false')).length).toBeGreaterThan(1)
    const named = fc.constantFrom(...profileIds).map(under).chain((stay) => fc.tuple(fc.constant(stay), fc.subarray(duties(stay, placed).map((d) => d.id))))
    fc.assert(fc.property(named, fc.integer({ min: 1, max: 700 }), ([stay, ids], after) => {
      const on = addDays(placed, after)
      const today = addDays(on, 1)
      const before = new Map(duties(stay, today).map((d) => [d.id, d]))
      for (const d of duties({ ...stay, evaluations: [held(1, on, ids)] }, today)) {
        if (isTalk(d) && ids.includes(d.id)) expect(d).toMatchObject({ state: 'gedaan', doneOn: on })
        else expect(d).toEqual(before.get(d.id))
      }
    }), { numRuns: 60 })
  })
  it('case B: two days late, the next one is still 16 September', () => {
    const [first, second] = series(bare, placed)
    expect([first, second]).toEqual([['evaluatie-1', '2026-06-16'], ['evaluatie-2', '2026-09-16']])
    const talk = talkFor(duties(bare, '2026-06-18'), ['evaluatie-1'])
    expect(talk).toMatchObject({ number: 1, nextOn: '2026-09-16' })
    expect(series({ ...bare, evaluations: [held(1, '2026-06-18', talk.dutyIds)] }, '2026-06-19')[1]).toEqual(second)
  })
})
