import { TextRun, type IParagraphOptions, type Paragraph } from 'docx'
import { line } from './paragraph.ts'
import { runs, startsRightToLeft } from './text.ts'
import { half, pt } from './units.ts'

const SIZES = { cover: { style: 'EigenWoordenGroot', size: 29 }, plan: { style: 'EigenWoorden', size: 19 }, small: { style: 'EigenWoordenKlein', size: 14.5 }, large: { style: 'EigenWoorden', size: 20 }, largeSmall: { style: 'EigenWoordenKlein', size: 16 }, largeCover: { style: 'EigenWoordenGroot', size: 29 } } as const
export type QuoteSize = keyof typeof SIZES

const TIMES = 2.1
const ADVANCE = 0.479
const LOWER = 0.72

/** Somebody's own words: an amber opening mark that hangs left of the axis, and a closing one. Empty words make no paragraph. */
export function quote(text: string, size: QuoteSize, options: Omit<IParagraphOptions, 'children' | 'text' | 'style' | 'indent'> & { readonly left?: number } = {}): readonly Paragraph[] {
  const words = text.trim()
  if (words === '') return []
  const { style, size: points } = SIZES[size]
  const { left = 0, ...rest } = options
  const mark = new TextRun({ text: '“', style: 'Aanhaling', size: half(points * TIMES), sizeComplexScript: half(points * TIMES), position: `-${Math.round(points * LOWER * 2) / 2}pt` })
  const hanging = pt(points * TIMES * ADVANCE)
  return [line(style, [mark, ...runs(words), new TextRun('”')], { ...rest, keepLines: true, ...(startsRightToLeft(words) ? { bidirectional: true } : {}), indent: { left, hanging } })]
}
