import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'

/** A dossier as it once was. `at`: when somebody saved it like this, on the clock on the wall. */
export type Once = { readonly at: string; readonly dossier: Dossier }

const withPlan = (d: Dossier, content: (now: PlanContent) => PlanContent): Dossier => ({
  ...d, stays: d.stays.map((s) => ({ ...s, plan: s.plan.map((v) => ({ ...v, content: content(v.content) })) })),
})
// What people write first, before they make it precise.
const firstWords = 'Ik ga naar meetings en ik zoek een sponsor.'
const vaguer = (content: PlanContent): PlanContent => ({ ...content, goals: content.goals.map((g, i) => (i === 0 ? { ...g, agreed: firstWords } : g)) })

/** How a plan under way came to be, oldest first and as it is now last: the intake, a first talk, more goals, better words. Others were only ever as they are. */
export function pastOf(dossier: Dossier, today: Day): readonly Once[] {
  const stay = dossier.stays.at(-1)
  const start = stay?.facts.placementDate ?? today
  const now = { at: dossier.changedAt, dossier }
  if (stay?.plan.length !== 1 || stay.plan[0]?.status !== 'concept' || addDays(start, 14) > addDays(today, -4)) return [now]
  const stages: readonly Once[] = [
    { at: `${start}T10:40:00`, dossier: { ...dossier, naasten: dossier.naasten.slice(0, 1), stays: dossier.stays.map((s) => ({ ...s, plan: [] })) } },
    { at: `${addDays(start, 12)}T14:20:00`, dossier: withPlan(dossier, (c) => ({ ...c, goals: vaguer(c).goals.slice(0, 2), signals: { ...c.signals, risks: '' } })) },
    { at: `${addDays(today, -4)}T15:05:00`, dossier: withPlan(dossier, vaguer) },
    { at: `${addDays(today, -1)}T11:10:00`, dossier },
  ]
  return stages.map((stage, i) => ({ at: stage.at, dossier: { ...stage.dossier, revision: dossier.revision + i, changedAt: stage.at } }))
}
