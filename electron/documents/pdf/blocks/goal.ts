import type { BlockOf } from '#shared/documents/model.ts'
import { level } from '../layout/draw.ts'
import { type Box, type Strip, asStrips } from '../layout/flow.ts'
import type { Span } from '../text/words.ts'
import { colour, grid, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain, rich, spans as setSpans } from './context.ts'
import { hang, quote } from './quote.ts'
import { openPart } from './rows.ts'
import { places, tableHead, tableRows } from './table.ts'

/** Goal, area and the present state in the margin. */
function margin(c: Context, b: BlockOf<'goal'>): readonly Strip[] {
  const area = restyle(type.label, { colour: colour.ink })
  return [
    ...asStrips(plain(c, b.title, type.goal, grid.label), 0),
    ...asStrips(plain(c, b.area, area, grid.label, 'balance'), 0),
    ...asStrips(plain(c, b.now, type.note, grid.label + mm(1.5)), 0, 4),
  ]
}

function actions(c: Context, b: BlockOf<'goal'>): readonly Strip[] {
  if (b.actions.rows.length === 0) return []
  const at = places([{ width: 58 }, { width: 37.8 }, { width: 30.6 }], grid.axis, grid.text + mm(2.6))
  const head = tableHead(c, b.actions.columns, at, grid.axis, grid.text, 7.6 * c.air)
  return [...head, ...tableRows(c, b.actions.rows.map((r) => r.map((text) => [{ text }])), at, grid.axis, grid.text, [3.3, 3.4])]
}

/** 'Gelukt als' on a line of its own; soft notes share lines as far as they fit whole, parted by a dot. */
function notes(c: Context, b: BlockOf<'goal'>): readonly Strip[] {
  const name = restyle(type.agreed, { weight: 700, colour: colour.petrol })
  const parts = (note: (typeof b.notes)[number]) => [
    { text: `${note.label} `, style: name },
    { text: note.text, style: note.soft ? restyle(type.agreed, { colour: colour.soft }) : type.agreed },
  ]
  const dot = { text: ' · ', style: restyle(type.agreed, { colour: colour.soft }) }
  const shared: (readonly Span[])[] = []
  for (const n of b.notes.filter((note) => note.soft)) {
    const joined = [...(shared.at(-1) ?? []), dot, ...parts(n)]
    if (shared.length > 0 && setSpans(c, joined).length === 1) shared[shared.length - 1] = joined
    else shared.push(parts(n))
  }
  const lines = [...b.notes.filter((n) => !n.soft).map(parts), ...shared]
  return lines.flatMap((spans, i) => asStrips(setSpans(c, spans), grid.axis, (i === 0 ? 4 : 2) * c.air))
}

/** A goal: the resident's words, what was agreed, who does what when. Hairline between two goals. */
export function goal(c: Context, b: BlockOf<'goal'>): Box {
  const said = quote(c, b.words, type.wordsPlan, hang.plan)
  const agreed = asStrips(rich(c, [{ text: b.agreed }], type.agreed, grid.text), grid.axis, 4)
  const lowered: readonly Strip[] = said.length === 0 ? [{ gap: 0, height: 7, draws: [] }] : []
  const open = openPart(c, b.open).map((s, i) => (i === 0 ? { ...s, gap: 9 } : s))
  const strips = [...lowered, ...said, ...agreed, ...actions(c, b), ...notes(c, b), ...(b.open.trim() === '' ? [] : open)]
  const after = c.previous?.kind === 'goal'
  const lead = { between: after ? [level(0, -8 * c.air, grid.full, rule.hairline, colour.hairline)] : [], top: [level(0, 0, grid.full, rule.normal, colour.petrol)], topSpace: 7.5 }
  return box(b, [{ strips: margin(c, b) }, { strips }], { above: after ? 20.5 : 9, below: 12, lead })
}
