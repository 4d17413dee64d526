import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyLook, type EvaluationContent } from '#shared/domain/evaluation/evaluation.ts'
import { goalHistory, measurementsOf } from '#shared/domain/evaluation/measurements.ts'
import { planAfter } from '#shared/domain/evaluation/planAfter.ts'
import { freezeEvaluation, signEvaluation, startEvaluation, unfreezeEvaluation, versionFromEvaluation } from '#shared/domain/evaluation/verbs.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import { planDifference, withPlanDifference } from '#shared/domain/plan/difference.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { chartLayout, chartTable } from '#shared/documents/chart.ts'
import type { Result } from '#shared/result/result.ts'
import { dossier, outflow, planContent, signature, talk } from '../../support/arbitraries.ts'

const must = <T>(r: Result<T>): T => {
  if (!r.ok) throw new Error(`${r.problem.code} ${r.problem.text}`)
  return r.value
}
const said = planContent.chain((plan) => fc.tuple(fc.constant(plan), talk(plan.goals), outflow))
const act = { at: '2026-06-18T10:00:00', userId: 'u0', newId: 'e-nieuw' }
const start = { dutyIds: ['evaluatie-1'], number: 1, present: ['Milou'], nextOn: '2026-09-16', scores: true, outflow: false, today: '2026-06-18' }
const FINGERPRINT = 'cd'.repeat(32)
const frozen = { at: act.at, userId: 'u0', canonical: '{}', fingerprint: FINGERPRINT }
/** A dossier with no talk yet and its plan in force. */
const fresh = dossier.map((d): Dossier => ({ ...d, stays: d.stays.map((s) => ({ ...s, evaluations: [], plan: s.plan.map((v) => ({ ...v, status: 'vastgesteld' as const })) })) }))
const stayOf = (d: Dossier): Dossier['stays'][number] => must(d.stays[0] ? { ok: true, value: d.stays[0] } : { ok: false, problem: { code: 'test', text: 'no stay' } })
const say = (d: Dossier, content: EvaluationContent): Dossier => ({ ...d, stays: d.stays.map((s) => ({ ...s, evaluations: s.evaluations.map((e) => ({ ...e, content })) })) })
const ref = { stayId: 's', evaluationId: 'e-nieuw' }

