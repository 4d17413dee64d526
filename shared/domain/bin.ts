import { ok, refuse, type Result } from '../result/result.ts'
import type { Dossier } from './dossier.ts'

/** True when somebody signed something in this dossier that still stands, or a document was made final. */
export const hasSignedDocument = (d: Pick<Dossier, 'stays' | 'consents'>): boolean =>
  d.stays.some((s) => s.receipts.length > 0 || [...s.plan, ...s.evaluations].some((v) => v.final !== null || v.signatures.length > 0)) || d.consents.some((c) => c.signatures.length > 0 || c.status === 'vastgesteld' || c.status === 'vervangen')

/** Whether a dossier may go to the bin. The law keeps a dossier for 15 years after its last change (Wmo art. 5.3.4): what was signed goes only by a decision to destroy it. */
export const mayBin = (d: Pick<Dossier, 'stays' | 'consents'>): Result<true> =>
  hasSignedDocument(d)
    ? refuse('bin.signed', 'Dit dossier kan niet in de prullenbak: er is in getekend. Het huis bewaart zo’n dossier 15 jaar na de laatste wijziging (Wmo 2015, artikel 5.3.4). Eerder weg kan alleen met een besluit tot vernietigen.')
    : ok(true)
