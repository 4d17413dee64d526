import { assertNever } from '../result/result.ts'
import type { Block, Document, Rich, SignatureCell } from './model.ts'

const rich = (r: Rich): string => r.map((i) => i.text).join('')
const some = (...texts: readonly string[]): readonly string[] => texts.filter((t) => t.trim() !== '')
const quoted = (text: string): readonly string[] => (text.trim() ? [`“${text.trim()}”`] : [])
const signature = (c: SignatureCell): readonly string[] =>
  some(c.state.kind === 'refused' ? 'tekent niet' : '', c.state.kind === 'typed' ? c.state.typedName : '', c.name, c.role, c.when, c.state.kind === 'typed' ? `getuige: ${c.state.witness}` : '')

/** The words of one block, in reading order: exactly what each renderer must show. */
export function blockText(b: Block): readonly string[] {
  switch (b.kind) {
    case 'cover':
      return some(b.above, b.title)
    case 'words':
      return [...some(b.label), ...quoted(b.text), ...(b.after ?? []).map(rich)]
    case 'letter':
      return some(...b.to, ...b.facts.flat(), b.subject)
    case 'heading':
      return some(b.number, b.title)
    case 'row':
      return [...some(b.label), ...b.paragraphs.map(rich)]
    case 'steps':
      return [...some(b.label), ...b.items.flatMap((i, n) => some(String(n + 1), i.text, i.when))]
    case 'facts':
      return [...b.left, ...b.right].flatMap(([k, v]) => some(k, v))
    case 'lists':
      return [...some(b.label), ...b.lists.flatMap((l) => [l.title, ...l.items])]
    case 'list':
      return [...some(b.label), ...b.items]
    case 'timeline':
      return [...b.phases.map((p) => p.name), ...b.marks.flatMap((m) => some(m.date, m.words))]
    case 'goal':
      return [...some(b.title, b.area, b.now), ...quoted(b.words), ...some(b.agreed), ...(b.actions.rows.length ? [...b.actions.columns, ...b.actions.rows.flatMap((r) => some(...r))] : []), ...b.notes.flatMap((n) => some(n.label, n.text)), ...some(b.open)]
    case 'look':
      return [...(b.legend ? some(...b.legend) : []), ...some(b.number, b.title), ...quoted(b.words), ...(b.seen.text.trim() ? some(b.seen.label, b.seen.text) : []), ...some(b.stand), ...b.notes.flatMap((n) => some(n.label, n.text))]
    case 'statuses':
      return [...some(b.title, ...b.columns), ...b.rows.flatMap((r) => [...some(r.title), ...r.cells.flatMap((c) => (c ? some(c.text) : []))])]
    case 'coverage':
      return [b.label, ...b.legend, ...b.items.flatMap((i) => some(i.name, i.text))]
    case 'table':
      return [...some(...b.columns.map((c) => c.title)), ...b.rows.flatMap((r) => some(...r.map(rich))), ...some(b.note ?? '')]
    case 'figures':
      return [...some(b.label), ...b.items.flatMap((i) => some(i.value, i.unit, i.text))]
    case 'scale':
      return some(b.label, b.words, b.note)
    case 'signal':
      return [b.name, b.meaning, ...quoted(b.words), ...b.rows.flatMap((r) => some(r.label, rich(r.text)))]
    case 'choices':
      return [...b.columns.map((c) => c.title), ...b.rows.flatMap((r) => [...some(...r.cells.map(rich)), ...b.options]), ...some(b.note)]
    case 'note':
      return some(rich(b.text))
    case 'legend':
      return b.items.flatMap((i) => some(i.title, i.text))
    case 'rules':
      return [...some(b.number, b.title), ...b.items.flatMap((i) => some(i.number, rich(i.text), i.why))]
    case 'ladder':
      return [...some(b.number, b.title), ...b.steps.flatMap((s, i) => some(String(i + 1), s.name, s.text)), ...some(...b.after.map(rich))]
    case 'essentials':
      return b.items.flatMap((i) => some(i.number, i.text))
    case 'write':
      return some(b.label, b.hint, b.note)
    case 'open':
    case 'statement':
      return some(b.label, b.text)
    case 'signatures':
      return b.cells.flatMap(signature)
    case 'recoveryWords':
      return b.words.flatMap((w, i) => [String(i + 1), w])
    case 'blanks':
      return b.items.flatMap((i) => some(i.value, i.label))
    case 'questions':
      return [...some(b.title), ...quoted(b.words), ...b.items.flatMap((q) => some(q.label, ...q.marks))]
    case 'week':
      return [...some(b.title, b.about, ...b.legend.map((l) => l.text)), ...b.days.flatMap((d) => some(d.name, d.number, d.note)), ...b.rows.flatMap((r) => r.flatMap((cell) => some(cell.time, cell.title, ...cell.notes))), ...some(...b.changes)]
    case 'pocket':
      return [...some(b.above, b.name), ...b.days.flatMap((d) => some(d.name, d.date, ...d.items.flatMap((i) => [i.time, i.text]))), ...b.fixed.flatMap((f) => some(f.title, f.text)), ...some(...b.help)]
    case 'rollCall':
      return [...some(b.title, b.about), ...b.legend.flatMap((l) => some(l.sign, l.text)), ...some(b.out, b.corner), ...b.columns.flatMap((c) => some(c.day, c.time, c.title)), ...some(b.reason, ...b.people.map((p) => p.name), ...b.under)]
    case 'card':
      return [
        b.calls.title, ...b.calls.items.flatMap((c, i) => some(String(i + 1), c.who, c.phone)), ...b.calls.after.map(rich), b.calls.archive,
        b.signals.above, b.signals.name, ...b.signals.items.flatMap((s) => some(s.name, s.words, s.action)),
      ]
    default:
      return assertNever(b)
  }
}

/** One string for comparing: NFC, white space collapsed. */
export const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The words of a whole document, block after block, page furniture left out. */
export const documentText = (d: Document): readonly string[] => d.sections.flatMap((s) => s.blocks.flatMap(blockText)).map(normalise).filter(Boolean)
