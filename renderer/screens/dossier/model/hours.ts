import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { hourKinds, type HourKind } from '#shared/domain/profile/profile.ts'
import type { PlannedHours, StayFacts } from '#shared/domain/stay/stay.ts'
import type { HoursCheck } from '#shared/norms/hours.ts'
import { newId } from '../intake/newId.ts'

/** What each kind of hours is called on the card. */
export const hourName = { individueel: 'Eén op één', groep: 'In de groep', collectief: 'Samen in huis', buiten: 'Daginvulling buiten' } as const satisfies Readonly<Record<HourKind, string>>

const decimal = (hours: number): string => `${Math.round(hours * 10) / 10}`.replace('.', ',')
/** '21 uur in 6 dagdelen'. */
export const askedHours = (norm: LayeredNorm): string => (norm.rule.kind === 'hours' ? `${decimal(norm.rule.perWeek)} uur${norm.rule.parts === null ? '' : ` in ${norm.rule.parts} dagdelen`}` : '')
/** '1,5 uur te weinig'; a norm that is met needs no words. */
export const hoursWords = (c: HoursCheck): string => (c.met ? 'genoeg' : `${decimal(-c.difference)} uur te weinig`)
export const hoursSaid = (hours: number): string => decimal(hours)

/** The norms for hours, in the order of the card. */
export const hourNorms = (norms: readonly LayeredNorm[]): readonly LayeredNorm[] => hourKinds.flatMap((kind) => norms.filter((n) => n.rule.kind === 'hours' && n.rule.what === kind))

const asked = (norms: readonly LayeredNorm[], kind: HourKind): number => Math.max(0, ...norms.flatMap((n) => (n.rule.kind === 'hours' && n.rule.what === kind ? [n.rule.perWeek] : [])))

/** A line of planned hours with nothing in it. */
export const emptyHours = (): PlannedHours => ({ id: newId(), from: null, individueel: 0, groep: 0, collectief: 0, buiten: 0 })

/** The hours that the norms ask, from the first day on; where a programme outside takes the place of the group, from the phase uitstroom on, once its day is known (B23). */
export function hoursFromNorms(norms: readonly LayeredNorm[], facts: Pick<StayFacts, 'uitstroomFrom'>): readonly PlannedHours[] {
  const inside = { ...emptyHours(), individueel: asked(norms, 'individueel'), groep: asked(norms, 'groep'), collectief: asked(norms, 'collectief') }
  const buiten = asked(norms, 'buiten')
  return buiten > 0 && facts.uitstroomFrom ? [inside, { ...inside, id: newId(), from: facts.uitstroomFrom, groep: 0, buiten }] : [inside]
}
