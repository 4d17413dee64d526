import type { Day } from '../calendar/day.ts'
import type { Stay } from '../dossier.ts'
import type { GoalStatus } from '../plan/goal.ts'
import type { Leefgebied } from '../plan/leefgebied.ts'
import type { PlanVersion } from '../plan/version.ts'
import type { Evaluation } from './evaluation.ts'

/** Where something was said: a version of the plan or an evaluation, by its number. */
export type SaidIn = { readonly kind: 'plan' | 'evaluatie'; readonly number: number; readonly on: Day }
/** Both voices of one leefgebied on one day, never merged; null = not given. */
export type Measurement = SaidIn & { readonly resident: number | null; readonly team: number | null }
/** What became of one goal: each time that something was said of it, oldest first. */
export type GoalMoment = SaidIn & { readonly words: string; readonly agreed: string; readonly status: GoalStatus; readonly due: Day | null; readonly next: 'open' | 'door' | 'aanpassen' | 'klaar' | 'stop' | null }

const versionDay = (v: PlanVersion): Day => v.discussedOn ?? (v.frozen?.at ?? v.createdAt).slice(0, 10)
const talkDay = (e: Evaluation): Day => e.content.on ?? e.createdAt.slice(0, 10)
const inPlan = (v: PlanVersion): SaidIn => ({ kind: 'plan', number: v.number, on: versionDay(v) })
const inTalk = (e: Evaluation): SaidIn => ({ kind: 'evaluatie', number: e.number, on: talkDay(e) })
// On one day: the first plan, the talks, then the versions that came out of them.
const rank = ({ kind, number }: SaidIn): number => (kind === 'evaluatie' ? 1 : number === 1 ? 0 : 2)
const byDay = <T extends SaidIn>(a: T, b: T): number => a.on.localeCompare(b.on) || rank(a) - rank(b) || a.number - b.number

/** All scores of a stay by leefgebied, oldest first: those of a goal where it first stood in a plan, and those of every evaluation. */
export function measurementsOf(stay: Pick<Stay, 'plan' | 'evaluations'>): ReadonlyMap<Leefgebied, readonly Measurement[]> {
  const all = new Map<Leefgebied, Measurement[]>()
  const add = (area: Leefgebied, m: Measurement): void => {
    if (m.resident === null && m.team === null) return
    all.set(area, [...(all.get(area) ?? []).filter((x) => x.kind !== m.kind || x.number !== m.number), m])
  }
  const known = new Set<string>()
  for (const v of stay.plan) {
    const come = v.content.goals.filter((g) => !known.has(g.id))
    for (const g of come) known.add(g.id)
    // Of several goals in one leefgebied each voice counts where it first gave a score, whatever the other did.
    for (const [area, goals] of Map.groupBy(come, (g) => g.leefgebied)) add(area, { ...inPlan(v), resident: goals.find((g) => g.score !== null)?.score ?? null, team: goals.find((g) => g.teamScore !== null)?.teamScore ?? null })
  }
  for (const e of stay.evaluations) for (const s of e.content.scores) add(s.id, { ...inTalk(e), resident: s.resident, team: s.team })
  return new Map([...all].map(([area, list]) => [area, list.toSorted(byDay)]))
}

/** One line of history for a goal: the versions that say something new of it, and every evaluation that looked at it. */
export function goalHistory(stay: Pick<Stay, 'plan' | 'evaluations'>, goalId: string): readonly GoalMoment[] {
  const moments: GoalMoment[] = []
  let before: GoalMoment | null = null
  for (const v of stay.plan) {
    const goal = v.content.goals.find((g) => g.id === goalId)
    if (!goal) continue
    const { words, agreed, status, due } = goal
    if (before && before.words === words && before.agreed === agreed && before.status === status && before.due === due) continue
    before = { ...inPlan(v), words, agreed, status, due, next: null }
    moments.push(before)
  }
  for (const e of stay.evaluations) {
    const look = e.content.goals.find((g) => g.id === goalId)
    const goal = stay.plan.find((v) => v.id === e.versionId)?.content.goals.find((g) => g.id === goalId)
    if (look && goal) moments.push({ ...inTalk(e), words: look.words ?? goal.words, agreed: look.agreed ?? goal.agreed, status: look.status ?? goal.status, due: look.due ?? goal.due, next: look.next })
  }
  return moments.toSorted(byDay)
}
