import type { Document } from './model.ts'
import { booklet } from './regels/booklet.ts'
import type { RulesPaperInput } from './regels/input.ts'

/** The conditions to live here (V44): costs, tests, what follows on use, how a stay can end, and what the gemeente hears. */
export const instroomvoorwaarden = (i: RulesPaperInput): Document => booklet({ ...i, paper: 'instroomvoorwaarden' })
