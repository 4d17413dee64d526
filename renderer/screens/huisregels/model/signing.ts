import { dayAndMonth, dayOfMoment } from '#shared/domain/calendar/format.ts'
import type { ReceiptPerson, SeenReceipt } from '#shared/domain/regels/receiptsList.ts'
import { type Standing, standingWith } from '#shared/domain/regels/receipts.ts'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'

/** Somebody and where they stand with one version; `receipts` are those under its very text. */
export type SigningLine = { readonly person: ReceiptPerson; readonly standing: Standing; readonly receipts: readonly SeenReceipt[] }

/** Everybody with where they stand with a version: who still has to sign first. */
export function signingLines(people: readonly ReceiptPerson[], paper: SignedPaper, version: Pick<RulesVersion, 'id' | 'frozen'>): readonly SigningLine[] {
  const lines = people.map((person): SigningLine => ({
    person, standing: standingWith(paper, version, person.receipts),
    receipts: person.receipts.filter((r) => r.paper === paper && r.versionId === version.id && r.signature.fingerprint === version.frozen?.fingerprint),
  }))
  const rank = (l: SigningLine): number => (l.standing === 'klaar' ? 1 : 0)
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

/** Who signs a version that is not there yet: again, or for the first time. */
export function willSign(people: readonly ReceiptPerson[], paper: SignedPaper): { readonly again: number; readonly first: number } {
  const again = people.filter((p) => p.receipts.some((r) => r.paper === paper)).length
  return { again, first: people.length - again }
}

/** 'Dan tekenen alle 9 bewoners: 7 opnieuw, 2 voor het eerst.' */
export function willSignWords({ again, first }: { readonly again: number; readonly first: number }): string {
  const all = again + first
  if (all === 0) return 'Er woont nu niemand die tekent.'
  const who = all === 1 ? 'tekent 1 bewoner' : `tekenen alle ${all} bewoners`
  if (again === 0) return `Dan ${who} voor het eerst.`
  return first === 0 ? `Dan ${who} opnieuw.` : `Dan ${who}: ${again} opnieuw, ${first} voor het eerst.`
}

const way = { ink: 'scherm', typed: 'getypt', paper: 'papier', refused: 'tekent niet' } as const satisfies Readonly<Record<Signature['route']['kind'], string>>
/** 'papier, vr 30 jan': how somebody signed, and the day. */
export function signedHow({ route, at, role }: SeenReceipt['signature']): string {
  const day = route.kind === 'paper' && route.signedOn !== null ? route.signedOn : dayOfMoment(at)
  return `${way[route.kind]}, ${dayAndMonth(day)}${role === 'vertegenwoordiger' ? ', vertegenwoordiger' : ''}`
}

/** What a resident says by signing the papers at the door; who signs for them says that. */
export const receiptStatement = (paper: SignedPaper, role: Signature['role'], name: string): string =>
  role === 'vertegenwoordiger' ? `Ik las ${paper === 'huisregels' ? 'de huisregels' : 'de instroomvoorwaarden'}. Ik teken voor of naast ${name}.`
  : paper === 'huisregels' ? 'Ik kreeg de huisregels op papier. Iemand las ze met mij door. Ik mocht vragen stellen. Ik houd mij aan deze regels.'
  : 'Ik kreeg de instroomvoorwaarden op papier. Iemand las ze met mij door. Ik mocht vragen stellen. Ik ga ermee akkoord.'
