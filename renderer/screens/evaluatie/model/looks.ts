import type { EvaluationContent, GoalLook, NextStep, Scores } from '#shared/domain/evaluation/evaluation.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'

/** The record of the talk after an edit. */
export type TalkEdit = (now: EvaluationContent) => EvaluationContent
/** Who gives a score; the two are never copied into each other. */
export type Voice = 'resident' | 'team'

/** Changes what was said of one goal. */
export const patchLook = (goalId: string, patch: Partial<GoalLook>): TalkEdit => (now) => ({ ...now, goals: now.goals.map((l) => (l.id === goalId ? { ...l, ...patch } : l)) })

/** Ticks an action, or takes the tick away. */
export const tickAction = (goalId: string, actionId: string): TalkEdit => (now) => ({
  ...now, goals: now.goals.map((l) => (l.id === goalId ? { ...l, done: l.done.includes(actionId) ? l.done.filter((a) => a !== actionId) : [...l.done, actionId] } : l)),
})

/** What becomes of a goal. Reached and stopped are a status too: it is filled when nobody gave one yet. */
export const chooseNext = (goalId: string, next: NextStep): TalkEdit => (now) => ({
  ...now, goals: now.goals.map((l) => (l.id === goalId ? { ...l, next, status: l.status ?? (next === 'klaar' ? 'gelukt' : next === 'stop' ? 'gestopt' : null) } : l)),
})

/** New wording as it is stored: null as long as it says what stands in the plan. */
export const newWording = <T>(typed: T, inPlan: T): T | null => (typed === inPlan ? null : typed)

const noScores = (id: Leefgebied): Scores => ({ id, resident: null, team: null })
/** The two scores of a leefgebied in this talk. */
export const scoresOf = (content: Pick<EvaluationContent, 'scores'>, area: Leefgebied): Scores => content.scores.find((s) => s.id === area) ?? noScores(area)
/** Sets one voice's score of a leefgebied; the other voice stays what it was. */
export const setScore = (area: Leefgebied, voice: Voice, value: number | null): TalkEdit => (now) => {
  const scores = now.scores.some((s) => s.id === area) ? now.scores : [...now.scores, noScores(area)]
  return { ...now, scores: scores.map((s) => (s.id === area ? { ...s, [voice]: value } : s)) }
}

/** A goal of the plan with what was said of it. */
export type Looked = { readonly goal: Goal; readonly look: GoalLook }
/** The goals of the talk, as they stand in the version looked at; one that is not in it is left out. */
export const lookedAt = (content: Pick<EvaluationContent, 'goals'>, goals: readonly Goal[]): readonly Looked[] =>
  content.goals.flatMap((look) => { const goal = goals.find((g) => g.id === look.id); return goal ? [{ goal, look }] : [] })
