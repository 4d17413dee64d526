import type { PlanContent } from '../plan/content.ts'
import { isRunning, type Goal, type GoalStatus } from '../plan/goal.ts'
import type { Outflow } from '../stay/outflow.ts'
import type { EvaluationContent, GoalLook } from './evaluation.ts'

/** Where a goal stands after the talk: what was said of it, and an end when it is reached or stops. */
export function statusAfter(goal: Pick<Goal, 'status'>, look: Pick<GoalLook, 'status' | 'next'>): GoalStatus {
  const status = look.status ?? goal.status
  if (look.next === 'klaar') return isRunning({ status }) ? 'gelukt' : status
  if (look.next === 'stop') return isRunning({ status }) ? 'gestopt' : status
  return status
}

function goalAfter(goal: Goal, look: GoalLook | undefined): Goal {
  if (!look) return goal
  const changed = look.next === 'aanpassen' ? { words: look.words ?? goal.words, agreed: look.agreed ?? goal.agreed, due: look.due ?? goal.due } : {}
  return {
    ...goal, ...changed, status: statusAfter(goal, look), stopReason: look.next === 'stop' && look.stopReason !== '' ? look.stopReason : goal.stopReason,
    actions: goal.actions.map((a) => (look.done.includes(a.id) ? { ...a, done: true } : a)),
  }
}

/** The plan as the talk changed it. What the talk did not touch is the same value; no goal comes, goes or gets another id. */
export function planAfter(content: PlanContent, talk: EvaluationContent, outflow: Outflow): PlanContent {
  return {
    ...content,
    goals: content.goals.map((goal) => goalAfter(goal, talk.goals.find((l) => l.id === goal.id))),
    afterwards: outflow.wish === '' ? content.afterwards : outflow.wish,
    backToHerkomst: outflow.back === 'open' ? content.backToHerkomst : outflow.back,
    backReason: outflow.backReason === '' ? content.backReason : outflow.backReason,
    urgentie: outflow.urgentie.state === 'open' ? content.urgentie : outflow.urgentie,
  }
}
