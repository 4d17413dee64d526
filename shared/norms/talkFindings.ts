import { isRunning, type Goal } from '../domain/plan/goal.ts'
import type { Stay } from '../domain/dossier.ts'
import type { Evaluation, GoalLook } from '../domain/evaluation/evaluation.ts'
import { versionLookedAt } from '../domain/evaluation/verbs.ts'
import { outflowAreas } from '../domain/stay/outflow.ts'

/** Something that an evaluation still lacks: `must` holds up fixing its text. `part` and `field` say where it is answered. */
export type TalkFinding = { readonly id: string; readonly must: boolean; readonly text: string; readonly part: string; readonly field: string }
type Looks = Pick<Stay, 'outflow' | 'plan' | 'facts' | 'learning'>

/** True when leaving is spoken of in this talk. */
export const speaksOfLeaving = (e: Pick<Evaluation, 'dutyIds'>): boolean => e.dutyIds.some((id) => !id.startsWith('evaluatie-'))

const said = (text: string): boolean => text.trim() !== ''
const must = (id: string, part: string, field: string, text: string): TalkFinding => ({ id, must: true, part, field, text })
const may = (id: string, part: string, field: string, text: string): TalkFinding => ({ id, must: false, part, field, text })
const when = (open: boolean, finding: TalkFinding): readonly TalkFinding[] => (open ? [finding] : [])

function goalFindings(look: GoalLook, goal: Goal | undefined): readonly TalkFinding[] {
  const name = `“${(goal?.words.trim() || goal?.agreed.trim() || 'dit doel').replace(/[.!?]+$/u, '')}”`
  const part = `goal:${look.id}`
  const at = (what: string): string => `goal-${look.id}-${what}`
  const goesOn = look.status !== null && (look.next === 'door' || look.next === 'aanpassen') && !isRunning({ status: look.status })
  return [
    ...when(look.status === null, must(at('status'), part, 'look.status', `Kies een status bij ${name}.`)),
    ...when(look.next === 'open', must(at('next'), part, 'look.next', `Kies wat nu bij ${name}.`)),
    ...when(look.next === 'stop' && !said(look.stopReason), must(at('stop'), part, 'look.stopReason', `Schrijf op waarom ${name} stopt.`)),
    ...when(look.next === 'aanpassen' && look.words === null && look.agreed === null && look.due === null, must(at('new'), part, 'look.agreed', `Schrijf op wat er anders wordt bij ${name}, of kies Door.`)),
    ...when(goesOn, may(at('ends'), part, 'look.next', `${name} is klaar of gestopt, maar gaat toch door. Klopt dat?`)),
    ...when(!said(look.resident), may(at('resident'), part, 'look.resident', `Vraag hoe het ging met ${name}.`)),
    ...when(!said(look.team), may(at('team'), part, 'look.team', `Schrijf op hoe jullie ${name} zien.`)),
  ]
}

function talkItself({ content: c }: Evaluation): readonly TalkFinding[] {
  const still = [['date', 'de dag van vertrek'], ['address', 'het uitstroomadres'], ['indicatie', 'de indicatie']] as const
  return [
    ...when(c.naasten.burden === null && !said(c.naasten.note), may('naasten', 'naasten', 'talk.naasten', 'Vraag of het de naasten niet te zwaar wordt.')),
    ...when(c.otherLaw.answer === 'open', may('otherLaw', 'help', 'talk.otherLaw', 'Past hulp uit een andere wet beter?')),
    ...when(c.lighter.answer === 'open', may('lighter', 'help', 'talk.lighter', 'Kan het met minder hulp?')),
    ...when(c.phase.to !== null && !said(c.phase.why), must('phase', 'phase', 'talk.phase.why', 'Schrijf op waarom de fase verandert.')),
    ...still.flatMap(([key, what]) => when(c.stillRight[key].answer === 'open', may(`still-${key}`, 'still', `talk.stillRight.${key}`, `Kijk of ${what} nog klopt.`))),
    ...c.agreements.flatMap((a, i) => [...when(!said(a.what), may(`agreement-${a.id}-what`, 'agreements', `talk.agreements.${a.id}.what`, `Vul afspraak ${i + 1} in, of haal hem weg.`)), ...when(said(a.what) && !said(a.who), may(`agreement-${a.id}`, 'agreements', `talk.agreements.${a.id}.who`, `Wie doet afspraak ${i + 1}?`))]),
    ...when(!said(c.summary), may('summary', 'start', 'talk.summary', 'Vraag in één zin hoe het gaat. Die zin staat groot op het verslag.')),
    ...when(c.on === null, must('on', 'start', 'talk.on', 'Vul de dag van het gesprek in.')),
    ...when(c.present.every((p) => !said(p)), must('present', 'start', 'talk.present', 'Schrijf op wie erbij was.')),
    ...when(c.nextOn === null, may('nextOn', 'start', 'talk.nextOn', 'Spreek een dag af voor de volgende keer.')),
  ]
}

const leaving = ({ outflow: o, facts }: Looks): readonly TalkFinding[] => [
  ...when(!said(o.wish), must('wish', 'wish', 'outflow.wish', 'Schrijf op hoe de bewoner wil wonen. ‘Weet ik nog niet’ mag ook.')),
  ...when(o.back === 'open', must('back', 'wish', 'outflow.back', 'Vraag of de bewoner terug wil naar de gemeente van herkomst.')),
  ...when(o.back !== 'open' && o.back !== 'weet-niet' && !said(o.backReason), may('backReason', 'wish', 'outflow.backReason', 'Schrijf op waarom wel of niet terug.')),
  ...outflowAreas.flatMap((a) => when(!said(o.areas[a].status), must(`area-${a}`, `area:${a}`, `outflow.areas.${a}.status`, `Schrijf op hoe het staat met ${a}. ‘Nog niets’ mag ook.`))),
  ...when(facts.houseSeeker.on === null, may('houseSeeker', 'home', 'stay.houseSeeker.on', 'Is de bewoner ingeschreven als woningzoekende?')),
  ...when(o.urgentie.state === 'open', may('urgentie', 'home', 'outflow.urgentie.state', 'Is er urgentie voor een woning nodig?')),
  ...when(o.followUp.needed === 'open', may('followUp', 'follow', 'outflow.followUp.needed', 'Is er hulp nodig na vertrek?')),
  ...when(o.followUp.needed === 'ja' && !said(o.followUp.by), may('followUpBy', 'follow', 'outflow.followUp.by', 'Wie geeft de hulp na vertrek?')),
]

/** What is still to be said before the text can be fixed, and what is good to ask, in the order of the form. */
export function talkFindings(e: Evaluation, stay: Looks): readonly TalkFinding[] {
  const goals = versionLookedAt(stay, e)?.content.goals ?? []
  const on = e.content.on
  const waiting = on === null ? [] : stay.learning.filter((l) => l.lookBackOn !== null && l.lookBackOn <= on && l.looked.on === null)
  return [
    ...e.content.goals.flatMap((look) => goalFindings(look, goals.find((g) => g.id === look.id))),
    ...talkItself(e),
    ...waiting.map((l) => may(`learning-${l.id}`, 'learning', `learning.${l.id}.looked`, 'Kijk terug op het leermoment.')),
    ...(speaksOfLeaving(e) ? leaving(stay) : []),
  ]
}
