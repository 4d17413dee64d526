/** A stretch of words, and whether the other text does not have it there. */
export type WordPart = { readonly text: string; readonly only: boolean }

const joined = (words: readonly Marked[]): readonly WordPart[] =>
  words.reduce<WordPart[]>((parts, { word, only }) => {
    const last = parts.at(-1)
    return last?.only === only ? [...parts.slice(0, -1), { text: last.text + word, only }] : [...parts, { text: word, only }]
  }, [])

/** The most words of which the longest common row is looked for; of more, all between the equal start and end differs. */
const MOST = 400
const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(/(?<=\s)/u))
type Marked = { readonly word: string; readonly only: boolean }
const marked = (words: readonly string[], only: boolean): readonly Marked[] => words.map((word) => ({ word, only }))

/** Two texts beside each other, word by word: what stands only in the one and only in the other. The parts of a side together are that text. */
export function wordDifference(was: string, now: string): { readonly was: readonly WordPart[]; readonly now: readonly WordPart[] } {
  const [a, b] = [wordsOf(was), wordsOf(now)]
  const alike = (x: string | undefined, y: string | undefined): boolean => x !== undefined && x.trimEnd() === y?.trimEnd()
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && alike(a[start], b[start])) start += 1
  let end = 0
  while (end < shortest - start && alike(a.at(-1 - end), b.at(-1 - end))) end += 1
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const whole = (words: readonly string[], own: readonly Marked[]): readonly WordPart[] => joined([...marked(words.slice(0, start), false), ...own, ...marked(words.slice(words.length - end), false)])
  return { was: whole(a, middle.was), now: whole(b, middle.now) }
}

/** A stretch of words of two texts in one: in both, only in the old one, only in the new one. */
export type InlinePart = { readonly text: string; readonly side: 'both' | 'was' | 'now' }

/** Two texts in one line: what went stands before what came in its place. Without what went it is the new text, to the letter. */
export function inlineDifference(was: string, now: string): readonly InlinePart[] {
  const sides = wordDifference(was, now)
  const words = (parts: readonly WordPart[]): readonly Marked[] => parts.flatMap((p) => marked(wordsOf(p.text), p.only))
  const [old, next] = [words(sides.was), words(sides.now)]
  const line: InlinePart[] = []
  const put = (text: string, side: InlinePart['side']): void => {
    const last = line.at(-1)
    if (last?.side === side) line[line.length - 1] = { text: last.text + text, side }
    else line.push({ text, side })
  }
  let i = 0
  for (const { word, only } of next) {
    for (; old[i]?.only; i += 1) put(old[i]?.word ?? '', 'was')
    put(word, only ? 'now' : 'both')
    if (!only) i += 1
  }
  for (; i < old.length; i += 1) put(old[i]?.word ?? '', 'was')
  return line
}

function between(a: readonly string[], b: readonly string[]): { readonly was: readonly Marked[]; readonly now: readonly Marked[] } {
  if (a.length > MOST || b.length > MOST) return { was: marked(a, true), now: marked(b, true) }
  const same = (i: number, j: number): boolean => a[i]?.trimEnd() === b[j]?.trimEnd()
  // Longest common row of words, from the end.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) longest[i]?.set([same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))], j)
  const left: Marked[] = []
  const right: Marked[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && same(i, j)) {
      left.push({ word: a[i] ?? '', only: false })
      right.push({ word: b[j] ?? '', only: false })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) left.push({ word: a[i++] ?? '', only: true })
    else right.push({ word: b[j++] ?? '', only: true })
  }
  return { was: left, now: right }
}
