import type { TimelineMark } from './layout.ts'

let context: CanvasRenderingContext2D | null = null

const widthOf = (text: string, font: string): number => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 8.2
  context.font = font
  return context.measureText(text).width
}

/** The width of a mark's label on screen, in pixels, with the letters of the program. */
export function labelWidth(mark: TimelineMark): number {
  const font = "'Atkinson Hyperlegible Next', sans-serif"
  const bold = mark.state === 'te-laat' || mark.state === 'deze-week' ? 650 : 400
  return Math.ceil(Math.max(widthOf(mark.title, `600 15px ${font}`), widthOf(mark.note, `${bold} 14px ${font}`))) + 4
}
