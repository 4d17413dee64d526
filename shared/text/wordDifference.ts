/** A stretch of words, and whether the other text does not have it there. */
export type WordPart = { readonly text: string; readonly only: boolean }

const joined = (words: readonly { readonly word: string; readonly only: boolean }[]): readonly WordPart[] =>
  words.reduce<WordPart[]>((parts, { word, only }) => {
    const last = parts.at(-1)
    return last?.only === only ? [...parts.slice(0, -1), { text: last.text + word, only }] : [...parts, { text: word, only }]
  }, [])

/** Two short texts beside each other, word by word: what stands only in the one and only in the other. */
export function wordDifference(was: string, now: string): { readonly was: readonly WordPart[]; readonly now: readonly WordPart[] } {
  const [a, b] = [was.split(/(?<=\s)/u), now.split(/(?<=\s)/u)].map((words) => words.slice(0, 400))
  if (!a || !b) return { was: [], now: [] }
  const same = (i: number, j: number): boolean => a[i]?.trimEnd() === b[j]?.trimEnd()
  // Longest common row of words, from the end.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) longest[i]?.set([same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))], j)
  const left: { word: string; only: boolean }[] = []
  const right: { word: string; only: boolean }[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && same(i, j)) {
      left.push({ word: a[i] ?? '', only: false })
      right.push({ word: b[j] ?? '', only: false })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) left.push({ word: a[i++] ?? '', only: true })
    else right.push({ word: b[j++] ?? '', only: true })
  }
  return { was: joined(left), now: joined(right) }
}
