import { tierWords } from '../../text/regels/names.ts'
import type { Block, RuleMark } from '../model.ts'

const some = (...texts: readonly string[]): number => texts.filter((t) => t.trim() !== '').length

type Marked = { readonly mark: RuleMark | null; readonly parts: number; readonly says: 'short' | 'shape' }
const rule = (mark: RuleMark | null, ...texts: readonly string[]): Marked => ({ mark, parts: some(...texts), says: 'short' })

/** What stands in a block beside marks, and how many parts of its text come before that. */
function marked(b: Block): { readonly before: number; readonly items: readonly Marked[] } {
  if (b.kind === 'rules') return { before: some(b.number, b.title), items: b.items.map((i) => rule(i.mark, i.number, i.text.map((t) => t.text).join(''), i.why)) }
  if (b.kind === 'essentials') return { before: 0, items: b.items.map((i) => rule(i.mark, i.number, i.text)) }
  if (b.kind === 'legend') return { before: 0, items: b.items.map((i) => ({ mark: i.mark, parts: some(i.title, i.text), says: 'shape' })) }
  return { before: 0, items: [] }
}

/** What a mark on paper says to the ear, by the part of `blockText` that it stands at. */
export function marksSaid(b: Block): ReadonlyMap<number, string> {
  const { before, items } = marked(b)
  const said = new Map<number, string>()
  let at = before
  for (const { mark, parts, says } of items) {
    if (mark !== null) said.set(at, tierWords[mark][says])
    at += parts
  }
  return said
}
