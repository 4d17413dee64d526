import type { EvaluationStatus, NextStep } from '../domain/evaluation/evaluation.ts'
import type { StaffFunction } from '../domain/house/house.ts'
import type { GoalStatus } from '../domain/plan/goal.ts'
import type { PlanStatus } from '../domain/plan/version.ts'
import type { Representative } from '../domain/people/person.ts'
import type { ContactWay } from '../domain/stay/contact.ts'
import type { Phase } from '../domain/stay/stay.ts'

/** A plan version's status in running text. */
export const planStatusName = {
  concept: 'concept', besproken: 'besproken', 'ter-ondertekening': 'ter ondertekening', vastgesteld: 'vastgesteld', vervangen: 'vervangen',
} as const satisfies Readonly<Record<PlanStatus, string>>

/** Where a look back stands, in running text. */
export const evaluationStatusName = {
  concept: 'concept', 'ter-ondertekening': 'ter ondertekening', vastgesteld: 'vastgesteld', elders: 'in een ander huis',
} as const satisfies Readonly<Record<EvaluationStatus, string>>

/** What becomes of a goal, in running text. */
export const nextStepName = { open: 'nog niet gezegd', door: 'gaat door', aanpassen: 'wordt aangepast', klaar: 'is klaar', stop: 'stopt' } as const satisfies Readonly<Record<NextStep, string>>

/** How there was contact, in running text. */
export const contactWayName = { live: 'live', telefoon: 'per telefoon', video: 'met beeld' } as const satisfies Readonly<Record<ContactWay, string>>

/** A goal's status in running text. */
export const goalStatusName = {
  'nog-niet-begonnen': 'nog niet begonnen', bezig: 'bezig', 'deels-gelukt': 'deels gelukt', gelukt: 'gelukt', gestopt: 'gestopt', 'niet-meer-nodig': 'niet meer nodig',
} as const satisfies Readonly<Record<GoalStatus, string>>

/** A phase's name, and what belongs to it in the resident's words when nobody wrote something else. */
export const phaseWords = {
  start: { name: 'start', means: 'ik volg het hele programma in huis' },
  opbouw: { name: 'opbouw', means: 'ik doe steeds meer buiten het huis' },
  uitstroom: { name: 'uitstroom', means: 'ik bereid mijn vertrek voor' },
} as const satisfies Readonly<Record<Phase, { readonly name: string; readonly means: string }>>

/** Our own scores, 1 (worst) to 5, as sentences. */
export const scoreWords = ['Het gaat nu echt niet', 'Ik heb veel hulp nodig', 'Het lukt met hulp', 'Het lukt meestal zelf', 'Het gaat goed zonder hulp'] as const
/** The sentence of a score 1–5; empty for anything else. */
export const scoreText = (score: number): string => scoreWords[score - 1] ?? ''

/** How heavy it is for a naaste, 1–5. */
export const burdenWords = ['licht', 'goed te doen', 'soms zwaar', 'zwaar', 'te zwaar'] as const
/** '4 van 5: zwaar'. */
export const burdenText = (burden: number): string => `${burden} van 5: ${burdenWords[burden - 1] ?? ''}`

/** What somebody does in the house, as it stands under a name. */
export const functionName = {
  hbo: 'hbo', begeleider: 'begeleider', ervaringsdeskundige: 'ervaringsdeskundige', beheerder: 'beheerder',
} as const satisfies Readonly<Record<StaffFunction, string>>

/** Who signs for the resident. */
export const representativeName = {
  curator: 'curator', mentor: 'mentor', bewindvoerder: 'bewindvoerder', gemachtigde: 'gemachtigde',
} as const satisfies Readonly<Record<Representative['kind'], string>>
