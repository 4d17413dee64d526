import { execFileSync } from 'node:child_process'

/** The 24 words as they stand on a printed recovery sheet, in order; a failing test when they are not all there. */
export function wordsOnSheet(file: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  // The words stand in rows of three with their numbers: no other line of the sheet has three such pairs.
  const rows = text.split('\n').map((line) => [...line.matchAll(/(?:^|\s)(\d{1,2})\s+(\p{Ll}{2,})(?=\s|$)/gu)]).filter((pairs) => pairs.length === 3)
  const found = new Map(rows.flat().map((m) => [Number(m[1]), m[2] ?? '']))
  const words = Array.from({ length: 24 }, (_, i) => found.get(i + 1) ?? '')
  if (words.includes('')) throw new Error(`the sheet misses words: ${words.filter(Boolean).length} of 24 found`)
  return words
}
