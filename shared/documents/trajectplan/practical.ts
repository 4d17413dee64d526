import type { Day } from '../../domain/calendar/day.ts'
import { longDay } from '../../domain/calendar/format.ts'
import { capital } from '../../text/capital.ts'
import { cakText } from '../../text/fixed.ts'
import { planLabels } from '../../text/planLabels.ts'
import type { Block, Section } from '../model.ts'
import { b, clean, euros, listed, phrase, rich, sentence } from '../rich.ts'
import { orAsk, row, section, typed } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'

const STEP = '9'

function rent(f: PlanFacts): readonly Block[] {
  const amount = f.facts.rent ?? f.house.rent
  const [note, ...more] = typed(f.content.rentNote)
  const first = amount === null ? (note ?? []) : rich(b(`${euros(amount)} per maand.`), ...(note ? [{ text: ' ' }, ...note] : []))
  return orAsk(row('s9-rent', planLabels.rent, [first, ...more], from(STEP, 'stay.rent')), f.asks, 's9-rent', planLabels.rent, 'Wat betaal ik per maand, en wat betaal ik zelf nog?', from(STEP, 'stay.rent'))
}

function budget(f: PlanFacts): readonly Block[] {
  const { kind, who, from: since } = f.content.budget
  const name = phrase(who)
  const on = since ? `, sinds ${longDay(since)}` : ''
  const text = {
    open: '',
    geen: 'Ik regel mijn geld zelf.',
    netwerk: `${name ? `${name} helpt` : 'Iemand die ik ken helpt'} mij met mijn geld${on}.`,
    professioneel: `Een professionele budgetbeheerder helpt mij${name ? ` (${name})` : ''}${on}.`,
    bewind: `Ik heb een bewindvoerder${name ? ` (${name})` : ''}${on}.`,
  }[kind]
  return orAsk(row('s9-budget', planLabels.budget, [rich(text)], from(STEP, 'content.budget')), f.asks, 's9-budget', planLabels.budget, 'Wie helpt mij met mijn geld?', from(STEP, 'content.budget'))
}

function medicines(f: PlanFacts): readonly Block[] {
  const { kind, note } = f.content.medicines
  const text = { open: '', geen: 'Ik gebruik geen medicijnen.', zelf: 'Ik beheer mijn medicijnen zelf.', 'met-hulp': 'Ik beheer mijn medicijnen met hulp.', huis: 'Het huis bewaart mijn medicijnen en geeft ze aan mij.' }[kind]
  return row('s9-medicines', planLabels.medicines, [rich([text, text === '' ? sentence(note) : capital(sentence(note))].filter(Boolean).join(' '))], from(STEP, 'content.medicines'))
}

type Paper = { readonly name: string; readonly on: Day | null; readonly version: string }
const paper = (p: Paper): string => (p.version ? `${p.name} (${/^\d/u.test(p.version) ? `versie ${p.version}` : p.version})` : p.name)

function rules(f: PlanFacts): readonly Block[] {
  const papers: readonly Paper[] = [
    { name: 'de huisregels', on: f.facts.houseRulesSignedOn, version: clean(f.facts.houseRulesVersion) },
    { name: 'de instroomvoorwaarden', on: f.facts.admissionSignedOn, version: clean(f.facts.admissionVersion) },
  ]
  const signed = [...Map.groupBy(papers.filter((p) => p.on !== null), (p) => p.on)].toSorted(([x], [y]) => (x ?? '').localeCompare(y ?? ''))
  const lines = signed.map(([on, group]) => rich(`Op ${longDay(on ?? '')} tekende ik ${listed(group.map(paper))}.`))
  const missing = papers.filter((p) => p.on === null)
  const question = `Wanneer tekende ik ${listed(missing.map((p) => p.name))}?`
  const origin = from(STEP, 'stay.houseRulesSignedOn')
  return [...row('s9-rules', planLabels.rules, lines, origin), ...(missing.length && f.asks ? [{ kind: 'open', id: 's9-rules-open', label: planLabels.rules, text: question, origin } as const] : [])]
}

/** Section 9: money, medicines, rules and complaints (B48, B50, V40, V44; Wmo art. 3.2). */
export function practical(f: PlanFacts): readonly Section[] {
  const talk = [...new Set([f.begeleider, f.hbo])].filter(Boolean).join(' of ') || 'mijn begeleider'
  const method = phrase(f.house.methodiek)
  return section(
    STEP,
    [
      ...rent(f),
      ...row('s9-cak', planLabels.cak, f.rules.cak ? [rich(cakText)] : [], from(STEP, 'profile.cak')),
      ...budget(f),
      ...medicines(f),
      ...rules(f),
      ...row('s9-method', planLabels.method, method ? [rich(`Het huis werkt met ${/^\d/u.test(method) ? 'de ' : ''}${method}.`)] : [], from(STEP)),
      ...row('s9-complaint', planLabels.complaint, [rich(`Ik praat met ${talk}. Of ik dien een klacht in. Hoe dat moet, staat in de huisregels bij 14.`)], from(STEP)),
    ],
    true,
  )
}
