import type { SignerRole } from '#shared/domain/signature/signature.ts'
import { reportSigningStatement, signingStatement } from '#shared/text/fixed.ts'

const NUMBERS = ['Niemand', 'Eén mens', 'Twee mensen', 'Drie mensen', 'Vier mensen', 'Vijf mensen']

/** 'Drie mensen tekenen deze versie'. */
export const howMany = (n: number, what = 'deze versie'): string => `${NUMBERS[n] ?? `${n} mensen`} ${n === 1 ? 'tekent' : 'tekenen'} ${what}`

/** What each signer of a plan says by signing; `name` is how the house calls the resident. */
export function planStatement(role: SignerRole, name: string): string {
  switch (role) {
    case 'bewoner':
      return signingStatement
    case 'vertegenwoordiger':
      return `Ik heb dit plan gelezen. Ik teken voor of naast ${name}.`
    case 'begeleider':
      return `Ik heb dit plan samen met ${name} gemaakt.`
    case 'naaste':
      return `Ik ken dit plan en ik help ${name} erbij.`
    case 'hbo':
      return ''
  }
}

/** What each signer of the report of an evaluation says by signing. */
export function reportStatement(role: SignerRole, name: string): string {
  switch (role) {
    case 'bewoner':
      return reportSigningStatement
    case 'vertegenwoordiger':
      return `Ik heb dit verslag gelezen. Ik teken voor of naast ${name}.`
    case 'begeleider':
      return `Ik heb samen met ${name} teruggekeken.`
    case 'naaste':
      return `Ik ken dit verslag en ik help ${name} erbij.`
    case 'hbo':
      return ''
  }
}

/** What a signer of a consent sheet says. */
export const sheetStatement = (role: SignerRole, name: string): string =>
  role === 'bewoner' ? 'Ik heb zelf gekozen. Ik mag altijd van mening veranderen.' : role === 'vertegenwoordiger' ? `Ik teken voor of naast ${name}.` : `Ik heb uitgelegd wat ${name} kiest.`

/** 'Daan, S. Model' → 'Daan en S. Model'. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names)
