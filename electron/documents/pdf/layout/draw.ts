import type { Line } from '../text/lines.ts'

// What can be drawn: a few shapes and set text, in points from the top left of whatever holds them.

export type Point = readonly [x: number, y: number]
export type Stroke = { readonly width: number; readonly colour: string; readonly dash?: readonly [number, number]; readonly round?: true }
/** Text of a table row: `row` is the same object for all its cells, so that a cell is read before the next one. */
type Reading = { readonly row: object; readonly column: number }
export type Draw =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly file: string; readonly size: number; readonly colour: string; readonly tracking: number; readonly read?: Reading }
  | { readonly kind: 'path'; readonly points: readonly Point[]; readonly closed: boolean; readonly stroke?: Stroke; readonly fill?: string }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly stroke?: Stroke; readonly fill?: string }
  | { readonly kind: 'hatch'; readonly outline: readonly Point[]; readonly pitch: number; readonly width: number; readonly colour: string }
  | { readonly kind: 'outlined'; readonly x: number; readonly y: number; readonly text: string; readonly file: string; readonly size: number; readonly tracking: number; readonly stroke: Stroke; readonly turn: number }

/** A set line with its top left at x, y. */
export const lineAt = (line: Line, x: number, y: number): readonly Draw[] =>
  line.segments.map((s) => ({ kind: 'text', x: x + s.dx, y: y + line.baseline, text: s.text, file: s.file, size: s.size, colour: s.colour, tracking: s.tracking }))

/** Set lines under each other. */
export function linesAt(lines: readonly Line[], x: number, y: number): readonly Draw[] {
  let top = y
  return lines.flatMap((l) => {
    const here = lineAt(l, x, top)
    top += l.height
    return here
  })
}

/** A set line that ends at x. */
export const lineTo = (line: Line, x: number, y: number): readonly Draw[] => lineAt(line, x - line.width, y)

/** The height of set lines together. */
export const tall = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + l.height, 0)

/** A straight line. */
export const stroke = (from: Point, to: Point, s: Stroke): Draw => ({ kind: 'path', points: [from, to], closed: false, stroke: s })

/** A horizontal rule. */
export const level = (x: number, y: number, width: number, weight: number, colour: string): Draw => stroke([x, y], [x + width, y], { width: weight, colour })

/** The corners of a box. */
export const corners = (x: number, y: number, width: number, height: number): readonly Point[] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]

/** The same drawing at another place. */
export function moved(d: Draw, dx: number, dy: number): Draw {
  const shift = (p: Point): Point => [p[0] + dx, p[1] + dy]
  switch (d.kind) {
    case 'text':
    case 'circle':
    case 'outlined':
      return { ...d, x: d.x + dx, y: d.y + dy }
    case 'path':
      return { ...d, points: d.points.map(shift) }
    case 'hatch':
      return { ...d, outline: d.outline.map(shift) }
  }
}

/** Drawings in reading order: the lines of a cell follow each other, although rows are set line by line. */
export function inReadingOrder(draws: readonly Draw[]): readonly Draw[] {
  const rows = new Map<object, { readonly draw: Draw; readonly column: number }[]>()
  for (const draw of draws) {
    if (draw.kind !== 'text' || draw.read === undefined) continue
    const known = rows.get(draw.read.row)
    if (known) known.push({ draw, column: draw.read.column })
    else rows.set(draw.read.row, [{ draw, column: draw.read.column }])
  }
  return draws.flatMap((draw) => {
    if (draw.kind !== 'text' || draw.read === undefined) return [draw]
    const cells = rows.get(draw.read.row)
    rows.delete(draw.read.row)
    return (cells ?? []).toSorted((a, b) => a.column - b.column).map((c) => c.draw)
  })
}

const thinner = (s: Stroke, k: number): Stroke => ({ ...s, width: s.width * k, ...(s.dash ? { dash: [s.dash[0] * k, s.dash[1] * k] } : {}) })
/** The same drawing at another size, measured from the top left of the page. */
export function scaled(d: Draw, k: number): Draw {
  if (k === 1) return d
  const point = (p: Point): Point => [p[0] * k, p[1] * k]
  switch (d.kind) {
    case 'text':
      return { ...d, x: d.x * k, y: d.y * k, size: d.size * k, tracking: d.tracking * k }
    case 'outlined':
      return { ...d, x: d.x * k, y: d.y * k, size: d.size * k, tracking: d.tracking * k, stroke: thinner(d.stroke, k) }
    case 'circle':
      return { ...d, x: d.x * k, y: d.y * k, r: d.r * k, ...(d.stroke ? { stroke: thinner(d.stroke, k) } : {}) }
    case 'path':
      return { ...d, points: d.points.map(point), ...(d.stroke ? { stroke: thinner(d.stroke, k) } : {}) }
    case 'hatch':
      return { ...d, outline: d.outline.map(point), pitch: d.pitch * k, width: d.width * k }
  }
}
