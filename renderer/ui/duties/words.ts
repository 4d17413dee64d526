import type { DutyKind, Party } from '#shared/domain/profile/profile.ts'
import type { Work } from '#shared/domain/today.ts'
import type { Way } from './answers.ts'

const doneLabels: Partial<Record<DutyKind, string>> = { evaluatie: 'Gehouden', uitstroomevaluatie: 'Gehouden', 'herkomst-toets': 'Gehouden', woningzoekende: 'Ingeschreven', uitstroomvoorbereiding: 'Begonnen', uitstroommelding: 'Verzonden', kpi: 'Verstuurd', besluit: 'Gekregen', leermoment: 'Teruggekeken' }
const dayLabels: Partial<Record<DutyKind, string>> = { evaluatie: 'Gehouden op', uitstroomevaluatie: 'Gehouden op', 'herkomst-toets': 'Gehouden op', woningzoekende: 'Ingeschreven op', uitstroomvoorbereiding: 'Begonnen op', uitstroommelding: 'Verzonden op', kpi: 'Verstuurd op', besluit: 'Datum van het besluit', indicatie: 'Aangevraagd op', leermoment: 'Teruggekeken op' }

/** A way as one of the choices of a panel. */
export function wayLabel(way: Way, kind: DutyKind): string {
  const labels = { gedaan: doneLabels[kind] ?? 'Gedaan', einddatum: 'Verlengd', aangevraagd: 'Aangevraagd', later: 'Later', overslaan: 'Overslaan', nvt: 'Niet van toepassing' } as const satisfies Readonly<Record<Way, string>>
  return labels[way]
}
/** The button that saves a panel. */
export const wayVerb = { gedaan: 'Vink af', einddatum: 'Bewaar de einddatum', aangevraagd: 'Noteer de aanvraag', later: 'Zet op later', overslaan: 'Sla over', nvt: 'Haal van de lijst' } as const satisfies Readonly<Record<Way, string>>
/** What is said when it was written: 'Evaluatie 1 houden: afgevinkt.' */
export const wayDone = { gedaan: 'afgevinkt', einddatum: 'verlengd', aangevraagd: 'aangevraagd', later: 'op later gezet', overslaan: 'overgeslagen', nvt: 'van de lijst gehaald' } as const satisfies Readonly<Record<Way, string>>
/** The label of the day on which it was done. */
export const dayLabel = (kind: DutyKind): string => dayLabels[kind] ?? 'Gedaan op'

const others: Partial<Record<Party, string>> = { gemeente: 'Dit doet de gemeente.', kliniek: 'Dit doet de kliniek.' }
/** One sentence that helps to choose: who does it, or that the date stands in the contract; empty when there is nothing to say. */
export function panelHint(work: Pick<Work, 'who' | 'hard'>, way: Way): string {
  if (way === 'later' && work.hard) return 'Deze datum staat in het contract. Overleg met de gemeente voordat je hem laat schuiven.'
  return way === 'gedaan' ? (others[work.who] ?? '') : ''
}
