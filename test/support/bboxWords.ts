import { popplerBoxes } from './pdf.ts'

/** A word as another program finds it on a page, in points from the top left. `size` is that of its type: poppler gives the height of the typeface, 1.3 times its size. */
export type PaperWord = { readonly page: number; readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly size: number }

const TYPEFACE = 1.3
const ASCENT = 0.984
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** The words of a PDF with their places; a box holds the letters themselves, from the top of a capital to the foot of a g. */
export const paperWords = (bytes: Uint8Array): readonly PaperWord[] =>
  popplerBoxes(bytes).split('<page ').slice(1).flatMap((page, n) =>
    [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu)].map((m) => {
      const [left, top, right, bottom] = [m[1], m[2], m[3], m[4]].map(Number)
      const size = Math.round((((bottom ?? 0) - (top ?? 0)) / TYPEFACE) * 100) / 100
      const baseline = (top ?? 0) + ASCENT * size
      return { page: n, text: unescaped(m[5] ?? ''), left: left ?? 0, right: right ?? 0, top: baseline - 0.72 * size, bottom: baseline + 0.22 * size, size }
    }))

/** Two words that stand over each other. */
export const clash = (a: PaperWord, b: PaperWord): boolean => a.page === b.page && a.left < b.right - 0.4 && b.left < a.right - 0.4 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2
