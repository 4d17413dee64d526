import type { Day } from '../calendar/day.ts'
import type { Norm } from '../profile/profile.ts'
import type { House, NormChange, OwnProfile } from './house.ts'

/** One version of a norm and the days that it holds: `from` null = from the beginning, `until` the first day that it no longer does. */
export type NormVersion = { readonly norm: Norm; readonly from: Day | null; readonly until: Day | null }
/** Where the house writes its own norms: in a profile of its own, or in the house layer. */
export type NormPlace = { readonly kind: 'house' } | { readonly kind: 'profile'; readonly id: string }

/** The versions of one norm, oldest first. Of what was said for a day, the last word counts; what held before its first day stays as it was. */
function versionsOfOne(first: Norm | null, said: readonly NormChange[]): readonly NormVersion[] {
  const days = [...new Set(said.map((c) => c.from))].sort()
  const last = (day: Day): NormChange | undefined => said.findLast((c) => c.from <= day)
  const spans: NormVersion[] = first ? [{ norm: first, from: null, until: days[0] ?? null }] : []
  for (const [i, from] of days.entries()) {
    const norm = last(from)?.norm ?? null
    const until = days[i + 1] ?? null
    const before = spans.at(-1)
    if (norm && before?.norm === norm && before.until === from) spans.splice(-1, 1, { ...before, until })
    else if (norm) spans.push({ norm, from, until })
  }
  return spans
}

/** Every version of every norm: as it was, then as it was changed, in the order of the norms; new ones behind them. */
export function versionsOf(first: readonly Norm[], changes: readonly NormChange[]): readonly NormVersion[] {
  if (changes.length === 0) return first.map((norm) => ({ norm, from: null, until: null }))
  const said = Map.groupBy(changes, (c) => c.normId)
  const known = new Set(first.map((n) => n.id))
  return [
    ...first.flatMap((norm) => versionsOfOne(norm, said.get(norm.id) ?? [])),
    ...[...said].flatMap(([id, own]) => (known.has(id) ? [] : versionsOfOne(null, own))),
  ]
}

/** Whether a version holds on a day. */
export const holdsOn = (v: Pick<NormVersion, 'from' | 'until'>, day: Day): boolean => (v.from === null || v.from <= day) && (v.until === null || day < v.until)

/** The changes that were made in a place, oldest first. */
export const changesIn = (house: Pick<House, 'agreements' | 'ownProfiles'>, place: NormPlace): readonly NormChange[] =>
  place.kind === 'house' ? house.agreements : (house.ownProfiles.find((o) => o.profile.id === place.id)?.changes ?? [])

type Changed = Pick<House, 'agreements' | 'ownProfiles'>
const withChanges = <H extends Changed>(house: H, place: NormPlace, change: (before: readonly NormChange[]) => NormChange[]): H =>
  place.kind === 'house' ? { ...house, agreements: change(house.agreements) } : { ...house, ownProfiles: house.ownProfiles.map((o) => (o.profile.id === place.id ? { ...o, changes: change(o.changes) } : o)) }

/** A norm changed, added, or taken away from a day on. */
export const changeNorm = <H extends Changed>(house: H, place: NormPlace, change: NormChange): H => withChanges(house, place, (before) => [...before, change])
/** The undo of `changeNorm`. */
export const dropChange = <H extends Changed>(house: H, place: NormPlace, changeId: string): H => withChanges(house, place, (before) => before.filter((c) => c.id !== changeId))

/** The first id of a row that nobody uses: HA-1, HA-2 … An id of a norm that lapsed is never used again. */
export function freshNormId(prefix: string, used: readonly string[]): string {
  const taken = new Set(used)
  for (let n = 1; ; n += 1) if (!taken.has(`${prefix}-${n}`)) return `${prefix}-${n}`
}

/** Advice as an agreement of the house: the same rule and sentence, now setting days. Its id tells where it came from. */
export const asAgreement = (advice: Norm): Norm => ({ ...advice, id: `HA-${advice.id}`, advice: false, hard: false })

/**
 * What the window may do to changes: add them, and take back those of today. Who and when are main's to say; what is older than today stays as it
 * was said, so that history can't be rewritten.
 */
export function keepChanges(before: readonly NormChange[], next: readonly NormChange[], by: { readonly userId: string; readonly at: string }): NormChange[] {
  const known = new Map(before.map((c) => [c.id, c]))
  const sent = new Set(next.map((c) => c.id))
  const kept = before.filter((c) => sent.has(c.id) || c.at.slice(0, 10) < by.at.slice(0, 10))
  return [...kept, ...next.filter((c) => !known.has(c.id)).map((c) => ({ ...c, ...by }))]
}

/** The house as it is stored after the window sent it: changes of norms kept as `keepChanges` says, and an own profile as it was when it came. */
export function keepNormHistory<H extends Changed>(before: Changed, next: H, by: { readonly userId: string; readonly at: string }): H {
  const profile = (o: OwnProfile): OwnProfile => {
    const was = before.ownProfiles.find((b) => b.profile.id === o.profile.id)
    return { ...(was ? { ...was, profile: { ...was.profile, name: o.profile.name } } : o), changes: keepChanges(was?.changes ?? [], o.changes, by) }
  }
  return { ...next, agreements: keepChanges(before.agreements, next.agreements, by), ownProfiles: next.ownProfiles.map(profile) }
}
