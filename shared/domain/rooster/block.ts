import { z } from 'zod'
import { id, line, named } from '../fields.ts'
import { phases } from '../stay/stay.ts'

/** Blocks begin and end on a quarter of an hour. */
export const QUARTER = 15
const DAY = 24 * 60

/** Minutes after midnight, on a quarter. */
export const quarterSchema = z.number().int().min(0).max(DAY).multipleOf(QUARTER)

export const blockKinds = ['dagopening', 'dagsluiting', 'groepsblok', 'maaltijd', 'corvee', 'individueel', 'behandelaar', 'meeting', 'huisvergadering', 'naasten', 'sport', 'vrij', 'daginvulling', 'rust', 'buurt'] as const
export type BlockKind = (typeof blockKinds)[number]
export const blockForms = ['live', 'online'] as const
/** On the spot, or by video (A54). */
export type BlockForm = (typeof blockForms)[number]

/** For whom a block is: the whole house, who is in one of these phases, or these dossiers. */
export const whoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('iedereen') }),
  z.strictObject({ kind: z.literal('fase'), phases: z.array(z.enum(phases)).min(1) }),
  z.strictObject({ kind: z.literal('bewoners'), ids: z.array(id).min(1).max(99) }),
])
export type Who = z.infer<typeof whoSchema>

/** One block of a week. `day` 0 is Monday; `end` is after `start`, and a block never crosses midnight. Leaders are staff by their id, volunteers by name. */
export const blockSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit blok.'),
  day: named(z.number().int().min(0).max(6), 'dag', 'Maandag is 0.'),
  start: named(quarterSchema, 'begin', 'Minuten na middernacht.'),
  end: named(quarterSchema, 'einde', 'Minuten na middernacht.'),
  kind: named(z.enum(blockKinds), 'soort'),
  title: named(line, 'naam', 'Leeg = de naam van de soort.'),
  leaders: named(z.array(id).max(6), 'leiders', 'Kenmerken van medewerkers.'),
  volunteer: named(line, 'vrijwilliger', 'De naam van wie leidt en geen medewerker is.'),
  place: named(line, 'plek'),
  form: named(z.enum(blockForms), 'vorm'),
  who: named(whoSchema, 'voor wie'),
}).refine((b) => b.end > b.start, { path: ['end'], error: 'Het einde ligt na het begin.' })
export type Block = z.infer<typeof blockSchema>

/** Monday to Friday come first. */
export const WORKING_DAYS = 5
/** How long a block takes, in minutes. */
export const minutesOf = (b: Pick<Block, 'start' | 'end'>): number => b.end - b.start
/** True when two blocks share time; one that begins as the other ends does not. */
export const sharesTime = (a: Pick<Block, 'day' | 'start' | 'end'>, b: Pick<Block, 'day' | 'start' | 'end'>): boolean => a.day === b.day && a.start < b.end && b.start < a.end
