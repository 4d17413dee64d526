import type { House } from '../domain/house/house.ts'
import type { LayeredNorm, Norm, Profile } from './profile.ts'

const HOUSE_SOURCE = (quote: string): Norm['source'] => ({ document: 'Huisafspraak', heading: 'Beheer, Huis', quote })

/** The house's own agreements on dates, as norms: they live in the house file and nowhere else. */
export function houseLayer(house: Pick<House, 'norms'>): readonly Norm[] {
  const n = house.norms
  const norms: (Norm | null)[] = [
    n.planWithinWeeks === null ? null : { id: 'HA-plan', rule: { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks: n.planWithinWeeks } }, hard: false, text: `Het plan is er binnen ${n.planWithinWeeks} weken na de start van de ondersteuning.`, source: HOUSE_SOURCE(`Plan binnen ${n.planWithinWeeks} weken`) },
    n.evaluationEveryMonths === null ? null : { id: 'HA-evaluatie', rule: { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: n.evaluationEveryMonths }, hard: false, text: `Elke ${n.evaluationEveryMonths} maanden kijken we samen terug op het plan.`, source: HOUSE_SOURCE(`Evaluatie elke ${n.evaluationEveryMonths} maanden`) },
    n.outflowNoticeMonths === null ? null : { id: 'HA-melding', rule: { kind: 'before', duty: 'uitstroommelding', anchor: 'plannedEnd', months: n.outflowNoticeMonths }, hard: false, text: `De gemeente hoort ${n.outflowNoticeMonths} maanden voor vertrek wat de bewoner wil.`, source: HOUSE_SOURCE(`Melding uitstroomwens ${n.outflowNoticeMonths} maanden voor uitstroom`) },
    n.outflowPreparationMonths === null ? null : { id: 'HA-voorbereiding', rule: { kind: 'before', duty: 'uitstroomvoorbereiding', anchor: 'plannedEnd', months: n.outflowPreparationMonths }, hard: false, text: `De voorbereiding van het vertrek begint ${n.outflowPreparationMonths} maanden van tevoren.`, source: HOUSE_SOURCE(`Voorbereiding ${n.outflowPreparationMonths} maanden voor uitstroom`) },
    n.houseSeekerWithinMonths === null ? null : { id: 'HA-woning', rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: n.houseSeekerWithinMonths } }, hard: false, text: `De bewoner staat binnen ${n.houseSeekerWithinMonths} ${n.houseSeekerWithinMonths === 1 ? 'maand' : 'maanden'} ingeschreven als woningzoekende.`, source: HOUSE_SOURCE(`Ingeschreven als woningzoekende binnen ${n.houseSeekerWithinMonths} maand(en)`) },
  ]
  return norms.filter((norm) => norm !== null)
}

/** All norms that hold for a stay: its contract profile first, then the house's own agreements. */
export function normsFor(profiles: readonly Profile[], contractProfile: string, house: Pick<House, 'norms'>): readonly LayeredNorm[] {
  const contract = profileFor(profiles, contractProfile)
  return [
    ...(contract?.norms ?? []).map((n): LayeredNorm => ({ ...n, layer: contract?.layer ?? 'contract', profile: contract?.id ?? '' })),
    ...houseLayer(house).map((n): LayeredNorm => ({ ...n, layer: 'huis', profile: 'huis' })),
  ]
}

/** The profile with this id; an unknown id falls back to the house default. */
export const profileFor = (profiles: readonly Profile[], id: string): Profile | undefined => profiles.find((p) => p.id === id) ?? profiles.find((p) => p.id === 'huis-standaard')
