import type { Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { isEmptyLook, type Evaluation, type GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import { outflowAreas, type Outflow } from '#shared/domain/stay/outflow.ts'
import { speaksOfLeaving } from '#shared/norms/talkFindings.ts'
import { goalNames } from '../../../ui/desk/areaNames.ts'
import { areaTitle } from '../../../ui/outflow/areaTitle.ts'
import type { Looked } from './looks.ts'

/** How far a part is. */
export type PartState = 'leeg' | 'bezig' | 'klaar'
/** A part of the form as the list names it. */
export type Part = { readonly id: string; readonly name: string; readonly state: PartState }
/** Parts under one heading. */
export type PartGroup = { readonly title: string; readonly parts: readonly Part[] }

/** All of `asked` answered is done, some of it is half. */
const stateOf = (...asked: readonly boolean[]): PartState => (asked.every(Boolean) ? 'klaar' : asked.some(Boolean) ? 'bezig' : 'leeg')
const said = (text: string): boolean => text.trim() !== ''

/** How far the look at one goal is: both voices, a status and what now, with the new words or the reason that it asks for. */
export function lookState(look: GoalLook): PartState {
  if (isEmptyLook(look)) return 'leeg'
  const changed = look.words !== null || look.agreed !== null || look.due !== null
  const whole = look.status !== null && look.next !== 'open' && said(look.resident) && said(look.team) && (look.next !== 'stop' || said(look.stopReason)) && (look.next !== 'aanpassen' || changed)
  return whole ? 'klaar' : 'bezig'
}

function together({ content: c }: Evaluation, counted: boolean): readonly Part[] {
  const { date, address, indicatie } = c.stillRight
  return [
    { id: 'hours', name: 'Meetings en uren', state: stateOf(c.meetings.perWeek !== null, counted || c.hours.perWeek !== null) },
    { id: 'naasten', name: 'Naasten', state: stateOf(c.naasten.burden !== null || said(c.naasten.note)) },
    { id: 'help', name: 'Past de hulp nog?', state: stateOf(c.otherLaw.answer !== 'open', c.lighter.answer !== 'open') },
    { id: 'phase', name: 'Fase', state: stateOf(said(c.phase.why)) },
    { id: 'still', name: 'Klopt het nog?', state: stateOf(date.answer !== 'open', address.answer !== 'open', indicatie.answer !== 'open') },
    { id: 'agreements', name: 'Afspraken', state: c.agreements.length === 0 ? 'leeg' : stateOf(...c.agreements.map((a) => said(a.what) && said(a.who))) },
    { id: 'start', name: 'Gesprek en vervolg', state: stateOf(c.on !== null, c.present.length > 0, said(c.summary), c.nextOn !== null) },
  ]
}

const leaving = (o: Outflow, facts: Pick<Stay, 'facts'>['facts']): readonly Part[] => [
  { id: 'wish', name: 'Hoe ik wil wonen', state: stateOf(said(o.wish), o.back !== 'open') },
  ...outflowAreas.map((a): Part => ({ id: `area:${a}`, name: areaTitle[a], state: stateOf(said(o.areas[a].status), said(o.areas[a].action) || said(o.areas[a].who)) })),
  { id: 'home', name: 'Woning', state: stateOf(facts.houseSeeker.on !== null, o.urgentie.state !== 'open') },
  { id: 'follow', name: 'Hulp na vertrek', state: stateOf(o.followUp.needed !== 'open', o.nearness !== 'open', o.rhythm !== 'open') },
]

/** Slips between the previous talk and this one, and those of before that still wait for their look back. */
export const learningNow = (learning: readonly Learning[], since: Day | null, until: Day): readonly Learning[] =>
  learning.filter((l) => l.on <= until && ((since === null || l.on > since) || l.looked.on === null || (since !== null && l.looked.on > since)))

type Shown = { readonly evaluation: Evaluation; readonly stay: Stay; readonly looked: readonly Looked[]; readonly learning: readonly Learning[]; readonly counted: boolean; readonly month: number | null }
/** The list of the form: goals, what is looked at together, leaving when it is spoken of, and slips when there were. */
export function partsOf({ evaluation, stay, looked, learning, counted, month }: Shown): readonly PartGroup[] {
  const names = goalNames(looked.map((l) => l.goal))
  const groups: PartGroup[] = [
    { title: 'Doelen', parts: looked.map(({ look }, i): Part => ({ id: `goal:${look.id}`, name: names[i] ?? '', state: lookState(look) })) },
    { title: 'Samen bekijken', parts: [...together(evaluation, counted), ...(learning.length === 0 ? [] : [{ id: 'learning', name: 'Leermomenten', state: stateOf(...learning.map((l) => l.looked.on !== null)) }])] },
  ]
  if (speaksOfLeaving(evaluation)) groups.push({ title: month === null ? 'Uitstroomdeel' : `Uitstroomdeel, maand ${month}`, parts: leaving(stay.outflow, stay.facts) })
  return groups.filter((g) => g.parts.length > 0)
}

/** All parts in the order of the form. */
export const inOrder = (groups: readonly PartGroup[]): readonly Part[] => groups.flatMap((g) => g.parts)
/** The part that was asked for, else the first. */
export const existingPart = (groups: readonly PartGroup[], asked: string | undefined): string => {
  const all = inOrder(groups)
  return asked === 'check' || asked === 'sheet' ? asked : (all.find((p) => p.id === asked) ?? all[0])?.id ?? 'start'
}
/** The part before or behind; null at the end. */
export function neighbourPart(groups: readonly PartGroup[], part: string, by: 1 | -1): Part | null {
  const all = inOrder(groups)
  const at = all.findIndex((p) => p.id === part)
  return at < 0 ? null : all[at + by] ?? null
}
