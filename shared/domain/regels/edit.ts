import { partsOf, type Rule, type RuleCategory, type SignedPaper } from './rules.ts'

type Rules = readonly Rule[]
/** Where a rule goes: into which part, and before which rule of it; null = at its end. */
export type RulePlace = { readonly category: RuleCategory; readonly before: string | null }

/** The rules of one part, in order, those that do not hold included. */
export const rulesIn = (rules: Rules, category: RuleCategory): Rules => rules.filter((r) => r.category === category)

/** One rule with other words, another tier, on or off. */
export const changeRule = (rules: Rules, id: string, patch: Partial<Omit<Rule, 'id' | 'category'>>): Rules => rules.map((r) => (r.id === id ? { ...r, ...patch } : r))

/** A rule put in its place; the order of all others stays. */
export function placeRule(rules: Rules, rule: Rule, { category, before }: RulePlace): Rules {
  const others = rules.filter((r) => r.id !== rule.id)
  const next = before === null ? -1 : others.findIndex((r) => r.id === before && r.category === category)
  const at = next >= 0 ? next : others.findLastIndex((r) => r.category === category) + 1 || others.length
  return [...others.slice(0, at), { ...rule, category }, ...others.slice(at)]
}

/** The place one further up or down; past the start or end of a part it goes into the part beside it. Null at the very start or end. */
export function placeBeside(rules: Rules, paper: SignedPaper, id: string, by: -1 | 1): RulePlace | null {
  const rule = rules.find((r) => r.id === id)
  if (!rule) return null
  const mine = rulesIn(rules, rule.category)
  const at = mine.indexOf(rule)
  const beside = mine[at + by]
  if (beside) return { category: rule.category, before: by < 0 ? beside.id : (mine[at + 2]?.id ?? null) }
  const parts = partsOf[paper]
  const category = parts[parts.indexOf(rule.category) + by]
  if (category === undefined) return null
  return { category, before: by < 0 ? null : (rulesIn(rules, category)[0]?.id ?? null) }
}

/** Where a rule stands now, to put it back. */
export function placeOf(rules: Rules, id: string): RulePlace | null {
  const rule = rules.find((r) => r.id === id)
  if (!rule) return null
  const mine = rulesIn(rules, rule.category)
  return { category: rule.category, before: mine[mine.indexOf(rule) + 1]?.id ?? null }
}
