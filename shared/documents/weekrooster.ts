import type { Document } from './model.ts'
import type { WeekInput } from './rooster/input.ts'
import { weekPaper } from './rooster/plain.ts'

/** The week as it hangs on the wall, without names of residents. */
export const weekrooster = (i: WeekInput, size: 'A3' | 'A4'): Document => ({ ...weekPaper(i, 'weekrooster', 'Weekrooster', []), page: size === 'A3' ? 'A3-liggend' : 'A4-liggend' })
