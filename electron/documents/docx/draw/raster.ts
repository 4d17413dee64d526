import type { Picture, Point, Shape } from './shape.ts'

/** Dots per millimetre of the fallback pictures: about 300 per inch. */
export const DENSITY = 12

/** RGBA dots of a picture on a transparent ground. */
export type Raster = { readonly width: number; readonly height: number; readonly data: Uint8Array }

type Mask = { readonly width: number; readonly height: number; readonly cover: Float32Array }

/** Draws a picture in dots, edges smoothed. */
export function rasterise(picture: Picture): Raster {
  const width = Math.max(1, Math.ceil(picture.width * DENSITY))
  const height = Math.max(1, Math.ceil(picture.height * DENSITY))
  const data = new Uint8Array(width * height * 4)
  for (const shape of picture.shapes) {
    const mask: Mask = { width, height, cover: new Float32Array(width * height) }
    const points = shape.points.map(([x, y]): Point => [x * DENSITY, y * DENSITY])
    const touched = shape.kind === 'fill' ? fill(mask, points) : stroke(mask, points, (shape.width * DENSITY) / 2)
    paint(data, mask, touched, shape)
  }
  return { width, height, data }
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const around = (points: readonly Point[], edge: number, mask: Mask): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left: Math.max(0, Math.floor(left - edge)), top: Math.max(0, Math.floor(top - edge)), right: Math.min(mask.width - 1, Math.ceil(right + edge)), bottom: Math.min(mask.height - 1, Math.ceil(bottom + edge)) }
}

function stroke(mask: Mask, points: readonly Point[], radius: number): Box {
  points.forEach((a, n) => {
    const b = points[n + 1] ?? (points.length === 1 ? a : undefined)
    if (b) segment(mask, a, b, radius)
  })
  return around(points, radius + 1, mask)
}

function segment(mask: Mask, a: Point, b: Point, radius: number): void {
  const area = around([a, b], radius + 1, mask)
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  for (let y = area.top; y <= area.bottom; y += 1)
    for (let x = area.left; x <= area.right; x += 1) {
      const [px, py] = [x + 0.5 - a[0], y + 0.5 - a[1]]
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
      const cover = radius + 0.5 - Math.hypot(px - t * dx, py - t * dy)
      const at = y * mask.width + x
      if (cover > (mask.cover[at] ?? 0)) mask.cover[at] = Math.min(1, cover)
    }
}

const SAMPLES = [0.125, 0.375, 0.625, 0.875] as const

/** Even-odd fill with sixteen samples a dot. */
function fill(mask: Mask, points: readonly Point[]): Box {
  const area = around(points, 0, mask)
  for (let y = area.top; y <= area.bottom; y += 1)
    for (const sy of SAMPLES) {
      const cuts = crossings(points, y + sy)
      for (let n = 0; n + 1 < cuts.length; n += 2) span(mask, y, cuts[n] ?? 0, cuts[n + 1] ?? 0)
    }
  return area
}

function span(mask: Mask, y: number, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x <= Math.min(mask.width - 1, Math.floor(to)); x += 1) {
    const hits = SAMPLES.filter((sx) => x + sx >= from && x + sx < to).length
    const at = y * mask.width + x
    mask.cover[at] = Math.min(1, (mask.cover[at] ?? 0) + hits / 16)
  }
}

const crossings = (points: readonly Point[], y: number): readonly number[] =>
  points
    .flatMap(([x1, y1], n) => {
      const [x2, y2] = points[(n + 1) % points.length] ?? [x1, y1]
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)]
    })
    .sort((a, b) => a - b)

function paint(data: Uint8Array, mask: Mask, area: Box, shape: Shape): void {
  const color = [0, 2, 4].map((at) => Number.parseInt(shape.color.slice(at, at + 2), 16))
  for (let y = area.top; y <= area.bottom; y += 1)
    for (let x = area.left; x <= area.right; x += 1) {
      const cover = mask.cover[y * mask.width + x] ?? 0
      if (cover <= 0) continue
      const at = (y * mask.width + x) * 4
      const below = (data[at + 3] ?? 0) / 255
      const alpha = cover + below * (1 - cover)
      for (let c = 0; c < 3; c += 1) data[at + c] = Math.round(((color[c] ?? 0) * cover + (data[at + c] ?? 0) * below * (1 - cover)) / alpha)
      data[at + 3] = Math.round(alpha * 255)
    }
}
