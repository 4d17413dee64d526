import type { Ink } from '#shared/domain/signature/signature.ts'

/** Points as the pad gives them, in pixels of its box. */
export type PadStroke = readonly { readonly x: number; readonly y: number }[]
export const INK_WIDTH = 1000
export const INK_HEIGHT = 300
const MAX_STROKES = 400
const MAX_NUMBERS = 20_000

const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most) * 10) / 10

/** Ink of the pad as strokes in a box of 1000 × 300, tenths kept. Empty strokes drop out; null when nothing was drawn. */
export function toInk(strokes: readonly PadStroke[], width: number, height: number): Ink | null {
  const ink = strokes.filter((s) => s.length > 0).slice(0, MAX_STROKES).map((stroke) => stroke.flatMap((p) => [within((p.x / width) * INK_WIDTH, INK_WIDTH), within((p.y / height) * INK_HEIGHT, INK_HEIGHT)]).slice(0, MAX_NUMBERS))
  return ink.length > 0 ? ink : null
}

/** One stroke as the path of an SVG in the box of the ink; a dot becomes a short line, so that a round pen shows it. */
export function strokePath(stroke: readonly number[]): string {
  const points = Array.from({ length: Math.floor(stroke.length / 2) }, (_, i) => [stroke[2 * i] ?? 0, stroke[2 * i + 1] ?? 0] as const)
  const [first, ...rest] = points
  if (!first) return ''
  if (rest.length === 0) return `M${first[0]} ${first[1]}l0.1 0`
  const curves = rest.map((p, i) => {
    const next = rest[i + 1]
    return next ? `Q${p[0]} ${p[1]} ${(p[0] + next[0]) / 2} ${(p[1] + next[1]) / 2}` : `L${p[0]} ${p[1]}`
  })
  return `M${first[0]} ${first[1]}${curves.join('')}`
}

/** The part of the box of 1000 × 300 that holds the ink, with some air, as the viewBox of an SVG. */
export function inkBox(ink: Ink): string {
  const xs = ink.flatMap((s) => s.filter((_, i) => i % 2 === 0))
  const ys = ink.flatMap((s) => s.filter((_, i) => i % 2 === 1))
  const range = (all: readonly number[]): readonly [number, number] => all.reduce<readonly [number, number]>(([low, high], n) => [Math.min(low, n), Math.max(high, n)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  const [left, right] = range(xs)
  const [top, bottom] = range(ys)
  if (!Number.isFinite(left) || !Number.isFinite(top)) return `0 0 ${INK_WIDTH} ${INK_HEIGHT}`
  const air = 12
  return [left - air, top - air, Math.max(right - left, 40) + 2 * air, Math.max(bottom - top, 40) + 2 * air].map((n) => Math.round(n)).join(' ')
}
