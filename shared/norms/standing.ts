import { compareDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import type { Stay } from '../domain/dossier.ts'
import { isHeld } from '../domain/evaluation/evaluation.ts'
import type { DutyKind } from '../domain/profile/profile.ts'
import { learningDutyId } from '../domain/stay/learning.ts'
import type { Handled } from '../domain/stay/stay.ts'
import { isTalk, SOON_DAYS, type Duty } from './duty.ts'

/** What the duties of a stay are computed from. */
export type DutyFacts = Pick<Stay, 'facts' | 'plan' | 'handled' | 'end' | 'evaluations' | 'outflow' | 'learning'>

const OVER = 'Het verblijf is voorbij.'
const OWN_HOME = 'Houdt een eigen woning aan.'

/** What the stay itself shows to be done: the day the first plan became final, the day of registering for a home, the day the gemeente decided, the first talk that was held, the notice that was sent. */
function doneByFacts(id: string, kind: DutyKind, { plan, facts, evaluations, outflow, learning }: DutyFacts): Day | null {
  const talks = isTalk({ kind }) ? evaluations.flatMap((e) => (isHeld(e) && e.content.on !== null && e.dutyIds.includes(id) ? [e.content.on] : [])) : []
  const [first] = talks.sort(compareDays)
  if (first !== undefined) return first
  if (kind === 'leermoment') return learning.find((l) => learningDutyId(l) === id)?.looked.on ?? null
  if (kind === 'uitstroommelding') return outflow.notice.sentOn
  if (kind === 'trajectplan') return plan.find((v) => v.final !== null)?.final?.at.slice(0, 10) ?? null
  if (kind === 'woningzoekende') return facts.houseSeeker.on
  return kind === 'onderzoek' || kind === 'besluit' ? facts.application.decidedOn : null
}

/** Why a duty asks nothing of this stay, or null. */
const idleByFacts = (kind: DutyKind, { facts }: DutyFacts): string | null => (kind === 'woningzoekende' && facts.plannedAddress.kind === 'eigen-woning' ? OWN_HOME : null)

export type Standing = Pick<Duty, 'state' | 'doneOn' | 'reason' | 'postponedTo'>

/** How a duty of `date` stands today: facts first, then what was said of it, then the end of the stay, then the calendar. What is done tomorrow is not done yet. */
export const standing = (id: string, kind: DutyKind, date: Day, said: Handled | undefined, stay: DutyFacts, today: Day, soonDays = SOON_DAYS): Standing =>
  standingWhen(doneByFacts(id, kind, stay), idleByFacts(kind, stay), date, said, stay.end?.on ?? null, today, soonDays)

/** The same where the day that facts show it done, and why it asks nothing, are known already; `end` is the last day of the stay. */
export function standingWhen(done: Day | null, idle: string | null, date: Day, said: Handled | undefined, end: Day | null, today: Day, soonDays = SOON_DAYS): Standing {
  const none = { doneOn: null, reason: said?.reason ?? '', postponedTo: null }
  if (done !== null && done <= today) return { ...none, state: 'gedaan', doneOn: done }
  if (said?.how === 'gedaan' && (said.on === null || said.on <= today)) return { ...none, state: 'gedaan', doneOn: said.on ?? date }
  if (idle !== null) return { ...none, state: 'niet-van-toepassing', reason: idle }
  if (said?.how === 'niet-van-toepassing') return { ...none, state: 'niet-van-toepassing' }
  if (said?.how === 'overgeslagen') return { ...none, state: 'vervallen' }
  if (end !== null && end <= today) return { ...none, state: 'vervallen', reason: OVER }
  const postponedTo = said?.how === 'uitgesteld' ? said.until : null
  const days = daysBetween(today, postponedTo ?? date)
  return { ...none, postponedTo, state: days < 0 ? 'te-laat' : days === 0 ? 'vandaag' : days <= soonDays ? 'binnenkort' : 'gepland' }
}
