import type { BlockOf } from '#shared/documents/model.ts'
import { timelineLayout } from '#shared/documents/timelineLayout.ts'
import { type Draw, corners, lineAt, linesAt, stroke, tall } from '../layout/draw.ts'
import type { Box } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'
import { type Placed, placeLabels } from './timelineLabels.ts'

const bold = restyle(type.mark, { weight: 700 })

const label = (p: Placed, y: number): readonly Draw[] => {
  let top = y
  return p.lines.flatMap((l) => {
    const draws = lineAt(l, p.left + (p.width - l.width) * { left: 0, middle: 0.5, right: 1 }[p.align], top)
    top += l.height
    return draws
  })
}

/** The bar with its phases: start solid, opbouw hatched, uitstroom white. */
function bar(c: Context, b: BlockOf<'timeline'>, phases: readonly { readonly x: number; readonly width: number }[], y: number, height: number): readonly Draw[] {
  return b.phases.flatMap((phase, i): readonly Draw[] => {
    const x = mm(phases[i]?.x ?? 0)
    const width = mm(phases[i]?.width ?? 0)
    const outline = corners(x, y, width, height)
    const frame: Draw = { kind: 'path', points: outline, closed: true, stroke: { width: rule.normal, colour: colour.petrol }, ...(phase.style === 'solid' ? { fill: colour.petrol } : {}) }
    const names = plain(c, phase.name, restyle(bold, { colour: phase.style === 'solid' ? colour.white : colour.petrol }), mm(80))
    const name = names.length === 1 ? names[0] : undefined
    const clear: readonly Draw[] = phase.style === 'hatched' && name !== undefined ? [{ kind: 'path', points: corners(x + 3, y + 2.6, Math.min(name.width + 7, width - 3), height - 5.2), closed: true, fill: colour.white }] : []
    const hatched: readonly Draw[] = phase.style === 'hatched' ? [{ kind: 'hatch', outline, pitch: mm(2), width: mm(0.75), colour: colour.petrol }] : []
    if (name === undefined || name.width + 8 > width) return [...hatched, frame]
    return [...hatched, frame, ...clear, ...lineAt(name, x + 5.5, y + (height - name.height) / 2 - 0.5)]
  })
}

/** Names of phases too short to hold them, each after a small sample of its pattern. */
function legend(c: Context, b: BlockOf<'timeline'>, phases: readonly { readonly width: number }[]): { readonly draws: readonly Draw[]; readonly height: number } {
  const draws: Draw[] = []
  let [x, y] = [mm(2), 0]
  b.phases.forEach((phase, i) => {
    const inside = plain(c, phase.name, bold, mm(80))
    if (inside.length === 1 && (inside[0]?.width ?? 0) + 8 <= mm(phases[i]?.width ?? 0)) return
    const name = plain(c, phase.name, restyle(bold, { colour: colour.petrol }), mm(120))
    const wide = 16 + Math.max(0, ...name.map((l) => l.width))
    if (x + wide > grid.full) [x, y] = [mm(2), y + type.mark.line + 3]
    const sample = corners(x, y + 3, 10, 8)
    if (phase.style === 'hatched') draws.push({ kind: 'hatch', outline: sample, pitch: 3, width: 1.2, colour: colour.petrol })
    draws.push({ kind: 'path', points: sample, closed: true, stroke: { width: rule.normal, colour: colour.petrol }, ...(phase.style === 'solid' ? { fill: colour.petrol } : {}) }, ...linesAt(name, x + 15, y))
    y += Math.max(0, name.length - 1) * type.mark.line
    x += wide + mm(6)
  })
  return { draws, height: draws.length === 0 ? 0 : y + type.mark.line + 4 }
}

const arrow = (x: number, y: number): Draw => ({ kind: 'path', points: [[x - 2.7, y - 5.2], [x + 2.7, y - 5.2], [x, y]], closed: true, fill: colour.ink })
const ink = (width: number) => ({ width, colour: colour.ink })

/** The stay as a strip of 170 mm: phases, talks above, duties below, departure and the last allowed day. */
export function timeline(c: Context, b: BlockOf<'timeline'>): Box {
  const layout = timelineLayout(b)
  const marks = placeLabels(c, b.marks, (mark) => mm(layout.marks.find((m) => m.mark === mark)?.x ?? 0))
  const lane = Math.max(mm(12), ...marks.map((p) => tall(p.lines) + mm(2)))
  const deepest = (above: boolean): number => marks.filter((p) => p.above === above).reduce((most, p) => Math.max(most, p.lane * lane + tall(p.lines)), 0)
  const barTop = deepest(true) === 0 ? 4 : deepest(true) + mm(8.5)
  const height = mm(8)
  const end = barTop + height
  const draws: Draw[] = [...bar(c, b, layout.phases, barTop, height)]
  for (const month of layout.months) {
    const x = mm(month.x)
    const name = plain(c, month.name, type.month, mm(20))
    const wide = Math.max(0, ...name.map((l) => l.width))
    const stem = marks.filter((p) => !p.above && p.x > x - 1 && p.x < x + wide + 4).reduce((most, p) => Math.max(most, p.x), x)
    draws.push(stroke([x, end], [x, end + 4.6], { width: 0.6, colour: colour.soft }), ...linesAt(name, stem === x ? x + 2 : stem + 3.5, end + 5))
  }
  const to = mm(layout.bar.right)
  if (layout.limit !== null) draws.push(stroke([to, barTop + height / 2], [mm(layout.limit), barTop + height / 2], { width: 1.6, colour: colour.petrol, dash: [3, 2.6] }))
  for (const p of marks) {
    const height = tall(p.lines)
    if (p.above) {
      const bottom = deepest(true) - p.lane * lane
      const thick = p.mark.place === 'end'
      draws.push(stroke([p.x, bottom + 3.5], [p.x, thick ? end + 0.5 : barTop], ink(thick ? 2.6 : 0.9)))
      if (!thick && p.mark.at > b.from) draws.push({ kind: 'circle', x: p.x, y: barTop, r: 4.2, stroke: { width: 1.5, colour: colour.ink }, fill: colour.white })
      draws.push(...label(p, bottom - height))
    } else {
      const tip = end + mm(12.4) + p.lane * lane
      const from = p.mark.place === 'limit' ? barTop + height / 2 : end
      draws.push(stroke([p.x, from], [p.x, tip - 4], ink(0.9)), arrow(p.x, tip), ...label(p, tip + 3.5))
    }
  }
  const below = deepest(false)
  const total = end + (below === 0 ? mm(7) : mm(12.4) + 3.5 + below + 2)
  const names = legend(c, b, layout.phases)
  const strips = [{ gap: 0, height: total, draws }, ...(names.height === 0 ? [] : [{ gap: 5, height: names.height, draws: names.draws }])]
  return box(b, [{ strips }], { above: 9, below: 12 })
}
