import { addDays, addMonths, type Day } from '#shared/domain/calendar/day.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { emptyNaaste, emptyProfessional } from '#shared/domain/people/network.ts'
import { emptyPerson } from '#shared/domain/people/person.ts'
import { discuss, revise, startPlan } from '#shared/domain/plan/verbs.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { emptyStayFacts, phases, type Handled, type Phase, type StayFacts } from '#shared/domain/stay/stay.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { withContacts } from './contacts.ts'
import { contentOf } from './content.ts'
import { withReceipts } from './papers.ts'
import { exampleAttendance, exampleOwnBlocks } from './week.ts'
import { must, nextWorkingDay, signPlan, stayOf, type Making } from './signed.ts'
import type { ResidentSpec } from './spec.ts'
import { lookedBack } from './talks.ts'

/** The phases up to the one of now; each began on the day that was planned for it, or nobody wrote the day down. */
function phasesOf(now: Phase, id: string, start: Day, end: Day): StayFacts['phases'] {
  const began: Readonly<Record<Phase, Day>> = { start, opbouw: addMonths(start, 3), uitstroom: addMonths(end, -6) > addMonths(start, 3) ? addMonths(end, -6) : addMonths(start, 3) }
  return phases.slice(0, phases.indexOf(now) + 1).map((phase) => ({ id: `${id}-fase-${phase}`, phase, since: began[phase], why: '' }))
}

function factsOf(spec: ResidentSpec, today: Day): Dossier {
  // People move in on a working day.
  const start = nextWorkingDay(addDays(today, -spec.daysIn))
  const [, whose = '', place = spec.emergency] = /^bij (mijn \S+)(?: in (.+))?$/.exec(spec.emergency) ?? []
  const end = addDays(addMonths(start, Math.floor(spec.months)), spec.months % 1 ? 13 : 0)
  const naasten = spec.naasten.map((n, i) => ({ ...emptyNaaste(`${spec.id}-n${i + 1}`), relation: n.relation, name: n.name ?? '', nameOnPaper: Boolean(n.name), does: n.does, contact: n.contact, burden: n.burden ?? null, burdenNote: n.note ?? '', mayJoin: n.joins ? ('ja' as const) : ('onbekend' as const), consentOn: n.joins ? start : null }))
  const facts = {
    ...emptyStayFacts('ijssel-vecht'), placementDate: start, supportStart: start, plannedEnd: end, opbouwFrom: addMonths(start, 3), uitstroomFrom: addMonths(end, -6) > addMonths(start, 3) ? addMonths(end, -6) : null, phases: phasesOf(spec.phase, spec.id, start, end),
    hboId: 'st-proef', begeleiderId: spec.begeleider === 'S. Model' ? 'st-model' : 'st-staal', ervaringsdeskundigeId: 'st-staal', gemeenteHerkomst: spec.from, gemeenteVerantwoordelijk: 'Zwolle', contactGemeente: 'Toegangsteam Zwolle',
    indicatie: { number: `BW-${start.slice(0, 4)}-${String(1000 + spec.daysIn).slice(-4)}`, product: 'Beschermd wonen, safehouse', gemeente: 'Zwolle', from: start, to: addDays(addMonths(start, 12), -1), wooncomponent: 'nee' as const }, route: 'kliniek' as const,
    plannedAddress: { address: spec.perspectiefText.slice(0, 120), kind: 'anders' as const, whose: '', confirmedOn: null }, emergencyAddress: { address: whose && place === spec.emergency ? '' : place, kind: 'netwerk' as const, whose, confirmedOn: start },
    houseSeeker: spec.daysIn > 60 || spec.id === 'vb-sanne' ? { on: addDays(start, 24), where: 'Woningcorporatie De Proef' } : { on: null, where: '' }, cleanSince: addDays(today, -spec.cleanDays), treatments: [{ id: `${spec.id}-t1`, clinic: 'Kliniek Het Voorbeeld', period: 'negen weken', completed: 'ja' as const, endedOn: addDays(start, -3) }], clinicLeftOn: addDays(start, -3), aftercareUntil: addMonths(start, 3),
    referralBy: 'Behandelaar van Kliniek Het Voorbeeld', referralOn: addDays(start, -20), triedBefore: 'Hulp aan huis was te weinig.', motivation: spec.motivation, rent: 485, houseRulesSignedOn: start, houseRulesVersion: '3', admissionSignedOn: start, admissionVersion: '2',
  }
  const made = newDossier({ dossier: spec.id, stay: `${spec.id}-v1` }, facts, `${start}T10:00:00`)
  const [firstName, tussenvoegsel, lastName] = spec.name
  return {
    ...made,
    person: { ...emptyPerson, firstName, tussenvoegsel, lastName, birthDate: spec.born, clientNumber: `DP-${start.slice(0, 4)}-${String(spec.daysIn).padStart(3, '0')}`, easyReading: spec.easyReading ?? false },
    naasten,
    professionals: [{ ...emptyProfessional(`${spec.id}-p1`), kind: 'kliniek', name: 'Kliniek', does: 'nazorg', to: addMonths(start, 3) }, { ...emptyProfessional(`${spec.id}-p2`), kind: 'budgetbeheer', name: 'Budgetbeheerder', does: 'geld en rekeningen', from: addDays(start, 7) }],
    stays: made.stays.map((s) => ({ ...s, presence: spec.away ? { away: true, reason: spec.away.reason, since: `${today}T09:00:00`, back: spec.away.back } : s.presence })),
  }
}

