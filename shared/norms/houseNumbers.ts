import type { Day } from '../domain/calendar/day.ts'
import type { House, HouseNorms } from '../domain/house/house.ts'
import { holdsOn, versionsOf } from '../domain/house/normChanges.ts'
import { numbersOf } from '../domain/profile/numbers.ts'
import type { Norm } from '../domain/profile/profile.ts'

const weeks = (n: number): string => `${n} ${n === 1 ? 'week' : 'weken'}`
const months = (n: number): string => `${n} ${n === 1 ? 'maand' : 'maanden'}`
const each = (n: number): string => (n === 1 ? 'Elke maand' : `Elke ${n} maanden`)

/** The source of what the house says itself. */
export const houseSource = (quote: string): Norm['source'] => ({ document: 'Huisafspraak', heading: 'Beheer, Huisafspraken', quote })
const agreed = (id: string, rule: Norm['rule'], text: string, quote: string): Norm => ({ id, rule, hard: false, text, source: houseSource(quote), who: 'aanbieder', advice: false })

/** Each of the five numbers of a house as the norm that it is; the ids stay for ever, for changes name them. */
export const numberNorm = {
  planWithinWeeks: (n) => agreed('HA-plan', { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks: n } }, `Het plan is er binnen ${weeks(n)} na de start van de ondersteuning.`, `Plan binnen ${weeks(n)}`),
  evaluationEveryMonths: (n) => agreed('HA-evaluatie', { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: n }, `${each(n)} kijken we samen terug op het plan.`, `Evaluatie ${each(n).toLocaleLowerCase('nl')}`),
  outflowNoticeMonths: (n) => agreed('HA-melding', { kind: 'before', duty: 'uitstroommelding', anchor: 'plannedEnd', months: n }, `De gemeente hoort ${months(n)} voor vertrek wat de bewoner wil.`, `Melding uitstroomwens ${months(n)} voor uitstroom`),
  outflowPreparationMonths: (n) => agreed('HA-voorbereiding', { kind: 'before', duty: 'uitstroomvoorbereiding', anchor: 'plannedEnd', months: n }, `De voorbereiding van het vertrek begint ${months(n)} van tevoren.`, `Voorbereiding ${months(n)} voor uitstroom`),
  houseSeekerWithinMonths: (n) => agreed('HA-woning', { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: n } }, `De bewoner staat binnen ${months(n)} ingeschreven als woningzoekende.`, `Ingeschreven als woningzoekende binnen ${months(n)}`),
} as const satisfies Readonly<Record<keyof HouseNorms, (n: number) => Norm>>
export const numberIds = { planWithinWeeks: 'HA-plan', evaluationEveryMonths: 'HA-evaluatie', outflowNoticeMonths: 'HA-melding', outflowPreparationMonths: 'HA-voorbereiding', houseSeekerWithinMonths: 'HA-woning' } as const satisfies Readonly<Record<keyof HouseNorms, string>>
export const numberKeys = ['planWithinWeeks', 'evaluationEveryMonths', 'outflowNoticeMonths', 'outflowPreparationMonths', 'houseSeekerWithinMonths'] as const satisfies readonly (keyof HouseNorms)[]

/** The five numbers as the house began with them, as norms. What changed since stands in its agreements, under the same ids. */
export const firstNumbers = (norms: HouseNorms): readonly Norm[] => numberKeys.flatMap((key) => (norms[key] === null ? [] : [numberNorm[key](norms[key])]))

type Layer = Pick<House, 'norms' | 'agreements'>
const heldOn = (house: Layer, day: Day): readonly Norm[] => versionsOf(firstNumbers(house.norms), house.agreements).filter((v) => holdsOn(v, day)).map((v) => v.norm)

/** The five numbers as they hold on a day; null: no such agreement then. */
export function houseNumbersOn(house: Layer, day: Day): HouseNorms {
  const held = heldOn(house, day)
  const number = (key: keyof HouseNorms): number | null => {
    const rule = held.find((n) => n.id === numberIds[key])?.rule
    return (rule && numbersOf(rule)[0]?.value) ?? null
  }
  return { planWithinWeeks: number('planWithinWeeks'), evaluationEveryMonths: number('evaluationEveryMonths'), outflowNoticeMonths: number('outflowNoticeMonths'), outflowPreparationMonths: number('outflowPreparationMonths'), houseSeekerWithinMonths: number('houseSeekerWithinMonths') }
}

/** The house layer of a day without its history, for a file: a number that was changed travels as the agreement that it became. */
export function layerOn(house: Layer, day: Day): { readonly norms: HouseNorms; readonly agreements: Norm[] } {
  const changed = new Set(house.agreements.map((c) => c.normId))
  const kept = (key: keyof HouseNorms): number | null => (changed.has(numberIds[key]) ? null : house.norms[key])
  return {
    norms: { planWithinWeeks: kept('planWithinWeeks'), evaluationEveryMonths: kept('evaluationEveryMonths'), outflowNoticeMonths: kept('outflowNoticeMonths'), outflowPreparationMonths: kept('outflowPreparationMonths'), houseSeekerWithinMonths: kept('houseSeekerWithinMonths') },
    agreements: heldOn(house, day).filter((n) => changed.has(n.id)),
  }
}
