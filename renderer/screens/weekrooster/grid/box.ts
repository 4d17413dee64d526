import type { CSSProperties } from 'react'
import type { Lane } from '../model/lanes.ts'

/** The id of the cell of a block; that of the free moment where the cursor stands is fixed. */
export const cellId = (key: string): string => `blok-${key}`
export const CURSOR_ID = 'roostercel'

const percent = (n: number): string => `${Math.round(n * 100_000) / 1000}%`
/** Where a stretch of time stands in a day that shows these hours. */
export function boxStyle({ start, end }: { readonly start: number; readonly end: number }, from: number, to: number, { lane, of }: Lane = { lane: 0, of: 1 }): CSSProperties {
  const across = lane === 0 && of === 1 ? {} : { insetInlineStart: `calc(3px + (100% - 6px) * ${lane} / ${of})`, inlineSize: `calc((100% - 6px) / ${of} - 2px)`, insetInlineEnd: 'auto' }
  return { top: percent((start - from) / (to - from)), height: percent((end - start) / (to - from)), ...across }
}
