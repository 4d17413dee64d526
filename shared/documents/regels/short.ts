import { numbered } from '../../domain/regels/rules.ts'
import type { BlockOf } from '../model.ts'
import { clean } from '../rich.ts'
import { printed } from './facts.ts'
import type { RulesPaperInput } from './input.ts'

type Short = BlockOf<'essentials'>['items'][number]
const MOST = 10
const FIRST = /^[^.?!]+[.?!]/u

/** The rules that the house told in a few words; when it told none, the first sentence of the heaviest ones, ten at most. `number` is that of the booklet. */
export function shortRules(i: RulesPaperInput): readonly Short[] {
  const all = numbered(i.version.rules, 'huisregels').map(({ rule, number }) => ({ mark: rule.tier === 'wij' ? null : rule.tier, number: number ?? '', text: printed(i, rule.text), kort: clean(printed(i, rule.kort ?? '')) }))
  const told = all.filter((r) => r.kort !== '').map((r) => ({ ...r, text: r.kort }))
  const heaviest = all.filter((r) => r.mark === 'einde').map((r) => ({ ...r, text: FIRST.exec(r.text)?.[0] ?? r.text }))
  return (told.length > 0 ? told : heaviest.slice(0, MOST)).map(({ mark, number, text }) => ({ mark, number, text }))
}
