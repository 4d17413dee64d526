import type { Resident } from '#shared/domain/resident.ts'

/** With a capital, at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
/** How the house calls somebody. */
export const callName = (r: Pick<Resident, 'roepnaam' | 'firstName'>): string => r.roepnaam.trim() || r.firstName.trim() || 'Zonder naam'
/** 'Daan, Joost en Zoë'. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)

/** What the button of a duty does, by where the plan stands. */
export type WorkAction = { readonly label: string; readonly goal: 'plan' | 'tekenen' | 'woning' | 'dossier' }
export function workAction(r: Resident): WorkAction {
  if (r.next?.kind === 'woningzoekende') return { label: 'Vul de datum in', goal: 'woning' }
  if (r.next?.kind === 'trajectplan') {
    if (r.plan?.status === 'ter-ondertekening') return { label: 'Laat tekenen', goal: 'tekenen' }
    if (r.plan?.status === 'concept' || r.plan?.status === 'besproken') return { label: 'Open plan', goal: 'plan' }
  }
  return { label: 'Open dossier', goal: 'dossier' }
}
