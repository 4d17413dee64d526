import { compareDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import type { HourKind, LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { lastDay } from './duties.ts'

/** Hours a week of each kind. */
export type WeekHours = Readonly<Record<HourKind, number>>
/** A kind of support held against the norm for it, in hours a week. `difference` is what is planned more than the norm asks; negative is less. */
export type HoursCheck = { readonly id: string; readonly norm: LayeredNorm; readonly what: HourKind; readonly value: number; readonly perWeek: number; readonly difference: number; readonly met: boolean; readonly text: string }

type Stretch = { readonly days: number; readonly hours: WeekHours }

const NAMES: Readonly<Record<HourKind, string>> = { individueel: 'Eén op één', groep: 'In de groep', collectief: 'Samen openen en sluiten', buiten: 'Daginvulling buiten' }
const NO_HOURS: WeekHours = { individueel: 0, groep: 0, collectief: 0, buiten: 0 }
const tenth = (hours: number): number => Math.round(hours * 10) / 10
const said = (hours: number): string => `${tenth(hours)}`.replace('.', ',')

/** The stay cut where the planned hours change: each line holds from its day until the next one's. Of two lines on one day the last holds; before the first there are none. */
function stretchesOf(facts: StayFacts, end: Day | null): readonly Stretch[] {
  const start = facts.placementDate
  if (start === null || end === null || end <= start || facts.plannedHours.length === 0) return []
  const inside = (day: Day | null): Day => (day === null || day < start ? start : day > end ? end : day)
  const lines = facts.plannedHours.map((hours) => ({ from: inside(hours.from), hours })).sort((a, b) => compareDays(a.from, b.from))
  const first = { days: daysBetween(start, lines[0]?.from ?? end), hours: NO_HOURS }
  return [first, ...lines.map(({ from, hours }, i) => ({ days: daysBetween(from, lines[i + 1]?.from ?? end), hours }))].filter((s) => s.days > 0)
}

function averageOf(what: HourKind, stretches: readonly Stretch[]): number | null {
  const days = stretches.reduce((sum, s) => sum + s.days, 0)
  return days === 0 ? null : stretches.reduce((sum, s) => sum + s.days * s.hours[what], 0) / days
}

/** The hours a week that are planned on a day; null before the first line. Of two lines on one day the last holds. */
export const plannedOn = (facts: Pick<StayFacts, 'plannedHours'>, day: Day): WeekHours | null => facts.plannedHours.filter((h) => h.from === null || h.from <= day).toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1) ?? null

/** The planned hours a week, averaged over the whole stay (B27): from the placement to `end`. Null when nothing is planned or the stay has no length. */
export function plannedAverage(facts: StayFacts, end: Day | null): WeekHours | null {
  const all = stretchesOf(facts, end)
  const of = (what: HourKind): number => averageOf(what, all) ?? 0
  return all.length === 0 ? null : { individueel: of('individueel'), groep: of('groep'), collectief: of('collectief'), buiten: of('buiten') }
}

/**
 * The planned hours against each norm that asks for hours (A48, A50, A55, B16, B21, B23); none while nothing is planned. Averages are over the whole stay, but where a
 * contract lets a programme outside take the place of the group (B20, B23), each of the two counts over its own time.
 */
export function hoursChecks(norms: readonly LayeredNorm[], facts: StayFacts): readonly HoursCheck[] {
  const all = stretchesOf(facts, lastDay(norms, facts))
  const phased = norms.some((n) => n.rule.kind === 'hours' && n.rule.what === 'buiten')
  const counted = (what: HourKind): readonly Stretch[] => (what === 'buiten' ? all.filter((s) => s.hours.buiten > 0) : what === 'groep' && phased ? all.filter((s) => s.hours.buiten === 0) : all)
  return norms.flatMap((norm): HoursCheck[] => {
    if (norm.rule.kind !== 'hours') return []
    const { what, perWeek, parts } = norm.rule
    const average = averageOf(what, counted(what))
    if (average === null) return []
    const value = tenth(average)
    return [{ id: `uren:${norm.id}`, norm, what, value, perWeek, difference: tenth(value - perWeek), met: value >= perWeek, text: `${NAMES[what]}: gemiddeld ${said(value)} uur per week, de norm is ${said(perWeek)}${parts === null ? '' : ` in ${parts} ${parts === 1 ? 'dagdeel' : 'dagdelen'}`}.` }]
  })
}
