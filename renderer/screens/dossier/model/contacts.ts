import type { Day } from '#shared/domain/calendar/day.ts'
import { currentPlan, type Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { isRunning } from '#shared/domain/plan/goal.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import type { Contact } from '#shared/domain/stay/contact.ts'
import { askedPerWeek, contactHours, contactPeriods, type ContactPeriod } from '#shared/norms/contactHours.ts'
import { hoursSaid } from './hours.ts'

/** A contact of half an hour that was agreed, face to face, today. */
export const freshContact = (id: string, on: Day, staffId: string | null): Contact => ({ id, on, minutes: 30, planned: true, way: 'live', goalId: null, staffId, note: '' })
/** What stays for the next note: the day and who; the rest is as most often. */
export const nextContact = (id: string, { on, staffId }: Contact): Contact => freshContact(id, on, staffId)

/** The contacts by day, the newest day first; within a day as they were noted. */
export const byDay = (contacts: readonly Contact[]): readonly (readonly [Day, readonly Contact[]])[] =>
  [...Map.groupBy(contacts, (c) => c.on)].toSorted(([a], [b]) => b.localeCompare(a))

export const wayName = { live: 'Live', telefoon: 'Telefoon', video: 'Video' } as const satisfies Readonly<Record<Contact['way'], string>>
/** '30 minuten, gepland, live' with who and which goal. */
export function contactFacts(c: Contact, house: Pick<House, 'staff'>, goals: readonly { readonly value: string; readonly label: string }[]): string {
  const who = house.staff.find((s) => s.id === c.staffId)?.name ?? ''
  const goal = goals.find((g) => g.value === c.goalId)?.label ?? ''
  return [who, `${c.minutes} minuten`, c.planned ? 'gepland' : 'tussendoor', wayName[c.way].toLowerCase(), goal && `doel: ${goal}`].filter(Boolean).join(', ')
}

/** The goals that a contact can be about: those that run, and those of older notes. */
export function goalChoices(stay: Stay): readonly { readonly value: string; readonly label: string }[] {
  const used = new Set(stay.contacts.map((c) => c.goalId))
  const known = new Map(stay.plan.flatMap((v) => v.content.goals).map((g) => [g.id, g]))
  const now = new Set((currentPlan(stay)?.content.goals ?? []).filter(isRunning).map((g) => g.id))
  return [...known.values()].filter((g) => now.has(g.id) || used.has(g.id)).map((g) => ({ value: g.id, label: (g.words.trim() || g.agreed.trim() || 'doel zonder woorden').slice(0, 90) }))
}

const periodName = { weken: 'Laatste vier weken', evaluatie: 'Sinds de laatste evaluatie', verblijf: 'Hele verblijf' } as const satisfies Readonly<Record<ContactPeriod['id'], string>>
/** An average a week over a stretch of the stay, in words, against the norm when there is one. */
export type Average = { readonly id: string; readonly name: string; readonly hours: string; readonly words: string }

/** The averages of the log: never a judgement on one week, and more unplanned than planned is no fault (B27). */
export function averages(stay: Stay, norms: readonly LayeredNorm[], today: Day): readonly Average[] {
  const norm = askedPerWeek(norms)
  const asked = norm === null ? '' : `, de norm is gemiddeld ${hoursSaid(norm.perWeek)}`
  return contactPeriods(stay, today).flatMap(({ id, from, to }) => {
    const found = contactHours(stay.contacts, from, to)
    return found ? [{ id, name: periodName[id], hours: `${hoursSaid(found.perWeek)} uur`, words: `per week${asked}; ${hoursSaid(found.planned)} gepland, ${hoursSaid(found.unplanned)} tussendoor` }] : []
  })
}
