import type { Change } from '#shared/domain/change.ts'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { DutyKind } from '#shared/domain/profile/profile.ts'
import { learningDutyId, type Learning } from '#shared/domain/stay/learning.ts'
import type { Outflow } from '#shared/domain/stay/outflow.ts'
import type { Handled, StayFacts } from '#shared/domain/stay/stay.ts'
import type { Work } from '#shared/domain/today.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'

/** What can be said of a duty in its panel: it is done, a new end of the indicatie, later, skipped, or it does not apply. */
export type Way = 'gedaan' | 'einddatum' | 'aangevraagd' | 'later' | 'overslaan' | 'nvt'
/** The areas to prepare before somebody leaves (B42). */
export const areas = ['Inkomen', 'Schulden', 'Daginvulling', 'Netwerk'] as const
/** All that can be typed in a panel; each way reads its own part. */
export type Draft = { readonly on: Day | null; readonly until: Day | null; readonly to: Day | null; readonly reason: string; readonly where: string; readonly came: string; readonly areas: readonly string[] }
export const emptyDraft = (today: Day): Draft => ({ on: today, until: null, to: null, reason: '', where: '', came: '', areas: areas.map(() => '') })

/** What is written when a panel is saved: facts of the stay, the notice that was sent, what came of a leermoment, or what was said of the duty. */
export type Answer = { readonly kind: 'facts'; readonly facts: Partial<Pick<StayFacts, 'houseSeeker' | 'indicatie' | 'application'>> } | { readonly kind: 'notice'; readonly to: string; readonly sentOn: Day } | { readonly kind: 'looked'; readonly looked: Learning['looked'] } | { readonly kind: 'said'; readonly said: Omit<Handled, 'id' | 'by'> }

const talks: ReadonlySet<DutyKind> = new Set(['evaluatie', 'uitstroomevaluatie'])
/** The ways that a duty can be answered, the usual one first. A plan, the utmost end and a paper of the house are solved elsewhere. */
export function waysOf(kind: DutyKind): readonly Way[] {
  if (kind === 'trajectplan' || kind === 'uiterste-einddatum' || kind === 'regels-tekenen') return ['later', 'nvt']
  if (kind === 'indicatie') return ['einddatum', 'aangevraagd', 'later', 'nvt']
  return talks.has(kind) ? ['gedaan', 'later', 'overslaan', 'nvt'] : ['gedaan', 'later', 'nvt']
}

const past = (day: Day | null, today: Day): Result<Day> =>
  day === null ? refuse('empty', 'Vul de dag in.', 'on') : day > today ? refuse('future', 'Deze dag moet nog komen. Kijk de datum na.', 'on') : ok(day)
const ahead = (day: Day | null, today: Day): Result<Day> =>
  day === null ? refuse('empty', 'Kies de dag waarop je er weer naar kijkt.', 'until') : day <= today ? refuse('past', 'Kies een dag na vandaag.', 'until') : ok(day)
const because = (reason: string): Result<string> => (reason.trim() === '' ? refuse('empty', 'Schrijf in een paar woorden waarom.', 'reason') : ok(reason.trim()))
const said = (how: Handled['how'], parts: Partial<Omit<Handled, 'id' | 'by' | 'how'>>): Result<Answer> => ok({ kind: 'said', said: { how, on: null, until: null, reason: '', ...parts } })

function done(kind: DutyKind, draft: Draft, facts: StayFacts | null, today: Day): Result<Answer> {
  const on = past(draft.on, today)
  if (!on.ok) return on
  if (kind === 'woningzoekende') return ok({ kind: 'facts', facts: { houseSeeker: { on: on.value, where: draft.where.trim() } } })
  if (kind === 'besluit' && facts) return ok({ kind: 'facts', facts: { application: { ...facts.application, decidedOn: on.value } } })
  if (kind === 'uitstroommelding') return draft.where.trim() === '' ? refuse('empty', 'Vul in aan welke gemeente.', 'where') : ok({ kind: 'notice', to: draft.where.trim(), sentOn: on.value })
  if (kind === 'leermoment') return draft.came.trim() === '' ? refuse('empty', 'Schrijf in een paar woorden hoe het ging.', 'came') : ok({ kind: 'looked', looked: { on: on.value, text: draft.came.trim() } })
  if (kind !== 'uitstroomvoorbereiding') return said('gedaan', { on: on.value, reason: draft.reason.trim() })
  const empty = draft.areas.findIndex((text) => text.trim() === '')
  if (empty >= 0) return refuse('empty', 'Schrijf één regel. ‘Nog niets’ mag ook.', `area-${empty}`)
  return said('gedaan', { on: on.value, reason: areas.map((area, i) => `${area}: ${(draft.areas[i] ?? '').trim()}`).join('\n') })
}

