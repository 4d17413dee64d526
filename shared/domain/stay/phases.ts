import type { Day } from '../calendar/day.ts'
import type { Phase, PhaseEntry, StayFacts } from './stay.ts'

type WithPhases = Pick<StayFacts, 'phases'>

/** The phase of now; a stay of which no phase was said is in its start. */
export const phaseNow = (facts: WithPhases): Phase => facts.phases.at(-1)?.phase ?? 'start'

/** The phase on a day: the last that had begun then; one of which nobody knows the day counts as begun. */
export const phaseOn = (facts: WithPhases, day: Day): Phase => facts.phases.findLast((p) => p.since === null || p.since <= day)?.phase ?? 'start'

// Behind all that began on that day or before it; a phase of which nobody knows the day stays where it is.
const placeFor = (phases: readonly PhaseEntry[], since: Day): number => phases.findLastIndex((p) => p.since === null || p.since <= since) + 1

/** Enters a phase from a day on (A22), in its place among the others. Nothing changes when the stay was in that phase already. */
export function enterPhase<T extends WithPhases>(facts: T, entry: PhaseEntry & { readonly since: Day }): T {
  const at = placeFor(facts.phases, entry.since)
  const before = facts.phases[at - 1]?.phase ?? 'start'
  return before === entry.phase ? facts : { ...facts, phases: facts.phases.toSpliced(at, 0, entry) }
}

/** A history of phases of which days were corrected, each in its place again. */
export const phasesInOrder = (phases: readonly PhaseEntry[]): PhaseEntry[] =>
  phases.reduce<PhaseEntry[]>((done, p) => done.toSpliced(p.since === null ? done.length : placeFor(done, p.since), 0, p), [])

/** Takes a phase back that was entered by mistake. */
export const leavePhase = <T extends WithPhases>(facts: T, id: string): T => ({ ...facts, phases: facts.phases.filter((p) => p.id !== id) })

/** Chooses the phase of today; a choice without a reason on the same day is changed, not kept beside it. */
export const choosePhase = <T extends WithPhases>(facts: T, phase: Phase, today: Day, id: string): T =>
  enterPhase({ ...facts, phases: facts.phases.filter((p) => p.since !== today || p.why.trim() !== '') }, { id, phase, since: today, why: '' })

/** A stretch of the stay in one phase; `to` is the first day of the next. */
export type PhaseSpan = { readonly phase: Phase; readonly from: Day; readonly to: Day }

/**
 * The phases between two days: as they really were up to today, and after it as planned. A phase of which nobody knows the first day is not drawn before the next one that is dated.
 * Without a today it is what a plan says on every day: each phase that was entered, and after those what is planned.
 */
export function phaseSpans(facts: Pick<StayFacts, 'phases' | 'opbouwFrom' | 'uitstroomFrom'>, from: Day, to: Day, today: Day | null): readonly PhaseSpan[] {
  const come = (at: Day): boolean => today === null || at <= today
  const toCome = (at: Day): boolean => today === null || at > today || facts.phases.length === 0
  const order = { start: 0, opbouw: 1, uitstroom: 2 } as const
  const planned = [{ phase: 'opbouw', at: facts.opbouwFrom }, { phase: 'uitstroom', at: facts.uitstroomFrom }] as const
  const dayOf = (p: PhaseEntry): Day | null => p.since ?? planned.find((t) => t.phase === p.phase && t.at !== null && come(t.at))?.at ?? null
  const real = facts.phases.flatMap((p): { phase: Phase; at: Day }[] => {
    const at = dayOf(p)
    return at === null || !come(at) || at >= to ? [] : [{ phase: p.phase, at: at < from ? from : at }]
  })
  const now = facts.phases.length === 0 ? -1 : order[phaseNow(facts)]
  const later = planned.flatMap((t): { phase: Phase; at: Day }[] => (t.at !== null && t.at > from && t.at < to && order[t.phase] > now && toCome(t.at) ? [{ phase: t.phase, at: t.at }] : []))
  const turns: { phase: Phase; at: Day }[] = []
  for (const turn of [{ phase: 'start' as Phase, at: from }, ...real, ...later]) {
    const last = turns.at(-1)
    if (last && turn.at < last.at) continue
    if (last?.at === turn.at) turns.pop()
    if (turns.at(-1)?.phase !== turn.phase) turns.push(turn)
  }
  return turns.map((t, i) => ({ phase: t.phase, from: t.at, to: turns[i + 1]?.at ?? to }))
}
