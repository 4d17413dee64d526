import { daysBetween, type Day } from '../domain/calendar/day.ts'
import type { Anchor, DutyKind, LayeredNorm, Party } from '../domain/profile/profile.ts'
import type { SignedPaper } from '../domain/regels/rules.ts'
import { assertNever } from '../result/result.ts'

/** Within so many days it is work of this week; within so many it comes soon. */
export const WEEK_DAYS = 7
export const SOON_DAYS = 28

/** How a duty stands on a day. The seven exclude each other. */
export type DutyState = 'gepland' | 'binnenkort' | 'vandaag' | 'te-laat' | 'gedaan' | 'vervallen' | 'niet-van-toepassing'

/** One dated duty of a stay, with every norm that asks for it. `ordinal` counts within a series (evaluation 1, 2 …). */
export type Duty = {
  readonly id: string
  readonly kind: DutyKind
  readonly ordinal: number
  readonly date: Day
  /** The day that the sum gave, when it fell before the placement and is shown as "bij start". */
  readonly computed: Day
  /** The last working day on or before `date`; `date` itself when that would be before the placement. */
  readonly workday: Day
  /** The public holiday that `date` is, or null. */
  readonly holiday: string | null
  readonly norms: readonly LayeredNorm[]
  /** The norm that gave the date: one of `norms`. */
  readonly by: LayeredNorm
  readonly anchor: Anchor
  readonly anchorDate: Day
  /** What was added to the anchor; negative is before it. */
  readonly offset: { readonly weeks: number; readonly months: number }
  readonly hard: boolean
  /** The earliest day that a hard norm gives, or null when none is hard. */
  readonly hardOn: Day | null
  readonly who: Party
  readonly state: DutyState
  readonly doneOn: Day | null
  /** Why it lapsed, does not apply or was put off; empty otherwise. */
  readonly reason: string
  readonly postponedTo: Day | null
  /** Of a paper of the house: which one, and whether it waits for a signature or for the copies. */
  readonly paper?: { readonly paper: SignedPaper; readonly wants: 'tekenen' | 'kopie' }
}

/** The day on which a duty asks a hand: its own, or the day that it was put off to. */
export const actDay = (d: Pick<Duty, 'date' | 'postponedTo'>): Day => d.postponedTo ?? d.date

/** Where a duty stands on screen: what asks a hand, what comes, and what is behind us. */
export type DutyMark = 'te-laat' | 'deze-week' | 'komt-nog' | 'gedaan' | 'vervallen'
export function dutyMark(d: Pick<Duty, 'state' | 'date' | 'postponedTo'>, today: Day): DutyMark {
  switch (d.state) {
    case 'te-laat':
    case 'gedaan':
      return d.state
    case 'vandaag':
      return 'deze-week'
    case 'binnenkort':
      return daysBetween(today, actDay(d)) <= WEEK_DAYS ? 'deze-week' : 'komt-nog'
    case 'gepland':
      return 'komt-nog'
    case 'vervallen':
    case 'niet-van-toepassing':
      return 'vervallen'
    default:
      return assertNever(d.state)
  }
}

/** Duties that still want something of somebody. */
export const isOpenDuty = (d: Pick<Duty, 'state'>): boolean => d.state === 'te-laat' || d.state === 'vandaag' || d.state === 'binnenkort' || d.state === 'gepland'

/** Duties that a talk with the resident discharges; all others wait for a fact of their own. */
export const isTalk = (d: Pick<Duty, 'kind'>): boolean => d.kind === 'evaluatie' || d.kind === 'uitstroomevaluatie' || d.kind === 'uitstroomplan' || d.kind === 'uitstroomvoorbereiding'
