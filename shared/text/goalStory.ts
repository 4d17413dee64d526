import type { Day } from '../domain/calendar/day.ts'
import { dayAndMonth } from '../domain/calendar/format.ts'
import type { Stay } from '../domain/dossier.ts'
import { isHeld } from '../domain/evaluation/evaluation.ts'
import { goalHistory, measurementsOf } from '../domain/evaluation/measurements.ts'
import type { Goal } from '../domain/plan/goal.ts'
import { goalStatusName } from './statuses.ts'

/** One moment in the life of a goal. `words`, `agreed` and `due` only where they are other than before; scores are of its leefgebied, each voice by itself. */
export type StoryMoment = { readonly key: string; readonly on: Day; readonly where: string; readonly status: string; readonly resident: number | null; readonly team: number | null; readonly words: string; readonly agreed: string; readonly due: Day | null }

/** What became of a goal over versions of the plan and evaluations that were held, oldest first. */
export function goalStory(stay: Pick<Stay, 'plan' | 'evaluations'>, goal: Pick<Goal, 'id' | 'leefgebied'>): readonly StoryMoment[] {
  const held = { plan: stay.plan, evaluations: stay.evaluations.filter(isHeld) }
  const scores = measurementsOf(held).get(goal.leefgebied) ?? []
  const all = goalHistory(held, goal.id)
  // A version that only writes down what the talk before it said tells nothing new.
  const moments = all.filter((m, i) => m.kind === 'evaluatie' || i === 0 || (['words', 'agreed', 'status', 'due'] as const).some((field) => m[field] !== all[i - 1]?.[field]))
  return moments.map((m, i): StoryMoment => {
    const before = moments[i - 1]
    const score = scores.find((s) => s.kind === m.kind && s.number === m.number)
    return {
      key: `${m.kind}-${m.number}`, on: m.on, where: m.kind === 'plan' ? `plan, versie ${m.number}` : `evaluatie ${m.number}`, status: goalStatusName[m.status],
      resident: score?.resident ?? null, team: score?.team ?? null, words: m.words === before?.words ? '' : m.words.trim(), agreed: m.agreed === before?.agreed ? '' : m.agreed.trim(), due: m.due === before?.due ? null : m.due,
    }
  })
}

/** A story in one line: '5 jan nog niet begonnen, 16 mrt bezig, 14 jun deels gelukt'; only where the status is another. */
export const storyLine = (story: readonly StoryMoment[]): string => story.filter((m, i) => m.status !== story[i - 1]?.status).map((m) => `${dayAndMonth(m.on)} ${m.status}`).join(', ')

/** Every goal that ever stood in a plan of this stay, as it stands in the newest version that has it: those of the newest plan first. */
export function goalsEver(stay: Pick<Stay, 'plan'>): readonly Goal[] {
  const goals = new Map<string, Goal>()
  for (const v of stay.plan.toReversed()) for (const g of v.content.goals) if (!goals.has(g.id)) goals.set(g.id, g)
  return [...goals.values()]
}
