import { dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { SignedPaper } from '#shared/domain/regels/rules.ts'
import { endGaps, hasLeft, type StayEnd } from '#shared/domain/stay/end.ts'
import { actDay, dutyMark, type Duty } from '#shared/norms/duties.ts'
import type { IntakeFinding } from '#shared/norms/intakeAsks.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { firstField } from '../intake/sections.ts'
import { gapText } from './leaving.ts'
import { planStep, type PlanStep } from './state.ts'

/** Where the button of a need leads. */
export type Target = { readonly kind: 'primary' } | { readonly kind: 'regels'; readonly paper: SignedPaper } | { readonly kind: 'intake' | 'vertrek'; readonly field: string }
/** Something that needs a hand now. `duty` has its source. */
export type Need = { readonly id: string; readonly state: 'te-laat' | 'deze-week' | 'komt-nog'; readonly title: string; readonly strong: string; readonly rest: string; readonly action: { readonly label: string; readonly target: Target } | null; readonly duty: Duty | null; /** Where it comes from, when it is no duty. */ readonly norms: readonly LayeredNorm[] }

const MOST = 3
const AHEAD = 60
const planAction: Readonly<Record<PlanStep, string>> = { begin: 'Begin het plan', 'ga-door': 'Open plan', 'laat-tekenen': 'Laat tekenen', bekijk: 'Bekijk plan' }

function actionFor(d: Duty, stay: Stay): Need['action'] {
  if (d.kind === 'trajectplan') return { label: planAction[planStep(stay)], target: { kind: 'primary' } }
  if (d.paper) return { label: 'Ga naar tekenen', target: { kind: 'regels', paper: d.paper.paper } }
  return d.kind === 'woningzoekende' ? { label: 'Vul de datum in', target: { kind: 'intake', field: 'stay.houseSeeker.on' } } : null
}

function fromDuty(d: Duty, stay: Stay, today: Day): Need | null {
  const state = dutyMark(d, today)
  if (state === 'gedaan' || state === 'vervallen') return null
  const day = actDay(d)
  if (state === 'komt-nog' && daysBetween(today, day) > AHEAD) return null
  return { id: d.id, state, title: dutyTitle(d), strong: state === 'komt-nog' ? '' : distance(day, today), rest: state === 'komt-nog' ? `${distance(day, today)}, ${dayAndMonth(day)}` : dayAndMonth(day), action: actionFor(d, stay), duty: d, norms: [] }
}

/** Facts that a stay can't do without and that nobody typed yet. */
function gaps(stay: Stay, norms: readonly LayeredNorm[]): readonly Need[] {
  const f = stay.facts
  const gap = (id: string, title: string, rest: string, section: string): Need => ({ id, state: 'komt-nog', title, strong: '', rest, action: { label: 'Vul in', target: { kind: 'intake', field: firstField(section) } }, duty: null, norms: [] })
  const wants = (part: string): boolean => norms.some((n) => n.rule.kind === 'must' && n.rule.part === part)
  return [
    f.placementDate ? null : gap('plaatsing', 'Dag van plaatsing', 'Daarna rekenen we de termijnen uit.', 'verblijf'),
    f.plannedEnd || !f.placementDate ? null : gap('einde', 'Geplande uitstroom', 'Tot wanneer het verblijf ongeveer duurt.', 'verblijf'),
    f.emergencyAddress.address.trim() || f.emergencyAddress.whose.trim() || !wants('noodadres') ? null : gap('noodadres', 'Adres als het misgaat', 'Spreek dit af vóór de plaatsing.', 'adressen'),
    f.indicatie.number.trim() || !wants('indicatie') ? null : gap('indicatie', 'Nummer van de indicatie', 'Zonder toekenning geen betaling.', 'indicatie'),
    f.hboId ? null : gap('hbo', 'Wie is eindverantwoordelijk?', 'Kies de hbo-professional.', 'team'),
  ].filter((n) => n !== null)
}

const toIntake = (label: string, field: string): Need['action'] => ({ label, target: { kind: 'intake', field } })

/** Days that nobody pays, at once; the other points of the intake together, and only when nothing else waits. */
function fromIntake(points: readonly IntakeFinding[]): { readonly pressing: readonly Need[]; readonly later: readonly Need[] } {
  const open = points.filter((p) => !p.warning)
  const first = open[0]
  return {
    pressing: points.filter((p) => p.warning).map((p) => ({ id: p.id, state: 'deze-week', title: 'Dagen zonder beschikking', strong: '', rest: p.text, action: toIntake('Kijk na', p.field), duty: null, norms: p.norms })),
    later: first ? [{ id: 'intake', state: 'komt-nog', title: open.length === 1 ? 'Intake: nog 1 punt' : `Intake: nog ${open.length} punten`, strong: '', rest: first.text, action: toIntake('Vul aan', first.field), duty: null, norms: first.norms }] : [],
  }
}

/** After leaving: what keeps it from being closed (V17). */
const openEnd = (end: StayEnd): readonly Need[] => endGaps(end).map((field) => ({ id: `vertrek-${field}`, state: 'deze-week', title: endTitle[field], strong: '', rest: gapText[field], action: { label: 'Vul in', target: { kind: 'vertrek', field: `end.${field}` } }, duty: null, norms: [] }))
const endTitle = { on: 'Laatste dag', result: 'Uitkomst van het verblijf', handedTo: 'Overgedragen aan', handedOn: 'Dag van de overdracht' } as const

/** At most three things that need a hand, the most urgent first. */
export function needs(stay: Stay, duties: readonly Duty[], norms: readonly LayeredNorm[], today: Day, points: readonly IntakeFinding[] = []): readonly Need[] {
  if (stay.end && hasLeft(stay, today)) return openEnd(stay.end).slice(0, MOST)
  const dated = duties.map((d) => fromDuty(d, stay, today)).filter((n) => n !== null)
  const pressing = dated.filter((n) => n.state !== 'komt-nog')
  const intake = fromIntake(points)
  return [...pressing, ...intake.pressing, ...gaps(stay, norms), ...dated.filter((n) => n.state === 'komt-nog'), ...intake.later].slice(0, MOST)
}
