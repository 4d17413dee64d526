import type { Document } from './model.ts'
import type { PocketPerson, WeekInput } from './rooster/input.ts'
import { weekPaper } from './rooster/plain.ts'

/** Weeks to carry, four A6 faces on a sheet; with nobody: the week of everybody. */
export const zakweek = (i: WeekInput, people: readonly PocketPerson[]): Document => weekPaper(i, 'zakweek', people.length === 1 ? `Week van ${people[0]?.callName ?? ''}` : 'Zakweek', [])
