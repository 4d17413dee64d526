import type { Day } from '#shared/domain/calendar/day.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'

/** What a new day of placement changes: support starts on the same day until somebody typed another one. */
export const followPlacement = (facts: Pick<StayFacts, 'placementDate' | 'supportStart'>, day: Day | null): Partial<StayFacts> =>
  facts.supportStart === null || facts.supportStart === facts.placementDate ? { placementDate: day, supportStart: day } : { placementDate: day }
