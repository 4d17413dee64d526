import { addMonths, type Day } from '../domain/calendar/day.ts'
import { dayAndMonth } from '../domain/calendar/format.ts'
import { holidayName, isWorkingDay, lastWorkingDay } from '../domain/calendar/holidays.ts'
import { sheetSigners } from '../domain/consent/verbs.ts'
import { currentPlan, currentStay, type Dossier } from '../domain/dossier.ts'
import { evaluationSigners } from '../domain/evaluation/signers.ts'
import type { House } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import type { LayeredNorm, Profile } from '../domain/profile/profile.ts'
import { planSigners, stillToSign, type Signer } from '../domain/signature/signers.ts'
import type { Signature } from '../domain/signature/signature.ts'
import { hasLeft } from '../domain/stay/end.ts'
import type { PersonToday, Urgency, Work } from '../domain/today.ts'
import { actDay, dutyMark, houseDuties, isOpenDuty, type Duty } from './duties.ts'
import { dutySum, dutyTitle } from './explain.ts'
import { houseStanding } from './houseDuties.ts'
import { normsFor } from './layers.ts'
import { stayDuties } from './resident.ts'
import { togetherOf } from './together.ts'

/** A house duty that nobody answered is looked for this many months back. */
const HOUSE_MONTHS_BACK = 12

function urgencyOf(d: Pick<Duty, 'state' | 'date' | 'postponedTo'>, today: Day): Urgency {
  if (d.state === 'gepland') return 'later'
  const mark = dutyMark(d, today)
  return mark === 'te-laat' || mark === 'deze-week' ? mark : 'binnenkort'
}

const lastDayToWork = (day: Day): string => `Laatste werkdag: ${dayAndMonth(lastWorkingDay(day))}`
const holidayNote = (day: Day): string => {
  const name = holidayName(day)
  return name === null ? '' : `${name}. ${lastDayToWork(day)}`
}
const sourcesOf = (norms: readonly LayeredNorm[], sum: string, day: Day): Work['sources'] =>
  norms.map((n, i) => ({ quote: n.source.quote, document: n.source.document, heading: n.source.heading, norm: n.id, sum: i > 0 ? '' : [sum, isWorkingDay(day) ? '' : `${lastDayToWork(day)}.`].filter(Boolean).join(' ') }))

function workOf(d: Duty, why: string, today: Day): Work {
  const date = actDay(d)
  return { id: d.id, kind: d.kind, title: dutyTitle(d), date, was: d.postponedTo === null ? null : d.date, note: holidayNote(date), urgency: urgencyOf(d, today), hard: d.hard, who: d.who, sources: sourcesOf(d.norms, [dutySum(d), why].filter(Boolean).join(' '), d.date) }
}

const byDate = (a: Pick<Work, 'date' | 'id'>, b: Pick<Work, 'date' | 'id'>): number => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)
/** All that is late, of this week or soon, and the first one after that. */
function near(work: readonly Work[]): Work[] {
  const sorted = [...work].sort(byDate)
  return [...sorted.filter((w) => w.urgency !== 'later'), ...sorted.filter((w) => w.urgency === 'later').slice(0, 1)]
}

const waitsFor = (signers: readonly Signer[], signed: readonly Signature[]): string[] => stillToSign(signers, signed).map((s) => s.name)

/** What Vandaag shows of somebody; null when their stay is over, at hardly any cost. */
export function personToday(d: Dossier, house: House, profiles: readonly Profile[], today: Day): PersonToday | null {
  const stay = currentStay(d)
  if (!stay || hasLeft(stay, today)) return null
  const { facts } = stay
  const plan = currentPlan(stay)
  const duties = stayDuties(stay, house, profiles, today).filter(isOpenDuty)
  const talks = togetherOf(duties)
  const talk = stay.evaluations.find((e) => e.status === 'concept')
  return {
    id: d.id, stayId: stay.id, name: fullName(d.person) || d.person.roepnaam.trim() || 'Zonder naam', callName: d.person.roepnaam.trim() || d.person.firstName.trim() || 'Zonder naam',
    placed: facts.placementDate !== null && facts.placementDate <= today, team: [...new Set([facts.begeleiderId, facts.hboId])].filter((id) => id !== null), presence: stay.presence,
    plan: plan && { id: plan.id, status: plan.status },
    talk: talk ? { id: talk.id, dutyIds: talk.dutyIds } : null,
    waiting: [
      ...(plan?.status === 'ter-ondertekening' ? [{ kind: 'trajectplan' as const, number: plan.number, id: plan.id, waitsFor: waitsFor(planSigners(house, d, facts, plan.content), plan.signatures) }] : []),
      ...stay.evaluations.flatMap((e) => (e.status === 'ter-ondertekening' ? [{ kind: 'evaluatie' as const, number: e.number, id: e.id, waitsFor: waitsFor(evaluationSigners(house, d, stay, e), e.signatures) }] : [])),
      ...d.consents.flatMap((c) => (c.status === 'ter-ondertekening' ? [{ kind: 'toestemming' as const, number: c.number, id: c.id, waitsFor: waitsFor(sheetSigners(house, d), c.signatures) }] : [])),
    ],
    work: near(duties.map((duty) => workOf(duty, talks.find((t) => t.duties.includes(duty))?.why ?? '', today))),
  }
}

/** The open duties of the house itself (B56), from the day that somebody first lived there; null = nobody did yet. */
export function houseToday(house: House, profiles: readonly Profile[], firstPlacement: Day | null, today: Day): readonly Work[] {
  if (firstPlacement === null) return []
  const back = addMonths(today, -HOUSE_MONTHS_BACK)
  const from = firstPlacement > back ? firstPlacement : back
  return near(houseDuties(normsFor(profiles, house.contractProfile, house), from, addMonths(today, HOUSE_MONTHS_BACK)).flatMap((d) => {
    const duty = { ...d, ...houseStanding(d, house, today) }
    if (!isOpenDuty(duty)) return []
    const date = actDay(duty)
    return [{ id: d.id, kind: d.kind, title: dutyTitle({ kind: d.kind, ordinal: 1 }), date, was: duty.postponedTo === null ? null : d.date, note: holidayNote(date), urgency: urgencyOf(duty, today), hard: d.norms.some((n) => n.hard), who: d.norms[0]?.who ?? 'aanbieder', sources: sourcesOf(d.norms, '', d.date) }]
  }))
}
