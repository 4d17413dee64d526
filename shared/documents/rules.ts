import type { Day } from '../domain/calendar/day.ts'
import type { Leefgebied } from '../domain/plan/leefgebied.ts'
import type { DutyPerson, PlanDutyKind } from '../text/duties.ts'
import type { RelapsePolicy } from '../text/relapse.ts'

export type { DutyPerson, PlanDutyKind } from '../text/duties.ts'
export type { RelapsePolicy } from '../text/relapse.ts'

/** What a profile demands attention for: covered by a goal in one of `areas`, or by a reason in `content.notNow[id]`. */
export type CoverageItem = { readonly id: string; readonly name: string; readonly areas: readonly Leefgebied[] }

/** A dated duty as the plan shows it. */
export type PlanDuty = {
  readonly date: Day
  readonly kind: PlanDutyKind
  /** A whole line in the resident's words; left out = the words of the kind in `shared/text/duties.ts`. */
  readonly what?: string
  /** Under the mark on the timeline, at most three words; left out = the words of the kind. */
  readonly short?: string
  /** Who is there; left out = the people of the kind. */
  readonly who?: readonly DutyPerson[]
}

/** Everything that the plan's paper takes from the norms that hold for this stay. Filled by the norms, drawn by the builders. */
export type PlanRules = {
  /** 'Trajectplan', 'Zorgplan' … (C8): the words on the cover and in the footer. */
  readonly planName: string
  /** 'bewoner', 'cliënt', 'inwoner'. */
  readonly personWord: string
  /** Name with its valid-from day, frozen with the text: 'ijssel-vecht@2026-01-01'. */
  readonly profile: string
  readonly coverage: readonly CoverageItem[]
  /** All dated duties of this stay, any order. */
  readonly duties: readonly PlanDuty[]
  /** Last day that the stay may last, or null when no norm says so. `hard` = 'langer mag niet'. */
  readonly utmostEnd: { readonly on: Day; readonly hard: boolean } | null
  /** A contract may bring two: stop at once, and a second chance. Empty = the house has not chosen. */
  readonly relapse: readonly RelapsePolicy[]
  /** Breath and urine tests are usual (A40, B07). */
  readonly tests: boolean
  /** The eigen bijdrage of the CAK applies and is explained (B50, B51). */
  readonly cak: boolean
}
