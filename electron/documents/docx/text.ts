import { TextRun, type IRunOptions } from 'docx'
import type { Rich } from '#shared/documents/model.ts'

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const LETTER = /\p{L}/u

/** What a Word file can hold: control characters, which XML forbids, go; half surrogates and non-characters become �. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029\u000B\u000C]/g, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F]/g, '')
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** True when the first letter of the text is written from right to left. */
export const startsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text.match(LETTER)?.[0] ?? '')

type Part = { readonly text: string; readonly rtl: boolean }

/** Splits a line where the writing direction changes; what has no direction stays with what came before. */
export function byDirection(line: string): readonly Part[] {
  if (!RIGHT_TO_LEFT.test(line)) return line === '' ? [] : [{ text: line, rtl: false }]
  const parts: Part[] = []
  for (const character of line) {
    const last = parts.at(-1)
    const rtl = RIGHT_TO_LEFT.test(character) || (last?.rtl === true && !LETTER.test(character) && !/\p{N}/u.test(character))
    if (last?.rtl === rtl) parts[parts.length - 1] = { text: last.text + character, rtl }
    else parts.push({ text: character, rtl })
  }
  return parts
}

/** Runs of one piece of text: line breaks kept, right-to-left stretches marked. */
export const runs = (text: string, look: IRunOptions = {}): readonly TextRun[] =>
  clean(text)
    .split('\n')
    .flatMap((line, n) => {
      const parts = byDirection(line.replace(/\t/g, ' '))
      const first = parts[0] ?? { text: '', rtl: false }
      const head = n === 0 ? {} : { break: 1 }
      return [new TextRun({ ...look, ...head, ...direction(first), text: first.text }), ...parts.slice(1).map((p) => new TextRun({ ...look, ...direction(p), text: p.text }))]
    })

const direction = (part: Part): IRunOptions => (part.rtl ? { rightToLeft: true, language: { bidirectional: 'ar-SA' } } : {})

/** Runs of rich text. */
export const richRuns = (rich: Rich, look: IRunOptions = {}): readonly TextRun[] =>
  rich.flatMap((i) => runs(i.text, { ...look, ...(i.bold ? { bold: true } : {}), ...(i.soft ? { style: 'ZachtTeken' } : {}) }))

/** The plain words of rich text. */
export const plain = (rich: Rich): string => rich.map((i) => i.text).join('')
