import { ageOn, daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import { currentPlan, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import { phaseNow } from '#shared/domain/stay/phases.ts'
import type { Presence } from '#shared/domain/stay/stay.ts'
import { phaseWords } from '#shared/text/statuses.ts'

/** 'In huis' or 'Weg: ziekenhuis, terug om 16:00'. */
export const presenceText = (p: Presence): string => (p.away ? `Weg${p.reason ? `: ${p.reason}` : ''}${p.back ? `, terug ${p.back}` : ''}` : 'In huis')

function stayText(stay: Stay, today: Day): string {
  const { placementDate: start, plannedEnd: end } = stay.facts
  if (!start) return 'nog niet geplaatst'
  if (start > today) return `komt ${dayAndMonth(start)}`
  const day = daysBetween(start, today) + 1
  return `fase ${phaseWords[phaseNow(stay.facts)].name}, dag ${day}${end && end > start ? ` van ${daysBetween(start, end) + 1}` : ''}`
}

/** One sentence of state under a name: '31 jaar, fase start, dag 30 van 348. In huis.' */
export function stateSentence(d: Dossier, stay: Stay | null, today: Day): string {
  const age = d.person.birthDate && d.person.birthDate <= today ? `${ageOn(d.person.birthDate, today)} jaar` : ''
  if (stay?.end?.on && hasLeft(stay, today)) return [age, `vertrokken ${shortDay(stay.end.on)}`].filter(Boolean).join(', ') + '.'
  const here = stay?.facts.placementDate && stay.facts.placementDate <= today ? ` ${presenceText(stay.presence)}.` : ''
  const text = [age, stay ? stayText(stay, today) : ''].filter(Boolean).join(', ')
  const leaves = stay?.end?.on ? ` Vertrekt ${dayAndMonth(stay.end.on)}.` : ''
  return `${text.charAt(0).toLocaleUpperCase('nl')}${text.slice(1)}.${here}${leaves}`
}

/** The one thing to do next with the plan of a stay. */
export type PlanStep = 'begin' | 'ga-door' | 'laat-tekenen' | 'bekijk'
export const planStepName = { begin: 'Begin het plan', 'ga-door': 'Ga door met het plan', 'laat-tekenen': 'Laat tekenen', bekijk: 'Bekijk plan' } as const satisfies Readonly<Record<PlanStep, string>>

/** What the button at the top of a dossier does. */
export function planStep(stay: Stay): PlanStep {
  const plan = currentPlan(stay)
  if (!plan) return 'begin'
  switch (plan.status) {
    case 'concept':
    case 'besproken':
      return 'ga-door'
    case 'ter-ondertekening':
      return 'laat-tekenen'
    case 'vastgesteld':
    case 'vervangen':
      return 'bekijk'
  }
}
