import type { Document } from './model.ts'
import { booklet } from './regels/booklet.ts'
import type { RulesPaperInput } from './regels/input.ts'

/** The house rules as a booklet: each rule with a mark that says what may follow, promises of the house, the ladder, and whom to go to. */
export const huisregels = (i: RulesPaperInput): Document => booklet({ ...i, paper: 'huisregels' })
