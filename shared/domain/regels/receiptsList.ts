import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { id, line } from '../fields.ts'
import { receiptSchema, standings } from './receipts.ts'
import { signedPapers } from './rules.ts'

/** Where somebody stands with one paper; null while no version holds. */
const paperStanding = z.strictObject({ paper: z.enum(signedPapers), standing: z.enum(standings).nullable() })
/** Somebody who lives here or comes, with what they said of both papers. */
export const receiptPersonSchema = z.strictObject({ dossierId: id, stayId: id, name: line, callName: line, representative: line, papers: z.array(paperStanding), receipts: z.array(receiptSchema) })
export type ReceiptPerson = z.infer<typeof receiptPersonSchema>
export const receiptsListSchema = z.strictObject({ today: daySchema, people: z.array(receiptPersonSchema) })
export type ReceiptsList = z.infer<typeof receiptsListSchema>
