import { SoftHyphen, TextRun, type IRunOptions } from 'docx'
import { compounds, hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { runs } from './text.ts'

const SOFT = '\u00AD'
/** How much longer than `long` a word is that may break at any syllable, and not only between the words that it is made of. */
const LONGER = 4

/** Runs of a text in which words of `long` letters and more may break where Word needs them to; the PDF measures, Word can't before it draws. */
export const breaking = (text: string, long: number, look: IRunOptions): readonly TextRun[] =>
  text.split(/(?<= )/u).flatMap((word) => {
    const letters = word.trim().length
    const parts = (letters >= long + LONGER ? hyphenated(word) : letters >= long ? compounds(word) : word).split(SOFT)
    return parts.length === 1 ? runs(word, look) : [new TextRun({ ...look, children: parts.flatMap((p, n) => (n === 0 ? [p] : [new SoftHyphen(), p])) })]
  })
