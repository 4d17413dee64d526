import type { Day } from '../domain/calendar/day.ts'
import { currentPlan } from '../domain/dossier.ts'
import { isHeld } from '../domain/evaluation/evaluation.ts'
import { fullName } from '../domain/people/name.ts'
import { isRunning, type Goal } from '../domain/plan/goal.ts'
import { fullDay } from '../domain/calendar/format.ts'
import { actDay, isOpenDuty } from '../norms/duty.ts'
import { talkFor } from '../norms/talk.ts'
import { speaksOfLeaving } from '../norms/talkFindings.ts'
import { helpLine } from '../text/fixed.ts'
import { leefgebiedName } from '../text/leefgebieden.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Block, BlockOf, Document } from './model.ts'
import { clean, ownWords, rich } from './rich.ts'

type Question = BlockOf<'questions'>['items'][number]
const write = (label: string, lines: number): Question => ({ label, marks: [], lines })
const choose = (label: string, marks: readonly string[]): Question => ({ label, marks, lines: 0 })
const scores = ['1', '2', '3', '4', '5'] as const
const steps = ['door', 'aanpassen', 'klaar', 'stop'] as const

/** The talk that comes: the one that was begun, else the next that the contract asks. `on` is null when its day is over: the sheet promises no day that has been. */
function comingTalk({ stay, duties, today }: StayInput): { readonly on: Day | null; readonly leaving: boolean } {
  const ahead = (day: Day | null | undefined): Day | null => (day && day >= today ? day : null)
  const begun = stay.evaluations.find((e) => e.status === 'concept')
  if (begun) return { on: ahead(begun.content.on), leaving: speaksOfLeaving(begun) }
  const next = duties.filter((d) => isOpenDuty(d) && d.kind === 'evaluatie').toSorted((a, b) => a.date.localeCompare(b.date))[0]
  const agreed = stay.evaluations.filter(isHeld).toSorted((a, b) => a.number - b.number).at(-1)?.content.nextOn
  return { on: ahead(agreed) ?? ahead(next && actDay(next)), leaving: next !== undefined && talkFor(duties, [next.id]).outflow }
}

// With more goals there is one line less for each, so that two sheets are enough for six.
const MANY = 4

function goalBlock(goal: Goal, number: number, all: number, withScores: boolean): Block {
  return {
    kind: 'questions', id: `back-goal-${goal.id}`, title: `${number}. ${leefgebiedName(goal.leefgebied)}`, words: ownWords(goal.words) || clean(goal.agreed),
    items: [write('Hoe ging het?', all > MANY ? 2 : 3), ...(withScores ? [choose('Mijn cijfer', scores)] : []), choose('Wat nu?', steps)],
  }
}

/** The questions of the talk that comes, for the resident, in large type: the same questions in the same order as the form that takes the answers over. */
export function voorbereiding(input: StayInput): Document {
  const name = clean(fullName(input.dossier.person))
  const { on, leaving } = comingTalk(input)
  const goals = (currentPlan(input.stay)?.content.goals ?? []).filter(isRunning)
  const intro = [
    on === null ? 'We kijken samen terug.' : `We praten op ${fullDay(on)}.`, 'Schrijf op wat je wilt. Iets leeg laten mag ook.',
    input.house.scores ? 'Zet een rondje om wat past. 1\u00A0is: het gaat nu echt niet. 5\u00A0is: het gaat goed zonder hulp.' : '',
  ].filter(Boolean).join(' ')
  const further: Block = {
    kind: 'questions', id: 'back-rest', title: 'En verder', words: '',
    items: [write('Zo gaat het met mij', 2), write('Hoe gaat het met mijn familie en vrienden?', 2), ...(leaving ? [write('Hoe wil ik wonen?', 2)] : [])],
  }
  return {
    kind: 'voorbereiding', profile: '', title: ['Zo kijk ik terug', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL', scale: 'groot', head: null,
    sections: [{
      id: 'back', title: 'Zo kijk ik terug', newPage: false,
      blocks: [{ kind: 'cover', id: 'back-cover', above: name, title: 'Zo kijk ik terug' }, { kind: 'note', id: 'back-intro', text: rich(intro) }, ...goals.map((g, i) => goalBlock(g, i + 1, goals.length, input.house.scores)), further],
    }],
    footer: { strong: helpLine(clean(input.house.phone247)), archive: ['Zo kijk ik terug', name, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: 'geen', example: input.house.example,
  }
}
