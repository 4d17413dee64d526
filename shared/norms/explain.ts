import { daysBetween } from '../domain/calendar/day.ts'
import { dayAndMonth, shortDay } from '../domain/calendar/format.ts'
import { assertNever } from '../result/result.ts'
import type { Duty } from './duties.ts'
import type { Anchor, LayeredNorm } from '../domain/profile/profile.ts'

/** A duty as a line of work: 'Trajectplan vaststellen'. */
export function dutyTitle(d: Pick<Duty, 'kind' | 'ordinal'>): string {
  switch (d.kind) {
    case 'trajectplan':
      return 'Trajectplan vaststellen'
    case 'evaluatie':
      return `Evaluatie ${d.ordinal} houden`
    case 'woningzoekende':
      return 'Inschrijven als woningzoekende'
    case 'uitstroomvoorbereiding':
      return 'Voorbereiding uitstroom starten'
    case 'uitstroommelding':
      return 'Uitstroomwens melden'
    case 'uitstroomevaluatie':
      return 'Uitstroomgesprek houden'
    case 'uitstroomplan':
      return 'Uitstroomplan maken'
    case 'indicatie':
      return 'Indicatie verlengen'
    case 'herkomst-toets':
      return 'Beste plek bespreken met de gemeente'
    case 'onderzoek':
      return 'Onderzoek van de gemeente klaar'
    case 'besluit':
      return 'Besluit van de gemeente'
    case 'kpi':
      return 'Rapportage aan de gemeente'
    case 'anders':
      return 'Huisafspraak'
    case 'uiterste-einddatum':
      return 'Uiterste einddatum'
    default:
      return assertNever(d.kind)
  }
}

/** A duty as a label on the timeline: 'Woning: inschrijven'. */
export function dutyShort(d: Pick<Duty, 'kind' | 'ordinal'>): string {
  switch (d.kind) {
    case 'trajectplan':
      return 'Trajectplan'
    case 'evaluatie':
      return `Evaluatie ${d.ordinal}`
    case 'woningzoekende':
      return 'Woning: inschrijven'
    case 'uitstroomvoorbereiding':
      return 'Voorbereiding uitstroom'
    case 'uitstroommelding':
      return 'Melding gemeente'
    case 'uitstroomevaluatie':
      return 'Uitstroomgesprek'
    case 'uitstroomplan':
      return 'Uitstroomplan'
    case 'indicatie':
      return 'Indicatie loopt af'
    case 'herkomst-toets':
      return 'Beste plek bespreken'
    case 'onderzoek':
      return 'Onderzoek gemeente'
    case 'besluit':
      return 'Besluit gemeente'
    case 'kpi':
      return 'Rapportage'
    case 'anders':
      return 'Huisafspraak'
    case 'uiterste-einddatum':
      return 'Uiterste einddatum'
    default:
      return assertNever(d.kind)
  }
}

const ANCHOR: Readonly<Record<Anchor, string>> = { placement: 'Plaatsing', supportStart: 'Start ondersteuning', plannedEnd: 'Geplande uitstroom', melding: 'Wmo-melding', indicatieEnd: 'Laatste dag van de indicatie' }

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

function offset(norm: LayeredNorm | undefined, ordinal: number): string {
  const rule = norm?.rule
  if (rule?.kind === 'once') return `+ ${rule.after.weeks ? count(rule.after.weeks, 'week', 'weken') : count(rule.after.months ?? 0, 'maand', 'maanden')}`
  if (rule?.kind === 'every') return `+ ${count(rule.months * ordinal, 'maand', 'maanden')}`
  if (rule?.kind === 'before') return `− ${count(rule.months, 'maand', 'maanden')}`
  if (rule?.kind === 'atMost' && rule.subject === 'stay') return `+ ${count(rule.months, 'maand', 'maanden')}`
  return ''
}

/** How the date was found: 'Plaatsing ma 5 jan + 1 maand = do 5 feb.' */
export function dutySum(d: Duty): string {
  const sum = `${ANCHOR[d.anchor]} ${dayAndMonth(d.anchorDate)} ${offset(d.norms[0], d.ordinal)} = ${daysBetween(d.anchorDate, d.computed) > 300 ? shortDay(d.computed) : dayAndMonth(d.computed)}.`
  return d.computed === d.date ? sum : `${sum} Dat is vóór de plaatsing: we tonen het bij de start.`
}
