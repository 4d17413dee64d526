import type { Document } from './model.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { housePaper } from './regels/plain.ts'

/** Huisregels. */
export const huisregelsPoster = (i: RulesPaperInput): Document => housePaper(i, 'huisregels-poster', 'Huisregels', [])
