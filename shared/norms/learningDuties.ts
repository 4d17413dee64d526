import { holidayName, lastWorkingDay } from '../domain/calendar/holidays.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { LayeredNorm, RelapsePolicy } from '../domain/profile/profile.ts'
import { learningDutyId } from '../domain/stay/learning.ts'
import type { Duty } from './duty.ts'
import { standing, type DutyFacts } from './standing.ts'

/** The norms that say what follows on use, in the order of the profile. */
export const relapseNorms = (norms: readonly LayeredNorm[]): readonly LayeredNorm[] => norms.filter((n) => n.rule.kind === 'policy')
const policyOf = (n: LayeredNorm): RelapsePolicy | null => (n.rule.kind === 'policy' ? n.rule.relapse : null)
/** The norm that makes of a slip a leermoment first (L07); null when this contract has another rule. */
export const learningNorm = (norms: readonly LayeredNorm[]): LayeredNorm | null => relapseNorms(norms).findLast((n) => policyOf(n) === 'leermoment') ?? null

/** Looking back on each leermoment that has a day for it (L07): on that day itself, done when somebody wrote how it went. */
export function learningDuties(norms: readonly LayeredNorm[], stay: DutyFacts, today: Day): readonly Duty[] {
  const by = learningNorm(norms)
  if (by === null) return []
  return stay.learning.flatMap((l, i): Duty[] => {
    const { lookBackOn: date } = l
    if (date === null) return []
    const id = learningDutyId(l)
    return [{
      id, kind: 'leermoment', ordinal: i + 1, date, computed: date, workday: lastWorkingDay(date), holiday: holidayName(date), norms: [by], by, anchor: 'placement', anchorDate: l.on, offset: { weeks: 0, months: 0 },
      hard: false, hardOn: null, who: by.who, ...standing(id, 'leermoment', date, stay.handled.findLast((h) => h.id === id), stay, today),
    }]
  })
}
