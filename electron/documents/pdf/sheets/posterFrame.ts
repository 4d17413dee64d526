import type { WeekLook } from '#shared/documents/model.ts'
import { type Draw, corners, level } from '../layout/draw.ts'
import { colour, mm } from '../tokens.ts'
import { BAND } from './posterType.ts'

const ink = (width: number) => ({ width, colour: colour.ink })
const frame = (x: number, y: number, width: number, height: number, dash?: readonly [number, number]): Draw => {
  const w = dash ? 1.5 : 1
  return { kind: 'path', points: corners(x + w / 2, y + w / 2, width - w, height - w), closed: true, stroke: { ...ink(w), ...(dash ? { dash } : {}) } }
}
const dotted = (x: number, y: number, width: number): Draw => ({ ...level(x, y, width, 1, colour.ink), kind: 'path', points: [[x, y], [x + width, y]], closed: false, stroke: { ...ink(1), dash: [1, 1.8] } })

/** The edge of a moment by its look: each is known by its pattern, with no colour at all. `bar` is the width of the bar at its left. */
export function edge(look: WeekLook, x: number, y: number, width: number, height: number, bar: number): readonly Draw[] {
  switch (look) {
    case 'samen': return [{ kind: 'path', points: corners(x, y, width, height), closed: true, fill: BAND }]
    case 'groep': return [frame(x, y, width, height), { kind: 'path', points: corners(x, y, bar, height), closed: true, fill: colour.ink }]
    case 'een': return [frame(x, y, width, height), { kind: 'hatch', outline: corners(x, y, bar, height), pitch: mm(1.3), width: 1.7, colour: colour.ink }, { kind: 'path', points: [[x + bar, y], [x + bar, y + height]], closed: false, stroke: ink(1) }]
    case 'huis': return [frame(x, y, width, height)]
    case 'buiten': return [frame(x, y, width, height, [5, 3.4])]
    case 'eten': return [dotted(x, y, width), dotted(x, y + height, width)]
    case 'rust': return [level(x, y, width, 0.7, colour.hairline)]
    case 'vrij': return []
  }
}
