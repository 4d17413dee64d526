import { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import { dayOrNull, id, named } from '../fields.ts'
import { signatureSchema } from '../signature/signature.ts'
import { type RulesVersion, type SignedPaper, signedPapers, versionOn } from './rules.ts'

/** What a resident said of one version: signed on the screen or on paper, refused with a reason, or somebody signed for them; and when copies went. */
export const receiptSchema = z.strictObject({ id, paper: z.enum(signedPapers), versionId: id, signature: signatureSchema, copyOn: named(dayOrNull, 'kopie gekregen op'), gemeenteOn: named(dayOrNull, 'naar de gemeente op') })
export type Receipt = z.infer<typeof receiptSchema>

/** What of a receipt says where somebody stands. */
export type Answered = Pick<Receipt, 'paper' | 'versionId'> & { readonly signature: Pick<Receipt['signature'], 'fingerprint'> }

/** What somebody still has to do with the version that holds: sign for the first time, sign again, or nothing. A refusal with its reason is an answer. */
export const standings = ['eerste', 'opnieuw', 'klaar'] as const
export type Standing = (typeof standings)[number]

/** Where somebody stands with one version that is final. A receipt under another text of the same version does not count. */
export function standingWith(paper: SignedPaper, version: Pick<RulesVersion, 'id' | 'frozen'>, receipts: readonly Answered[]): Standing {
  const mine = receipts.filter((r) => r.paper === paper)
  if (mine.some((r) => r.versionId === version.id && r.signature.fingerprint === version.frozen?.fingerprint)) return 'klaar'
  return mine.length > 0 ? 'opnieuw' : 'eerste'
}

/** Where somebody stands on a day with a paper; null when no version holds. */
export function standingOf(paper: SignedPaper, versions: readonly RulesVersion[], receipts: readonly Answered[], day: Day): Standing | null {
  const now = versionOn(versions, day)
  return now === null ? null : standingWith(paper, now, receipts)
}
