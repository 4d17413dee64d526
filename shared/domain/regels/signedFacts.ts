import type { Day } from '../calendar/day.ts'
import type { Stay } from '../dossier.ts'
import type { StayFacts } from '../stay/stay.ts'
import type { Receipt } from './receipts.ts'
import type { HousePapers, SignedPaper } from './rules.ts'

/** What somebody signed of a paper: when, and which version. */
export type PaperSigned = { readonly paper: SignedPaper; readonly on: Day; readonly version: string }

/** The day on which somebody signed or refused: of paper the day that stands on it. */
export const dayOfReceipt = ({ signature: { at, route } }: Pick<Receipt, 'signature'>): Day => (route.kind === 'paper' ? (route.signedOn ?? at.slice(0, 10)) : at.slice(0, 10))

/** The number of the version that was signed, as it is printed; empty when that version is gone. */
export const versionOf = (r: Pick<Receipt, 'paper' | 'versionId'>, papers: HousePapers): string => String(papers[r.paper].find((v) => v.id === r.versionId)?.number ?? '')
/** The receipts under which something was signed, each with its day and the number of the version; a refusal is an answer and no signature. */
export const signedOf = (receipts: readonly Receipt[], papers: HousePapers): readonly PaperSigned[] =>
  receipts.flatMap((r) => (r.signature.route.kind === 'refused' ? [] : [{ paper: r.paper, on: dayOfReceipt(r), version: versionOf(r, papers) }]))

/** The newest that was signed of a paper. */
const last = (signed: readonly PaperSigned[], paper: SignedPaper): PaperSigned | null => signed.reduce<PaperSigned | null>((found, s) => (s.paper === paper && (found === null || s.on >= found.on) ? s : found), null)

/** The facts of a stay with when the papers at the door were signed, and which version (V44): as they were signed in Baken, else as somebody typed it of a paper outside Baken. */
export function withSigned(facts: StayFacts, signed: readonly PaperSigned[]): StayFacts {
  const [rules, admission] = [last(signed, 'huisregels'), last(signed, 'instroomvoorwaarden')]
  return { ...facts, ...(rules && { houseRulesSignedOn: rules.on, houseRulesVersion: rules.version }), ...(admission && { admissionSignedOn: admission.on, admissionVersion: admission.version }) }
}

/** The same of a stay, from its receipts. Without receipts these are the very facts as typed. */
export const signedFacts = ({ facts, receipts }: Pick<Stay, 'facts' | 'receipts'>, papers: HousePapers): StayFacts => (receipts.length === 0 ? facts : withSigned(facts, signedOf(receipts, papers)))
