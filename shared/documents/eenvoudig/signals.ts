import { signalRows } from '../../text/planLabels.ts'
import { callsWithHouse } from '../calls.ts'
import type { Block } from '../model.ts'
import { blockOf, blocksOf, type Source } from './source.ts'

/** Green, orange and red: how I notice, and what I do; what others do only when nothing is said of me. */
export const signals = ({ plan }: Source): readonly Block[] =>
  blocksOf(plan, 'signal').map((s): Block => {
    const mine = s.rows.filter((r) => r.label === signalRows.me)
    return { ...s, id: `e-${s.id}`, rows: mine.length ? mine : s.rows }
  })

/** What happens when I use: it may cost somebody this home, so it is never left out. */
export function ifIUse({ plan }: Source): readonly Block[] {
  const use = blockOf(plan, 'row', 's7-use')
  return use ? [{ ...use, id: 'e-use', label: '' }] : []
}

const CALL = /^(?<who>.*): (?<phone>[^:]*\d[^:]*)$/u

/** Whom I call, their numbers large; the house always among them. */
export function calls({ plan, phone }: Source): readonly Block[] {
  const typed = (blockOf(plan, 'list', 's7-calls')?.items ?? []).map((text) => {
    const parts = CALL.exec(text)?.groups
    return { who: parts?.['who'] ?? text, phone: parts?.['phone'] ?? '' }
  })
  const items = callsWithHouse(typed, phone).map((c) => ({ value: c.phone, unit: '', text: c.who }))
  return [{ kind: 'figures', id: 'e-calls', label: '', items, origin: { step: '7', field: 'content.signals.calls' } }]
}
