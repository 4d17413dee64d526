import { addDays, addMonths, ageOn, type Day } from '../domain/calendar/day.ts'
import { shortDay } from '../domain/calendar/format.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { isRunning, type Goal } from '../domain/plan/goal.ts'
import type { PlanContent } from '../domain/plan/content.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { assertNever } from '../result/result.ts'
import { coverageOf } from './coverage.ts'
import { utmostEnd } from './duties.ts'
import { normsOn } from './layers.ts'
import type { LayeredNorm, PlanPart } from '../domain/profile/profile.ts'

/** Where a finding is mended: a step of the editor and, when there is one, the field. The same shape as a block's origin. */
export type FindingPlace = { readonly step: string; readonly field: string }

/**
 * Something that the norms want and that is not there yet, with why. Never a block while people talk: only making final insists,
 * and there `waivable` findings may be answered with a reason.
 */
export type Finding = {
  readonly id: string
  readonly place: FindingPlace
  /** What is open, as a sentence that says what to do. */
  readonly text: string
  readonly norms: readonly LayeredNorm[]
  readonly waivable: boolean
  /** The reason that was given, or null. */
  readonly waived: string | null
  /** Says something about the facts that people should know, but asks for nothing in the plan (an age, a date). */
  readonly warning: boolean
}

/** What the findings are computed from. */
export type PlanSituation = { readonly house: House; readonly dossier: Dossier; readonly facts: StayFacts; readonly content: PlanContent; readonly today: Day }

type Draft = Omit<Finding, 'waived' | 'norms' | 'warning'> & { readonly warning?: boolean }
const filled = (text: string): boolean => text.trim() !== ''
const draft = (id: string, step: string, field: string, text: string, waivable = true): Draft => ({ id, place: { step, field }, text, waivable })
const place = (a: StayFacts['plannedAddress']): boolean => filled(a.address) || filled(a.whose) || a.kind === 'eigen-woning'
const goalName = (g: Goal, all: readonly Goal[]): string => `Doel ${all.indexOf(g) + 1}`

// Some people have one name: that is a name, and half of one may be waived with a reason.
function nameFinding({ firstName, lastName }: Dossier['person']): Draft | null {
  if (filled(firstName) && filled(lastName)) return null
  if (filled(firstName)) return draft('achternaam', '0', 'person.lastName', 'Vul de achternaam in, of zeg dat die er niet is.')
  return draft('naam', '0', 'person.firstName', filled(lastName) ? 'Vul de voornaam in.' : 'Vul de voornaam en de achternaam in.', false)
}

function essentials({ dossier, facts, house }: PlanSituation): readonly (Draft | null)[] {
  const known = (id: string | null): boolean => house.staff.some((s) => s.id === id)
  return [
    nameFinding(dossier.person),
    dossier.person.birthDate ? null : draft('geboortedatum', '0', 'person.birthDate', 'Vul de geboortedatum in.', false),
    known(facts.hboId) ? null : draft('hbo', '0', 'stay.hboId', 'Kies wie eindverantwoordelijk is (hbo).', false),
    known(facts.begeleiderId) || known(facts.hboId) ? null : draft('begeleider', '0', 'stay.begeleiderId', 'Kies de persoonlijk begeleider.', false),
    facts.placementDate ? null : draft('plaatsing', '3', 'stay.placementDate', 'Vul de dag van plaatsing in.', false),
    facts.placementDate && facts.plannedEnd && facts.plannedEnd <= facts.placementDate ? draft('datums', '3', 'stay.plannedEnd', 'De geplande einddatum ligt niet na de plaatsing. Kijk de datums na.', false) : null,
  ]
}

function goalFindings(goals: readonly Goal[]): readonly (Draft | null)[] {
  return goals.filter(isRunning).flatMap((g) => [
    filled(g.words) || filled(g.agreed) ? null : draft(`doel-leeg:${g.id}`, `goal:${g.id}`, `goal:${g.id}.words`, `${goalName(g, goals)} heeft nog geen woorden. Vul het in of haal het weg.`),
    filled(g.agreed) ? null : draft(`afspraak:${g.id}`, `goal:${g.id}`, `goal:${g.id}.agreed`, `${goalName(g, goals)}: schrijf op wat je afspreekt.`),
    g.actions.some((a) => filled(a.what) && filled(a.who) && (filled(a.when) || a.due !== null)) ? null : draft(`actie:${g.id}`, `goal:${g.id}`, `goal:${g.id}.actions`, `${goalName(g, goals)}: wat ga je doen, met wie en wanneer?`),
  ])
}

