import type { Day } from '../domain/calendar/day.ts'
import type { Leefgebied } from '../domain/plan/leefgebied.ts'

/** What a profile demands attention for: covered by a goal in one of `areas`, or by a reason in `content.notNow[id]`. */
export type CoverageItem = { readonly id: string; readonly name: string; readonly areas: readonly Leefgebied[] }

/**
 * A dated duty as the plan shows it, by the kinds of the norms. `evaluatie` and `gesprek` are talks (above the bar of the
 * timeline), the others hang below it. `trajectplan` and `uiterste-einddatum` are not printed from here.
 */
export type PlanDutyKind = 'trajectplan' | 'evaluatie' | 'gesprek' | 'woningzoekende' | 'uitstroomvoorbereiding' | 'uitstroommelding' | 'uiterste-einddatum' | 'anders'
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
export type DutyPerson = 'bewoner' | 'begeleider' | 'hbo' | { readonly name: string }

/** What a profile says about use; a contract may bring two (stop at once, and a second chance). Empty = the house has not chosen. */
export type RelapsePolicy = 'direct-einde' | 'tweede-kans' | 'vertrek' | 'nultolerantie' | 'leermoment'

/** Everything that the plan's paper takes from the norms that hold for this stay. Filled by the norms, drawn by the builders. */
export type PlanRules = {
  /** 'Trajectplan', 'Zorgplan' … (C8): the words on the cover and in the footer. */
  readonly planName: string
  /** 'bewoner', 'cliënt', 'inwoner'. */
  readonly personWord: string
  /** Id and valid-from day, frozen with the text: 'ijssel-vecht@2026-01-01'. */
  readonly profile: string
  readonly coverage: readonly CoverageItem[]
  /** All dated duties of this stay, in any order. */
  readonly duties: readonly PlanDuty[]
  /** Last day that the stay may last, or null when no norm says so; `hard` = longer is not allowed. */
  readonly utmostEnd: { readonly on: Day; readonly hard: boolean } | null
  readonly relapse: readonly RelapsePolicy[]
  /** Breath and urine tests are usual (A40, B07). */
  readonly tests: boolean
  /** The eigen bijdrage of the CAK applies and is explained (B50, B51). */
  readonly cak: boolean
}
