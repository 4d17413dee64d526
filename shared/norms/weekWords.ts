import { assertNever } from '../result/result.ts'
import { listed } from '../text/listed.ts'
import { hourWords, said } from './weekAdvice.ts'
import type { Counted } from './weekAsks.ts'
import type { Measure } from './weekMeasure.ts'

/** What each measure of a week is called. */
export const measureNames = {
  groep: 'Groep', collectief: 'Collectief', groepsmomenten: 'Momenten per dag', groepsgrootte: 'Gemiddelde groep', 'grootste-groep': 'Grootste groep', buiten: 'Buitenshuis',
  dagdelen: 'Dagdelen groep', 'dagdelen-buiten': 'Dagdelen buiten', 'vaste-tijden': 'Vaste tijden', 'in-huis': 'Niet online', vormen: 'Vormen van hulp',
} as const satisfies Readonly<Record<Counted, string>>

/** A value against its norm, in parts so that the number can stand out: '14' ' van 14 uur', '9' ', norm 8'. */
export function measureValue({ what, value, norm }: Pick<Measure, 'what' | 'value' | 'norm'>): { readonly value: string; readonly after: string } {
  const [v, n] = [said(value), said(norm)]
  switch (what) {
    case 'groep':
    case 'collectief':
    case 'buiten':
      return { value: v, after: ` van ${n} uur` }
    case 'groepsmomenten':
    case 'groepsgrootte':
    case 'grootste-groep':
    case 'in-huis':
      return { value: v, after: `, norm ${n}` }
    case 'dagdelen':
    case 'dagdelen-buiten':
    case 'vaste-tijden':
    case 'vormen':
      return { value: v, after: ` van ${n}` }
    default:
      return assertNever(what)
  }
}

/** A measure on one line: 'Groep: 10,5 van 14 uur'. */
export function measureLine(m: Measure): string {
  const { value, after } = measureValue(m)
  return `${measureNames[m.what]}: ${value}${after}`
}

/** What a week breaks, as the end of a sentence: 'is er 3,5 uur groep te weinig'. Empty for a measure that holds. */
export function breachWords(m: Measure): string {
  if (m.holds) return ''
  const gap = Math.abs(m.norm - m.value)
  const much = m.bound === 'least' ? 'te weinig' : 'te veel'
  switch (m.what) {
    case 'groep':
      return `is er ${hourWords(gap)} groep ${much}`
    case 'collectief':
      return `is er ${hourWords(gap)} ${much} om samen te openen en te sluiten`
    case 'buiten':
      return `is er ${hourWords(gap)} daginvulling buiten ${much}`
    case 'groepsmomenten':
      return `zijn er op een dag ${much} groepsmomenten`
    case 'groepsgrootte':
      return `telt een groep gemiddeld ${said(m.value)} mensen. De norm is ${said(m.norm)}`
    case 'grootste-groep':
      return `telt een groep ${said(m.value)} mensen. De norm is ${said(m.norm)}`
    case 'dagdelen':
    case 'dagdelen-buiten':
      return `${gap === 1 ? 'is er 1 dagdeel' : `zijn er ${said(gap)} dagdelen`} ${m.what === 'dagdelen' ? 'groep' : 'buiten'} ${much}`
    case 'vaste-tijden':
      return `is er geen vaste tijd voor ${listed(m.missing)}`
    case 'in-huis':
      return m.value === 0 ? 'is alle groep online' : 'is er te veel groep online'
    case 'vormen':
      return 'heeft niet iedereen hulp één op één, groep en daginvulling'
    default:
      return assertNever(m.what)
  }
}