function partFindings(part: PlanPart, s: PlanSituation): readonly (Draft | null)[] {
  const { content: c, facts: f, dossier: d } = s
  switch (part) {
    case 'verblijfsperiode':
      return [f.placementDate && f.plannedEnd ? null : draft('verblijfsperiode', '3', 'stay.plannedEnd', 'Vul in tot wanneer het verblijf ongeveer duurt.', false)]
    case 'uitstroomperspectief':
      return [filled(c.afterwards) || filled(c.perspectiefText) ? null : draft('uitstroomperspectief', '1', 'content.afterwards', 'Vul in wat de bewoner daarna wil: waar en hoe wonen.', false)]
    case 'doelen':
      return [c.goals.some((g) => filled(g.words) || filled(g.agreed)) ? null : draft('doelen', '4', 'content.goals', 'Spreek minstens één doel af.', false)]
    case 'leefgebieden': {
      const areas = new Set(c.goals.filter((g) => g.status !== 'gestopt' && (filled(g.words) || filled(g.agreed))).map((g) => g.leefgebied))
      if (areas.size === 0) return partFindings('doelen', s)
      return [areas.size > 1 || Object.values(c.notNow).some(filled) ? null : draft('leefgebieden', '4', 'content.goals', 'Alle doelen gaan over één leefgebied. Kies er een doel bij, of zeg waarom één gebied nu genoeg is.')]
    }
    case 'daginvulling':
      return [c.week.some((day) => filled(day.ochtend) || filled(day.middag) || filled(day.avond)) || filled(c.later.text) ? null : draft('daginvulling', '5', 'content.week', 'Vul in wat de bewoner overdag doet: het programma, of werk.', false)]
    case 'uitstroomadres':
      return [place(f.plannedAddress) ? null : draft('uitstroomadres', '3', 'stay.plannedAddress', 'Vul het adres in waar de bewoner later heen kan.')]
    case 'noodadres':
      return [place(f.emergencyAddress) ? (f.emergencyAddress.confirmedOn ? null : draft('noodadres-bevestigd', '3', 'stay.emergencyAddress', 'Vraag na of dit adres klopt en vul de dag in.')) : draft('noodadres', '3', 'stay.emergencyAddress', 'Vul in waar de bewoner heen gaat als het misgaat.')]
    case 'indicatie':
      return [filled(f.indicatie.number) ? (f.indicatie.from && f.indicatie.to ? null : draft('indicatie-datums', '0', 'stay.indicatie', 'Vul in van wanneer tot wanneer de indicatie geldt.')) : draft('indicatie', '0', 'stay.indicatie', 'Vul het nummer van de indicatie in.')]
    case 'doel-afspraken':
      return []
    case 'netwerkrol':
      return c.goals.filter(isRunning).map((g) => (g.network.answer === 'open' ? draft(`netwerk:${g.id}`, `goal:${g.id}`, `goal:${g.id}.network`, `${goalName(g, c.goals)}: wie uit het netwerk helpt? "Niemand" of "nog niet" mag ook.`) : null))
    case 'signaleringsplan':
      return [filled(c.signals.green.words) && filled(c.signals.orange.words) && filled(c.signals.red.words) ? null : draft('signaleringsplan', '7', 'content.signals', 'Vul de drie signalen in: groen, oranje en rood.')]
    case 'als-het-misgaat':
      return [[c.ifWrong.living, c.ifWrong.support, c.ifWrong.talks].every((r) => filled(r.who)) ? null : draft('als-het-misgaat', '8', 'content.ifWrong', 'Spreek af wie wat doet als het misgaat.')]
    case 'hbo':
      return []
    case 'terugkeer':
      return [c.backToHerkomst === 'open' ? draft('terugkeer', '3', 'content.backToHerkomst', 'Vraag of de bewoner terug wil naar de gemeente van herkomst.') : null]
    case 'vormen': {
      const forms = new Set(c.goals.flatMap((g) => g.support))
      return [forms.has('individueel') && forms.has('groep') && forms.has('systemisch') ? null : draft('vormen', '4', 'content.goals', 'Geef bij de doelen aan wat het huis doet: één op één, in de groep én met naasten.')]
    }
    case 'vervoer':
      return [c.transport.kind === 'open' ? draft('vervoer', '5', 'content.transport', 'Vul in hoe de bewoner naar zijn daginvulling gaat.') : null]
    case 'motivatie':
      return [filled(f.motivation) ? null : draft('motivatie', '2', 'stay.motivation', `Vraag waarom ${d.person.roepnaam || d.person.firstName || 'de bewoner'} dit wil, en schrijf het op in eigen woorden.`)]
    default:
      return assertNever(part)
  }
}

