import { numbered, type Rule, type RulesContent, type SignedPaper } from '../../domain/regels/rules.ts'
import { filled } from '../../domain/regels/variables.ts'

/** What of a version is read: its rules, with the facts of the house. */
export type RulesRead = Pick<RulesContent, 'opening' | 'rules'> & { readonly facts: Readonly<Record<string, string>> }
/** A rule as it is read: its number, and its words with the facts of the house in them. */
export type RuleRead = { readonly rule: Rule; readonly number: string | null; readonly text: string; readonly why: string }
export type RuleDifference = {
  readonly id: string
  /** `verplaatst`: the same words and tier in another part. A rule that only got another number is the same. */
  readonly kind: 'nieuw' | 'weg' | 'anders' | 'verplaatst'
  readonly was: RuleRead | null
  readonly now: RuleRead | null
}

/** The rules of a version that hold, in order, as they are read. */
export const readRules = (paper: SignedPaper, { rules, facts }: RulesRead): readonly RuleRead[] => numbered(rules, paper).map(({ rule, number }) => ({ rule, number, text: filled(rule.text, facts), why: filled(rule.why, facts) }))

function kindOf(was: RuleRead, now: RuleRead): RuleDifference['kind'] | null {
  if (was.text !== now.text || was.why !== now.why || was.rule.tier !== now.rule.tier) return 'anders'
  return was.rule.category === now.rule.category ? null : 'verplaatst'
}

/** What a reader finds changed between two versions, in the order of the new one; what went stands behind the rule it stood behind. */
export function rulesDifference(paper: SignedPaper, before: RulesRead, after: RulesRead): readonly RuleDifference[] {
  const [old, next] = [readRules(paper, before), readRules(paper, after)]
  const find = (all: readonly RuleRead[], id: string): RuleRead | null => all.find((r) => r.rule.id === id) ?? null
  const changes = next.flatMap((now): readonly RuleDifference[] => {
    const was = find(old, now.rule.id)
    const kind = was === null ? 'nieuw' : kindOf(was, now)
    return kind === null ? [] : [{ id: now.rule.id, kind, was, now }]
  })
  const gone = old.filter((was) => find(next, was.rule.id) === null).map((was): RuleDifference => ({ id: was.rule.id, kind: 'weg', was, now: null }))
  const place = (d: RuleDifference): number => {
    const at = next.findIndex((r) => r.rule.id === d.id)
    if (at >= 0) return at
    const behind = old.slice(0, old.findIndex((r) => r.rule.id === d.id)).findLast((r) => find(next, r.rule.id) !== null)
    return behind ? next.findIndex((r) => r.rule.id === behind.rule.id) + 0.5 : -0.5
  }
  return [...changes, ...gone].toSorted((a, b) => place(a) - place(b))
}

const counted = (n: number, one: string, more: string): string => (n === 0 ? '' : n === 1 ? `1 ${one}` : `${n} ${more}`)
/** '2 regels gewijzigd, 1 nieuw, 1 weg'; empty when nothing is. */
export function differenceWords(changes: readonly RuleDifference[]): string {
  const of = (...kinds: readonly RuleDifference['kind'][]): number => changes.filter((c) => kinds.includes(c.kind)).length
  const parts = [counted(of('anders', 'verplaatst'), 'regel gewijzigd', 'regels gewijzigd'), counted(of('nieuw'), 'nieuwe', 'nieuwe'), counted(of('weg'), 'weg', 'weg')].filter(Boolean)
  return parts.join(', ')
}
