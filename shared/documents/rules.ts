import type { Day } from '../domain/calendar/day.ts'
import type { Leefgebied } from '../domain/plan/leefgebied.ts'

/** What a profile demands attention for: covered by a goal in one of `areas`, or by a reason in `content.notNow[id]`. */
export type CoverageItem = { readonly id: string; readonly name: string; readonly areas: readonly Leefgebied[] }

/**
 * A dated duty as the plan shows it. `evaluatie` and `gesprek` are talks (above the bar), the others are duties (below it).
 * `plan` and `indicatie` are the desk's own and do not print.
 */
export type PlanDutyKind = 'plan' | 'evaluatie' | 'gesprek' | 'woningzoekende' | 'voorbereiding' | 'melding' | 'indicatie' | 'anders'
export type PlanDuty = {
  readonly date: Day
  readonly kind: PlanDutyKind
  /** In the resident's words, a whole line: 'Vertrek voorbereiden: inkomen, schulden, daginvulling, netwerk'. Empty = the words of the kind. */
  readonly what: string
  /** Under a mark on the timeline, at most three words: 'wens naar gemeente'. Empty = the words of the kind. */
  readonly short: string
  /** Who is there: roles, or a name as typed. */
  readonly who: readonly DutyPerson[]
}
export type DutyPerson = 'bewoner' | 'begeleider' | 'hbo' | { readonly name: string }

/** What happens after use; the words are in `shared/text/relapse.ts`. `vraag-het-huis` = the house has not chosen yet. */
export type RelapsePolicy = 'direct-einde' | 'tweede-kans' | 'zero-tolerance' | 'vertrek' | 'leermoment' | 'vraag-het-huis'

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
  readonly relapse: RelapsePolicy
  /** Breath and urine tests are usual (A40, B07). */
  readonly tests: boolean
  /** The eigen bijdrage of the CAK applies and is explained (B50, B51). */
  readonly cak: boolean
}
