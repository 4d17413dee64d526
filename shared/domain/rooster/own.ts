import { z } from 'zod'
import { addDays, type Day } from '../calendar/day.ts'
import { dayOrNull, named } from '../fields.ts'
import { type Block, blockSchema } from './block.ts'

/** A block of one resident alone (a talk, a treatment, a day activity outside). It stands in the dossier, so that nobody reads it who may not read that. */
export const ownBlockSchema = z.strictObject({ block: named(blockSchema, 'blok'), from: named(dayOrNull, 'vanaf', 'De eerste dag waarop het geldt. Null = vanaf het begin.'), until: named(dayOrNull, 'tot en met', 'De laatste dag waarop het geldt. Null = tot het verblijf eindigt.') })
export type OwnBlock = z.infer<typeof ownBlockSchema>

/** Somebody's own blocks in the week of this Monday: those of which the day itself falls in their span. */
export const ownBlocksIn = (own: readonly OwnBlock[], monday: Day): readonly Block[] =>
  own.flatMap(({ block, from, until }) => {
    const day = addDays(monday, block.day)
    return (from === null || from <= day) && (until === null || day <= until) ? [block] : []
  })
