import { assertNever } from '../result/result.ts'
import { hourWords, said } from './weekAdvice.ts'
import type { Counted } from './weekAsks.ts'
import type { Measure } from './weekMeasure.ts'

/** What each measure of a week is called. */
export const measureNames = {
  groep: 'Groep', collectief: 'Openen en sluiten', groepsmomenten: 'Momenten per dag', groepsgrootte: 'Groepsgrootte', 'grootste-groep': 'Grootste groep', buiten: 'Daginvulling buiten',
  dagdelen: 'Dagdelen groep', 'dagdelen-buiten': 'Dagdelen buiten', 'vaste-tijden': 'Vaste tijden', 'in-huis': 'Niet online', vormen: 'Vormen van hulp',
} as const satisfies Readonly<Record<Counted, string>>

/** A value against its norm, in parts so that the number can stand out: '14' 'van 14 uur', 'minst' '2' ', norm 2'. */
export type ValueWords = { readonly before: string; readonly value: string; readonly after: string }
export function measureValue({ what, bound, value, norm }: Pick<Measure, 'what' | 'bound' | 'value' | 'norm'>): ValueWords {
  const [v, n] = [said(value), said(norm)]
  switch (what) {
    case 'groep':
    case 'collectief':
    case 'buiten':
      return { before: '', value: v, after: ` van ${n} uur` }
    case 'groepsmomenten':
      return { before: bound === 'least' ? 'minst ' : 'meest ', value: v, after: `, norm ${n}` }
    case 'groepsgrootte':
      return { before: 'gemiddeld ', value: v, after: `, norm ${n}` }
    case 'grootste-groep':
      return { before: '', value: v, after: `, norm ${n}` }
    case 'in-huis':
      return { before: '', value: v, after: ` ${value === 1 ? 'blok' : 'blokken'}, norm ${n}` }
    case 'dagdelen':
    case 'dagdelen-buiten':
    case 'vaste-tijden':
    case 'vormen':
      return { before: '', value: v, after: ` van ${n}` }
    default:
      return assertNever(what)
  }
}

/** A measure on one line: 'Groep: 10,5 van 14 uur'. */
export function measureLine(m: Measure): string {
  const { before, value, after } = measureValue(m)
  return `${measureNames[m.what]}: ${before}${value}${after}`
}

/** What a week breaks in a few words: '3,5 uur groep te weinig', 'een groep van 9'. Empty for a measure that holds. */
export function breachWords(m: Measure): string {
  if (m.holds) return ''
  const gap = Math.abs(m.norm - m.value)
  switch (m.what) {
    case 'groep':
      return `${hourWords(gap)} groep te weinig`
    case 'collectief':
      return `${hourWords(gap)} te weinig om samen te openen en te sluiten`
    case 'buiten':
      return `${hourWords(gap)} daginvulling buiten te weinig`
    case 'groepsmomenten':
      return `te ${m.bound === 'least' ? 'weinig' : 'veel'} groepsmomenten`
    case 'groepsgrootte':
    case 'grootste-groep':
      return `een groep van ${said(m.value)}${m.what === 'groepsgrootte' ? ' gemiddeld' : ''}`
    case 'dagdelen':
    case 'dagdelen-buiten':
      return `${said(gap)} ${gap === 1 ? 'dagdeel' : 'dagdelen'} te weinig`
    case 'vaste-tijden':
      return `geen vaste tijd voor ${m.missing.join(' en ')}`
    case 'in-huis':
      return 'alleen groep online'
    case 'vormen':
      return `niet bij iedereen alle drie de vormen van hulp`
    default:
      return assertNever(m.what)
  }
}
