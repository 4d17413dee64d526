import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { id, line } from '../fields.ts'
import { routeSchema, signatureSchema } from '../signature/signature.ts'
import { type Receipt, receiptSchema, standings } from './receipts.ts'
import { signedPapers } from './rules.ts'

/** Where somebody stands with one paper; null while no version holds. */
const paperStanding = z.strictObject({ paper: z.enum(signedPapers), standing: z.enum(standings).nullable() })
const [, ...routesWithoutInk] = routeSchema.options
/** A receipt as a list shows it: how it was signed, without the strokes of the ink. */
export const seenReceiptSchema = receiptSchema.extend({ signature: signatureSchema.extend({ route: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('ink') }), ...routesWithoutInk]) }) })
export type SeenReceipt = z.infer<typeof seenReceiptSchema>
/** A receipt as it is seen in a list. */
export const seenReceipt = (r: Receipt): SeenReceipt => ({ ...r, signature: { ...r.signature, route: r.signature.route.kind === 'ink' ? { kind: 'ink' } : r.signature.route } })

/** Somebody who lives here or comes, with what they said of both papers. */
export const receiptPersonSchema = z.strictObject({ dossierId: id, stayId: id, name: line, callName: line, representative: line, papers: z.array(paperStanding), receipts: z.array(seenReceiptSchema) })
export type ReceiptPerson = z.infer<typeof receiptPersonSchema>
export const receiptsListSchema = z.strictObject({ today: daySchema, people: z.array(receiptPersonSchema) })
export type ReceiptsList = z.infer<typeof receiptsListSchema>
