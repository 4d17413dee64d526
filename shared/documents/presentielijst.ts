import type { Document } from './model.ts'
import type { ListPerson, WeekInput } from './rooster/input.ts'
import { weekPaper } from './rooster/plain.ts'

/** The list to tick by hand: a row for each resident, a column for each group of the week. */
export const presentielijst = (i: WeekInput, people: readonly ListPerson[]): Document => ({ ...weekPaper(i, 'presentielijst', `Presentielijst (${people.length})`, []), page: 'A4-liggend' })
