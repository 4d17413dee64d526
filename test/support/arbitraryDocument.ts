import fc, { type Arbitrary } from 'fast-check'
import { goalStatuses } from '#shared/domain/plan/goal.ts'
import type { Block, Document, Rich, Section, SignatureState } from '#shared/documents/model.ts'

// Documents as no builder would make them: any words in any block, empty ones, long ones, other scripts, control characters.

const word = fc.oneof(
  fc.constantFrom('ik', 'woensdag', 'Eén', 'é', 'Nguyễn', 'Łódź', 'verantwoordelijkheidsgevoel', '€ 11.400', 'شكرا', 'שלום', '👍🏽', '<b>&amp;', ']]>', 'a\u0007b', '\u0000', '\uD800', 'e\u0301', '“', '·'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
/** One line or more of anything. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { maxLength: 8 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => w.join('\n')) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u000B', 'x'.repeat(900)) },
)
const texts = (maxLength: number): Arbitrary<readonly string[]> => fc.array(anyText, { maxLength })
const rich: Arbitrary<Rich> = fc.array(fc.oneof(fc.record({ text: anyText }), fc.record({ text: anyText, bold: fc.constant(true as const) }), fc.record({ text: anyText, soft: fc.constant(true as const) })), { maxLength: 3 })
const day = fc.constantFrom('2026-01-05', '2026-04-05', '2026-12-18', '2027-01-05', 'geen dag')
const ruleMark = fc.constantFrom('einde', 'waarschuwing', 'gesprek')
const level = fc.constantFrom('groen', 'oranje', 'rood')
const column = fc.record({ title: anyText, width: fc.integer({ min: 8, max: 120 }) })
const pairs = fc.array(fc.tuple(anyText, anyText), { maxLength: 3 })
const state: Arbitrary<SignatureState> = fc.oneof(
  fc.record({ kind: fc.constantFrom('open', 'paper', 'refused') }),
  fc.record({ kind: fc.constant('ink' as const), ink: fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 9 }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('typed' as const), typedName: anyText, witness: anyText }),
)
const mark = fc.record({ at: day, date: anyText, words: anyText, place: fc.constantFrom('above', 'below', 'end', 'limit') })
const phase = fc.record({ name: anyText, from: day, to: day, style: fc.constantFrom('solid', 'hatched', 'white') })
const table = fc.integer({ min: 1, max: 4 }).chain((n) => fc.record({ columns: fc.array(column, { minLength: n, maxLength: n }), rows: fc.array(fc.array(rich, { minLength: n, maxLength: n }), { maxLength: 3 }) }))
const oneToFive = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const goalStatus = fc.constantFrom(...goalStatuses)
const three = fc.tuple(anyText, anyText, anyText)

const shapes: readonly Arbitrary<object>[] = [
  fc.record({ kind: fc.constant('cover'), above: anyText, title: anyText }),
  fc.record({ kind: fc.constant('words'), label: anyText, text: anyText, size: fc.constantFrom('cover', 'plan', 'small'), after: fc.array(rich, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('heading'), number: anyText, title: anyText }),
  fc.record({ kind: fc.constant('row'), label: anyText, paragraphs: fc.array(rich, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('steps'), label: anyText, items: fc.array(fc.record({ text: anyText, when: anyText }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('facts'), left: pairs, right: pairs }),
  fc.record({ kind: fc.constant('lists'), label: anyText, lists: fc.array(fc.record({ title: anyText, items: texts(3) }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('letter'), to: texts(3), facts: pairs, subject: anyText }),
  fc.record({ kind: fc.constant('list'), label: anyText, items: texts(4) }),
  fc.record({ kind: fc.constant('timeline'), from: day, to: day, limit: fc.option(day, { nil: null }), phases: fc.array(phase, { maxLength: 3 }), marks: fc.array(mark, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('goal'), number: fc.nat(40), title: anyText, area: anyText, now: anyText, words: anyText, agreed: anyText, actions: fc.record({ columns: three, rows: fc.array(three, { maxLength: 3 }) }), notes: fc.array(fc.record({ label: anyText, text: anyText, soft: fc.boolean() }), { maxLength: 3 }), open: anyText }),
  fc.record({ kind: fc.constant('look'), number: anyText, title: anyText, chart: fc.option(fc.record({ points: fc.array(fc.record({ on: fc.constantFrom('2026-01-05', '2026-04-05', '2026-12-18'), resident: oneToFive, team: oneToFive }), { maxLength: 6 }), resident: anyText }), { nil: null }), legend: fc.option(three, { nil: null }), words: anyText, seen: fc.record({ label: anyText, text: anyText }), status: fc.option(goalStatus, { nil: null }), stand: anyText, notes: fc.array(fc.record({ label: anyText, text: anyText }), { maxLength: 3 }) }),
  fc.integer({ min: 1, max: 6 }).chain((n) => fc.record({ kind: fc.constant('statuses'), title: anyText, columns: fc.array(anyText, { minLength: n, maxLength: n }), rows: fc.array(fc.record({ title: anyText, cells: fc.array(fc.option(fc.record({ status: goalStatus, text: anyText }), { nil: null }), { minLength: n, maxLength: n }) }), { maxLength: 4 }) })),
  fc.record({ kind: fc.constant('coverage'), label: anyText, legend: fc.tuple(anyText, anyText), items: fc.array(fc.record({ name: anyText, covered: fc.boolean(), text: anyText }), { maxLength: 4 }) }),
  fc.tuple(table, fc.option(anyText, { nil: undefined })).map(([t, note]) => ({ kind: 'table', ...t, ...(note === undefined ? {} : { note }) })),
  fc.record({ kind: fc.constant('figures'), label: anyText, items: fc.array(fc.record({ value: anyText, unit: anyText, text: anyText }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('scale'), label: anyText, value: fc.integer({ min: 0, max: 5 }), of: fc.constant(5), words: anyText, note: anyText }),
  fc.record({ kind: fc.constant('signal'), level, name: anyText, meaning: anyText, words: anyText, rows: fc.array(fc.record({ label: anyText, text: rich }), { maxLength: 3 }) }),
  fc.tuple(table, anyText, fc.array(fc.constantFrom('ja', 'nee', 'open'), { minLength: 3, maxLength: 3 })).map(([t, note, all]) => ({ kind: 'choices', columns: [...t.columns, { title: 'Ik zeg', width: 30 }], rows: t.rows.map((cells, n) => ({ cells, choice: all[n] })), options: ['ja', 'nee'], note })),
  fc.record({ kind: fc.constant('note'), text: rich }),
  fc.record({ kind: fc.constant('legend'), items: fc.array(fc.record({ mark: ruleMark, title: anyText, text: anyText }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('rules'), number: anyText, title: anyText, items: fc.array(fc.record({ mark: fc.option(ruleMark), number: fc.oneof(fc.constantFrom('4.1', 'wij', ''), anyText), text: rich, why: anyText }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('ladder'), number: anyText, title: anyText, steps: fc.array(fc.record({ name: anyText, text: anyText }), { maxLength: 5 }), after: fc.array(rich, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('essentials'), items: fc.array(fc.record({ mark: fc.option(ruleMark), number: anyText, text: anyText }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('write'), label: anyText, hint: anyText, lines: fc.integer({ min: 0, max: 3 }), note: anyText }),
  fc.record({ kind: fc.constantFrom('open', 'statement'), label: anyText, text: anyText }),
  fc.record({ kind: fc.constant('signatures'), cells: fc.array(fc.record({ name: anyText, role: anyText, when: anyText, state }), { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('recoveryWords'), words: texts(24) }),
  fc.record({ kind: fc.constant('blanks'), items: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('questions'), title: anyText, words: anyText, items: fc.array(fc.record({ label: anyText, marks: fc.oneof(fc.constantFrom([], ['1', '2', '3', '4', '5']), texts(4)), lines: fc.integer({ min: 0, max: 3 }) }), { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('card'),
    calls: fc.record({ title: anyText, items: fc.array(fc.record({ who: anyText, phone: anyText }), { maxLength: 2 }), after: fc.array(rich, { maxLength: 2 }), archive: anyText }),
    signals: fc.record({ above: anyText, name: anyText, items: fc.array(fc.record({ level, name: anyText, words: anyText, action: anyText }), { maxLength: 3 }) }),
  }),
]

const weekLook = fc.constantFrom('samen', 'groep', 'een', 'huis', 'buiten', 'eten', 'vrij', 'rust')
const weekCell = fc.record({ from: fc.integer({ min: 0, max: 6 }), look: weekLook, time: anyText, title: anyText, notes: texts(2) }).chain((c) => fc.integer({ min: c.from, max: 6 }).map((to) => ({ ...c, to })))
const weekShapes: readonly Arbitrary<object>[] = [
  fc.record({ kind: fc.constant('week'), title: anyText, about: anyText, legend: fc.array(fc.record({ look: weekLook, text: anyText }), { maxLength: 3 }), days: fc.array(fc.record({ name: anyText, number: anyText, note: anyText }), { minLength: 7, maxLength: 7 }), rows: fc.array(fc.array(weekCell, { maxLength: 3 }), { maxLength: 3 }), changes: texts(2) }),
  fc.record({ kind: fc.constant('pocket'), above: anyText, name: anyText, days: fc.array(fc.record({ name: anyText, date: anyText, items: fc.array(fc.record({ time: anyText, text: anyText }), { maxLength: 3 }) }), { maxLength: 7 }), fixed: fc.array(fc.record({ title: anyText, text: anyText }), { maxLength: 2 }), help: fc.tuple(anyText, anyText) }),
  fc.integer({ min: 0, max: 4 }).chain((n) => fc.record({ kind: fc.constant('rollCall'), title: anyText, about: anyText, legend: fc.array(fc.record({ sign: anyText, text: anyText }), { maxLength: 3 }), out: anyText, corner: anyText, columns: fc.array(fc.record({ day: anyText, time: anyText, title: anyText }), { minLength: n, maxLength: n }), reason: anyText, people: fc.array(fc.record({ name: anyText, out: fc.array(fc.boolean(), { minLength: n, maxLength: n }) }), { maxLength: 3 }), spare: fc.nat(2), under: texts(2) })),
]

/** Any block of any kind, without its id. */
const shape = fc.oneof(...shapes, ...weekShapes)

/** A document of one to three sections of any blocks. */
export const anyDocument: Arbitrary<Document> = fc
  .record({ parts: fc.array(fc.record({ title: anyText, newPage: fc.boolean(), blocks: fc.array(shape, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 3 }), mark: fc.constantFrom('concept', 'geen'), example: fc.boolean(), title: anyText, left: anyText })
  .map(({ parts, mark: m, example, title, left }): Document => ({
    kind: 'trajectplan', profile: 'proef', title, subject: 'Proef', language: 'nl-NL', mark: m, example,
    head: { left, right: 'Voorbeeldkade 1' },
    footer: { strong: 'Hulp nodig?', archive: 'Proef' },
    sections: parts.map((p, n): Section => ({ id: `s${n}`, title: p.title, newPage: p.newPage, blocks: p.blocks.map((b, i) => ({ ...b, id: `s${n}b${i}` }) as Block) })),
  }))
