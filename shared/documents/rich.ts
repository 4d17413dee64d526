import type { Inline, Rich } from './model.ts'

// Most texts are plain already; the form is drawn again at every key, so they are let through quickly.
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/u
/** Typed text as it may stand on paper: NFC, well formed, no control characters, single spaces, no ends. */
export const clean = (text: string): string => (PLAIN.test(text) ? text : cleaned(text))
const cleaned = (text: string): string => text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim()

const CLOSED = /[.!?…:;][”’"')\]]*$/u
/** `clean` text with a full stop behind it, unless it ends a sentence already; empty stays empty. */
export const sentence = (text: string): string => {
  const t = clean(text)
  return t === '' || CLOSED.test(t) ? t : `${t}.`
}
/** Without the full stop that `sentence` sets: for text that goes on. */
export const phrase = (text: string): string => clean(text).replace(/(?<![.!?])\.$/u, '')

const QUOTES: readonly (readonly [string, string])[] = [['“', '”'], ['"', '"'], ['„', '”'], ['‘', '’'], ["'", "'"], ['«', '»']]
/** Own words without the quotation marks that people type around them: the paper sets its own. */
export const ownWords = (text: string): string => {
  const t = clean(text)
  const pair = QUOTES.find(([open, close]) => t.length > 2 && t.startsWith(open) && t.endsWith(close) && !t.slice(1, -1).includes(open) && !t.slice(1, -1).includes(close))
  return pair ? t.slice(1, -1).trim() : t
}

/** The paragraphs of typed text, one for each line that holds something. */
export const paragraphs = (text: string): readonly string[] => text.split(/\r\n|[\n\r\u2028\u2029]/u).map(clean).filter(Boolean)

/** 'a', 'a en b', 'a, b en c'; empty ones drop out. */
export const listed = (items: readonly string[]): string => {
  const some = items.filter(Boolean)
  return some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} en ${some.at(-1) ?? ''}`
}

/** Bold text in a paragraph. */
export const b = (text: string): Inline => ({ text, bold: true })
/** A paragraph of plain and bold parts; empty parts drop out. */
export const rich = (...parts: readonly (string | Inline)[]): Rich =>
  parts.map((p) => (typeof p === 'string' ? { text: p } : p)).filter((p) => p.text !== '')
/** `text` with every occurrence of `strong` in bold. */
export const strong = (text: string, word: string): Rich =>
  word === '' ? rich(text) : rich(...text.split(word).flatMap((part, i) => (i === 0 ? [part] : [b(word), part])))

/** '€ 485', '€ 1.250', '€ 497,50'. */
export const euros = (amount: number): string => {
  const [whole = '0', cents = '00'] = amount.toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.')
  return `€ ${grouped}${cents === '00' ? '' : `,${cents}`}`
}
