import { z } from 'zod'
import { named } from '../domain/fields.ts'
import { type Block, blockSchema } from '../domain/rooster/block.ts'
import { type OwnBlock, ownBlockSchema } from '../domain/rooster/own.ts'
import { phases } from '../domain/stay/stay.ts'

const { who: _who, ...fields } = blockSchema.shape
const later = { path: ['end'], error: 'Het einde ligt na het begin.' }

/** A block of a house's week as it travels. Blocks of residents by name stay at home. */
export const fileBlockSchema = z.strictObject({ ...fields, phases: named(z.array(z.enum(phases)).max(phases.length), 'fasen', 'Voor wie in een van deze fasen is. Leeg = voor iedereen.') }).refine((b) => b.end > b.start, later)
export type FileBlock = z.infer<typeof fileBlockSchema>
/** A block of the resident's own as it travels. */
export const fileOwnBlockSchema = z.strictObject({ ...fields, from: ownBlockSchema.shape.from, until: ownBlockSchema.shape.until }).refine((b) => b.end > b.start, later)
export type FileOwnBlock = z.infer<typeof fileOwnBlockSchema>

/** A week as it goes into a file: without blocks of named residents, and without the names of volunteers. */
export const weekOut = (blocks: readonly Block[]): FileBlock[] => blocks.flatMap(({ who, ...b }) => (who.kind === 'bewoners' ? [] : [{ ...b, volunteer: '', phases: who.kind === 'fase' ? who.phases : [] }]))
/** The week of a file. */
export const weekIn = (blocks: readonly FileBlock[]): Block[] => blocks.map(({ phases: those, ...b }) => ({ ...b, who: those.length > 0 ? { kind: 'fase', phases: those } : { kind: 'iedereen' } }))

/** Somebody's own blocks as they go into a file: whose they are, says the dossier. */
export const ownOut = (own: readonly OwnBlock[]): FileOwnBlock[] => own.map(({ block: { who: _whose, ...b }, from, until }) => ({ ...b, from, until }))
/** The own blocks of a file, with the leaders who work here. */
export const ownIn = (own: readonly FileOwnBlock[], staff: (idInFile: string | null) => string | null): OwnBlock[] =>
  own.map(({ from, until, ...b }) => ({ block: { ...b, leaders: b.leaders.flatMap((one) => staff(one) ?? []), who: { kind: 'iedereen' } }, from, until }))
