import { parts, type Day } from '../../domain/calendar/day.ts'
import { bareDay, bareDayYear, longDay } from '../../domain/calendar/format.ts'
import type { Naaste } from '../../domain/people/network.ts'
import { isRunning, type Goal } from '../../domain/plan/goal.ts'
import { leefgebiedName } from '../../text/leefgebieden.ts'
import { goalLabels, planLabels, supportWords } from '../../text/planLabels.ts'
import { goalStatusName, scoreText } from '../../text/statuses.ts'
import type { Block, BlockOf, Rich, Section } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, listed, ownWords, phrase, rich, sentence } from '../rich.ts'
import { ask, row, section } from './blocks.ts'
import { coverage } from './coverage.ts'
import { from, isBlankGoal, numbered, type NumberedGoal, type PlanFacts } from './facts.ts'
import { naastePhrase } from './places.ts'

type Note = BlockOf<'goal'>['notes'][number]
const SUCCESS_PREFIX = /^(?:(?:het is )?gelukt als|als)\s+/iu

/** All that the block of a goal says besides the goal itself. */
type Around = { readonly number: number; readonly asks: boolean; readonly scores: boolean; readonly naasten: readonly Naaste[]; readonly start: Day | null }

/** When an action happens: as typed, or its last day in short. */
function when(typedWhen: string, due: Day | null, { start }: Around): string {
  const text = clean(typedWhen)
  if (text !== '' || due === null) return text
  return `uiterlijk ${start && parts(start).year === parts(due).year ? bareDay(due) : bareDayYear(due)}`
}

/** Who helps: 'mijn zus, met vervoer', 'nog niemand'; empty while nobody asked. */
function helpers(goal: Goal, { naasten }: Around): string {
  const text = phrase(goal.network.text)
  switch (goal.network.answer) {
    case 'naasten':
    case 'ander': {
      const people = listed(goal.network.naasten.flatMap((id) => naasten.filter((n) => n.id === id)).map((n) => naastePhrase(n)))
      return [people, text].filter(Boolean).join(', ')
    }
    case 'niemand':
      return ['niemand uit mijn netwerk', text].filter(Boolean).join(', ')
    case 'nog-niet':
      return ['nog niemand', text].filter(Boolean).join(', ')
    case 'open':
      return text
    default:
      return goal.network.answer satisfies never
  }
}

function now(goal: Goal, { scores }: Around): string {
  const text = sentence(goal.now)
  const score = scores && goal.score !== null ? `Mijn cijfer: ${goal.score} van 5. ${sentence(scoreText(goal.score))}` : ''
  return [text && `Nu: ${text}`, score].filter(Boolean).join(' ')
}

/** What still has to be agreed about a goal, as questions. */
function open(goal: Goal): string {
  const actions = goal.actions.filter((a) => clean(a.what) !== '')
  const agreed = clean(goal.agreed) !== ''
  return [
    clean(goal.words) === '' ? 'Wat wil ik, in mijn eigen woorden?' : '',
    !agreed && actions.length === 0 ? 'Wat ga ik doen, met wie en wanneer?' : '',
    agreed && actions.length === 0 ? 'Wie doet wat, en wanneer?' : '',
    !agreed && actions.length > 0 ? 'Wat spreken we precies af?' : '',
    actions.some((a) => clean(a.who) === '' || (clean(a.when) === '' && a.due === null)) ? 'Wie doet elke stap, en wanneer?' : '',
    (agreed || actions.length > 0) && goal.network.answer === 'open' && clean(goal.network.text) === '' ? 'Wie uit mijn netwerk helpt?' : '',
  ].filter(Boolean).join(' ')
}

// Forty goals, and each key changes one: the others keep the block they had.
const drawn = new WeakMap<Goal, { readonly around: Around; readonly block: BlockOf<'goal'> }>()
const sameAround = (a: Around, b: Around): boolean => a.number === b.number && a.asks === b.asks && a.scores === b.scores && a.naasten === b.naasten && a.start === b.start

function goalBlock(goal: Goal, around: Around): BlockOf<'goal'> {
  const known = drawn.get(goal)
  if (known && sameAround(known.around, around)) return known.block
  const block = newBlock(goal, around)
  drawn.set(goal, { around, block })
  return block
}

function newBlock(goal: Goal, around: Around): BlockOf<'goal'> {
  const { number } = around
  const success = sentence(goal.successWhen.replace(SUCCESS_PREFIX, ''))
  const house = [...goal.support.map((s) => supportWords[s]), phrase(goal.supportNote)].filter(Boolean).join(', ')
  const notes: readonly Note[] = [
    { label: goalLabels.success, text: success, soft: false },
    { label: goalLabels.helps, text: helpers(goal, around), soft: true },
    { label: goalLabels.house, text: house, soft: true },
    { label: goalLabels.due, text: goal.due ? `uiterlijk ${longDay(goal.due)}` : '', soft: true },
  ].filter((n) => n.text !== '')
  const rows = goal.actions.map((a): readonly [string, string, string] => [phrase(a.what), phrase(a.who), when(a.when, a.due, around)]).filter((r) => r.some((cell) => cell !== ''))
  return {
    kind: 'goal', id: `goal-${goal.id}`, number, title: `Doel ${number}`, area: leefgebiedName(goal.leefgebied), now: now(goal, around), words: ownWords(goal.words), agreed: goal.agreed.split('\n').map(sentence).filter(Boolean).join(' '),
    actions: { columns: [goalLabels.what, goalLabels.who, goalLabels.when], rows }, notes, open: around.asks ? open(goal) : '', origin: from(`goal:${goal.id}`, `goal:${goal.id}.words`),
  }
}

/** A goal that ended: its words stay, with how it ended. */
function ended({ goal, number }: NumberedGoal): Rich {
  const words = ownWords(goal.words)
  const reason = sentence(goal.stopReason)
  return rich(b(`Doel ${number}`), ` ${leefgebiedName(goal.leefgebied)}: `, words ? `“${words}” ` : '', `${capital(goalStatusName[goal.status])}${reason ? `: ${reason}` : '.'}`, words === '' && clean(goal.agreed) ? ` ${sentence(goal.agreed)}` : '')
}

/** Section 4: the goals that run, those that ended, and what we thought of. */
export function goals(f: PlanFacts): readonly Section[] {
  const all = numbered(f.content.goals).filter(({ goal }) => f.asks || !isBlankGoal(goal))
  const around = { asks: f.asks, scores: f.house.scores, naasten: f.dossier.naasten, start: f.facts.placementDate ?? f.facts.supportStart }
  const running: readonly Block[] = all.filter(({ goal }) => isRunning(goal)).map(({ goal, number }) => goalBlock(goal, { ...around, number }))
  const over = all.filter(({ goal }) => !isRunning(goal)).map(ended)
  return section(
    '4',
    [
      ...(running.length ? running : ask(f.asks, 's4-none', 'Mijn doelen', 'Waar wil ik aan werken? Kies eerst één doel.', from('4', 'content.goals'))),
      ...row('s4-ended', planLabels.endedGoals, over, from('4', 'content.goals')),
      ...coverage(f),
    ],
    true,
  )
}
