import type { GoalStatus } from '../domain/plan/goal.ts'

/** The mark of a goal's status in a box of 1 × 1: a ring of radius 0.42, a part of it filled, a line through it. It is read without colour, and always stands with its word. */
export type GoalMark = { readonly ring: number; readonly fill: readonly (readonly [number, number])[]; readonly line: readonly [readonly [number, number], readonly [number, number]] | null }

const RING = 0.42
/** A slice from the top, clockwise; `part` of the whole ring. */
const slice = (from: number, part: number): readonly (readonly [number, number])[] => {
  const corners = Array.from({ length: 33 }, (_, i): readonly [number, number] => {
    const turn = 2 * Math.PI * (from + (part * i) / 32)
    return [0.5 + RING * Math.sin(turn), 0.5 - RING * Math.cos(turn)]
  })
  return part < 1 ? [[0.5, 0.5], ...corners] : corners
}
const mark = (fill: GoalMark['fill'], line: GoalMark['line'] = null): GoalMark => ({ ring: RING, fill, line })
const AT = RING * Math.SQRT1_2
const marks: Readonly<Record<GoalStatus, GoalMark>> = {
  'nog-niet-begonnen': mark([]),
  bezig: mark(slice(0.5, 0.5)),
  'deels-gelukt': mark(slice(0.25, 0.75)),
  gelukt: mark(slice(0, 1)),
  gestopt: mark([], [[0.5 - AT, 0.5 - AT], [0.5 + AT, 0.5 + AT]]),
  'niet-meer-nodig': mark([], [[0.5 - RING, 0.5], [0.5 + RING, 0.5]]),
}
/** ○ not begun · ◐ busy · ◕ partly · ● reached · ⊘ stopped · ⊖ no longer needed. */
export const goalMark = (status: GoalStatus): GoalMark => marks[status]
