import { z } from 'zod'
import { addMonths, daySchema, type Day } from '../calendar/day.ts'
import { id, moment } from '../fields.ts'
import { refuse } from '../../result/result.ts'

/** Why a dossier is destroyed: the only grounds there are. */
export const destroyGrounds = ['verzoek-bewoner', 'verzoek-vertegenwoordiger', 'termijn-voorbij', 'onterecht'] as const
export type DestroyGround = (typeof destroyGrounds)[number]
/** As they stand in lists and on the receipt. */
export const destroyGroundName = {
  'verzoek-bewoner': 'De bewoner vraagt het', 'verzoek-vertegenwoordiger': 'De vertegenwoordiger vraagt het', 'termijn-voorbij': 'De bewaartermijn van 15 jaar is voorbij', 'onterecht': 'Deze gegevens hadden hier nooit mogen staan',
} as const satisfies Readonly<Record<DestroyGround, string>>

/**
 * One dossier to be destroyed, kept with the house: ids only. `words` is the sealed file with what was typed, which belongs to the dossier and goes with it.
 * Confirmed and done it is the receipt.
 */
export const destroyCaseSchema = z.strictObject({
  dossierId: id, ground: z.enum(destroyGrounds), requestedOn: daySchema, askedBy: id, askedAt: moment, words: id, confirmedBy: id.nullable(), confirmedAt: moment.nullable(),
})
export type DestroyCase = z.infer<typeof destroyCaseSchema>

/** The last day by which a request must be met: three months (Wmo art. 5.3.5). Null when nobody waits for it. */
export const destroyBefore = (c: Pick<DestroyCase, 'ground' | 'requestedOn'>): Day | null => (c.ground === 'verzoek-bewoner' || c.ground === 'verzoek-vertegenwoordiger' ? addMonths(c.requestedOn, 3) : null)

const same = refuse('privacy.same', 'Jij stelde dit zelf voor. Vernietigen doe je met zijn tweeën: een andere hbo-professional meldt zich aan en bevestigt het hier.')
/** Why this user can't confirm; null when they can. */
export const cantConfirm = (c: Pick<DestroyCase, 'askedBy'>, userId: string): typeof same | null => (c.askedBy === userId ? same : null)
