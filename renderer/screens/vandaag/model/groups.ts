import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { nameSortKey } from '#shared/domain/people/name.ts'
import type { Resident } from '#shared/domain/resident.ts'

/** The next duty of somebody who lives here. */
export type Work = { readonly resident: Resident; readonly next: NonNullable<Resident['next']> }
export type Groups = { readonly late: readonly Work[]; readonly week: readonly Work[]; readonly soon: readonly Work[] }

/** Later than this is not "binnenkort". */
export const SOON_DAYS = 60

const inOrder = (a: Work, b: Work): number => a.next.date.localeCompare(b.next.date) || nameSortKey(a.resident).localeCompare(nameSortKey(b.resident), 'nl')

/** The work of today by urgency: most late first, then by date. Who has left has no work. */
export function groups(residents: readonly Resident[], today: Day): Groups {
  const all = residents.flatMap((resident): Work[] => (resident.next && !resident.ended ? [{ resident, next: resident.next }] : [])).toSorted(inOrder)
  return {
    late: all.filter((w) => w.next.state === 'te-laat'),
    week: all.filter((w) => w.next.state === 'deze-week'),
    soon: all.filter((w) => w.next.state === 'komt-nog' && daysBetween(today, w.next.date) <= SOON_DAYS),
  }
}

/** The first duty after "binnenkort", for a day without work. */
export const nextAhead = (residents: readonly Resident[]): Work | null => residents.flatMap((resident): Work[] => (resident.next && !resident.ended ? [{ resident, next: resident.next }] : [])).toSorted(inOrder)[0] ?? null

/** '3 te laat, 4 deze week'; empty when there is neither. */
export const headline = (g: Groups): string => [g.late.length ? `${g.late.length} te laat` : '', g.week.length ? `${g.week.length} deze week` : ''].filter(Boolean).join(', ')
