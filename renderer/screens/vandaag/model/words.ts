import type { DutyKind } from '#shared/domain/profile/profile.ts'
import type { Line } from './lines.ts'

/** 'Daan, Joost en Zoë'. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)

/** What the button of a line does: goes to work elsewhere, or opens a panel under the line. `note`: where the act is elsewhere, what stands under the source to note in a panel that it was done already. */
export type RowAction = { readonly label: string; readonly goal: 'plan' | 'tekenen' | 'dossierplan' | 'vertrek' | 'gesprek' | 'melding' | 'regels' | 'paneel'; readonly note?: string }

const inPlace = {
  evaluatie: 'Noteer het gesprek', uitstroomevaluatie: 'Noteer het gesprek', woningzoekende: 'Vul de datum in', uitstroomvoorbereiding: 'Noteer 4 gebieden', uitstroommelding: 'Noteer de melding',
  indicatie: 'Noteer verlenging', kpi: 'Noteer verzending', onderzoek: 'Vul de datum in', besluit: 'Vul de datum in', uitstroomplan: 'Noteer het plan', 'herkomst-toets': 'Noteer het gesprek', leermoment: 'Kijk terug', anders: 'Vink af',
} as const satisfies Readonly<Record<Exclude<DutyKind, 'trajectplan' | 'uiterste-einddatum' | 'regels-tekenen'>, string>>
const talks: ReadonlySet<DutyKind> = new Set(['evaluatie', 'uitstroomevaluatie', 'uitstroomplan', 'uitstroomvoorbereiding'])

/** The one action of a line. */
export function rowAction({ work, person }: Pick<Line, 'work' | 'person'>): RowAction {
  const { kind } = work
  if (kind === 'uiterste-einddatum') return { label: 'Regel het vertrek', goal: 'vertrek' }
  if (kind === 'trajectplan') {
    if (person?.plan?.status === 'ter-ondertekening') return { label: 'Laat tekenen', goal: 'tekenen' }
    return person?.plan ? { label: 'Ga door met plan', goal: 'plan' } : { label: 'Maak het plan', goal: 'dossierplan' }
  }
  if (kind === 'regels-tekenen') return { label: 'Ga naar tekenen', goal: 'regels' }
  // Without a plan there is nothing to look back on here: the talk was held on paper.
  if (person?.plan && talks.has(kind)) return { label: person.talk ? 'Ga verder' : 'Begin het gesprek', goal: 'gesprek', note: inPlace[kind] }
  if (person && kind === 'uitstroommelding') return { label: 'Maak de melding', goal: 'melding', note: inPlace[kind] }
  return { label: inPlace[kind], goal: 'paneel' }
}
