import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import type { LayeredNorm, Profile } from '../domain/profile/profile.ts'
import type { Block } from '../domain/rooster/block.ts'
import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import type { Counted, WeekAsk } from './weekAsks.ts'

/** A week: its blocks as they are that week, and who lives here in it. */
export type WeekSituation = { readonly blocks: readonly Block[]; readonly people: readonly WeekPerson[]; readonly monday: Day; readonly house: House; readonly profiles: readonly Profile[] }

/** What breaks a norm: days of the week (Monday is 0), blocks and dossiers, by their ids. `missing`: the words for what is not there at all. */
export type Breach = { readonly days: readonly number[]; readonly blocks: readonly string[]; readonly residents: readonly string[]; readonly missing: readonly string[] }
/** One number of a week against its norm, in hours, heads or times. `advice`: in one sentence what would make it right; empty when it holds. */
export type Measure = Breach & { readonly id: string; readonly what: Counted; readonly bound: WeekAsk['bound']; readonly value: number; readonly norm: number; readonly holds: boolean; readonly hard: boolean; readonly norms: readonly LayeredNorm[]; readonly advice: string }

/** What was counted for one demand, before it is put in words. */
export type Found = Breach & { readonly value: number; readonly norm: number }
