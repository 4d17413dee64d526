import type { House } from '../domain/house/house.ts'
import type { LayeredNorm, Norm, Profile } from '../domain/profile/profile.ts'

const weeks = (n: number): string => `${n} ${n === 1 ? 'week' : 'weken'}`
const months = (n: number): string => `${n} ${n === 1 ? 'maand' : 'maanden'}`
const HOUSE_SOURCE = (quote: string): Norm['source'] => ({ document: 'Huisafspraak', heading: 'Beheer, Huisafspraken', quote })

/** The house's own agreements on dates, as norms: they live in the house file and nowhere else. */
export function houseLayer(house: Pick<House, 'norms'>): readonly Norm[] {
  const n = house.norms
  const norms: (Norm | null)[] = [
    n.planWithinWeeks === null ? null : { id: 'HA-plan', rule: { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks: n.planWithinWeeks } }, hard: false, text: `Het plan is er binnen ${weeks(n.planWithinWeeks)} na de start van de ondersteuning.`, source: HOUSE_SOURCE(`Plan binnen ${weeks(n.planWithinWeeks)}`), who: 'aanbieder', advice: false },
    n.evaluationEveryMonths === null ? null : { id: 'HA-evaluatie', rule: { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: n.evaluationEveryMonths }, hard: false, text: `${n.evaluationEveryMonths === 1 ? 'Elke maand' : `Elke ${n.evaluationEveryMonths} maanden`} kijken we samen terug op het plan.`, source: HOUSE_SOURCE(`Evaluatie elke ${n.evaluationEveryMonths === 1 ? 'maand' : `${n.evaluationEveryMonths} maanden`}`), who: 'aanbieder', advice: false },
    n.outflowNoticeMonths === null ? null : { id: 'HA-melding', rule: { kind: 'before', duty: 'uitstroommelding', anchor: 'plannedEnd', months: n.outflowNoticeMonths }, hard: false, text: `De gemeente hoort ${months(n.outflowNoticeMonths)} voor vertrek wat de bewoner wil.`, source: HOUSE_SOURCE(`Melding uitstroomwens ${months(n.outflowNoticeMonths)} voor uitstroom`), who: 'aanbieder', advice: false },
    n.outflowPreparationMonths === null ? null : { id: 'HA-voorbereiding', rule: { kind: 'before', duty: 'uitstroomvoorbereiding', anchor: 'plannedEnd', months: n.outflowPreparationMonths }, hard: false, text: `De voorbereiding van het vertrek begint ${months(n.outflowPreparationMonths)} van tevoren.`, source: HOUSE_SOURCE(`Voorbereiding ${months(n.outflowPreparationMonths)} voor uitstroom`), who: 'aanbieder', advice: false },
    n.houseSeekerWithinMonths === null ? null : { id: 'HA-woning', rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: n.houseSeekerWithinMonths } }, hard: false, text: `De bewoner staat binnen ${months(n.houseSeekerWithinMonths)} ingeschreven als woningzoekende.`, source: HOUSE_SOURCE(`Ingeschreven als woningzoekende binnen ${months(n.houseSeekerWithinMonths)}`), who: 'aanbieder', advice: false },
  ]
  return norms.filter((norm) => norm !== null)
}

const inLayer = (p: Profile | undefined): readonly LayeredNorm[] => (p?.norms ?? []).map((n) => ({ ...n, layer: p?.layer ?? 'contract', profile: p?.id ?? '', from: null, until: null }))

/** What a house's own agreements and settings say about norms. */
export type HouseLayer = Pick<House, 'norms' | 'agreements' | 'ownProfiles' | 'vngLayer'>

/** The national layer, of which at most one ships. */
export const nationalOf = (profiles: readonly Profile[]): Profile | undefined => profiles.find((p) => p.layer === 'landelijk')

/** All norms that hold for a stay: its contract profile first, then the national layer when the house has it on, then the house's own agreements. */
export function normsFor(profiles: readonly Profile[], contractProfile: string, house: HouseLayer): readonly LayeredNorm[] {
  return [
    ...inLayer(profileFor(profiles, contractProfile)),
    ...(house.vngLayer ? inLayer(nationalOf(profiles)) : []),
    ...houseLayer(house).map((n): LayeredNorm => ({ ...n, layer: 'huis', profile: 'huis', from: null, until: null })),
  ]
}

/** The profile with this id; an unknown id falls back to the house default. */
export const profileFor = (profiles: readonly Profile[], id: string): Profile | undefined => profiles.find((p) => p.id === id) ?? profiles.find((p) => p.id === 'huis-standaard')
