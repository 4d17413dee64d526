import type { Day } from '../../domain/calendar/day.ts'
import type { Dossier, Stay } from '../../domain/dossier.ts'
import type { Evaluation } from '../../domain/evaluation/evaluation.ts'
import type { House } from '../../domain/house/house.ts'
import type { LayeredNorm } from '../../domain/profile/profile.ts'
import type { Duty } from '../../norms/duty.ts'

/** What the papers about leaving, and the sheet before a talk, are made from: the stay with its norms (as they hold) and duties. */
export type StayInput = { readonly dossier: Dossier; readonly stay: Stay; readonly house: House; readonly norms: readonly LayeredNorm[]; readonly duties: readonly Duty[]; readonly planName: string; readonly today: Day; /** 'bewoner', 'cliënt', 'inwoner'; left out: 'bewoner'. */ readonly personWord?: string; /** Name and state of the contract profile, frozen with the text. */ readonly profile?: string }
/** What the papers of one look back are made from. `mark` as on the plan: 'geen' is the text to fix. */
export type TalkInput = StayInput & { readonly evaluation: Evaluation; readonly mark: 'concept' | 'geen' }
