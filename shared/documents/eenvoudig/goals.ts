import { planLabels } from '../../text/planLabels.ts'
import type { Block, BlockOf, Rich } from '../model.ts'
import { rich } from '../rich.ts'
import { blockOf, blocksOf, selfNames, type Source } from './source.ts'
import { step } from './steps.ts'

type Goal = Block & BlockOf<'goal'>

const agreed = (g: Goal): readonly Rich[] => (g.agreed === '' ? [] : [rich(g.agreed)])

/** What stands under the own words: the first `most` steps; what was agreed when there are no steps, or no own words. */
function under(g: Goal, most: number, self: readonly string[]): readonly Rich[] {
  if (g.words === '') return agreed(g).length ? agreed(g) : g.actions.rows.slice(0, most).map((row) => step(row, self))
  return g.actions.rows.length === 0 && most > 0 ? agreed(g) : g.actions.rows.slice(0, most).map((row) => step(row, self))
}

/** What is not told here, said once: nothing is left out in silence. */
function rest(running: readonly Goal[], most: number): readonly Rich[] {
  if (most === 0) return running.some((g) => g.actions.rows.length > 0 || g.agreed !== '') ? [rich('Wat ik voor deze doelen doe, staat in mijn plan.')] : []
  return running.some((g) => g.actions.rows.length > most) ? [rich(`Bij elk doel ${most === 1 ? 'staat mijn eerste stap' : `staan mijn eerste ${most} stappen`}. De andere stappen staan in mijn plan.`)] : []
}

/** The goals that run, each with the resident's own words and its first `most` steps, and those that ended. */
export function goals(s: Source, most: number): readonly Block[] {
  const running = blocksOf(s.plan, 'goal')
  const self = selfNames(s)
  const ended = blockOf(s.plan, 'row', 's4-ended')
  const note = rest(running, most)
  return [
    ...running.map((g): Block => ({
      kind: 'words', id: `e-${g.id}`, label: [g.title, g.area].filter(Boolean).join(': '), text: g.words, size: 'plan', after: under(g, most, self), ...(g.origin ? { origin: g.origin } : {}),
    })),
    ...(note.length ? [{ kind: 'row', id: 'e-goals-rest', label: '', paragraphs: note, origin: { step: '4' } } as const] : []),
    ...(ended ? [{ ...ended, id: 'e-ended', label: planLabels.endedGoals }] : []),
  ]
}
