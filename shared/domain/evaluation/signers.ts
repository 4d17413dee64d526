import type { Dossier, Stay } from '../dossier.ts'
import type { House } from '../house/house.ts'
import { planSigners, type Signer } from '../signature/signers.ts'
import type { Evaluation } from './evaluation.ts'
import { versionLookedAt } from './verbs.ts'

/** Who signs an evaluation: the same as under the plan that was looked back on. */
export const evaluationSigners = (house: Pick<House, 'staff'>, dossier: Pick<Dossier, 'person' | 'naasten'>, stay: Pick<Stay, 'facts' | 'plan'>, evaluation: Pick<Evaluation, 'versionId'>): readonly Signer[] =>
  planSigners(house, dossier, stay.facts, { naasteSigns: versionLookedAt(stay, evaluation)?.content.naasteSigns ?? null })
