import { rulesIn } from '#shared/domain/regels/edit.ts'
import { numbered, type Rule, type RuleCategory, type RulesVersion, type SignedPaper } from '#shared/domain/regels/rules.ts'
import type { RuleDifference } from '#shared/text/regels/rulesDifference.ts'

/** A line of a part: a rule of this version, or one of the version before that is gone. */
export type PartLine = { readonly kind: 'rule'; readonly rule: Rule; readonly number: string | null; readonly change: RuleDifference | undefined } | { readonly kind: 'gone'; readonly change: RuleDifference }

/** The lines of one part in order; what is gone stands behind the rule it stood behind. */
export function partLines(paper: SignedPaper, version: Pick<RulesVersion, 'rules'>, before: Pick<RulesVersion, 'rules'> | null, changes: readonly RuleDifference[], category: RuleCategory): readonly PartLine[] {
  const numbers = new Map(numbered(version.rules, paper).map((n) => [n.rule.id, n.number]))
  const lines: PartLine[] = rulesIn(version.rules, category).map((rule) => ({ kind: 'rule', rule, number: numbers.get(rule.id) ?? null, change: changes.find((c) => c.id === rule.id) }))
  const old = before ? rulesIn(before.rules, category) : []
  for (const [at, { id }] of old.entries()) {
    const change = changes.find((c) => c.id === id && c.kind === 'weg')
    if (!change || version.rules.some((r) => r.id === id)) continue
    const behind = old[at - 1]?.id
    const place = lines.findIndex((l) => (l.kind === 'rule' ? l.rule.id : l.change.id) === behind)
    lines.splice(place + 1, 0, { kind: 'gone', change })
  }
  return lines
}
