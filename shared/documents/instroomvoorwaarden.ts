import type { Document } from './model.ts'
import type { RulesPaperInput } from './regels/input.ts'
import { housePaper } from './regels/plain.ts'

/** Instroomvoorwaarden. */
export const instroomvoorwaarden = (i: RulesPaperInput): Document => housePaper(i, 'instroomvoorwaarden', 'Instroomvoorwaarden', [])
