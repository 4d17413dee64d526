import type { Day } from '#shared/domain/calendar/day.ts'
import { longDay } from '#shared/domain/calendar/format.ts'
import type { House, NormChange } from '#shared/domain/house/house.ts'
import { changesIn, holdsOn, versionsOf, type NormPlace, type NormVersion } from '#shared/domain/house/normChanges.ts'
import { fold } from '#shared/domain/people/name.ts'
import { numbersOf } from '#shared/domain/profile/numbers.ts'
import type { Norm, Rule } from '#shared/domain/profile/profile.ts'
import { subjectOf, subjects, type Subject } from '#shared/norms/subjects.ts'
import { numberWords, unitWord } from '#shared/text/normNumbers.ts'

/** One norm on screen: how it is now (or was last, or will be first), and what is coming. */
export type ShownNorm = { readonly norm: Norm; readonly state: 'geldt' | 'komt' | 'vervallen'; readonly note: string }

const number = (v: NormVersion | undefined): string => (v ? numbersOf(v.norm.rule).map(numberWords).join(' en ') : '')

function noteOf(now: NormVersion | undefined, next: NormVersion | undefined, last: NormVersion | undefined, touched: 'nee' | 'gewijzigd' | 'nieuw'): string {
  if (now?.until && !next) return `vervalt vanaf ${longDay(now.until)}`
  if (now && next?.from) return number(next) && number(next) !== number(now) ? `wordt ${number(next)} vanaf ${longDay(next.from)}` : `verandert vanaf ${longDay(next.from)}`
  if (now) return touched !== 'nee' && now.from ? `${touched === 'nieuw' ? 'geldt' : 'gewijzigd'} vanaf ${longDay(now.from)}` : ''
  if (next?.from) return `geldt vanaf ${longDay(next.from)}`
  return last?.until ? `vervallen vanaf ${longDay(last.until)}` : ''
}

/** Norms with what was changed in them, as they are shown on a day. One that never held on any day is not shown. */
export function shownNorms(first: readonly Norm[], house: Pick<House, 'agreements' | 'ownProfiles'>, place: NormPlace, today: Day): readonly ShownNorm[] {
  const changes = changesIn(house, place)
  const touched = new Set(changes.map((c) => c.normId))
  return [...Map.groupBy(versionsOf(first, changes), (v) => v.norm.id)].flatMap(([id, versions]): ShownNorm[] => {
    const now = versions.find((v) => holdsOn(v, today))
    const next = versions.find((v) => v.from !== null && v.from > today)
    const last = versions.findLast((v) => v.until !== null && v.until <= today)
    const shown = now ?? next ?? last
    return shown ? [{ norm: shown.norm, state: now ? 'geldt' : next ? 'komt' : 'vervallen', note: noteOf(now, next, last, !touched.has(id) ? 'nee' : now === versions[0] ? 'nieuw' : 'gewijzigd') }] : []
  })
}

export const subjectName = { termijnen: 'Termijnen', uren: 'Uren', week: 'In de week', plan: 'In het plan', intake: 'Bij de intake', huis: 'In het huis', later: 'Komt nog in Baken', niet: 'Niet voor dit programma' } as const satisfies Readonly<Record<Subject, string>>

/** Whether advice can be an agreement that Baken watches: it sets a day, a number, or something that must be in the plan. */
export const canBind = (rule: Rule): boolean => ['once', 'every', 'before', 'expires', 'yearly', 'atMost', 'hours', 'rooster', 'must', 'cover'].includes(rule.kind)
/** The ids of what the house agreed and did not let go again. */
export const takenOver = (agreements: readonly NormChange[]): ReadonlySet<string> => new Set(agreements.map((c) => c.normId).filter((id) => agreements.findLast((c) => c.normId === id)?.norm !== null))

/** Norms by subject, in our own order; a search looks in sentence, id, quote and heading. */
export function bySubject(norms: readonly ShownNorm[], search: string): readonly { readonly subject: Subject; readonly norms: readonly ShownNorm[] }[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found = norms.filter(({ norm }) => {
    const text = fold([norm.id, norm.text, norm.source.quote, norm.source.heading].join(' '))
    return words.every((word) => text.includes(word))
  })
  return subjects.map((subject) => ({ subject, norms: found.filter((n) => subjectOf(n.norm.rule) === subject) })).filter((group) => group.norms.length > 0)
}

/** The number of a norm, large, and what it counts: { number: '6–12', unit: 'maanden' }. Null for a norm that is only words. */
export function bigNumber(norm: Norm): { readonly number: string; readonly unit: string } | null {
  const numbers = numbersOf(norm.rule)
  const last = numbers.at(-1)
  if (!last) return null
  const digits = [...new Set(numbers.map((n) => String(n.value).replace('.', ',')))].join(norm.rule.kind === 'expected' ? '–' : ', ')
  return last.unit === 'euro' ? { number: `€ ${digits}`, unit: '' } : { number: digits, unit: numbers.length > 1 ? last.unit : unitWord(last.value, last.unit) }
}

/** How hard a norm is, in one word. */
export const hardness = (norm: Pick<Norm, 'hard' | 'advice'>): 'Moet' | 'Afspraak' | 'Advies' => (norm.advice ? 'Advies' : norm.hard ? 'Moet' : 'Afspraak')

/** What a change did, in a few words: '1 maand werd 2 maanden'. */
export function changeWords(was: Norm | null, now: Norm | null): string {
  if (!now) return 'vervallen'
  if (!was) return 'erbij gekomen'
  const [before, after] = [was, now].map((n) => numbersOf(n.rule).map(numberWords).join(' en '))
  const said = [
    ...(before !== after ? [`${before ?? ''} werd ${after ?? ''}`] : []), ...(before === after && was.text !== now.text ? ['andere zin'] : []),
    ...(hardness(was) !== hardness(now) ? [`${hardness(was).toLocaleLowerCase('nl')} werd ${hardness(now).toLocaleLowerCase('nl')}`] : []),
  ]
  return said.join(', ') || 'opnieuw gezegd'
}
