import { fullDay, longDay, longDayNoYear } from '../../domain/calendar/format.ts'
import { parts, type Day } from '../../domain/calendar/day.ts'
import { planLabels } from '../../text/planLabels.ts'
import { representativeName } from '../../text/statuses.ts'
import type { Block, Section } from '../model.ts'
import { b, clean, ownWords, rich, sentence } from '../rich.ts'
import { ask, orAsk, row, section } from './blocks.ts'
import { from, numbered, type PlanFacts } from './facts.ts'

const gemeente = (name: string): string => (name === '' || /^gemeente\b/iu.test(name) ? name : `gemeente ${name}`)
type Fact = readonly [string, string]
const known = (facts: readonly Fact[]): readonly Fact[] => facts.map(([k, v]): Fact => [k, clean(v)]).filter(([, v]) => v !== '')

/** 'uiterlijk 5 februari', with the year when it is another than that of the stay's start. */
export function until(due: Day | null, f: PlanFacts): string {
  if (due === null) return ''
  const start = f.facts.placementDate ?? f.facts.supportStart
  return `uiterlijk ${start && parts(start).year === parts(due).year ? longDayNoYear(due) : longDay(due)}`
}

/** The first steps: typed, or else the first three dated actions of the resident's own. */
function steps(f: PlanFacts): readonly { readonly text: string; readonly when: string }[] {
  const own = f.content.firstSteps.filter((s) => clean(s.text) !== '')
  if (own.length) return own.map((s) => ({ text: sentence(s.text), when: until(s.due, f) }))
  const dated = numbered(f.content.goals).flatMap(({ goal }) => goal.actions).filter((a) => a.due !== null && !a.done && clean(a.what) !== '')
  const mine = dated.filter((a) => clean(a.who) === '' || /\bik\b/iu.test(a.who) || (f.callName !== '' && clean(a.who).includes(f.callName)))
  return (mine.length ? mine : dated).toSorted((x, y) => (x.due ?? '').localeCompare(y.due ?? '')).slice(0, 3).map((a) => ({ text: sentence(a.what), when: until(a.due, f) }))
}

function foot(f: PlanFacts): readonly Block[] {
  const p = f.dossier.person
  const { indicatie } = f.facts
  const valid = indicatie.to === null ? '' : indicatie.from === null ? `tot en met ${longDay(indicatie.to)}` : `${longDay(indicatie.from)} tot en met ${longDay(indicatie.to)}`
  const left = known([
    ['Begeleider', f.begeleider],
    ['Ervaringsdeskundige', f.ervaringsdeskundige],
    ['Eindverantwoordelijk', f.hbo && `${f.hbo}, hbo`],
    ['Roepnaam', clean(p.roepnaam) === clean(p.firstName) ? '' : p.roepnaam],
    ['Geboren', p.birthDate ? longDay(p.birthDate) : ''],
    ['Cliëntnummer', p.clientNumber],
    p.representative ? [`Mijn ${representativeName[p.representative.kind]}`, p.representative.name] : ['', ''],
  ])
  const right = known([
    ['Ik kom uit', gemeente(clean(f.facts.gemeenteHerkomst))],
    ['Verantwoordelijk', gemeente(clean(f.facts.gemeenteVerantwoordelijk))],
    ['Contact daar', f.facts.contactGemeente],
    ['Indicatie', [indicatie.number, indicatie.product].map(clean).filter(Boolean).join(', ')],
    ['Indicatie van', clean(indicatie.gemeente) === clean(f.facts.gemeenteVerantwoordelijk) ? '' : gemeente(clean(indicatie.gemeente))],
    ['Geldig', valid],
  ])
  return left.length + right.length ? [{ kind: 'facts', id: 's0-facts', left, right, origin: from('0', 'person') }] : []
}

/** The cover: whose plan it is and what matters most. */
export function cover(f: PlanFacts): readonly Section[] {
  const who = f.name || f.callName
  const title: Block = { kind: 'cover', id: 's0-cover', above: who ? `${f.rules.planName} van` : f.rules.planName, title: who || 'Nog geen naam', origin: from('0', 'person.firstName') }
  const goal: readonly Block[] = clean(f.content.mainGoal) ? [{ kind: 'words', id: 's1-goal', label: planLabels.mainGoal, text: ownWords(f.content.mainGoal), size: 'cover', origin: from('1', 'content.mainGoal') }] : []
  return [{ id: 's0', title: f.rules.planName, newPage: false, blocks: [title, ...orAsk(goal, f.asks, 's1-goal', planLabels.mainGoal, 'Wat wil ik het liefst? In mijn eigen woorden.', from('1', 'content.mainGoal'))] }]
}

function here(f: PlanFacts): readonly Block[] {
  const start = f.facts.placementDate ?? f.facts.supportStart
  const end = f.facts.plannedEnd
  if (!start && !end) return ask(f.asks, 's1-here', planLabels.here, 'Vanaf wanneer ben ik hier, en tot wanneer ongeveer?', from('1', 'stay.placementDate'))
  const line = start && end ? rich('Van ', b(fullDay(start)), ' tot ongeveer ', b(fullDay(end)), '.') : start ? rich('Vanaf ', b(fullDay(start)), '.') : rich('Tot ongeveer ', b(fullDay(end ?? '')), '.')
  const missing = start ? (end ? [] : ask(f.asks, 's1-end', planLabels.here, 'Wanneer wil ik ongeveer weer weg?', from('1', 'stay.plannedEnd'))) : ask(f.asks, 's1-start', planLabels.here, 'Vanaf wanneer ben ik hier?', from('1', 'stay.placementDate'))
  return [...row('s1-here', planLabels.here, [line], from('1', 'stay.plannedEnd')), ...missing]
}

function afterwards(f: PlanFacts): readonly Block[] {
  const text = sentence(f.content.afterwards)
  const label = /^(?:ik|wil ik)\b/iu.test(text) ? 'Daarna' : planLabels.afterwards
  const comma = text.indexOf(',')
  const line = comma > 0 ? rich(b(text.slice(0, comma)), text.slice(comma)) : rich(b(text))
  return orAsk(text ? row('s1-afterwards', label, [line], from('1', 'content.afterwards')) : [], f.asks, 's1-afterwards', planLabels.afterwards, 'Waar wil ik straks wonen, en met welke hulp?', from('1', 'content.afterwards'))
}

/** Section 1, and the facts at the foot of the first page. */
export function inShort(f: PlanFacts): readonly Section[] {
  const items = steps(f)
  const first: readonly Block[] = items.length ? [{ kind: 'steps', id: 's1-steps', label: planLabels.firstSteps, items, origin: from('1', 'content.firstSteps') }] : []
  return section('1', [...here(f), ...afterwards(f), ...orAsk(first, f.asks, 's1-steps', planLabels.firstSteps, 'Wat doe ik als eerste?', from('1', 'content.firstSteps')), ...foot(f)])
}