describe('from plan to evaluation to plan', () => {
  it('what the talk did not touch is the same', () => {
    const touched = new Set(['goals', 'afterwards', 'backToHerkomst', 'backReason', 'urgentie'])
    fc.assert(fc.property(said, ([plan, t, o]) => {
      const after = planAfter(plan, t, o)
      const rest = (c: PlanContent): unknown => Object.fromEntries(Object.entries(c).filter(([key]) => !touched.has(key)))
      expect(rest(after)).toEqual(rest(plan))
      for (const [nothing, key] of [[o.wish === '', 'afterwards'], [o.back === 'open', 'backToHerkomst'], [o.backReason === '', 'backReason'], [o.urgentie.state === 'open', 'urgentie']] as const) if (nothing) expect(after[key]).toEqual(plan[key])
      expect(withPlanDifference(plan, planDifference(plan, after))).toEqual(after)
      for (const [i, goal] of plan.goals.entries()) {
        const look = t.goals.find((l) => l.id === goal.id)
        const now = after.goals[i]
        if (!look) expect(now).toBe(goal)
        else {
          // Whatever a goal is made of, only these can come from a talk.
          const own = ({ words: _w, agreed: _a, due: _d, status: _s, stopReason: _r, actions: _x, ...kept }: typeof goal): unknown => kept
          expect(now && own(now)).toEqual(own(goal))
          if (look.next !== 'aanpassen') expect(now).toMatchObject({ words: goal.words, agreed: goal.agreed, due: goal.due })
          if (look.status === null && look.next !== 'klaar' && look.next !== 'stop') expect(now).toMatchObject({ status: goal.status, stopReason: goal.stopReason })
          expect(now?.actions.map((a) => ({ ...a, done: false }))).toEqual(goal.actions.map((a) => ({ ...a, done: false })))
          // What was done stays done.
          for (const a of goal.actions) if (a.done || look.done.includes(a.id)) expect(now?.actions.filter((x) => x.id === a.id).every((x) => x.done)).toBe(true)
        }
      }
    }), { numRuns: 200 })
  })
  it('a talk in which nothing was said changes nothing', () => {
    fc.assert(fc.property(said, ([plan, t]) => {
      expect(planAfter(plan, { ...t, goals: plan.goals.map(emptyLook) }, emptyOutflow)).toEqual(plan)
    }), { numRuns: 100 })
  })
  it('no goal comes, goes, collides or changes its place, whatever is said and however often', () => {
    fc.assert(fc.property(said.chain(([plan, ...first]) => fc.tuple(fc.constant(plan), fc.array(fc.tuple(talk(plan.goals), outflow), { minLength: 1, maxLength: 4 }), fc.constant(first))), ([plan, talks]) => {
      let content = plan
      for (const [t, o] of talks) {
        content = planAfter(content, t, o)
        expect(content.goals.map((g) => g.id)).toEqual(plan.goals.map((g) => g.id))
        expect(content.goals.map((g) => g.actions.map((a) => a.id))).toEqual(plan.goals.map((g) => g.actions.map((a) => a.id)))
      }
    }), { numRuns: 100 })
  })
  it('the verbs make that plan: a new version beside the old one, which stays as it was', () => {
    fc.assert(fc.property(fresh.chain((d) => fc.tuple(fc.constant(d), talk(d.stays[0]?.plan[0]?.content.goals ?? []))), ([d, t]) => {
      const held = must(freezeEvaluation(say(must(startEvaluation(d, 's', start, act)), { ...t, phase: { to: null, why: '' } }), ref, frozen))
      const made = versionFromEvaluation(held, ref, { ...act, newId: 'v2' })
      const before = stayOf(d).plan[0]
      const wanted = before && planAfter(before.content, t, stayOf(d).outflow)
      if (!made.ok) {
        expect([made.problem.code, wanted]).toEqual(['evaluation.same', before?.content])
        return
      }
      expect(stayOf(made.value).plan).toMatchObject([{ id: 'v' }, { id: 'v2', status: 'concept', signatures: [], final: null, frozen: null }])
      expect(stayOf(made.value).plan[0]).toEqual(before)
      expect(stayOf(made.value).plan[1]?.content).toEqual(wanted)
      expect(goalHistory(stayOf(made.value), before?.content.goals[0]?.id ?? '').filter((m) => m.kind === 'evaluatie').length).toBe(t.goals.some((l) => l.id === before?.content.goals[0]?.id) ? 1 : 0)
    }), { numRuns: 60 })
  })
})

