import type { Day } from '#shared/domain/calendar/day.ts'
import { distance, shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { actDay, dutyMark, isOpenDuty, type Duty, type DutyMark } from '#shared/norms/duties.ts'
import { dutyShort, dutyTitle } from '#shared/norms/explain.ts'
import { talkFor } from '#shared/norms/talk.ts'
import { togetherOf } from '#shared/norms/together.ts'

const kinds: ReadonlySet<Duty['kind']> = new Set(['evaluatie', 'uitstroomevaluatie', 'uitstroomplan', 'uitstroomvoorbereiding'])
/** One duty to look back, as the tab shows it. `talk`: the number of the evaluation that discharged it, or that is about to. */
export type SeriesLine = { readonly duty: Duty; readonly mark: DutyMark; readonly title: string; readonly day: string; readonly state: string; readonly reason: string }

function stateOf(d: Duty, talk: Evaluation | undefined, today: Day): string {
  const by = talk ? `, evaluatie ${talk.number}` : ''
  if (d.state === 'gedaan') return `gedaan op ${shortDay(d.doneOn ?? d.date)}${by}`
  if (d.state === 'niet-van-toepassing') return 'niet van toepassing'
  if (d.state === 'vervallen') return 'overgeslagen of vervallen'
  if (talk) return `het gesprek is bezig${by}`
  if (d.postponedTo !== null) return `uitgesteld tot ${shortDay(d.postponedTo)}`
  return distance(actDay(d), today)
}

/** The talks of a stay in order of date, each on the day that the norms give it, whatever became of the ones before it. */
export function seriesOf(stay: Pick<Stay, 'evaluations'>, duties: readonly Duty[], today: Day): readonly SeriesLine[] {
  return duties.filter((d) => kinds.has(d.kind)).toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)).map((duty) => {
    const talk = stay.evaluations.findLast((e) => e.dutyIds.includes(duty.id))
    return { duty, mark: dutyMark(duty, today), title: dutyTitle(duty), day: shortDay(duty.date), state: stateOf(duty, talk, today), reason: duty.reason.trim() }
  })
}

const NUMBERS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes']
/** The talk that comes: which duties it discharges, and what to say of that. Null when no duty asks for one. */
export type NextTalk = { readonly dutyIds: readonly string[]; readonly first: Duty; readonly names: readonly string[]; readonly one: string; readonly why: string }
export function nextTalk(duties: readonly Duty[]): NextTalk | null {
  const first = duties.filter((d) => kinds.has(d.kind) && isOpenDuty(d)).toSorted((a, b) => actDay(a).localeCompare(actDay(b)) || a.id.localeCompare(b.id))[0]
  if (!first) return null
  const { dutyIds } = talkFor(duties, [first.id])
  const together = duties.filter((d) => dutyIds.includes(d.id))
  const n = together.length
  return {
    dutyIds, first, names: together.map(dutyShort), one: n > 1 ? `Eén gesprek, ${NUMBERS[n] ?? n} taken` : '',
    why: togetherOf(duties).find((t) => t.duties.includes(first))?.why ?? '',
  }
}