/** What a filled-in panel writes, or the one thing that is still missing with the field it is about. */
export function answerOf(kind: DutyKind, way: Way, draft: Draft, facts: StayFacts | null, today: Day): Result<Answer> {
  if (way === 'gedaan') return done(kind, draft, facts, today)
  if (way === 'einddatum') {
    if (draft.to === null || !facts) return refuse('empty', 'Vul de nieuwe laatste dag in.', 'to')
    if (facts.indicatie.to && draft.to <= facts.indicatie.to) return refuse('earlier', `De indicatie loopt nu tot en met ${shortDay(facts.indicatie.to)}. Vul een latere dag in.`, 'to')
    return ok({ kind: 'facts', facts: { indicatie: { ...facts.indicatie, to: draft.to } } })
  }
  if (way === 'aangevraagd') {
    const on = past(draft.on, today)
    const until = ahead(draft.until, today)
    if (!on.ok) return on
    return until.ok ? said('uitgesteld', { until: until.value, reason: `Verlenging aangevraagd op ${shortDay(on.value)}.` }) : until
  }
  const until = way === 'later' ? ahead(draft.until, today) : ok(null)
  if (!until.ok) return until
  const reason = because(draft.reason)
  if (!reason.ok) return reason
  return said(way === 'later' ? 'uitgesteld' : way === 'overslaan' ? 'overgeslagen' : 'niet-van-toepassing', { until: until.value, reason: reason.value })
}

/** The day to look again that a panel proposes: four weeks on, or the last day of what runs out. */
export const lookAgain = (work: Pick<Work, 'kind' | 'date'>, today: Day): Day => (work.kind === 'indicatie' && work.date > today && work.date < addDays(today, 28) ? work.date : addDays(today, 28))

const withSaid = (stay: Stay, id: string, entry: Handled | undefined): Change => ({ kind: 'handled', stayId: stay.id, handled: [...stay.handled.filter((h) => h.id !== id), ...(entry ? [entry] : [])] })

const withNotice = (stay: Stay, notice: Partial<Outflow['notice']>): Change => ({ kind: 'outflow', stayId: stay.id, outflow: { ...stay.outflow, notice: { ...stay.outflow.notice, ...notice } } })

const withLooked = (stay: Stay, workId: string, looked: Learning['looked']): Change => ({ kind: 'learning', stayId: stay.id, learning: stay.learning.map((l) => (learningDutyId(l) === workId ? { ...l, looked } : l)) })

/** The leermoment that a duty looks back on. */
export const learningOf = (stay: Stay, workId: string): Learning | undefined => stay.learning.find((l) => learningDutyId(l) === workId)

/** The change that writes an answer. */
export function changeFor(stay: Stay, workId: string, answer: Answer, by: string): Change {
  switch (answer.kind) {
    case 'facts':
      return { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, ...answer.facts } }
    case 'notice':
      return withNotice(stay, { to: answer.to, sentOn: answer.sentOn })
    case 'looked':
      return withLooked(stay, workId, answer.looked)
    case 'said':
      return withSaid(stay, workId, { ...answer.said, id: workId, by })
  }
}

/** The change that puts a duty that something was said of back on the list. */
export const openAgain = (stay: Stay, workId: string): Change => withSaid(stay, workId, undefined)

/** The change that takes an answer back, from the stay as it is now: what was answered becomes what it was before, and nothing else. */
export function takeBack(now: Stay, before: Stay, workId: string, answer: Answer): Change {
  if (answer.kind === 'said') return withSaid(now, workId, before.handled.findLast((h) => h.id === workId))
  if (answer.kind === 'looked') return withLooked(now, workId, learningOf(before, workId)?.looked ?? { on: null, text: '' })
  if (answer.kind === 'notice') return withNotice(now, { to: before.outflow.notice.to, sentOn: before.outflow.notice.sentOn })
  const { facts } = answer
  return {
    kind: 'stay', stayId: now.id,
    facts: { ...now.facts, ...(facts.houseSeeker && { houseSeeker: before.facts.houseSeeker }), ...(facts.indicatie && { indicatie: before.facts.indicatie }), ...(facts.application && { application: before.facts.application }) },
  }
}
