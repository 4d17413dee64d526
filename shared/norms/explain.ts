import { daysBetween, type Day } from '../domain/calendar/day.ts'
import { dayAndMonth, shortDay } from '../domain/calendar/format.ts'
import { assertNever } from '../result/result.ts'
import { paperName } from '../text/regels/names.ts'
import { isOpenDuty, type Duty } from './duty.ts'
import type { Anchor, LayeredNorm } from '../domain/profile/profile.ts'

const own = (d: Named): string => d.by?.text.replace(/\.$/u, '') || 'Huisafspraak'

/** What a duty is called by; the norm names what is none of the kinds we know. */
type Named = Pick<Duty, 'kind' | 'ordinal' | 'paper'> & { readonly by?: Pick<LayeredNorm, 'text'> }

/** A duty as a line of work: 'Trajectplan vaststellen'. */
export function dutyTitle(d: Named): string {
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
    case 'leermoment':
      return 'Terugkijken op een leermoment'
    case 'regels-tekenen':
      return d.paper === undefined ? 'Huisregels laten tekenen' : `${paperName[d.paper.paper]} ${d.ordinal} ${d.paper.wants === 'tekenen' ? 'laten tekenen' : 'geven: bewoner en gemeente'}`
    case 'anders':
      return own(d)
    case 'uiterste-einddatum':
      return 'Uiterste einddatum'
    default:
      return assertNever(d.kind)
  }
}

/** A duty as a label on the timeline: 'Woning: inschrijven'. */
export function dutyShort(d: Pick<Duty, 'kind' | 'ordinal' | 'paper'>): string {
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
    case 'leermoment':
      return 'Terugkijken leermoment'
    case 'regels-tekenen':
      return d.paper === undefined ? 'Huisregels tekenen' : `${paperName[d.paper.paper]} ${d.ordinal}`
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

function offset({ weeks, months }: Duty['offset']): string {
  const spans = [weeks === 0 ? '' : count(Math.abs(weeks), 'week', 'weken'), months === 0 ? '' : count(Math.abs(months), 'maand', 'maanden')].filter(Boolean)
  return spans.length === 0 ? '' : ` ${weeks + months < 0 ? '−' : '+'} ${spans.join(' en ')}`
}

const AT_START = 'Dat is vóór de plaatsing: we tonen het bij de start.'

/** How the date was found: 'Plaatsing ma 5 jan + 1 maand = do 5 feb.' */
export function dutySum(d: Pick<Duty, 'anchor' | 'anchorDate' | 'offset' | 'computed' | 'date'> & Partial<Pick<Duty, 'kind'>>): string {
  if (d.kind === 'regels-tekenen' && d.offset.weeks > 0) return `Deze versie geldt vanaf ${dayAndMonth(d.anchorDate)}${offset(d.offset)} = ${dayAndMonth(d.date)}.`
  if (d.kind === 'leermoment') return `Afgesproken na het leermoment van ${dayAndMonth(d.anchorDate)}.`
  if (d.offset.weeks === 0 && d.offset.months === 0) return `${ANCHOR[d.anchor]}: ${shortDay(d.computed)}.${d.computed === d.date ? '' : ` ${AT_START}`}`
  const sum = `${ANCHOR[d.anchor]} ${dayAndMonth(d.anchorDate)}${offset(d.offset)} = ${daysBetween(d.anchorDate, d.computed) > 300 ? shortDay(d.computed) : dayAndMonth(d.computed)}.`
  return d.computed === d.date ? sum : `${sum} ${AT_START}`
}

/** The day of a duty as people read it: 'do 5 feb', 'zo 5 apr, Pasen: uiterlijk do 2 apr', 'bij de start, ma 2 feb'. */
export function dueDay(d: Pick<Duty, 'date' | 'computed' | 'workday' | 'holiday'>): string {
  const day = `${d.computed === d.date ? '' : 'bij de start, '}${dayAndMonth(d.date)}`
  return d.workday === d.date ? day : `${day}${d.holiday === null ? '' : `, ${d.holiday}`}: uiterlijk ${dayAndMonth(d.workday)}`
}

/** That an indicatie runs out, so many weeks ahead as the norm says (V50): 'Nog 8 weken: vraag verlenging aan.' Null before the first signal and for what is not open. */
export function expirySignal(d: Pick<Duty, 'by' | 'date' | 'state'>, today: Day): string | null {
  if (d.by.rule.kind !== 'expires' || !isOpenDuty(d)) return null
  const days = daysBetween(today, d.date)
  const weeks = d.by.rule.warnWeeks.filter((w) => days <= 7 * w).sort((a, b) => a - b)[0]
  if (weeks === undefined) return null
  return days < 0 ? 'De indicatie is afgelopen. Bel de toegang.' : `De indicatie loopt af binnen ${count(weeks, 'week', 'weken')}. Vraag verlenging aan.`
}
