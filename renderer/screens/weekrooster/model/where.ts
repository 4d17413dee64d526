import type { Day } from '#shared/domain/calendar/day.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import type { Where } from '#shared/domain/rooster/where.ts'

/** What is changed while this week shows. The fixed week is never otherwise in the past: there it holds from this week on. */
export const whereOf = (kind: Where['kind'], monday: Day, today: Day): Where => ({ kind, monday: kind === 'week' || monday > mondayOf(today) ? monday : mondayOf(today) })
