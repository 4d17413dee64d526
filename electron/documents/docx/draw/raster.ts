import type { Picture, Point, Shape } from './shape.ts'

/** Dots per millimetre of the fallback pictures: about 300 per inch. */
export const DENSITY = 12

/** RGBA dots of a picture on a transparent ground. */
export type Raster = { readonly width: number; readonly height: number; readonly data: Uint8Array }

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** How much of each dot in a box is covered, 0 to 1. */
type Mask = Box & { readonly across: number; readonly cover: Float32Array }

/** Draws a picture in dots, edges smoothed. */
export function rasterise(picture: Picture): Raster {
  const width = Math.max(1, Math.ceil(picture.width * DENSITY))
  const height = Math.max(1, Math.ceil(picture.height * DENSITY))
  const data = new Uint8Array(width * height * 4)
  for (const shape of picture.shapes) {
    const points = shape.points.map(([x, y]): Point => [x * DENSITY, y * DENSITY])
    const radius = shape.kind === 'fill' ? 0 : (shape.width * DENSITY) / 2
    const mask = maskOf(around(points, radius + 1, { left: 0, top: 0, right: width - 1, bottom: height - 1 }))
    if (shape.kind === 'fill') fill(mask, points)
    else stroke(mask, points, radius)
    paint(data, width, mask, shape)
  }
  return { width, height, data }
}

const maskOf = (box: Box): Mask => {
  const across = Math.max(0, box.right - box.left + 1)
  return { ...box, across, cover: new Float32Array(across * Math.max(0, box.bottom - box.top + 1)) }
}

const around = (points: readonly Point[], edge: number, within: Box): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { left: 0, top: 0, right: -1, bottom: -1 }
  return { left: Math.max(within.left, Math.floor(left - edge)), top: Math.max(within.top, Math.floor(top - edge)), right: Math.min(within.right, Math.ceil(right + edge)), bottom: Math.min(within.bottom, Math.ceil(bottom + edge)) }
}

function stroke(mask: Mask, points: readonly Point[], radius: number): void {
  points.forEach((a, n) => {
    const b = points[n + 1] ?? (points.length === 1 ? a : undefined)
    if (b) segment(mask, a, b, radius)
  })
}

function segment(mask: Mask, a: Point, b: Point, radius: number): void {
  const area = around([a, b], radius + 1, mask)
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  for (let y = area.top; y <= area.bottom; y += 1)
    for (let x = area.left; x <= area.right; x += 1) {
      const px = x + 0.5 - a[0]
      const py = y + 0.5 - a[1]
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
      const ex = px - t * dx
      const ey = py - t * dy
      const cover = radius + 0.5 - Math.sqrt(ex * ex + ey * ey)
      const at = (y - mask.top) * mask.across + x - mask.left
      if (cover > (mask.cover[at] ?? 0)) mask.cover[at] = Math.min(1, cover)
    }
}

const ROWS = [0.125, 0.375, 0.625, 0.875] as const

/** Even-odd fill: four lines a dot, each covering its exact share across. */
function fill(mask: Mask, points: readonly Point[]): void {
  for (let y = mask.top; y <= mask.bottom; y += 1)
    for (const row of ROWS) {
      const cuts = crossings(points, y + row)
      for (let n = 0; n + 1 < cuts.length; n += 2) span(mask, y, cuts[n] ?? 0, cuts[n + 1] ?? 0)
    }
}

function span(mask: Mask, y: number, from: number, to: number): void {
  for (let x = Math.max(mask.left, Math.floor(from)); x <= Math.min(mask.right, Math.floor(to)); x += 1) {
    const at = (y - mask.top) * mask.across + x - mask.left
    mask.cover[at] = Math.min(1, (mask.cover[at] ?? 0) + Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / ROWS.length)
  }
}

const crossings = (points: readonly Point[], y: number): readonly number[] =>
  points
    .flatMap(([x1, y1], n) => {
      const [x2, y2] = points[(n + 1) % points.length] ?? [x1, y1]
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)]
    })
    .sort((a, b) => a - b)

function paint(data: Uint8Array, width: number, mask: Mask, shape: Shape): void {
  const color = [0, 2, 4].map((at) => Number.parseInt(shape.color.slice(at, at + 2), 16))
  for (let y = mask.top; y <= mask.bottom; y += 1)
    for (let x = mask.left; x <= mask.right; x += 1) {
      const cover = mask.cover[(y - mask.top) * mask.across + x - mask.left] ?? 0
      if (cover <= 0) continue
      const at = (y * width + x) * 4
      const below = (data[at + 3] ?? 0) / 255
      const alpha = cover + below * (1 - cover)
      for (let c = 0; c < 3; c += 1) data[at + c] = Math.round(((color[c] ?? 0) * cover + (data[at + c] ?? 0) * below * (1 - cover)) / alpha)
      data[at + 3] = Math.round(alpha * 255)
    }
}
