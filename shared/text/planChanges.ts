import type { Difference } from '../domain/history/line.ts'
import { differences } from '../domain/history/diff.ts'
import { emptyGoal, type Goal } from '../domain/plan/goal.ts'
import { planDifference } from '../domain/plan/difference.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import { leefgebiedName } from './leefgebieden.ts'
import type { HistoryNames } from './history/values.ts'
import { inWords, type HistoryWords } from './history/words.ts'

/** One field that differs, in the words of the form. */
export type ChangedField = Pick<HistoryWords, 'label' | 'what' | 'old' | 'next'> & { readonly key: string }
/** What differs in one goal, or (`goal` null) in the rest of the plan. `what`: the goal itself came or went. */
export type ChangedPart = { readonly id: string; readonly goal: Pick<Goal, 'words' | 'leefgebied'> | null; readonly title: string; readonly what: 'changed' | 'added' | 'removed'; readonly fields: readonly ChangedField[] }

const REST = 'De rest van het plan'
const goalOf = (d: Difference): string | null => (d.path[0] === 'goals' ? (d.path[1] ?? null) : null)

// A goal that came or went is told by what stands in it.
function inGoal(goal: Goal, what: 'added' | 'removed'): readonly Difference[] {
  const empty = emptyGoal(goal.id, goal.leefgebied)
  return what === 'added' ? differences(['goals', goal.id], empty, goal) : differences(['goals', goal.id], goal, empty)
}

/** What differs between two versions of a stay's plan, by goal in the order of the plan, then the rest; only fields that differ. */
export function planChanges(stayId: string, before: PlanVersion, after: PlanVersion, known: HistoryNames): readonly ChangedPart[] {
  const all = planDifference(before.content, after.content)
  const goals = [...after.content.goals, ...before.content.goals.filter((g) => !after.content.goals.some((a) => a.id === g.id))]
  const start = ['stays', stayId, 'plan', after.id, 'content']
  const field = (d: Difference, said: number): ChangedField => ({ ...inWords({ ...d, path: [...start, ...d.path] }, known, said), key: d.path.join('/') })
  const ofGoal = (goal: Goal): ChangedPart | null => {
    const own = all.filter((d) => goalOf(d) === goal.id)
    const whole = own.find((d) => d.path.length === 2)
    if (own.length === 0) return null
    const what = whole?.what === 'added' || whole?.what === 'removed' ? whole.what : 'changed'
    const fields = what === 'changed' ? own : inGoal(goal, what)
    return { id: goal.id, goal, title: leefgebiedName(goal.leefgebied), what, fields: fields.map((d) => field(d, start.length + 2)) }
  }
  const rest = all.filter((d) => goalOf(d) === null)
  return [...goals.map(ofGoal).filter((p) => p !== null), ...(rest.length > 0 ? [{ id: 'rest', goal: null, title: REST, what: 'changed', fields: rest.map((d) => field(d, start.length)) } as const] : [])]
}
