import type { Phase } from '../stay/stay.ts'
import type { Block } from './block.ts'

/** Whether somebody takes part in a block of the house: it is for everybody, for their phase, or for them by name. */
export function takesPart(block: Pick<Block, 'who'>, person: { readonly dossierId: string; readonly phase: Phase }): boolean {
  switch (block.who.kind) {
    case 'iedereen':
      return true
    case 'fase':
      return block.who.phases.includes(person.phase)
    case 'bewoners':
      return block.who.ids.includes(person.dossierId)
  }
}
