import { z } from 'zod'
import { dayOrNull, id, line, moment } from '../fields.ts'
import { finalSchema, frozenSchema } from '../signature/fixed.ts'
import { lapsedSchema, signatureSchema } from '../signature/signature.ts'
import { planContentSchema } from './content.ts'

export const planStatuses = ['concept', 'besproken', 'ter-ondertekening', 'vastgesteld', 'vervangen'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** A copy that was given: to whom and when. */
export const copySchema = z.strictObject({ to: line, on: dayOrNull })

/** One version of a plan. `content` changes only while it is concept or besproken; `frozen` is there from ter ondertekening on. */
export const planVersionSchema = z.strictObject({
  id,
  number: z.number().int().min(1),
  status: z.enum(planStatuses),
  createdAt: moment,
  discussedOn: dayOrNull,
  content: planContentSchema,
  frozen: frozenSchema.nullable(),
  signatures: z.array(signatureSchema),
  lapsed: z.array(lapsedSchema),
  final: finalSchema.nullable(),
  copies: z.array(copySchema),
})
export type PlanVersion = z.infer<typeof planVersionSchema>

/** True while the text may still change. */
export const isOpen = (v: Pick<PlanVersion, 'status'>): boolean => v.status === 'concept' || v.status === 'besproken'
