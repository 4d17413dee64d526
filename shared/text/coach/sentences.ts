/** A word with its place; `low` is how it is looked up: NFC, small letters, straight apostrophes. */
export type Token = { readonly from: number; readonly to: number; readonly low: string }
/** A sentence with its words. `to` stands behind its last mark. */
export type Sentence = { readonly from: number; readonly to: number; readonly tokens: readonly Token[] }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.’'\-/&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n/gu
// Behind these a name or a number follows, never the end.
const beforeName = new Set(['dr', 'drs', 'dhr', 'mevr', 'mw', 'mr', 'ds', 'prof', 'ir', 'ing', 'nr', 'tel', 'art', 'blz', 'st', 'vgl', 'fam', 'hr'])
// These end a sentence only when a capital follows.
const abbreviations = new Set(['bijv', 'bv', 'etc', 'enz', 'evt', 'incl', 'excl', 'ca', 'max', 'min', 'resp', 'vnl', 'nl', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'zgn'])
const starters = new Set(['ik', 'het', 'de', 'een', 'dan', 'daarna', 'daarom', 'mijn', 'als', 'we', 'wij', 'hij', 'zij', 'ze', 'en', 'maar', 'dat', 'dit', 'er', 'elke', 'nu', 'wie', 'wat', 'in', 'op', 'met', 'na', 'bij', 'voor', 'ook'])

const lookUp = (word: string): string => word.normalize('NFC').toLowerCase().replace(/’/gu, "'")

/** True when the mark at `at` (as matched, `mark`) ends a sentence. */
function ends(text: string, lineFrom: number, at: number, mark: string): boolean {
  const after = /^\s*["'“‘«(]*(\S+)/u.exec(text.slice(at + mark.length, at + mark.length + 40))
  const next = after?.[1] ?? ''
  const small = /^\p{Ll}/u.test(next)
  if (/["'”’»)\]]$/u.test(mark) && small) return false
  if (/^(?:…|\.\.)/u.test(mark)) return !small
  if (!mark.startsWith('.')) return true
  const before = /\S+$/u.exec(text.slice(Math.max(lineFrom, at - 24), at))?.[0] ?? ''
  const bare = before.replace(/^["'“‘«(]+/u, '')
  if (/^\d+$/u.test(bare)) return !small && before.length < at - lineFrom
  const low = lookUp(bare)
  if (beforeName.has(low)) return next === ''
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(bare)) return next === '' || (!small && starters.has(lookUp(next.replace(/[^\p{L}].*$/u, ''))))
  if (abbreviations.has(low) || /^\p{L}(?:\.\p{L})+$/u.test(bare)) return next === '' || /^\p{Lu}/u.test(next)
  return true
}

/** The sentences of a text with their words. A new line always ends a sentence: short lists are typed one a line. */
export function sentencesOf(text: string): readonly Sentence[] {
  const stops: number[] = []
  let lineFrom = 0
  for (const m of text.matchAll(END)) {
    if (m[0] === '\n') lineFrom = m.index + 1
    if (m[0] === '\n' || ends(text, lineFrom, m.index, m[0])) stops.push(m.index + (m[0] === '\n' ? 0 : m[0].length))
  }
  const words = [...text.matchAll(WORD)].map((m): Token => ({ from: m.index, to: m.index + m[0].length, low: lookUp(m[0]) }))
  const found: Sentence[] = []
  let at = 0
  for (const stop of [...stops, text.length]) {
    const first = at
    while (at < words.length && (words[at]?.from ?? stop) < stop) at += 1
    const tokens = words.slice(first, at)
    const last = tokens.at(-1)
    if (tokens[0] && last) found.push({ from: tokens[0].from, to: Math.max(last.to, last.to + text.slice(last.to, stop).trimEnd().length), tokens })
  }
  return found
}

/** How many words a sentence has, as people count: what stands between spaces and holds a letter or a figure. */
export const wordsIn = (text: string, s: Sentence): number => s.tokens.filter((t, i) => i === 0 || /\s/u.test(text.slice(s.tokens[i - 1]?.to ?? t.from, t.from))).length
