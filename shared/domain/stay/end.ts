import { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import { dayOrNull, line, named, prose } from '../fields.ts'

/** How a stay can end; 'zwaardere-zorg' is what A59 wants to know. '' = nobody chose yet. */
export const endResults = ['', 'doelen', 'eigen-keuze', 'gebruik', 'regels', 'veiligheid', 'zwaardere-zorg', 'ander-safehouse', 'overleden', 'anders'] as const
export type EndResult = (typeof endResults)[number]

/** How a stay ended. `handedTo`, `handedOn`: who goes on with the support, and from when (V17). */
export const stayEndSchema = z.strictObject({
  on: named(dayOrNull, 'laatste dag', 'De laatste dag in het huis. Null = nog niet bekend: het verblijf loopt door.'),
  result: named(z.enum(endResults), 'uitkomst', 'Leeg = nog niet gekozen.'),
  reason: named(prose, 'reden', 'Wat er gebeurde, in feiten.'),
  address: named(line, 'adres na vertrek'),
  gemeente: named(line, 'gemeente na vertrek'),
  handedTo: named(line, 'overgedragen aan', 'Wie de begeleiding overneemt.'),
  handedOn: named(dayOrNull, 'overgedragen op'),
})
export type StayEnd = z.infer<typeof stayEndSchema>

/** Leaving of which nothing is typed but the day. */
export const emptyEnd = (on: Day | null): StayEnd => ({ on, result: '', reason: '', address: '', gemeente: '', handedTo: '', handedOn: null })

/** Whether somebody has left by `today`: on the last day itself the stay is over. */
export const hasLeft = (stay: { readonly end: Pick<StayEnd, 'on'> | null }, today: Day): boolean => stay.end !== null && stay.end.on !== null && stay.end.on <= today

/** A field of leaving that may not stay empty. */
export type EndGap = 'on' | 'result' | 'handedTo' | 'handedOn'
/** What a leaving still lacks. V17: the house stays involved until somebody is handed over; who died is handed to nobody. */
export function endGaps(end: StayEnd): readonly EndGap[] {
  const handed = end.result === 'overleden'
  const gaps = { on: end.on === null, result: end.result === '', handedTo: !handed && end.handedTo.trim() === '', handedOn: !handed && end.handedOn === null } as const satisfies Readonly<Record<EndGap, boolean>>
  return (['on', 'result', 'handedTo', 'handedOn'] as const).filter((gap) => gaps[gap])
}