const withContent = (d: Dossier, versionId: string, content: PlanVersion['content']): Dossier => ({ ...d, stays: d.stays.map((s) => ({ ...s, plan: s.plan.map((v) => (v.id === versionId ? { ...v, content } : v)) })) })

const fourAreas = 'Inkomen: loopt\nSchulden: regeling loopt\nDaginvulling: gekozen\nNetwerk: wij belden samen'
const outcomes: Readonly<Record<string, string>> = { uitstroomvoorbereiding: fourAreas, uitstroommelding: 'Gemeld aan Zwolle.' }

/** What was said of the duties that are behind somebody: done on the last working day, but for what the spec leaves open or put off. */
function withAnswers(d: Dossier, spec: ResidentSpec, house: House, profiles: readonly Profile[], today: Day): Dossier {
  const said = (stay: Dossier['stays'][number]): Handled[] => stayDuties(stay, house, profiles, today).flatMap((duty): Handled[] => {
    if (duty.id === spec.postponed?.id) return [{ id: duty.id, how: 'uitgesteld', on: null, until: addDays(today, spec.postponed.inDays), reason: spec.postponed.reason, by: spec.begeleider }]
    if (duty.state !== 'te-laat' || spec.open?.includes(duty.id)) return []
    return [{ id: duty.id, how: 'gedaan', on: duty.workday, until: null, reason: outcomes[duty.kind] ?? '', by: spec.begeleider }]
  })
  return { ...d, stays: d.stays.map((stay) => ({ ...stay, handled: said(stay) })) }
}

/** A fictional resident's dossier, lived through with the same verbs as a real one. */
export async function exampleDossier(spec: ResidentSpec, making: Making, today: Day, nth: number): Promise<Dossier> {
  const { house, profiles, scan } = making
  const lived = withContacts(await planned(spec, making, today), spec, today)
  const signed = await withReceipts(lived, house.papers, today, (version, at) => scan(spec.id, version, at))
  const there = { ...signed, stays: signed.stays.map((s) => ({ ...s, ownBlocks: [...exampleOwnBlocks(spec.id)], attendance: exampleAttendance(house.schedule, s, nth, today) })) }
  return withAnswers(there, spec, house, profiles, today)
}

async function planned(spec: ResidentSpec, making: Making, today: Day): Promise<Dossier> {
  let d = factsOf(spec, today)
  if (spec.plan === 'geen') return d
  const { id: stayId, facts } = stayOf(d)
  const start = facts.placementDate ?? today
  for (let n = 1; n <= spec.versions; n += 1) {
    const last = n === spec.versions
    const planned = addDays(start, 40 + (n - 1) * 90)
    const on = planned < today ? planned : addDays(today, last ? -1 : -2)
    const id = `${spec.id}-p${n}`
    const act = { at: `${on}T10:05:00`, userId: 'st-proef', newId: id }
    const previous = stayOf(d).plan.at(-1)
    d = must(previous ? revise(d, { stayId, versionId: previous.id }, act) : startPlan(d, stayId, making.house, act))
    d = withContent(d, id, contentOf(spec, making.house, d.naasten, start, spec.versions - n))
    if (last && spec.plan === 'concept') return d
    if (last && spec.plan === 'besproken') return must(discuss(d, { stayId, versionId: id }, on))
    d = await signPlan(d, making, on, 10, last && spec.plan === 'ter-ondertekening')
  }
  return lookedBack(d, making, spec)
}
