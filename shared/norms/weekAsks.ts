import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import type { LayeredNorm, Profile, WeekMeasure } from '../domain/profile/profile.ts'
import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import { normsFor, normsOn } from './layers.ts'

/** What is counted in a week: hours of a kind, in how many parts of a day, and the measures that a rule names. */
export type Counted = 'groep' | 'collectief' | 'buiten' | 'dagdelen' | 'dagdelen-buiten' | WeekMeasure
/** The most telling first. */
const order: readonly Counted[] = ['groep', 'collectief', 'groepsmomenten', 'groepsgrootte', 'grootste-groep', 'buiten', 'dagdelen', 'dagdelen-buiten', 'vaste-tijden', 'in-huis', 'vormen']

/** One demand on a week: at least or at most so many. `part`: minutes of one part of a day; `people`: for whom it counts. */
export type WeekAsk = { readonly what: Counted; readonly bound: 'least' | 'most'; readonly number: number; readonly part: number; readonly norms: readonly LayeredNorm[]; readonly people: readonly WeekPerson[] }
type Bare = Pick<WeekAsk, 'what' | 'bound' | 'number' | 'part'>

/** A part of a day of three and a half hours (A50), where a contract does not say how long. */
const PART = 210
const least = (what: Counted, number: number, part = PART): Bare => ({ what, bound: 'least', number, part })

/** What one norm asks of a week. One to one has no place here: talks that nobody planned count for it too (A48, B16). */
function asksOf({ rule, advice }: LayeredNorm): readonly Bare[] {
  if (advice) return []
  if (rule.kind === 'rooster') return [...(rule.least === null ? [] : [least(rule.measure, rule.least)]), ...(rule.most === null ? [] : [{ what: rule.measure, bound: 'most' as const, number: rule.most, part: PART }])]
  if (rule.kind !== 'hours' || rule.what === 'individueel') return []
  const { what, perWeek, parts } = rule
  const part = parts === null || perWeek === 0 ? PART : (perWeek * 60) / parts
  return [least(what, perWeek, part), ...(parts === null || what === 'collectief' ? [] : [least(what === 'buiten' ? 'dagdelen-buiten' : 'dagdelen', parts, part)])]
}

/** A programme outside takes the place of the group (B20, B23): the one counts for who is on the way out, the other for all others. */
function meant(what: Counted, people: readonly WeekPerson[], norms: readonly LayeredNorm[]): readonly WeekPerson[] {
  const phased = norms.some((n) => !n.advice && n.rule.kind === 'hours' && n.rule.what === 'buiten')
  if (what === 'buiten' || what === 'dagdelen-buiten') return people.filter((p) => p.phase === 'uitstroom')
  return phased && (what === 'groep' || what === 'dagdelen') ? people.filter((p) => p.phase !== 'uitstroom') : people
}

/** What the contracts of these people, the national layer and the house ask of a week; each demand once, for all for whom it counts, with every norm that makes it. */
export function weekAsks(house: House, profiles: readonly Profile[], people: readonly WeekPerson[], on: Day): readonly WeekAsk[] {
  const all = [...Map.groupBy(people, (p) => p.contractProfile)].flatMap(([contract, of]) => {
    const norms = normsOn(normsFor(profiles, contract, house), on)
    return norms.flatMap((norm) => asksOf(norm).map((ask): WeekAsk => ({ ...ask, norms: [norm], people: meant(ask.what, of, norms) })))
  })
  return [...Map.groupBy(all, (a) => [a.what, a.bound, a.number, a.part].join(' ')).values()].flatMap((group): readonly WeekAsk[] => {
    const first = group[0]
    if (!first) return []
    const norms = [...new Map(group.flatMap((a) => a.norms).map((n) => [`${n.profile} ${n.id}`, n])).values()]
    const counts = [...new Set(group.flatMap((a) => a.people))]
    return counts.length === 0 ? [] : [{ ...first, norms, people: counts }]
  }).toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
}
