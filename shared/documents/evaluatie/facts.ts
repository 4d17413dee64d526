import { addDays, type Day } from '../../domain/calendar/day.ts'
import { fullDay } from '../../domain/calendar/format.ts'
import { isHeld, type Evaluation, type EvaluationContent } from '../../domain/evaluation/evaluation.ts'
import { versionLookedAt } from '../../domain/evaluation/verbs.ts'
import { fullName } from '../../domain/people/name.ts'
import { callName } from '../../domain/people/person.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import type { Goal } from '../../domain/plan/goal.ts'
import { speaksOfLeaving } from '../../norms/talkFindings.ts'
import { capital } from '../../text/capital.ts'
import { clean } from '../rich.ts'
import { naastePhrase } from '../trajectplan/places.ts'
import type { TalkInput } from './input.ts'

/** The input with what every part of the report needs worked out. */
export type TalkFacts = TalkInput & {
  readonly talk: EvaluationContent
  /** The day of the talk; today while nobody said. */
  readonly on: Day
  /** The first day that this talk is about: after the talk before it, or the start of the stay; null = not known. */
  readonly since: Day | null
  /** Talks up to and including this one, oldest first. */
  readonly talks: readonly Evaluation[]
  readonly goals: readonly Goal[]
  readonly plan: PlanContent | null
  readonly leaving: boolean
  readonly name: string
  readonly callName: string
}

const dayOf = (e: Evaluation, today: Day): Day => e.content.on ?? (isHeld(e) ? e.createdAt.slice(0, 10) : today)

/** Works it out once. */
export function talkFacts(input: TalkInput): TalkFacts {
  const { evaluation, stay, today } = input
  const on = dayOf(evaluation, today)
  const before = stay.evaluations.filter((e) => e.id !== evaluation.id && isHeld(e) && e.number < evaluation.number).toSorted((a, b) => a.number - b.number)
  const last = before.at(-1)
  const plan = versionLookedAt(stay, evaluation)?.content ?? null
  return {
    ...input, talk: evaluation.content, on, talks: [...before, evaluation], plan, goals: plan?.goals ?? [], leaving: speaksOfLeaving(evaluation),
    since: last ? addDays(dayOf(last, today), 1) : (stay.facts.placementDate ?? stay.facts.supportStart), name: clean(fullName(input.dossier.person)), callName: clean(callName(input.dossier.person)),
  }
}

/** Who was there; a naaste by name only with consent. */
const present = (f: TalkFacts): readonly string[] =>
  f.talk.present.map(clean).filter(Boolean).map((p) => {
    const naaste = f.dossier.naasten.find((n) => clean(n.name) !== '' && !n.nameOnPaper && p.toLocaleLowerCase('nl').includes(clean(n.name).toLocaleLowerCase('nl')))
    return naaste ? naastePhrase(naaste) : p
  })

/** The first line of the report: the day, and who was there when it fits; else they have a row of their own. */
export function whoWasThere(f: TalkFacts): { readonly head: string; readonly row: string } {
  const [day, people] = [capital(fullDay(f.on)), present(f).join(', ')]
  return people === '' ? { head: day, row: '' } : people.length <= 42 ? { head: `${day} · ${people}`, row: '' } : { head: day, row: capital(people) }
}
