import type { Day } from '../../domain/calendar/day.ts'
import type { House } from '../../domain/house/house.ts'
import type { Block } from '../../domain/rooster/block.ts'

/** A week to print: its blocks as they are (exceptions in them), from this Monday. `hours`: the counted hours against the norm, for the archive line. `names`: everybody who lives here, so that no name in a typed title reaches a paper. */
export type WeekInput = { readonly house: House; readonly monday: Day; readonly blocks: readonly Block[]; readonly today: Day; readonly hours: string; readonly names: readonly string[]; readonly mark: 'concept' | 'geen' }
/** Whose week it is to carry: their name and their blocks. Holds nobody else's name. */
export type PocketPerson = { readonly callName: string; readonly blocks: readonly Block[] }
/** A line of the attendance list. */
export type ListPerson = { readonly dossierId: string; readonly shown: string; readonly takesPart: (block: Block) => boolean }
