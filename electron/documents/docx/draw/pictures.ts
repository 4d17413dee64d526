import { goalMark } from '#shared/documents/goalMark.ts'
import type { BlockOf, RuleMark } from '#shared/documents/model.ts'
import { ruleMark, ruleMarks } from '#shared/documents/ruleMark.ts'
import { type GoalStatus, goalStatuses } from '#shared/domain/plan/goal.ts'
import { box, hatch, outline, regular, type Picture, type Point, type Shape } from './shape.ts'

const GREEN = '1F6B45'
const ORANGE = '9A6200'
const RED = '7D1418'
const INK = '182225'

type Level = BlockOf<'signal'>['level']

/** The three shapes of the signals, 15 mm: ring, hatched triangle, solid octagon. */
export const signalPicture = (level: Level): Picture => SIGNALS[level]

function signalShapes(level: Level): readonly Shape[] {
  switch (level) {
    case 'groen':
      return [outline(regular(60, [7.5, 7.5], 6.6), 1.5, GREEN)]
    case 'oranje': {
      const corners: readonly Point[] = [[7.5, 1.2], [14, 13.8], [1, 13.8]]
      return [...hatch([[7.5, 2.4], [13, 13], [2, 13]], 0.9, 2, ORANGE), outline(corners, 1.4, ORANGE)]
    }
    case 'rood':
      return [{ kind: 'fill', points: regular(8, [7.5, 7.5], 7.3, 22.5), color: RED }]
  }
}

const signal = (level: Level): Picture => ({ width: 15, height: 15, shapes: signalShapes(level) })
const SIGNALS: Readonly<Record<Level, Picture>> = { groen: signal('groen'), oranje: signal('oranje'), rood: signal('rood') }

/** Blocks of a scale, filled from the left. */
export const scalePicture = (value: number, of: number): Picture => ({
  width: Math.max(1, of) * 9,
  height: 6,
  shapes: Array.from({ length: of }, (_, n): Shape => (n < value ? { kind: 'fill', points: box(n * 9, 0, 8, 6), color: INK } : outline(box(n * 9 + 0.2, 0.2, 7.6, 5.6), 0.4, INK))),
})

/** A box to tick; the choice has a cross. */
export const tickPicture = (chosen: boolean): Picture => (chosen ? TICKED : UNTICKED)

const tick = (chosen: boolean): Picture => ({
  width: 4,
  height: 4,
  shapes: [
    outline(box(0.2, 0.2, 3.6, 3.6), 0.3, INK),
    ...(chosen ? [[[1.1, 1.1], [2.9, 2.9]] as const, [[2.9, 1.1], [1.1, 2.9]] as const].map((points): Shape => ({ kind: 'stroke', points, width: 0.6, color: INK })) : []),
  ],
})

const TICKED = tick(true)
const UNTICKED = tick(false)

/** A drawn signature, from strokes in a box of 1000 × 300 to a picture of at most `width` × 18 mm. */
export function inkPicture(ink: readonly (readonly number[])[], width: number): Picture {
  const scale = Math.min(width / 1000, 18 / 300)
  const strokes = ink.map((flat) => Array.from({ length: Math.floor(flat.length / 2) }, (_, n): Point => [(flat[2 * n] ?? 0) * scale, (flat[2 * n + 1] ?? 0) * scale]))
  return { width: 1000 * scale, height: 300 * scale, shapes: strokes.filter((s) => s.length > 0).map((points) => ({ kind: 'stroke', points, width: 0.45, color: INK })) }
}

/** The line through a place where somebody does not sign. */
export const refusedPicture = (width: number): Picture => ({ width, height: 12, shapes: [{ kind: 'stroke', points: [[2, 11], [width - 10, 1]], width: 0.5, color: INK }] })

function stand(status: GoalStatus): Picture {
  const m = goalMark(status)
  const at = ([x, y]: Point): Point => [x * 3.6, y * 3.6]
  return {
    width: 3.6, height: 3.6,
    shapes: [outline(regular(48, [1.8, 1.8], m.ring * 3.6), 0.4, INK), ...(m.fill.length ? [{ kind: 'fill', points: m.fill.map(at), color: INK } satisfies Shape] : []), ...(m.line ? [{ kind: 'stroke', points: m.line.map(at), width: 0.45, color: INK } satisfies Shape] : [])],
  }
}
const STANDS = new Map(goalStatuses.map((s) => [s, stand(s)]))
/** The mark of a goal's status. */
export const standPicture = (status: GoalStatus): Picture => STANDS.get(status) ?? stand(status)

function square(mark: RuleMark, size: number): Picture {
  const width = Math.max(0.32, size * 0.1)
  const filled = ruleMark[mark].map(([x, y]): Point => [x * size, y * size])
  return { width: size, height: size, shapes: [...(filled.length ? [{ kind: 'fill', points: filled, color: INK } satisfies Shape] : []), outline(box(width / 2, width / 2, size - width, size - width), width, INK)] }
}
const SIZES = { small: 3.2, large: 8.8, wall: 6 } as const
const SQUARES = new Map(ruleMarks.map((m) => [m, { small: square(m, SIZES.small), large: square(m, SIZES.large), wall: square(m, SIZES.wall) }]))
/** The mark of a rule, in millimetres: 3.2 beside a rule, 8.8 where it is explained, 6 on the wall. */
export const squarePicture = (mark: RuleMark, size: keyof typeof SIZES): Picture => SQUARES.get(mark)?.[size] ?? square(mark, SIZES[size])