function limitFindings(norm: LayeredNorm, s: PlanSituation): readonly (Draft | null)[] {
  const rule = norm.rule
  if (rule.kind === 'atLeast' && s.dossier.person.birthDate) {
    const age = ageOn(s.dossier.person.birthDate, s.facts.placementDate ?? s.today)
    return [age < rule.years ? { ...draft('leeftijd', '0', 'person.birthDate', `De bewoner is ${age} jaar bij de plaatsing. Overleg met de toegang voordat je verdergaat.`), warning: true } : null]
  }
  if (rule.kind === 'atMost' && rule.subject === 'rent' && s.facts.rent !== null) return [s.facts.rent > rule.euros ? { ...draft('huur', '9', 'stay.rent', `De huur is hoger dan € ${rule.euros}. Kijk het bedrag na.`), warning: true } : null]
  if (rule.kind === 'atMost' && rule.subject === 'stay' && s.facts.plannedEnd) {
    const end = utmostEnd([norm], s.facts)
    return [end && s.facts.plannedEnd > end.on ? { ...draft('te-lang', '3', 'stay.plannedEnd', `De geplande einddatum ligt na ${shortDay(end.on)}. Langer mag hier niet.`), warning: true } : null]
  }
  return []
}

// 'Meestal' is no day: a stay that differs by less than two weeks raises no question.
const ABOUT = 14

/** A stay that is planned shorter or longer than a contract expects (A01). Longer than the law of the contract is told by the norm that says so; a single number is an outer end, not a shortest stay. */
function expectedFinding({ rule }: LayeredNorm, { facts: { placementDate: start, plannedEnd: end } }: PlanSituation): Draft | null {
  if (rule.kind !== 'expected' || start === null || end === null || end <= start) return null
  const short = rule.from < rule.to && end < addDays(addMonths(start, rule.from), -ABOUT)
  if (!short && end <= addDays(addMonths(start, rule.to), ABOUT)) return null
  const usual = rule.from < rule.to ? `${rule.from} tot ${rule.to} maanden` : `hooguit ${rule.to} maanden`
  return { ...draft('verwachte-duur', '3', 'stay.plannedEnd', `Een verblijf duurt hier meestal ${usual}. Dit verblijf is ${short ? 'korter' : 'langer'}: klopt dat?`), warning: true }
}

const wanting = (norms: readonly LayeredNorm[], part: PlanPart): LayeredNorm | undefined => norms.find((n) => n.rule.kind === 'must' && n.rule.part === part && !n.advice)

/** What one norm wants of the plan. Days are duties; questions and fields that are only asked are points of the intake; areas are taken together. */
function ofNorm(norm: LayeredNorm, s: PlanSituation): readonly (Draft | null)[] {
  switch (norm.rule.kind) {
    case 'must':
      return partFindings(norm.rule.part, s)
    case 'atMost':
    case 'atLeast':
      return limitFindings(norm, s)
    case 'expected':
      return [expectedFinding(norm, s)]
    case 'once':
    case 'every':
    case 'before':
    case 'yearly':
    case 'expires':
    case 'cover':
    case 'policy':
    case 'hours':
    case 'rooster':
    case 'criterion':
    case 'ask':
    case 'say':
    case 'later':
    case 'outside':
      return []
    default:
      return assertNever(norm.rule)
  }
}

/** Everything in this plan that the norms still want, in the order of the steps, each once with all its sources. What only guidance wants is a warning: it holds up nothing. */
export function planFindings(all: readonly LayeredNorm[], s: PlanSituation): readonly Finding[] {
  const norms = normsOn(all, s.today)
  const found: { readonly draft: Draft; readonly norm: LayeredNorm | null }[] = []
  const take = (drafts: readonly (Draft | null)[], norm: LayeredNorm | null): void => drafts.forEach((d) => d && found.push({ draft: d, norm }))
  take(essentials(s), null)
  // How a goal is worked at is its own demand in some contracts (L16); elsewhere it comes with the goals.
  take(goalFindings(s.content.goals), wanting(norms, 'doel-afspraken') ?? wanting(norms, 'doelen') ?? wanting(norms, 'leefgebieden') ?? null)
  for (const norm of norms) {
    take(ofNorm(norm, s), norm)
  }
  for (const area of coverageOf(norms)) {
    const covered = s.content.goals.some((g) => g.status !== 'gestopt' && area.areas.includes(g.leefgebied)) || filled(s.content.notNow[area.id] ?? '')
    if (!covered) area.norms.forEach((norm) => take([draft(`gebied:${area.id}`, '4', `content.notNow.${area.id}`, `${area.name}: kies een doel, of zeg waarom nu niet.`)], norm))
  }
  const order = (place: FindingPlace): number => (place.step.startsWith('goal:') ? 4.5 : Number(place.step))
  return [...Map.groupBy(found, (f) => f.draft.id).values()].flatMap((group): Finding[] => {
    const first = group[0]?.draft
    if (!first) return []
    const reason = s.content.waivers[first.id]?.trim() ?? ''
    const advised = group.every((g) => g.norm?.advice === true)
    return [{ ...first, warning: first.warning === true || advised, norms: group.flatMap((g) => (g.norm ? [g.norm] : [])), waived: first.waivable && reason ? reason : null }]
  }).sort((a, b) => order(a.place) - order(b.place))
}

/** The findings that stand in the way of making the plan final. */
export const blocking = (findings: readonly Finding[]): readonly Finding[] => findings.filter((f) => !f.warning && f.waived === null)
