import type { WeekLook } from '#shared/documents/model.ts'
import { box, hatch, outline, type Picture, type Shape } from './shape.ts'

const INK = '182225'
const BAND = '0B4A54'
const [WIDE, HIGH, BAR] = [9, 6, 2.6]
const frame = outline(box(0.2, 0.2, WIDE - 0.4, HIGH - 0.4), 0.35, INK)
const dashes = (): readonly Shape[] => [0.2, HIGH - 0.2].flatMap((y) => [0.2, 2.6, 5, 7.4].map((x): Shape => ({ kind: 'stroke', points: [[x, y], [Math.min(WIDE - 0.2, x + 1.4), y]], width: 0.4, color: INK })))
const uprights = (): readonly Shape[] => [0.2, WIDE - 0.2].flatMap((x) => [0.2, 2.4, 4.4].map((y): Shape => ({ kind: 'stroke', points: [[x, y], [x, y + 1.2]], width: 0.4, color: INK })))

function shapes(look: WeekLook): readonly Shape[] {
  switch (look) {
    case 'samen': return [{ kind: 'fill', points: box(0, 0, WIDE, HIGH), color: BAND }]
    case 'groep': return [{ kind: 'fill', points: box(0, 0, BAR, HIGH), color: INK }, frame]
    case 'een': return [...hatch(box(0.2, 0.2, BAR, HIGH - 0.4), 0.5, 1, INK), { kind: 'stroke', points: [[BAR + 0.2, 0], [BAR + 0.2, HIGH]], width: 0.35, color: INK }, frame]
    case 'huis': return [frame]
    case 'buiten': return [...dashes(), ...uprights()]
    case 'eten': case 'vrij': case 'rust': return []
  }
}
const made = new Map<WeekLook, Picture>()
/** A sample of how a moment looks, for the legend of the week. */
export function lookPicture(look: WeekLook): Picture {
  const picture = made.get(look) ?? { width: WIDE, height: HIGH, shapes: shapes(look) }
  made.set(look, picture)
  return picture
}
/** Slanting lines over a place that is marked out. */
export const outPicture: Picture = { width: 14, height: 5, shapes: hatch(box(0, 0, 14, 5), 0.35, 1.4, INK) }
