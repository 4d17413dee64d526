import { longDay } from '../domain/calendar/format.ts'
import { statusAfter } from '../domain/evaluation/planAfter.ts'
import { phaseNow } from '../domain/stay/phases.ts'
import { helpLine } from '../text/fixed.ts'
import { leefgebiedName } from '../text/leefgebieden.ts'
import { goalStatusName, phaseWords } from '../text/statuses.ts'
import { talkFacts, type TalkFacts } from './evaluatie/facts.ts'
import { agreedHours, averageHours, row } from './evaluatie/further.ts'
import type { TalkInput } from './evaluatie/input.ts'
import type { Block, Document, Rich, Section } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, rich, sentence } from './rich.ts'
import { staffName } from './trajectplan/facts.ts'

const section = (id: string, number: string, title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ id, title, newPage: false, blocks: [{ kind: 'heading', id: `${id}-heading`, number, title }, ...blocks] }]

const hours = (value: number): string => `${Math.round(value * 10) / 10}`.replace('.', ',')
const next = { open: '', door: 'Het doel gaat door.', aanpassen: 'De afspraak is aangepast.', klaar: 'Het doel is klaar.', stop: 'Het doel stopt.' } as const

/** Whom it is about, in the facts that a gemeente files it under. */
function about(f: TalkFacts): readonly Block[] {
  const { indicatie, placementDate } = f.stay.facts
  const number = [clean(indicatie.number), indicatie.from && indicatie.to ? `geldig van ${longDay(indicatie.from)} tot en met ${longDay(indicatie.to)}` : ''].filter(Boolean).join(', ')
  const period = f.since ? `Van ${longDay(f.since)} tot en met ${longDay(f.on)}.` : `Tot en met ${longDay(f.on)}.`
  const hbo = staffName(f.house, f.stay.facts.hboId)
  return [
    ...row('sum-born', 'Geboren', [rich(f.dossier.person.birthDate ? longDay(f.dossier.person.birthDate) : '')]), ...row('sum-indicatie', 'Indicatie', [rich(number)]),
    ...row('sum-here', 'Woont hier sinds', [rich(placementDate ? longDay(placementDate) : '')]), ...row('sum-period', 'Deze evaluatie', [rich(`Evaluatie ${f.evaluation.number}, gesprek op ${longDay(f.on)}. `, period)]), ...row('sum-hbo', 'Eindverantwoordelijk', [rich(hbo && `${hbo}, hbo`)]),
  ]
}

/** Where each goal stands, without own words, scores or what the team wrote. */
function goals(f: TalkFacts): readonly Block[] {
  const lines = f.goals.flatMap((goal): readonly Rich[] => {
    const look = f.talk.goals.find((l) => l.id === goal.id)
    return look ? [rich(b(leefgebiedName(goal.leefgebied)), `: ${goalStatusName[statusAfter(goal, look)]}. `, next[look.next])] : []
  })
  return row('sum-goals', 'Stand per doel', lines)
}

const yesNo = (id: string, label: string, q: { readonly answer: 'open' | 'ja' | 'nee' }, yes: string, no: string): readonly Block[] => row(id, label, [rich({ open: '', ja: yes, nee: no }[q.answer])])

function support(f: TalkFacts): readonly Block[] {
  const [average, agreed] = [averageHours(f), agreedHours(f)]
  const { plannedEnd } = f.stay.facts
  const { date, indicatie } = f.talk.stillRight
  return [
    ...row('sum-hours', 'Begeleiding', [rich(average === null ? '' : `Eén op één was gemiddeld ${hours(average)} uur per week.`, average !== null && agreed ? ` De afspraak is ${hours(agreed.perWeek)} uur.` : '')]),
    ...row('sum-phase', 'Fase', [rich(`${capital(phaseWords[f.talk.phase.to ?? phaseNow(f.stay.facts)].name)}.`)]),
    ...yesNo('sum-lighter', 'Minder begeleiding', f.talk.lighter, 'Het kan met minder begeleiding. Wij nemen daarover contact met u op.', 'Minder begeleiding kan nu nog niet.'),
    ...yesNo('sum-law', 'Andere wet', f.talk.otherLaw, 'Hulp uit een andere wet past beter. Wij nemen daarover contact met u op.', 'De Wmo past.'),
    ...row('sum-end', 'Vertrek', [rich(plannedEnd ? `Gepland op ${longDay(plannedEnd)}.` : '', date.answer === 'nee' ? ' Deze dag klopt niet meer.' : '')]),
    ...row('sum-indicatie-right', 'Indicatie passend', [rich({ open: '', ja: 'De indicatie klopt nog.', nee: 'De indicatie klopt niet meer.' }[indicatie.answer])]),
    ...row('sum-next', 'Volgende evaluatie', [rich(f.talk.nextOn ? sentence(longDay(f.talk.nextOn)) : '')]),
  ]
}

/** One page of plain headings and sentences for a gemeente with a form of its own (V24): only what it needs to fill that in. */
export function evaluatiesamenvatting(input: TalkInput): Document {
  const f = talkFacts(input)
  const name = f.name || f.callName
  return {
    kind: 'evaluatiesamenvatting', profile: f.profile ?? '', title: [`Samenvatting evaluatie ${f.evaluation.number}`, name].filter(Boolean).join(' '), subject: clean(f.house.name), language: 'nl-NL',
    head: { left: clean(f.house.name), right: capital(longDay(f.on)) },
    sections: [
      { id: 'sum', title: 'Samenvatting', newPage: false, blocks: [{ kind: 'cover', id: 'sum-cover', above: `Samenvatting evaluatie ${f.evaluation.number}`, title: name || 'Nog geen naam' }, ...about(f)] },
      ...section('sum-s1', '1', 'Hoe het gaat', goals(f)), ...section('sum-s2', '2', 'Hoe het verder gaat', support(f)),
    ],
    footer: { strong: helpLine(clean(f.house.phone247)), archive: [`Samenvatting evaluatie ${f.evaluation.number}`, name, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: f.mark, example: f.house.example,
  }
}
