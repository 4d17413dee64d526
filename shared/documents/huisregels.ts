import type { Document } from './model.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { housePaper } from './regels/plain.ts'

/** Huisregels. */
export const huisregels = (i: RulesPaperInput): Document => housePaper(i, 'huisregels', 'Huisregels', [])
