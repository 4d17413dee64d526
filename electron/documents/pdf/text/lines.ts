import type { FontSet } from '../fonts/fontSet.ts'
import { fileOf } from '../fonts/fontSet.ts'
import { type Atom, type Span, type Unit, paragraphs, shatter } from './words.ts'
import { hasRight, levels, mirror, paragraphLevel, visualOrder } from './bidi.ts'
import { balance, greedy } from './breaks.ts'

/** A stretch of a line at its place: `dx` from the line's left, in points. */
type Segment = { readonly dx: number; readonly text: string; readonly file: string; readonly size: number; readonly colour: string; readonly tracking: number }
/** One set line. `baseline` is measured from its top. */
export type Line = { readonly segments: readonly Segment[]; readonly width: number; readonly height: number; readonly baseline: number }
/** `balance` evens out short lines and breaks after a sentence where it can; `tidy` only avoids a last line of one word. */
export type Wrap = 'balance' | 'tidy' | 'plain'

type Piece = Atom

/** The space between two words; between two sizes the smaller one. */
const spaceAfter = (fonts: FontSet, atom: Atom, next: Atom = atom): Piece => {
  const style = next.style.size < atom.style.size ? next.style : atom.style
  const file = fileOf('atkinson', style.weight)
  return { text: ' ', family: 'atkinson', file, style, width: fonts.width(' ', file, style.size, style.tracking) }
}

/** The atoms of a line with its spaces; a soft hyphen shows at the end of a line only. */
function pieces(fonts: FontSet, line: readonly Unit[]): readonly Piece[] {
  return line.flatMap((u, i): readonly Piece[] => {
    const own = u.atoms
    const last = u.atoms.at(-1)
    if (last === undefined) return own
    if (i < line.length - 1) return u.joint === 'space' ? [...own, spaceAfter(fonts, last, line[i + 1]?.atoms[0])] : own
    if (u.joint !== 'soft') return own
    return [...own, { ...spaceAfter(fonts, last), text: '-', width: fonts.width('-', fileOf('atkinson', last.style.weight), last.style.size) }]
  })
}

const sameLook = (a: Piece, b: Piece): boolean => a.style === b.style && a.file === b.file

/** Neighbours in one look become one stretch, so that a line is a few strings with real spaces. */
function merge(list: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = []
  for (const p of list) {
    const last = merged.at(-1)
    if (last && sameLook(last, p) && !hasRight(last.text) && !hasRight(p.text)) merged[merged.length - 1] = { ...last, text: last.text + p.text }
    else merged.push(p)
  }
  return merged
}

type Placed = { readonly piece: Piece; readonly level: number }

/** The pieces of a line cut where the direction changes, in the order in which they are read. */
function directed(list: readonly Piece[], base: 0 | 1): readonly Placed[] {
  const text = list.map((p) => p.text).join('')
  if (base === 0 && !hasRight(text)) return merge(list).map((piece) => ({ piece, level: 0 }))
  const all = levels(text, base)
  const split: Placed[] = []
  let at = 0
  for (const p of list) {
    let start = 0
    for (let i = 1; i <= p.text.length; i += 1) {
      if (i < p.text.length && all[at + i] === all[at + start]) continue
      const level = all[at + start] ?? base
      const part = p.text.slice(start, i)
      split.push({ piece: { ...p, text: level % 2 === 1 ? mirror(part) : part }, level })
      start = i
    }
    at += p.text.length
  }
  return split
}

const height = (spans: readonly Span[]): number => Math.max(...spans.map((s) => s.style.line))
/** Where the baseline stands in a line of this size and height, as browsers centre it (Atkinson: 0.984 up, 0.316 down). */
const baselineOf = (size: number, line: number): number => line / 2 + 0.334 * size

function setLine(fonts: FontSet, line: readonly Unit[], spans: readonly Span[], base: 0 | 1): Line {
  const list = directed(pieces(fonts, line), base)
  let width = 0
  const left = new Map<number, number>()
  for (const i of visualOrder(list.map((p) => p.level))) {
    const p = list[i]?.piece
    if (p === undefined) continue
    left.set(i, width)
    width += fonts.width(p.text, p.file, p.style.size, p.style.tracking)
  }
  const segments = list.map(({ piece: p }, i): Segment => ({ dx: left.get(i) ?? 0, text: p.text, file: p.file, size: p.style.size, colour: p.style.colour, tracking: p.style.tracking ?? 0 }))
  const tall = height(spans)
  return { segments, width, height: tall, baseline: baselineOf(Math.max(...spans.map((s) => s.style.size)), tall) }
}

const memory = new WeakMap<FontSet, Map<string, readonly Line[]>>()

/** Sets `spans` in a column of `width` points. Nothing is ever lost or cut: what does not fit breaks. Empty text gives no lines. */
export function setText(fonts: FontSet, spans: readonly Span[], width: number, wrap: Wrap = 'tidy'): readonly Line[] {
  const known = memory.get(fonts) ?? new Map<string, readonly Line[]>()
  memory.set(fonts, known)
  const key = `${width} ${wrap} ${JSON.stringify(spans)}`
  const before = known.get(key)
  if (before) return before
  const set = compose(fonts, spans, width, wrap)
  known.set(key, set)
  return set
}

function compose(fonts: FontSet, spans: readonly Span[], width: number, wrap: Wrap): readonly Line[] {
  const text = spans.map((s) => s.text).join('')
  if (text.trim() === '') return []
  return paragraphs(fonts, spans).flatMap((units) => {
    const whole = units.flatMap((u) => (u.width > width ? shatter(fonts, u, width) : [u]))
    const lines = wrap === 'balance' ? balance(whole, width) : greedy(whole, width, wrap === 'tidy')
    const base = paragraphLevel(units.flatMap((u) => u.atoms.map((a) => a.text)).join(''))
    return lines.filter((l) => l.length > 0).map((l) => setLine(fonts, l, spans, base))
  })
}
