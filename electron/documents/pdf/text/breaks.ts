import type { Unit } from './words.ts'

type Row = readonly Unit[]

const gap = (u: Unit): number => (u.joint === 'space' ? u.space : 0)
const hyphen = (u: Unit): number => (u.joint === 'soft' ? u.space * 1.4 : 0)

/** The width of units in one line. */
const rowWidth = (row: Row): number => row.reduce((sum, u, i) => sum + u.width + (i < row.length - 1 ? gap(u) : hyphen(u)), 0)

/** First fit: each line takes what it can hold. */
function fill(units: Row, width: number): readonly Row[] {
  const rows: Unit[][] = []
  let row: Unit[] = []
  let used = 0
  for (const u of units) {
    const before = row.at(-1)
    const need = used + (before ? gap(before) : 0) + u.width + hyphen(u)
    if (row.length > 0 && (need > width || before?.joint === 'none')) {
      rows.push(row)
      row = []
      used = 0
    } else if (before) used += gap(before)
    row.push(u)
    used += u.width
  }
  if (row.length > 0) rows.push(row)
  return rows
}

const words = (row: Row | undefined): number => (row ?? []).filter((u) => u.joint === 'space').length

/** First fit; with `tidy`, lines before a last line of one word give up a word when that costs no extra line. */
export function greedy(units: Row, width: number, tidy: boolean): readonly Row[] {
  const rows = fill(units, width)
  if (!tidy || rows.length < 2 || rows.length > 12 || words(rows.at(-1)) > 1) return rows
  for (let part = 0.98; part >= 0.8; part -= 0.02) {
    const tried = fill(units, width * part)
    if (tried.length > rows.length) return rows
    if (words(tried.at(-1)) > 1) return tried
  }
  return rows
}

const ragged = (rows: readonly Row[]): number => {
  const widths = rows.map(rowWidth)
  return Math.max(...widths) - Math.min(...widths)
}

/** The same number of lines, as even as possible. */
function even(units: Row, width: number): readonly Row[] {
  const rows = fill(units, width)
  if (rows.length < 2) return rows
  let low = rowWidth(units) / rows.length
  let high = width
  for (let i = 0; i < 12; i += 1) {
    const middle = (low + high) / 2
    if (fill(units, middle).length > rows.length || units.some((u) => u.width > middle)) low = middle
    else high = middle
  }
  return fill(units, high)
}

const endsSentence = (u: Unit): boolean => /[.?!…]['’”)]?$/u.test(u.atoms.at(-1)?.text ?? '') && !/(?:^|[^\p{L}])\p{Lu}\.$/u.test(u.atoms.at(-1)?.text ?? '')

function sentences(units: Row): readonly Row[] {
  const found: Unit[][] = [[]]
  units.forEach((u, i) => {
    found.at(-1)?.push(u)
    if (endsSentence(u) && i < units.length - 1) found.push([])
  })
  return found
}

/** Even lines that break after a sentence when that needs no extra line. Long texts are simply filled. */
export function balance(units: Row, width: number): readonly Row[] {
  const count = fill(units, width).length
  if (count < 2 || count > 8) return fill(units, width)
  const atSentences = units
    .map((u, i) => (i < units.length - 1 && endsSentence(u) ? [...even(units.slice(0, i + 1), width), ...even(units.slice(i + 1), width)] : []))
    .filter((rows) => rows.length === count)
    .toSorted((a, b) => ragged(a) - ragged(b))[0]
  const evened = even(units, width)
  const perSentence = sentences(units).flatMap((s) => even(s, width))
  if (perSentence.length === count && ragged(perSentence) <= width * 0.72) return perSentence
  if (atSentences === undefined) return evened
  return ragged(atSentences) <= width * 0.55 ? atSentences : evened
}
