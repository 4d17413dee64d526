import { fold } from '#shared/domain/people/name.ts'
import { lineId, wordsOf, type Block, type Chapter } from './parse.ts'

/** A place where the words stand: the chapter, the line in it, and what it says there. */
export type Hit = { readonly chapter: string; readonly title: string; readonly at: string | null; readonly words: string }

const MOST = 12
const LONG = 120

function linesOf(block: Block): readonly { readonly at: string; readonly words: string }[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'say':
      return [{ at: block.id, words: wordsOf(block.line) }]
    case 'list':
      return block.lines.map((line, i) => ({ at: lineId(block, i), words: wordsOf(line) }))
    case 'table':
      return block.rows.map((row, i) => ({ at: lineId(block, i), words: row.map(wordsOf).join(': ') }))
    case 'picture':
      return []
    default:
      return block satisfies never
  }
}

/** The sentence that has the first of the words, not too long to read at a glance. */
function around(words: string, asked: readonly string[]): string {
  const sentences = words.split(/(?<=[.?!])\s+/u)
  const found = sentences.find((s) => asked.some((a) => fold(s).includes(a))) ?? words
  return found.length <= LONG ? found : `${found.slice(0, LONG).replace(/\s+\S*$/u, '')}…`
}

/** Where all the words that were typed stand together: in a heading of a chapter first, then in a line; accents and capitals make no difference. */
export function searchBook(book: readonly Chapter[], query: string): readonly Hit[] {
  const asked = fold(query).split(' ').filter(Boolean)
  if (asked.length === 0) return []
  const has = (words: string): boolean => asked.every((a) => fold(words).includes(a))
  const titles = book.filter((c) => has(c.title)).map((c): Hit => ({ chapter: c.id, title: c.title, at: null, words: '' }))
  const lines = book.flatMap((c) => c.blocks.flatMap(linesOf).filter((l) => has(l.words)).map((l): Hit => ({ chapter: c.id, title: c.title, at: l.at, words: around(l.words, asked) })))
  return [...titles, ...lines].slice(0, MOST)
}