describe('the two voices', () => {
  type Measured = Parameters<typeof measurementsOf>[0]
  type Heard = EvaluationContent['scores'][number]
  const bare = { createdAt: act.at, dutyIds: [], versionId: null, newVersionId: null, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }
  /** The stay in which these plans were made and these talks held, after what `hear` leaves of each score. */
  const stayWith = (plans: readonly PlanContent[], talks: readonly EvaluationContent[], hear: (s: Pick<Heard, 'resident' | 'team'>) => Pick<Heard, 'resident' | 'team'>): Measured => ({
    plan: plans.map((content, i) => ({ ...bare, id: `v${i + 1}`, number: i + 1, status: 'vervangen', discussedOn: `2026-0${i + 1}-05`, content: { ...content, goals: content.goals.map((g) => { const { resident, team } = hear({ resident: g.score, team: g.teamScore }); return { ...g, score: resident, teamScore: team } }) } })),
    evaluations: talks.map((content, i) => ({ ...bare, id: `e${i + 1}`, number: i + 1, status: 'vastgesteld', content: { ...content, scores: content.scores.map((s) => ({ ...s, ...hear(s) })) } })),
  })
  const story = fc.tuple(fc.array(planContent, { maxLength: 2 }), fc.array(talk([]), { maxLength: 4 }))
  /** What each shows of one voice: the numbers themselves, the line on the chart, the column of the table. */
  const data = (stay: Measured, who: 'resident' | 'team'): unknown => [...measurementsOf(stay)].flatMap(([area, list]) => list.flatMap((m) => (m[who] === null ? [] : [`${area} ${m.kind} ${m.number} ${m.on} ${m[who]}`]))).toSorted()
  it('a talk gives no score to a goal of the plan', () => {
    fc.assert(fc.property(said, ([plan, t, o]) => {
      expect(planAfter(plan, t, o).goals.map((g) => [g.score, g.teamScore])).toEqual(plan.goals.map((g) => [g.score, g.teamScore]))
    }), { numRuns: 100 })
  })
  it('each tells of its own scores only, in data, chart and table: what the other gave changes nothing', () => {
    fc.assert(fc.property(story, fc.integer({ min: 1, max: 5 }), ([plans, talks], other) => {
      const both = stayWith(plans, talks, (s) => s)
      expect(data(stayWith(plans, talks, (s) => ({ ...s, team: other })), 'resident')).toEqual(data(both, 'resident'))
      expect(data(stayWith(plans, talks, (s) => ({ ...s, resident: other })), 'team')).toEqual(data(both, 'team'))
      for (const list of measurementsOf(both).values()) {
        const [heard, seen] = [list.map((m) => ({ ...m, team: other })), list.map((m) => ({ ...m, resident: other }))]
        const shown = { chart: chartLayout(list), rows: chartTable(list, 'Milou').rows }
        expect([chartLayout(heard).resident, chartTable(heard, 'Milou').rows.map((r) => r[1])]).toEqual([shown.chart.resident, shown.rows.map((r) => r[1])])
        expect([chartLayout(seen).team, chartTable(seen, 'Milou').rows.map((r) => r[2])]).toEqual([shown.chart.team, shown.rows.map((r) => r[2])])
        expect(shown.rows.map((r) => r.slice(1))).toEqual(list.map((m) => [m.resident, m.team].map((n) => (n === null ? 'geen cijfer' : String(n)))))
      }
    }), { numRuns: 150 })
  })
  it('one that gave none has none, in data, chart and table: the other’s is not copied', () => {
    fc.assert(fc.property(story, fc.constantFrom('resident' as const, 'team' as const), ([plans, talks], silent) => {
      const speaks = silent === 'team' ? 'resident' : 'team'
      for (const list of measurementsOf(stayWith(plans, talks, (s) => ({ ...s, [silent]: null }))).values()) {
        expect(list.filter((m) => m[silent] !== null || m[speaks] === null)).toEqual([])
        const layout = chartLayout(list)
        expect([layout[silent], layout[speaks].marks.length, layout.numbers.filter((n) => n.bold !== (speaks === 'resident'))]).toEqual([{ lines: [], marks: [] }, list.length, []])
        expect(chartTable(list, 'Milou').rows.map((r) => r[silent === 'resident' ? 1 : 2])).toEqual(list.map(() => 'geen cijfer'))
      }
    }), { numRuns: 150 })
  })
})

describe('fixing the text and taking it back', () => {
  it('loses nothing that was said, and keeps that there were signatures', () => {
    fc.assert(fc.property(fresh.chain((d) => fc.tuple(fc.constant(d), talk(d.stays[0]?.plan[0]?.content.goals ?? []), signature(FINGERPRINT).filter((s) => s.name.trim() !== '' && (s.route.kind !== 'refused' || s.route.reason.trim() !== '') && (s.route.kind !== 'typed' || (s.route.typedName.trim() !== '' && s.route.witness.trim() !== ''))))), ([d, t, ink]) => {
      const begun = say(must(startEvaluation(d, 's', start, act)), t)
      const signed = must(signEvaluation(must(freezeEvaluation(begun, ref, frozen)), ref, ink))
      const back = must(unfreezeEvaluation(signed, ref, act))
      const [was, now] = [stayOf(begun).evaluations[0], stayOf(back).evaluations[0]]
      expect(now).toEqual({ ...was, lapsed: [{ at: act.at, userId: 'u0', fingerprint: FINGERPRINT, signers: [{ role: ink.role, name: ink.name, at: ink.at, route: ink.route.kind }] }] })
      expect({ ...stayOf(back), evaluations: [] }).toEqual({ ...stayOf(begun), evaluations: [] })
      const again = must(freezeEvaluation(back, ref, frozen))
      expect(stayOf(again).evaluations[0]).toMatchObject({ status: 'ter-ondertekening', content: t, frozen, signatures: [] })
      expect(stayOf(again).facts).toEqual(stayOf(signed).facts)
    }), { numRuns: 60 })
  })
})
