import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { callName } from '#shared/domain/people/person.ts'
import { addReceipt, dropReceipt, giveReceiptCopy } from '#shared/domain/regels/receiptVerbs.ts'
import { type ReceiptPerson, seenReceipt } from '#shared/domain/regels/receiptsList.ts'
import { standingOf } from '#shared/domain/regels/receipts.ts'
import { signedPapers } from '#shared/domain/regels/rules.ts'
import { findRules } from '#shared/domain/regels/verbs.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { change, openSession } from './open.ts'
import { perDossier } from './perDossier.ts'
import { signatureFrom } from './signature.ts'
import type { Handlers } from './table.ts'

/** Where somebody stands with both papers; null when their stay is over. */
export function receiptPerson(d: Dossier, house: Pick<House, 'papers'>, today: string): ReceiptPerson | null {
  const stay = currentStay(d)
  if (!stay || hasLeft(stay, today)) return null
  return {
    dossierId: d.id, stayId: stay.id, name: fullName(d.person) || callName(d.person), callName: callName(d.person), representative: d.person.representative?.name.trim() ?? '',
    papers: signedPapers.map((paper) => ({ paper, standing: standingOf(paper, house.papers[paper], stay.receipts, today) })), receipts: stay.receipts.map(seenReceipt),
  }
}

const person = perDossier((d, house, _profiles, today) => receiptPerson(d, house, today))
const byName = (a: ReceiptPerson, b: ReceiptPerson): number => a.callName.localeCompare(b.callName, 'nl') || a.name.localeCompare(b.name, 'nl')

/** What residents say of the papers at the door (V44). */
export const receiptHandlers = {
  'receipts.list': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    const today = ctx.now().slice(0, 10)
    return ok({ today, people: [...vault.dossiers().values()].flatMap((d) => person(d, vault.house(), ctx.profiles, today) ?? []).toSorted(byName) })
  },
  'receipt.sign': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const version = findRules(open.vault.house().papers, input)
      if (!version.ok) return version
      if (!version.value.frozen) return refuse('receipt.concept', 'Deze versie is nog een concept. Stel haar eerst vast, dan kan iedereen tekenen.')
      const signature = signatureFrom(input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId(), fingerprint: version.value.frozen.fingerprint })
      return addReceipt(d, input.stayId, { id: ctx.newId(), paper: input.paper, versionId: input.versionId, signature, copyOn: null, gemeenteOn: null })
    }),
  'receipt.retract': (input, ctx) => change(ctx, input.dossierId, (d) => dropReceipt(d, input.stayId, input.receiptId)),
  'receipt.copyGiven': (input, ctx) => change(ctx, input.dossierId, (d) => giveReceiptCopy(d, input.stayId, input.receiptId, input)),
} satisfies Partial<Handlers>
