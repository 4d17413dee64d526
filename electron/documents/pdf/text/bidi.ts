// The direction of letters in one line, after the Unicode bidirectional algorithm, without explicit embeddings:
// enough for names and sentences in Hebrew or Arabic script inside a Dutch text.

type Class = 'L' | 'R' | 'EN' | 'N' | 'M'

const right = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const rights = new RegExp(right.source, 'gu')
const classOf = (c: string): Class => {
  if (/\p{Nd}/u.test(c)) return 'EN'
  if (/\p{M}/u.test(c)) return 'M'
  if (!/\p{L}/u.test(c)) return 'N'
  return right.test(c) ? 'R' : 'L'
}

/** Whether a text holds any letter that runs from right to left. */
export const hasRight = (text: string): boolean => right.test(text)

/** The direction of a paragraph: that of most of its letters, so that a Dutch sentence may begin with an Arabic name. */
export function paragraphLevel(text: string): 0 | 1 {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((c) => right.test(c)).length * 2 > letters.length ? 1 : 0
}

const separator = /[.,:/+-]/u

/** In a Dutch text a number belongs to the name before it only when it is written against it; the standard would put every number after an Arabic name to its left. */
function classesOf(chars: readonly string[], base: 0 | 1): readonly Class[] {
  const classes = chars.map(classOf)
  if (base === 1) return classes
  const words = chars.join('').split(/(?<= )|(?= )/u)
  const inRight = words.flatMap((word) => Array.from(word, () => hasRight(word) && !/[\p{L}]/u.test(word.replace(rights, ''))))
  return classes.map((c, i) => (c === 'EN' && inRight[i] !== true ? 'L' : c))
}

function strong(chars: readonly string[], base: 0 | 1): readonly ('L' | 'R' | 'EN' | 'N')[] {
  const classes = classesOf(chars, base)
  let previous: 'L' | 'R' = base === 1 ? 'R' : 'L'
  let last: Class = 'N'
  return classes.map((c, i) => {
    const now = c === 'M' ? last : c
    const between = now === 'N' && separator.test(chars[i] ?? '') && classes[i - 1] === 'EN' && classes[i + 1] === 'EN'
    last = between ? 'EN' : now
    if (last === 'L' || last === 'R') previous = last
    return last === 'EN' && previous === 'L' ? 'L' : last === 'M' ? 'N' : last
  })
}

const side = (c: 'L' | 'R' | 'EN' | 'N' | undefined, base: 0 | 1): 'L' | 'R' => (c === undefined ? (base === 1 ? 'R' : 'L') : c === 'L' ? 'L' : 'R')

/** The embedding level of every UTF-16 unit of a line. */
export function levels(text: string, base: 0 | 1): readonly number[] {
  const chars = Array.from(text)
  const resolved = strong(chars, base)
  const answer = resolved.map((c, i): number => {
    if (c === 'L') return base === 1 ? 2 : 0
    if (c === 'R') return 1
    if (c === 'EN') return 2
    const before = side(resolved.slice(0, i).findLast((x) => x !== 'N'), base)
    const after = side(resolved.slice(i + 1).find((x) => x !== 'N'), base)
    if (before !== after) return base
    return before === 'R' ? 1 : base === 1 ? 2 : 0
  })
  return chars.flatMap((c, i) => Array.from({ length: c.length }, () => answer[i] ?? base))
}

/** The order in which pieces with these levels stand from left to right (rule L2). */
export function visualOrder(pieceLevels: readonly number[]): readonly number[] {
  const order = pieceLevels.map((_, i) => i)
  for (let level = Math.max(0, ...pieceLevels); level >= 1; level -= 1) {
    let start = 0
    while (start < order.length) {
      if ((pieceLevels[order[start] ?? 0] ?? 0) < level) {
        start += 1
        continue
      }
      let end = start
      while (end < order.length && (pieceLevels[order[end] ?? 0] ?? 0) >= level) end += 1
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹' }

/** Signs of a right-to-left piece as they are drawn: turned round, last first. Letters are turned by the font engine. */
export const mirror = (text: string): string => (right.test(text) ? text : Array.from(text).reverse().map((c) => mirrored[c] ?? c).join(''))
