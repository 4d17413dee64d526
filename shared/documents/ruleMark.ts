import type { RuleMark } from './model.ts'

/** How a mark is drawn in a square of 1 by 1: the outline that every mark has, and what of it is filled. */
export const ruleMark: Readonly<Record<RuleMark, readonly (readonly [number, number])[]>> = {
  einde: [[0, 0], [1, 0], [1, 1], [0, 1]],
  waarschuwing: [[0, 0], [1, 1], [0, 1]],
  gesprek: [],
}
/** From the heaviest to the lightest. */
export const ruleMarks = ['einde', 'waarschuwing', 'gesprek'] as const satisfies readonly RuleMark[]
