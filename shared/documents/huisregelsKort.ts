import type { Document } from './model.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { housePaper } from './regels/plain.ts'

/** Zo wonen we samen. */
export const huisregelsKort = (i: RulesPaperInput): Document => housePaper(i, 'huisregels-kort', 'Zo wonen we samen', [])
