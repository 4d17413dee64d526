import { currentPlan } from '../domain/dossier.ts'
import { fullName } from '../domain/people/name.ts'
import { isRunning } from '../domain/plan/goal.ts'
import { fullDay } from '../domain/calendar/format.ts'
import { actDay, isOpenDuty } from '../norms/duty.ts'
import { talkFor } from '../norms/talk.ts'
import { helpLine } from '../text/fixed.ts'
import { leefgebiedName } from '../text/leefgebieden.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Block, Document, Section } from './model.ts'
import { clean, ownWords, rich } from './rich.ts'

const question = (id: string, label: string, lines: number, marks: readonly string[] = []): Block => ({ kind: 'answer', id, label, marks, lines })
const scores = ['1', '2', '3', '4', '5'] as const

/** The questions of the talk that comes, for the resident, in large type, in the order in which the form takes the answers over. */
export function voorbereiding(input: StayInput): Document {
  const name = clean(fullName(input.dossier.person))
  const next = input.duties.filter((d) => isOpenDuty(d) && d.kind === 'evaluatie').toSorted((a, b) => a.date.localeCompare(b.date))[0]
  const leaving = next !== undefined && talkFor(input.duties, [next.id]).outflow
  const goals = (currentPlan(input.stay)?.content.goals ?? []).filter(isRunning).map((g, i): Section => {
    const said = ownWords(g.words) || clean(g.agreed)
    return {
      id: `back-goal-${g.id}`, title: `Doel ${i + 1}`, newPage: false, blocks: [
        { kind: 'heading', id: `back-heading-${g.id}`, number: `${i + 1}`, title: leefgebiedName(g.leefgebied) },
        ...(said ? [{ kind: 'words' as const, id: `back-words-${g.id}`, label: '', text: said, size: 'plan' as const }] : []),
        question(`back-how-${g.id}`, 'Hoe ging het?', 1),
        ...(input.house.scores ? [question(`back-score-${g.id}`, 'Mijn cijfer. Zet een rondje.', 0, scores)] : []),
        question(`back-next-${g.id}`, 'Wat wil ik nu?', 1),
      ],
    }
  })
  const rest = [
    question('back-me', 'Zo gaat het met mij:', 1), question('back-good', 'Wat ging goed?', 1), question('back-help', 'Waar heb ik hulp bij nodig?', 1), question('back-dear', 'Hoe is het voor mijn familie en vrienden?', 1),
    ...(leaving ? [question('back-home', 'Waar wil ik straks wonen?', 1)] : []),
  ]
  const intro = [next ? `We praten rond ${fullDay(actDay(next))}.` : '', 'Schrijf op wat je wilt. Iets leeg laten mag ook.', input.house.scores ? '1 is: het gaat nu echt niet. 5 is: het gaat goed zonder hulp.' : ''].filter(Boolean).join(' ')
  return {
    kind: 'voorbereiding', profile: '', title: ['Zo kijk ik terug', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL', scale: 'groot', head: null,
    sections: [
      { id: 'back', title: 'Zo kijk ik terug', newPage: false, blocks: [{ kind: 'cover', id: 'back-cover', above: name, title: 'Zo kijk ik terug' }, { kind: 'note', id: 'back-intro', text: rich(intro) }] },
      ...goals,
      { id: 'back-rest', title: 'En verder', newPage: false, blocks: [{ kind: 'heading', id: 'back-rest-heading', number: '', title: 'En verder' }, ...rest] },
    ],
    footer: { strong: helpLine(clean(input.house.phone247)), archive: ['Zo kijk ik terug', name, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: 'geen', example: input.house.example,
  }
}
