import { z } from 'zod'
import { dayOrNull, id, line, prose, score } from '../fields.ts'
import { leefgebieden, type Leefgebied } from './leefgebied.ts'

export const goalStatuses = ['nog-niet-begonnen', 'bezig', 'deels-gelukt', 'gelukt', 'gestopt', 'niet-meer-nodig'] as const
export type GoalStatus = (typeof goalStatuses)[number]

/** What somebody does for a goal: what, who, when (L16). `due` is the last day, when there is one. */
export const actionSchema = z.strictObject({ id, what: line, who: line, when: line, due: dayOrNull, done: z.boolean() })
export type Action = z.infer<typeof actionSchema>

/** Who from the resident's network helps with a goal (B17): asked for each goal, also when the answer is nobody. */
export const networkRoleSchema = z.strictObject({ answer: z.enum(['open', 'naasten', 'ander', 'niemand', 'nog-niet']), naasten: z.array(id), text: line })
export type NetworkRole = z.infer<typeof networkRoleSchema>

export const supportForms = ['individueel', 'groep', 'systemisch'] as const

/** One goal. Its id stays the same through all versions of the plan, so that it has one line of history. */
export const goalSchema = z.strictObject({
  id,
  leefgebied: z.enum(leefgebieden),
  /** How it goes now, short. */
  now: prose,
  score,
  /** The resident's own sentence: the large one. */
  words: prose,
  /** What was agreed: concrete and measurable. */
  agreed: prose,
  successWhen: prose,
  due: dayOrNull,
  actions: z.array(actionSchema),
  network: networkRoleSchema,
  support: z.array(z.enum(supportForms)),
  supportNote: line,
  status: z.enum(goalStatuses),
  stopReason: prose,
})
export type Goal = z.infer<typeof goalSchema>

/** A goal in a leefgebied of which nothing is said yet. */
export const emptyGoal = (newId: string, leefgebied: Leefgebied): Goal => ({
  id: newId, leefgebied, now: '', score: null, words: '', agreed: '', successWhen: '', due: null, actions: [], network: { answer: 'open', naasten: [], text: '' },
  support: [], supportNote: '', status: 'nog-niet-begonnen', stopReason: '',
})
/** An action without words. */
export const emptyAction = (newId: string): Action => ({ id: newId, what: '', who: '', when: '', due: null, done: false })
/** True for goals that still run. */
export const isRunning = (g: Pick<Goal, 'status'>): boolean => g.status === 'nog-niet-begonnen' || g.status === 'bezig' || g.status === 'deels-gelukt'
