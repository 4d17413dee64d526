import type { Receipt } from '#shared/domain/regels/receipts.ts'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'

const print = (paper: SignedPaper, n: number, text = 0): string => `${paper === 'huisregels' ? 'a' : 'b'}${text}${n % 10}`.padEnd(64, '0')

/** A version of a paper that holds from a day on; without one it is a concept. */
export const aVersion = (paper: SignedPaper, number: number, from: string | null): RulesVersion => ({
  id: `${paper}-${number}`, number, status: from === null ? 'concept' : 'vastgesteld', createdAt: '2026-01-01T10:00:00', from, heard: '', heardOn: null, opening: '', rules: [], variables: {},
  frozen: from === null ? null : { at: '2026-01-01T10:00:00', userId: 'u', canonical: '{}', fingerprint: print(paper, number) }, final: null,
})

/** What a resident said of a version on a day; `text` 1 is another text than was made final. */
export const aReceipt = (paper: SignedPaper, number: number, on: string, more: Partial<Pick<Receipt, 'copyOn' | 'gemeenteOn'>> & { readonly refused?: boolean; readonly text?: number } = {}): Receipt => ({
  id: `o-${paper}-${number}-${on}`, paper, versionId: `${paper}-${number}`, copyOn: more.copyOn ?? null, gemeenteOn: more.gemeenteOn ?? null,
  signature: { id: 's', role: 'bewoner', name: 'Jo', at: `${on}T10:00:00`, userId: 'u', fingerprint: print(paper, number, more.text), remark: '', route: more.refused === true ? { kind: 'refused', reason: 'nee' } : { kind: 'typed', typedName: 'Jo', witness: 'Bea' } },
})
