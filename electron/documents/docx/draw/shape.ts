// A picture is a list of strokes and fills in millimetres. Two primitives are enough for ink, signals and marks, and
// both the SVG and the PNG below are drawn from the same list, so they can't differ.

export type Point = readonly [x: number, y: number]
export type Shape =
  | { readonly kind: 'stroke'; readonly points: readonly Point[]; readonly width: number; readonly color: string }
  | { readonly kind: 'fill'; readonly points: readonly Point[]; readonly color: string }

/** A picture of `width` × `height` millimetres. */
export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] }

/** A closed stroke. */
export const outline = (points: readonly Point[], width: number, color: string): Shape => ({ kind: 'stroke', points: points[0] ? [...points, points[0]] : [], width, color })

/** The corners of a regular polygon; `turn` in degrees clockwise from the top. */
export const regular = (corners: number, center: Point, radius: number, turn = 0): readonly Point[] =>
  Array.from({ length: corners }, (_, n) => {
    const angle = ((turn + (360 * n) / corners - 90) * Math.PI) / 180
    return [center[0] + radius * Math.cos(angle), center[1] + radius * Math.sin(angle)] as const
  })

/** A rectangle's corners. */
export const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Strokes at 45° inside a convex polygon: lines of `width` every `pitch` millimetres. */
export function hatch(inside: readonly Point[], width: number, pitch: number, color: string): readonly Shape[] {
  const sums = inside.map(([x, y]) => x + y)
  const from = Math.min(...sums)
  const count = Math.max(0, Math.floor((Math.max(...sums) - from) / (pitch * Math.SQRT2)))
  return Array.from({ length: count }, (_, n) => crossing(inside, from + (n + 0.6) * pitch * Math.SQRT2))
    .filter((line) => line.length === 2)
    .map((points) => ({ kind: 'stroke', points, width, color }))
}

/** Where the line x + y = sum crosses the edges of a convex polygon: two points or none. */
function crossing(inside: readonly Point[], sum: number): readonly Point[] {
  const found: Point[] = []
  inside.forEach(([x1, y1], n) => {
    const [x2, y2] = inside[(n + 1) % inside.length] ?? [x1, y1]
    const a = x1 + y1 - sum
    const b = x2 + y2 - sum
    if (a * b >= 0) return
    const t = a / (a - b)
    found.push([x1 + (x2 - x1) * t, y1 + (y2 - y1) * t])
  })
  return found.slice(0, 2)
}
