import { compareDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import { currentPlan, currentStay, type Dossier, type Stay } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { initials } from '../domain/people/name.ts'
import { isRunning } from '../domain/plan/goal.ts'
import type { Resident } from '../domain/resident.ts'
import { planSigners } from '../domain/signature/signers.ts'
import { hasLeft } from '../domain/stay/end.ts'
import { phaseNow } from '../domain/stay/phases.ts'
import { actDay, dutiesOf, dutyMark, isOpenDuty, type Duty } from './duties.ts'
import { dutySum, dutyTitle } from './explain.ts'
import { normsFor, normsOn } from './layers.ts'
import { signDuties } from './signDuties.ts'
import type { Profile } from '../domain/profile/profile.ts'

/** The dated duties of a stay under the norms that hold for it, and the papers of the house that wait for an answer, in order of date. */
export function stayDuties(stay: Stay, house: House, profiles: readonly Profile[], today: Day): readonly Duty[] {
  const norms = normsFor(profiles, stay.facts.contractProfile, house)
  const [dated, papers] = [dutiesOf(norms, stay, today), signDuties(normsOn(norms, today), house, stay, today)]
  return papers.length === 0 ? dated : [...dated, ...papers].toSorted((a, b) => compareDays(a.date, b.date) || compareDays(a.id, b.id))
}

/** One line of the residents list: what people look up, and the next duty. */
export function summarise(d: Dossier, house: House, profiles: readonly Profile[], today: Day): Resident {
  const stay = currentStay(d)
  const facts = stay?.facts
  const plan = stay ? currentPlan(stay) : null
  const next = stay && !hasLeft(stay, today) ? stayDuties(stay, house, profiles, today).filter(isOpenDuty).toSorted((a, b) => compareDays(actDay(a), actDay(b)))[0] : undefined
  const mark = next && dutyMark(next, today)
  const signers = plan?.status === 'ter-ondertekening' && facts ? planSigners(house, d, facts, plan.content) : []
  return {
    id: d.id, firstName: d.person.firstName, tussenvoegsel: d.person.tussenvoegsel, lastName: d.person.lastName, roepnaam: d.person.roepnaam, initials: initials(d.person),
    phase: facts ? phaseNow(facts) : 'start', placementDate: facts?.placementDate ?? null, plannedEnd: facts?.plannedEnd ?? null,
    dayNumber: facts?.placementDate ? daysBetween(facts.placementDate, today) + 1 : null,
    presence: stay?.presence ?? { away: false, reason: '', since: null, back: '' }, ended: stay !== null && hasLeft(stay, today),
    plan: plan && stay ? { status: plan.status, version: plan.number, stayId: stay.id, versionId: plan.id, waitsFor: signers.filter((s) => s.must && !plan.signatures.some((g) => g.role === s.role)).map((s) => s.name) } : null,
    next: next && mark && mark !== 'gedaan' && mark !== 'vervallen' ? { kind: next.kind, title: dutyTitle(next), date: actDay(next), state: mark, norms: next.norms.map((n) => n.id), sum: dutySum(next) } : null,
    begeleider: house.staff.find((s) => s.id === (facts?.begeleiderId ?? facts?.hboId))?.name ?? '', easyReading: d.person.easyReading,
    goals: (plan?.content.goals ?? []).filter(isRunning).map((g) => ({ id: g.id, words: g.words || g.agreed, area: g.leefgebied })),
  }
}

