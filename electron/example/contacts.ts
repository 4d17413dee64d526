import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { applyChange } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Contact } from '#shared/domain/stay/contact.ts'
import { contactNotes } from './contactNotes.ts'
import { must, stayOf } from './signed.ts'
import type { ResidentSpec } from './spec.ts'

type Usual = readonly [dayOfWeek: number, minutes: number, planned: boolean, way: Contact['way'], staffId: string]
// Four weeks that take turns: nobody's weeks are all the same.
const weeks: readonly (readonly Usual[])[] = [
  [[1, 75, true, 'live', 'st-staal'], [2, 60, true, 'live', 'st-model'], [3, 40, false, 'live', 'st-staal'], [5, 65, true, 'live', 'st-staal']],
  [[1, 60, true, 'live', 'st-staal'], [3, 90, true, 'live', 'st-model'], [4, 25, false, 'telefoon', 'st-staal'], [6, 70, false, 'live', 'st-staal']],
  [[0, 70, true, 'live', 'st-staal'], [2, 55, true, 'live', 'st-model'], [4, 90, true, 'live', 'st-staal'], [6, 15, false, 'telefoon', 'st-proef']],
  [[1, 60, true, 'live', 'st-staal'], [2, 45, false, 'live', 'st-model'], [3, 75, true, 'live', 'st-staal'], [5, 50, true, 'video', 'st-model']],
]

/** The log of contacts of somebody who was looked back with: every week of the stay before `until`, in many of them a line to remember one by. */
export function withContacts(d: Dossier, spec: ResidentSpec, until: Day): Dossier {
  const { id: stayId, facts } = stayOf(d)
  const start = facts.placementDate
  if (!spec.talks || start === null) return d
  const contacts = Array.from({ length: Math.ceil(spec.daysIn / 7) }, (_, week) => (weeks[week % weeks.length] ?? []).map(([day, minutes, planned, way, staffId], i): Contact => {
    const said = contactNotes.find((n) => n.week === week && n.nth === i)
    return { id: `c${week}-${i}`, on: addDays(start, 7 * week + day), minutes: said?.minutes ?? minutes, planned, way, goalId: said?.goal ? `${spec.id}-g${said.goal}` : null, staffId, note: said?.note ?? '' }
  })).flat().filter((c) => c.on < until)
  return must(applyChange(d, { kind: 'contacts', stayId, contacts }))
}
