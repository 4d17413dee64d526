import { z } from 'zod'
import { id, line, moment, named, prose, dayOrNull } from '../domain/fields.ts'
import type { Receipt } from '../domain/regels/receipts.ts'
import { type HousePapers, rulesVersionSchema, signedPapers } from '../domain/regels/rules.ts'
import { dayOfReceipt, type PaperSigned, versionOf } from '../domain/regels/signedFacts.ts'
import { signerRoles } from '../domain/signature/signature.ts'

/** The ways in which something can be signed, as a file calls them. */
export const waysSigned = ['inkt', 'papier', 'getypt', 'niet-getekend'] as const
/** What each route of ours is called in a file. */
export const wayOut = { ink: 'inkt', paper: 'papier', typed: 'getypt', refused: 'niet-getekend' } as const satisfies Readonly<Record<Receipt['signature']['route']['kind'], (typeof waysSigned)[number]>>

/** What somebody said elsewhere of a paper at the door, as that house tells it. A statement: it is never taken in as a signature. */
export const fileReceiptSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze handtekening.'),
  paper: named(z.enum(signedPapers), 'papier', 'Welk papier: de huisregels of de instroomvoorwaarden.'),
  version: named(line, 'versie', 'Het nummer van de versie, zoals dat huis die telt.'),
  on: named(dayOrNull, 'op', 'De dag waarop is getekend of geweigerd.'),
  role: named(z.enum(signerRoles), 'rol'), name: named(line, 'naam'), at: named(moment, 'vastgelegd op', 'Dag en tijd.'),
  how: named(z.enum(waysSigned), 'hoe', 'Op het scherm met inkt, op papier, met een getypte naam, of niet getekend.'), words: named(prose, 'opmerking of reden', 'In de woorden van wie tekende of niet tekende.'),
  copyOn: named(dayOrNull, 'kopie gekregen op'), gemeenteOn: named(dayOrNull, 'naar de gemeente op'),
})
export type FileReceipt = z.infer<typeof fileReceiptSchema>
/** The text of a paper as it travels: what the house itself writes in it. */
export const filePaperSchema = rulesVersionSchema.pick({ opening: true, rules: true, variables: true })

/** A receipt as a statement: how it was signed, and not one stroke of the ink. */
export function receiptOut(r: Receipt, papers: HousePapers): FileReceipt {
  const { signature: { role, name, at, route, remark }, id: own, paper, copyOn, gemeenteOn } = r
  return { id: own, paper, version: versionOf(r, papers), on: dayOfReceipt(r), role, name, at, how: wayOut[route.kind], words: route.kind === 'refused' ? route.reason : remark, copyOn, gemeenteOn }
}

/** What a file says was signed, for the papers of that very house. */
export const signedThere = (receipts: readonly FileReceipt[]): readonly PaperSigned[] => receipts.flatMap(({ paper, version, on, at, how }) => (how === 'niet-getekend' ? [] : [{ paper, version, on: on ?? at.slice(0, 10) }]))
