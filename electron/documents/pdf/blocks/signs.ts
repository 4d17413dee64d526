import type { RuleMark } from '#shared/documents/model.ts'
import { ruleMark } from '#shared/documents/ruleMark.ts'
import { type Draw, type Point, corners } from '../layout/draw.ts'
import { colour } from '../tokens.ts'

/** Slanting lines inside an outline. */
const hatch = (outline: readonly Point[], colourOfLines: string): Draw => ({ kind: 'hatch', outline, pitch: 5.4, width: 2.6, colour: colourOfLines })

/** The three signs: an open ring, a hatched triangle, a solid octagon. `size` in points. */
export function sign(which: 'groen' | 'oranje' | 'rood', x: number, y: number, size: number): readonly Draw[] {
  switch (which) {
    case 'groen':
      return [{ kind: 'circle', x: x + size / 2, y: y + size / 2, r: size * 0.45, stroke: { width: size * 0.1, colour: colour.groen } }]
    case 'oranje': {
      const points: readonly Point[] = [[x + size / 2, y + size * 0.06], [x + size * 0.97, y + size * 0.92], [x + size * 0.03, y + size * 0.92]]
      return [hatch(points, colour.oranje), { kind: 'path', points, closed: true, stroke: { width: size * 0.085, colour: colour.oranje, round: true } }]
    }
    case 'rood': {
      const a = size * 0.3
      const b = size - a
      const points: readonly Point[] = [[x + a, y], [x + b, y], [x + size, y + a], [x + size, y + b], [x + b, y + size], [x + a, y + size], [x, y + b], [x, y + a]]
      return [{ kind: 'path', points, closed: true, fill: colour.rood }]
    }
  }
}

/** A filled or open dot for the coverage list. */
export const dot = (x: number, y: number, filled: boolean, c: string = colour.petrol): Draw =>
  filled ? { kind: 'circle', x, y, r: 3, fill: c } : { kind: 'circle', x, y, r: 2.6, stroke: { width: 0.8, colour: c } }

/** A square to tick, with a cross when it is chosen. */
export function tick(x: number, y: number, size: number, chosen: boolean): readonly Draw[] {
  const frame: Draw = { kind: 'path', points: corners(x, y, size, size), closed: true, stroke: { width: 0.9, colour: colour.ink } }
  if (!chosen) return [frame]
  const s = { width: 1.7, colour: colour.ink }
  const a = size * 0.26
  const b = size - a
  return [frame, { kind: 'path', points: [[x + a, y + a], [x + b, y + b]], closed: false, stroke: s }, { kind: 'path', points: [[x + b, y + a], [x + a, y + b]], closed: false, stroke: s }]
}

/** The mark of a rule: a square that is full, half full or empty. */
export function markOf(which: RuleMark, x: number, y: number, size: number): readonly Draw[] {
  const width = Math.max(0.9, size * 0.1)
  const filled = ruleMark[which]
  const at = ([a, b]: readonly [number, number]): Point => [x + a * size, y + b * size]
  const frame: Draw = { kind: 'path', points: corners(x + width / 2, y + width / 2, size - width, size - width), closed: true, stroke: { width, colour: colour.ink } }
  return filled.length === 0 ? [frame] : [{ kind: 'path', points: filled.map(at), closed: true, fill: colour.ink }, frame]
}
