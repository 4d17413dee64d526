import type { Document } from './model.ts'
import type { RulesPaperInput, SheetPerson } from './regels/input.ts'
import { housePaper } from './regels/plain.ts'

/** The sheets that these people sign, one after the other, each on its own page. */
export const tekenbladen = (i: RulesPaperInput, people: readonly SheetPerson[]): Document => housePaper(i, 'tekenbladen', `Tekenbladen (${people.length})`, [])
