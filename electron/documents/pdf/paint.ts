import { features } from './fonts/files.ts'
import type { FontSet } from './fonts/fontSet.ts'
import type { Font } from 'fontkit'
import type { Draw, Point, Stroke } from './layout/draw.ts'

/** The drawing calls of react-pdf's canvas that are used here. */
export type Painter = {
  save(): Painter
  restore(): Painter
  clip(): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  circle(x: number, y: number, r: number): Painter
  polygon(...points: readonly (readonly number[])[]): Painter
  lineWidth(width: number): Painter
  lineCap(cap: 'butt' | 'round'): Painter
  lineJoin(join: 'miter' | 'round'): Painter
  dash(length: number, options: { readonly space: number }): Painter
  stroke(colour: string): Painter
  fill(colour: string): Painter
  fillAndStroke(fill: string, stroke: string): Painter
  fillColor(colour: string): Painter
  strokeColor(colour: string): Painter
  rotate(angle: number, options: { readonly origin: readonly number[] }): Painter
  font(source: Font, family: string, size: number): Painter
  text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): Painter
}

const wear = (p: Painter, s: Stroke): void => {
  p.lineWidth(s.width)
  p.lineCap(s.round ? 'round' : 'butt').lineJoin(s.round ? 'round' : 'miter')
  if (s.dash) p.dash(s.dash[0], { space: s.dash[1] })
}

const trace = (p: Painter, points: readonly Point[], closed: boolean): void => {
  if (closed) {
    p.polygon(...points)
    return
  }
  points.forEach(([x, y], i) => (i === 0 ? p.moveTo(x, y) : p.lineTo(x, y)))
}

function finish(p: Painter, fill: string | undefined, s: Stroke | undefined): void {
  if (fill !== undefined && s !== undefined) p.fillAndStroke(fill, s.colour)
  else if (fill !== undefined) p.fill(fill)
  else if (s !== undefined) p.stroke(s.colour)
}

function hatch(p: Painter, d: Extract<Draw, { kind: 'hatch' }>): void {
  const xs = d.outline.map((o) => o[0])
  const ys = d.outline.map((o) => o[1])
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const height = bottom - top
  trace(p, d.outline, true)
  p.clip()
  p.lineWidth(d.width)
  const step = d.pitch * Math.SQRT2
  for (let x = left - height; x < right + height; x += step) p.moveTo(x, bottom + 1).lineTo(x + height + 2, top - 1)
  p.stroke(d.colour)
}

/** Draws one thing on the page. */
export function paint(p: Painter, fonts: FontSet, d: Draw): void {
  p.save()
  switch (d.kind) {
    case 'text':
      p.fillColor(d.colour).font(fonts.get(d.file), d.file, d.size)
      p.text(d.text, d.x, d.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: d.tracking, features: features(d.file) })
      break
    case 'path':
      if (d.stroke) wear(p, d.stroke)
      trace(p, d.points, d.closed)
      finish(p, d.fill, d.stroke)
      break
    case 'circle':
      if (d.stroke) wear(p, d.stroke)
      p.circle(d.x, d.y, d.r)
      finish(p, d.fill, d.stroke)
      break
    case 'hatch':
      hatch(p, d)
      break
    case 'outlined':
      p.rotate(d.turn, { origin: [d.x, d.y] })
      p.lineWidth(d.stroke.width).strokeColor(d.stroke.colour).font(fonts.get(d.file), d.file, d.size)
      p.text(d.text, d.x, d.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: d.tracking, stroke: true, fill: false })
      break
  }
  p.restore()
}
