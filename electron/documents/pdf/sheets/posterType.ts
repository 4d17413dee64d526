import type { WeekLook } from '#shared/documents/model.ts'
import { type TextStyle, colour, mm, restyle } from '../tokens.ts'

// Everything is measured on A3 on its side; on A4 the same drawing is 71 % of it.

const style = (size: number, line: number, weight: TextStyle['weight'], c: string = colour.ink): TextStyle => ({ size, line, weight, colour: c })

/** The colour of the bands of what is done together: the darkest petrol, so that white reads on it in grey too. */
export const BAND = '#0B4A54'

export const posterType = {
  title: { size: 42, line: 46, weight: 800, colour: colour.petrol, tracking: -0.6 } satisfies TextStyle,
  about: style(21, 26, 400),
  legend: style(16.5, 22, 400),
  day: style(22, 28, 700),
  dayNumber: style(22, 28, 300, colour.petrol),
  dayNote: style(16, 20, 600, colour.petrol),
  time: style(17, 21, 400),
  name: style(24, 28.5, 700),
  detail: style(16, 21, 400),
  span: style(20, 28, 400),
  spanName: style(24, 28, 700),
  meal: style(18, 26, 400),
  mealName: style(22, 26, 700),
  free: style(22, 27, 400, colour.soft),
  changes: style(17, 23, 600),
  help: style(19, 24, 700),
  band: style(15.6, 20, 700),
  archive: style(10, 13, 400, colour.soft),
} as const

/** The same style in white, on a band. White is never thinner or smaller than reads on it. */
export const onBand = (s: TextStyle): TextStyle => restyle(s, { colour: colour.white, size: Math.max(17, s.size), weight: s.weight === 400 ? 500 : s.weight })

/** Seven columns with air between them. */
export const columns = { width: mm(54.5), gap: mm(2.4), left: mm(12) } as const
export const columnLeft = (day: number): number => columns.left + day * (columns.width + columns.gap)
export const columnsWide = (from: number, to: number): number => (to - from + 1) * columns.width + (to - from) * columns.gap

export const BAR = mm(3.4)
/** Where text begins in a cell: behind the bar, or behind the frame. */
export const inset = (look: WeekLook): number => (look === 'groep' || look === 'een' ? BAR + mm(2.3) : mm(2.9))
