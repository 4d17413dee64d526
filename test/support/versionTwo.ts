import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Phase } from '#shared/domain/stay/stay.ts'

/** A dossier as version 2 of the record had it: one word for the phase, and nothing of looking back. */
export const asVersionTwo = (dossier: Dossier, phase: Phase, opbouwFrom: Day | null) => ({
  ...dossier,
  stays: dossier.stays.map(({ evaluations: _e, outflow: _o, learning: _l, contacts: _c, facts: { phases: _p, ...facts }, ...stay }) => ({
    ...stay, facts: { ...facts, phase, opbouwFrom },
    plan: stay.plan.map((v) => ({ ...v, content: { ...v.content, goals: v.content.goals.map(({ teamScore: _t, ...goal }) => goal) } })),
  })),
})
