import { LONGEST, MEAN } from './finding.ts'
import { sentencesOf, wordsIn } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

/** How a text reads as a whole. `at` says in which of the texts the longest sentence stands. */
export type Reading = {
  readonly sentences: number
  readonly words: number
  readonly meanWords: number
  readonly longest: { readonly text: string; readonly words: number; readonly at: number }
  readonly tooLong: number
  /** Flesch as fitted to Dutch by Douma (1960): 100 is very easy, 0 very hard. */
  readonly douma: number
}

/** Douma's formula: `syllables` per hundred words, `words` per sentence. See docs/leesbaarheid.md. */
export const douma = (syllables: number, words: number): number => 206.84 - 0.77 * syllables - 0.93 * words

const grades = [[90, 'heel makkelijk'], [80, 'makkelijk'], [70, 'vrij makkelijk'], [60, 'gewoon'], [45, 'vrij moeilijk'], [30, 'moeilijk']] as const
/** Douma's own table in words. */
export const gradeOf = (score: number): string => grades.find(([from]) => score >= from)?.[1] ?? 'heel moeilijk'

/** Reads whole sentences only: labels, dates and cells of a table are no sentences. Null when there is not one. */
export function read(texts: readonly string[]): Reading | null {
  let [sentences, words, syllables, tooLong] = [0, 0, 0, 0]
  let longest = { text: '', words: 0, at: 0 }
  for (const [at, text] of texts.entries()) {
    for (const s of sentencesOf(text)) {
      const whole = text.slice(s.from, s.to)
      const count = wordsIn(text, s)
      if (count < 2 || !/[.?!…]["'”’»)\]]*$/u.test(whole)) continue
      sentences += 1
      words += count
      syllables += s.tokens.reduce((sum, t) => sum + syllablesOf(text.slice(t.from, t.to)), 0)
      if (count > LONGEST) tooLong += 1
      if (count > longest.words) longest = { text: whole, words: count, at }
    }
  }
  if (sentences === 0) return null
  return { sentences, words, meanWords: words / sentences, longest, tooLong, douma: douma((syllables / words) * 100, words / sentences) }
}

/** '7,8'. */
export const oneDecimal = (n: number): string => n.toFixed(1).replace('.', ',')

/** What the figures come to, in a few plain words. */
export function verdict(r: Reading): string {
  if (r.sentences < 5) return 'Er staan nog weinig zinnen in.'
  if (r.meanWords > 15 || r.douma < 50) return 'Lastig te lezen.'
  if (r.meanWords > MEAN || r.douma < 60) return 'Kan makkelijker.'
  if (r.tooLong === 0) return 'Goed te lezen.'
  return r.tooLong === 1 ? 'Goed te lezen, op één lange zin na.' : `Goed te lezen, op ${r.tooLong} lange zinnen na.`
}
