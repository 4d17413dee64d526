import { bareDay, longDay } from '../../domain/calendar/format.ts'
import { measurementsOf } from '../../domain/evaluation/measurements.ts'
import type { GoalLook } from '../../domain/evaluation/evaluation.ts'
import { statusAfter } from '../../domain/evaluation/planAfter.ts'
import { versionLookedAt } from '../../domain/evaluation/verbs.ts'
import type { Goal } from '../../domain/plan/goal.ts'
import { leefgebiedName } from '../../text/leefgebieden.ts'
import { goalStatusName } from '../../text/statuses.ts'
import type { ChartPoint } from '../chart.ts'
import type { Block, BlockOf } from '../model.ts'
import { listed, ownWords, paragraphs, phrase, sentence } from '../rich.ts'
import type { TalkFacts } from './facts.ts'

const next = { open: '', door: 'door', aanpassen: 'aanpassen', klaar: 'klaar', stop: 'stoppen' } as const
type Note = BlockOf<'look'>['notes'][number]
const joined = (text: string): string => paragraphs(text).map(sentence).join(' ')

/** 'Wij zien dat …' goes on as one sentence; anything else stands behind a colon. */
const seen = (text: string): Note => ({ label: /^dat\b/u.test(text.trim()) ? 'Wij zien' : 'Wij zien:', text: joined(text) })

function notes(goal: Goal, look: GoalLook): readonly Note[] {
  const changed = look.next === 'aanpassen'
  const done = listed(goal.actions.filter((a) => look.done.includes(a.id)).map((a) => phrase(a.what)))
  const reason = look.next === 'stop' ? phrase(look.stopReason) : ''
  return [
    { label: 'Wat nu', text: reason ? `${next.stop}: ${reason}` : next[look.next] },
    { label: 'Gedaan', text: done },
    { label: 'Nieuwe zin', text: changed && look.words !== null && ownWords(look.words) !== ownWords(goal.words) ? `‘${ownWords(look.words)}’` : '' },
    { label: 'Nieuwe afspraak', text: changed && look.agreed !== null && joined(look.agreed) !== joined(goal.agreed) ? joined(look.agreed) : '' },
    { label: 'Uiterlijk', text: changed && look.due !== null && look.due !== goal.due ? longDay(look.due) : '' },
  ].filter((n) => n.text !== '')
}

/** All scores of one leefgebied up to the day of this talk. */
const pointsOf = (f: TalkFacts, area: Goal['leefgebied']): readonly ChartPoint[] =>
  f.house.scores ? (measurementsOf({ plan: f.stay.plan, evaluations: [...f.talks] }).get(area) ?? []).filter((m) => m.on <= f.on).map(({ on, resident, team }) => ({ on, resident, team })) : []

/** Each goal that was looked back on, in the order of the plan; a leefgebied has its chart once. */
export function looks(f: TalkFacts): readonly Block[] {
  const who = f.callName || 'de bewoner'
  const drawn = new Set<string>()
  let first = true
  return f.goals.flatMap((goal, i): readonly Block[] => {
    const look = f.talk.goals.find((l) => l.id === goal.id)
    if (!look) return []
    const points = drawn.has(goal.leefgebied) ? [] : pointsOf(f, goal.leefgebied)
    drawn.add(goal.leefgebied)
    const legend = points.length > 0 && first ? ([`cijfer van ${who}`, 'cijfer van het team', '1 = gaat niet, 5 = gaat goed zonder hulp'] as const) : null
    if (legend) first = false
    const status = look.status === null && look.next === 'open' ? null : statusAfter(goal, look)
    return [{
      kind: 'look', id: `look-${goal.id}`, number: String(i + 1), title: leefgebiedName(goal.leefgebied), chart: points.length > 0 ? { points, resident: who } : null, legend,
      words: ownWords(look.resident), seen: seen(look.team), status, stand: status === null ? '' : goalStatusName[status], notes: notes(goal, look),
    }]
  })
}

// More than five days leave no room for the words; the program shows them all.
const MOST = 5

/** Where each goal stood on each talk, from the second talk on. */
export function overTime(f: TalkFacts): readonly Block[] {
  const talks = f.talks.slice(-MOST)
  if (talks.length < 2) return []
  const rows = f.goals.flatMap((goal, i) => {
    const cells = talks.map((e) => {
      const look = e.content.goals.find((l) => l.id === goal.id)
      const then = versionLookedAt(f.stay, e)?.content.goals.find((g) => g.id === goal.id) ?? goal
      if (!look || (look.status === null && look.next === 'open')) return null
      const status = statusAfter(then, look)
      return { status, text: goalStatusName[status] }
    })
    return cells.some((c) => c !== null) ? [{ title: `${i + 1} ${leefgebiedName(goal.leefgebied)}`, cells }] : []
  })
  return rows.length === 0 ? [] : [{ kind: 'statuses', id: 'talk-statuses', title: 'Tot nu toe', columns: talks.map((e) => bareDay(e.id === f.evaluation.id ? f.on : (e.content.on ?? e.createdAt.slice(0, 10)))), rows }]
}
