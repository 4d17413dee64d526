import { numbered, partsOf, type RuleCategory } from '../../domain/regels/rules.ts'
import { partTitle } from '../../text/regels/names.ts'
import type { Block, Rich, Section } from '../model.ts'
import { b, rich } from '../rich.ts'
import { printed } from './facts.ts'
import type { RulesPaperInput } from './input.ts'

const QUESTION = /^[^.?!]{2,32}\?/u
const NAME = /^[^.?!]{2,40}\./u

/** Plain text that opens with a short question: the question stands out, so that it is found. */
const asked = (text: string): Rich => {
  const question = QUESTION.exec(text)?.[0]
  return question === undefined ? rich(text) : rich(b(question), text.slice(question.length))
}

type Item = { readonly tier: 'einde' | 'waarschuwing' | 'gesprek' | 'wij'; readonly number: string | null; readonly text: string; readonly why: string }

function ladder(number: string, title: string, items: readonly Item[]): Block {
  const steps = items.filter((i) => i.tier !== 'wij').map(({ text }) => {
    const name = NAME.exec(text)?.[0] ?? ''
    return { name, text: text.slice(name.length).trim() }
  })
  return { kind: 'ladder', id: 'rules-misgaan', number, title, steps, after: items.filter((i) => i.tier === 'wij').map((i) => asked(i.text)) }
}

function part(category: RuleCategory, number: string, title: string, items: readonly Item[]): Block {
  if (category === 'misgaan' && items.some((i) => i.tier !== 'wij')) return ladder(number, title, items)
  const told = items.every((i) => i.tier === 'wij') && (category === 'klacht' || category === 'misgaan' || category === 'gebruik')
  return {
    kind: 'rules', id: `rules-${category}`, number, title,
    items: items.map((i) => ({ mark: i.tier === 'wij' ? null : i.tier, number: told ? '' : (i.number ?? 'wij'), text: told ? asked(i.text) : rich(i.text), why: i.why })),
  }
}

/** The parts of a paper that hold a rule, numbered as always; each is a section, so that it is found in the outline. */
export function ruleParts(i: RulesPaperInput): readonly Section[] {
  const all = numbered(i.version.rules, i.paper).map(({ rule, number }) => ({ category: rule.category, tier: rule.tier, number, text: printed(i, rule.text), why: printed(i, rule.why) })).filter((r) => r.text !== '')
  return partsOf[i.paper].flatMap((category, n): readonly Section[] => {
    const items = all.filter((r) => r.category === category)
    const title = partTitle(i.paper, category)
    return items.length === 0 ? [] : [{ id: category, title: `${n + 1} ${title}`, newPage: false, blocks: [part(category, String(n + 1), title, items)] }]
  })
}
