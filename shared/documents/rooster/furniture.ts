import { addDays, type Day, parts } from '../../domain/calendar/day.ts'
import { bareDay, longDay, monthName, weekdayNames } from '../../domain/calendar/format.ts'
import { helpLine } from '../../text/fixed.ts'
import type { Document, DocumentKind, PageFormat, Section } from '../model.ts'
import { clean } from '../rich.ts'
import type { WeekInput } from './input.ts'

/** Monday to Sunday. */
export const dayNames: readonly string[] = [...weekdayNames.slice(1), ...weekdayNames.slice(0, 1)]
/** 'ma' to 'zo'. */
export const shortDays: readonly string[] = dayNames.map((name) => name.slice(0, 2))

/** '9 tot en met 15 maart 2026', '30 maart tot en met 5 april 2026'. */
export function weekSpan(monday: Day, last: Day = addDays(monday, 6), until = 'tot en met'): string {
  const [a, b] = [parts(monday), parts(last)]
  const from = a.year !== b.year ? longDay(monday) : a.month !== b.month ? `${a.day} ${monthName(a.month)}` : `${a.day}`
  return `${from} ${until} ${longDay(last)}`
}

/** The furniture that the papers of a week share; `archive` says more behind the house and the week. */
export const weekPaper = ({ house, mark, monday }: WeekInput, kind: DocumentKind, title: string, page: PageFormat | null, sections: readonly Section[], archive: readonly string[]): Document => ({
  kind, profile: '', title: `${title} ${bareDay(monday)} ${parts(monday).year}`, subject: clean(house.name), language: 'nl-NL', head: null, sections,
  footer: { strong: helpLine(clean(house.phone247)), archive: [clean(house.name), ...archive].filter(Boolean).join(' · ') }, mark, example: house.example, ...(page === null ? {} : { page }),
})
