import type { DutyKind } from '#shared/domain/profile/profile.ts'
import type { Line } from './lines.ts'

/** With a capital, at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
/** 'Daan, Joost en Zoë'. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)

/** What the button of a line does: goes to work elsewhere, or opens a panel under the line. */
export type RowAction = { readonly label: string; readonly goal: 'plan' | 'tekenen' | 'dossierplan' | 'vertrek' | 'logboek' | 'paneel' }

const inPlace = {
  evaluatie: 'Noteer het gesprek', uitstroomevaluatie: 'Noteer het gesprek', woningzoekende: 'Vul de datum in', uitstroomvoorbereiding: 'Vul 4 gebieden in', uitstroommelding: 'Noteer de melding',
  indicatie: 'Noteer verlenging', kpi: 'Noteer verzending', onderzoek: 'Vul de datum in', besluit: 'Vul de datum in', uitstroomplan: 'Vink af', 'herkomst-toets': 'Noteer het gesprek', anders: 'Vink af',
} as const satisfies Readonly<Record<Exclude<DutyKind, 'trajectplan' | 'uiterste-einddatum' | 'leermoment'>, string>>

/** The one action of a line. */
export function rowAction({ work, person }: Pick<Line, 'work' | 'person'>): RowAction {
  if (work.kind === 'uiterste-einddatum') return { label: 'Regel het vertrek', goal: 'vertrek' }
  if (work.kind === 'leermoment') return { label: 'Kijk terug', goal: 'logboek' }
  if (work.kind !== 'trajectplan') return { label: inPlace[work.kind], goal: 'paneel' }
  if (person?.plan?.status === 'ter-ondertekening') return { label: 'Laat tekenen', goal: 'tekenen' }
  return person?.plan ? { label: 'Ga door met plan', goal: 'plan' } : { label: 'Maak het plan', goal: 'dossierplan' }
}
