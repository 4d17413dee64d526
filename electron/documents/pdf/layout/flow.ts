import type { Line } from '../text/lines.ts'
import { type Draw, inReadingOrder, lineAt, moved } from './draw.ts'

/** The smallest thing that stays whole: usually one line. `gap` is the air above it, dropped at the top of a page. */
export type Strip = { readonly gap: number; readonly height: number; readonly draws: readonly Draw[] }
/** Strips under each other; `head` comes back on every next page. */
export type Flow = { readonly strips: readonly Strip[]; readonly head?: readonly Strip[] }

/** One block on paper: flows side by side. Measures are points; x runs from the left margin. */
export type Box = {
  readonly id: string
  readonly flows: readonly Flow[]
  /** Air above and below; between two blocks the larger of the two counts. */
  readonly above: number
  readonly below: number
  /** Stays on the page of what comes next. */
  readonly keepNext: boolean
  /** Stands at the foot of its page. */
  readonly foot: boolean
  /** Drawn in the air above the block, or at the top of a page; `y` 0 is the top of the block. */
  readonly lead?: { readonly between: readonly Draw[]; readonly top: readonly Draw[]; readonly topSpace: number }
  /** A heading, or the signatures with their statement: pagination rules look at these. */
  readonly role: 'heading' | 'statement' | 'signatures' | 'note' | 'body'
}

/** The height of strips under each other, without the first gap. */
export const stripsHeight = (strips: readonly Strip[]): number => strips.reduce((sum, s, i) => sum + s.height + (i === 0 ? 0 : s.gap), 0)

/** The height of a box: its longest flow. */
export const boxHeight = (box: Pick<Box, 'flows'>): number => Math.max(0, ...box.flows.map((f) => stripsHeight([...(f.head ?? []), ...f.strips])))

/** Lines as strips at x; `gap` stands above the first. */
export const asStrips = (lines: readonly Line[], x: number, gap = 0): readonly Strip[] =>
  lines.map((l, i) => ({ gap: i === 0 ? gap : 0, height: l.height, draws: lineAt(l, x, 0) }))

/** Columns of lines as strips that hold the next line of each column, so that even one huge row can break. */
export function sideBySide(columns: readonly { readonly x: number; readonly lines: readonly Line[] }[], gap = 0): readonly Strip[] {
  const count = Math.max(0, ...columns.map((c) => c.lines.length))
  const row = {}
  return Array.from({ length: count }, (_, i) => {
    const here = columns.flatMap((c, column) => (c.lines[i] === undefined ? [] : [{ x: c.x, line: c.lines[i], column }]))
    const draws = here.flatMap((h) => lineAt(h.line, h.x, 0).map((d) => (d.kind === 'text' ? { ...d, read: { row, column: h.column } } : d)))
    return { gap: i === 0 ? gap : 0, height: Math.max(...here.map((h) => h.line.height)), draws }
  })
}

/** Joins strips into one that never breaks; used where breaking would be wrong and the height is small. */
export function solid(strips: readonly Strip[], gap = strips[0]?.gap ?? 0): Strip {
  let y = 0
  const draws = strips.flatMap((s, i) => {
    y += i === 0 ? 0 : s.gap
    const here = s.draws.map((d) => ({ d, y }))
    y += s.height
    return here
  })
  return { gap, height: y, draws: draws.map(({ d, y: dy }) => shiftDown(d, dy)) }
}

const shiftDown = (d: Draw, dy: number): Draw => moved(d, 0, dy)

/** Adds drawings to the last strip and air under it, such as the rule under a table row. */
export function underLast(strips: readonly Strip[], air: number, draws: (y: number) => readonly Draw[]): readonly Strip[] {
  const last = strips.at(-1)
  if (last === undefined) return strips
  return [...strips.slice(0, -1), { ...last, height: last.height + air, draws: [...last.draws, ...draws(last.height + air)] }]
}

/** Moves the text of the first strip down, as air under a rule above it. */
export const padTop = (strips: readonly Strip[], air: number): readonly Strip[] =>
  strips.map((s, i) => (i === 0 ? { ...s, height: s.height + air, draws: s.draws.map((d) => shiftDown(d, air)) } : s))

/** Cuts flows at `room` points: what fits now and what is left. At least one strip goes when `force` is set, so that cutting always ends. */
export function splitFlows(flows: readonly Flow[], room: number, force: boolean): { readonly now: readonly Flow[]; readonly rest: readonly Flow[] } {
  const cuts = flows.map((f) => {
    const head = f.head ?? []
    let used = stripsHeight(head)
    let count = 0
    for (const s of f.strips) {
      const need = used + s.height + (used > 0 ? s.gap : 0)
      if (need > room && !(force && count === 0)) break
      used = need
      count += 1
    }
    return count
  })
  const now = flows.map((f, i): Flow => ({ ...f, strips: f.strips.slice(0, cuts[i]) }))
  const rest = flows.map((f, i): Flow => ({ ...f, strips: f.strips.slice(cuts[i]) }))
  return { now, rest: rest.filter((f) => f.strips.length > 0) }
}

/** The drawings of flows with their top at y. */
export function drawFlows(flows: readonly Flow[], y: number): readonly Draw[] {
  return flows.flatMap((f) => {
    if (f.strips.length === 0) return []
    const all = solid([...(f.head ?? []), ...f.strips], 0)
    return inReadingOrder(all.draws).map((d) => shiftDown(d, y))
  })
}
