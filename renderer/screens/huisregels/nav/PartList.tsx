import { partsOf, type RuleCategory } from '#shared/domain/regels/rules.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import type { RulesPart } from '../../../state/router.ts'
import { cx } from '../../../ui/cx.ts'
import { Select } from '../../../ui/Select.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { goIn } from '../goIn.ts'
import css from '../Huisregels.module.css'
import type { RuleMoves } from '../rules/useRuleMoves.ts'
import type { RulesView } from '../useRulesView.ts'

type Item = { readonly key: string; readonly part: RulesPart; readonly category?: RuleCategory; readonly number?: number; readonly name: string; readonly count: number | null; readonly asks: boolean }

// A list of one line a part.
const short: Readonly<Partial<Record<RuleCategory, string>>> = { bezoek: 'Bezoek en weekend', gezondheid: 'Medicijnen, gezondheid', telefoon: 'Telefoon en gamen' }

/** What can be opened of a paper, in order. */
function itemsOf(view: RulesView): readonly Item[] {
  const { paper, version, warnings, missing, before, changes } = view
  const asksIn = (c: RuleCategory): boolean => version.rules.some((r) => r.category === c && warnings.has(r.id))
  return [
    { key: 'begin', part: 'begin', name: 'Begin', count: null, asks: false },
    ...partsOf[paper].map((c, i): Item => ({ key: c, part: 'regels', category: c, number: i + 1, name: short[c] ?? partTitle(paper, c), count: version.rules.filter((r) => r.active && r.category === c).length, asks: asksIn(c) })),
    { key: 'gegevens', part: 'gegevens', name: 'Gegevens van het huis', count: missing.length > 0 ? missing.length : null, asks: missing.length > 0 },
    ...(before ? [{ key: 'verschil', part: 'verschil', name: 'Wat verandert er', count: changes.length, asks: false } as const] : []),
    ...(view.signing ? [{ key: 'tekenen', part: 'tekenen', name: 'Handtekeningen', count: null, asks: false } as const] : []),
  ]
}

type Props = { readonly view: RulesView; readonly open: string; readonly wide: boolean; readonly moves: RuleMoves }

/** The parts of a paper, with how many rules each has; a rule that is dragged can be put down on a part. */
export function PartList({ view, open, wide, moves }: Props) {
  const items = itemsOf(view)
  const show = ({ part, category }: Item): void => goIn(view.route, { part, ...(category && { category }) })
  if (!wide) return <div className={css.partMenu}><Select label="Onderdeel" value={items.some((i) => i.key === open) ? open : null} options={items.map((i) => ({ value: i.key, label: i.number === undefined ? i.name : `${i.number} ${i.name}` }))} onChange={(key) => { const item = items.find((i) => i.key === key); if (item) show(item) }} /></div>
  return (
    <nav className={css.parts} aria-label="Onderdelen van dit papier" data-pane>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={cx(item.key === 'gegevens' && css.apart)} {...(item.category && moves.ontoPart(item.category))}>
            <button type="button" className={cx(css.part, item.category !== undefined && moves.over === item.category && css.target)} aria-current={item.key === open ? 'step' : undefined} onClick={() => show(item)}>
              <span className={css.partNumber}>{item.number}</span>
              <span className={css.partName}>{item.name}</span>
              {item.asks && <StateMark state="deze-week" size={12} label="vraagt aandacht" />}
              {item.count !== null && <span className={css.count}>{item.count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
