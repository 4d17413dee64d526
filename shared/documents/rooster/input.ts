import type { Day } from '../../domain/calendar/day.ts'
import type { House } from '../../domain/house/house.ts'
import type { Block } from '../../domain/rooster/block.ts'

/** A week to print: its blocks as they are (exceptions in them), from this Monday. `hours`: the counted hours against the norm, for the archive line. */
export type WeekInput = { readonly house: House; readonly monday: Day; readonly blocks: readonly Block[]; readonly today: Day; readonly hours: string; readonly mark: 'concept' | 'geen' }
/** Whose week it is to carry; null = of everybody. Holds nobody else's name. */
export type PocketPerson = { readonly callName: string; readonly blocks: readonly Block[] }
/** A line of the attendance list. */
export type ListPerson = { readonly dossierId: string; readonly shown: string; readonly takesPart: (block: Block) => boolean }
