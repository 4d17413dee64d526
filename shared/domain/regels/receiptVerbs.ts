import { ok, refuse, type Result } from '../../result/result.ts'
import type { Day } from '../calendar/day.ts'
import type { Dossier, Stay } from '../dossier.ts'
import { unfitSignature } from '../signature/fit.ts'
import type { Receipt } from './receipts.ts'

const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`receipt.${code}`, text)

function onStay(d: Dossier, stayId: string, verb: (stay: Stay) => Result<Stay>): Result<Dossier> {
  const stay = d.stays.find((s) => s.id === stayId)
  if (!stay) return no('stay', 'Dit verblijf is er niet meer. Open het dossier opnieuw.')
  const next = verb(stay)
  return next.ok ? ok({ ...d, stays: d.stays.map((s) => (s.id === stayId ? next.value : s)) }) : next
}

/** Adds what a resident (or who signs for them) said of a version. One answer of each role to each version. */
export const addReceipt = (d: Dossier, stayId: string, receipt: Receipt): Result<Dossier> =>
  onStay(d, stayId, (stay) => {
    const { signature } = receipt
    if (signature.role !== 'bewoner' && signature.role !== 'vertegenwoordiger') return no('role', 'Alleen de bewoner tekent hier, of wie hem vertegenwoordigt.')
    const same = stay.receipts.filter((r) => r.paper === receipt.paper && r.versionId === receipt.versionId).map((r) => r.signature)
    return unfitSignature('receipt', signature, same) ?? ok({ ...stay, receipts: [...stay.receipts, receipt] })
  })

const GONE = no('gone', 'Deze handtekening is er niet meer. Open Huisregels opnieuw.')
const has = (stay: Stay, receiptId: string): boolean => stay.receipts.some((r) => r.id === receiptId)

/** Takes a receipt back that was noted by mistake. */
export const dropReceipt = (d: Dossier, stayId: string, receiptId: string): Result<Dossier> =>
  onStay(d, stayId, (stay) => (has(stay, receiptId) ? ok({ ...stay, receipts: stay.receipts.filter((r) => r.id !== receiptId) }) : GONE))

/** Notes when the resident and the gemeente got their copy (V44). */
export const giveReceiptCopy = (d: Dossier, stayId: string, receiptId: string, { copyOn, gemeenteOn }: { readonly copyOn: Day | null; readonly gemeenteOn: Day | null }): Result<Dossier> =>
  onStay(d, stayId, (stay) => (has(stay, receiptId) ? ok({ ...stay, receipts: stay.receipts.map((r) => (r.id === receiptId ? { ...r, copyOn, gemeenteOn } : r)) }) : GONE))
