import type { Block, Rich, Section } from '../model.ts'
import { words } from './source.ts'

// About how many points a block takes in large print, from the sizes of the print design. Near enough to choose how much is
// told; where pages really break is the renderer's.

/** What fits on three A4 pages, by this count: the tests hold it to the pages of the PDF. */
export const THREE_PAGES = 2520

const lines = (text: string, perLine: number): number => (text === '' ? 0 : Math.ceil(text.length / perLine))
const body = (rich: Rich, perLine = 60): number => 4 + 22 * lines(words(rich), perLine)
const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)
const label = (text: string): number => (text === '' ? 0 : 21)

function points(b: Block): number {
  switch (b.kind) {
    case 'cover': return 83
    case 'heading': return 60
    case 'note': return 12 + 21 * lines(words(b.text), 68)
    case 'words': return b.size === 'cover' ? 62 + 37 * lines(b.text, 32) : 34 + 26 * lines(b.text, 48) + sum(b.after ?? [], (p) => body(p))
    case 'row': return 9 + label(b.label) + sum(b.paragraphs, (p) => body(p))
    case 'list': return 6 + label(b.label) + sum(b.items, (i) => body([{ text: i }], 56))
    case 'steps': return 12 + sum(b.items, (i) => 12 + 22 * lines(`${i.text} ${i.when}`, 60))
    case 'signal': return 54 + 26 * lines(b.words, 42) + sum(b.rows, (r) => body([{ text: r.label }, ...r.text], 50))
    case 'figures': return 6 + 72 * Math.ceil(b.items.length / 2)
    case 'facts': case 'lists': case 'timeline': case 'goal': case 'look': case 'statuses': case 'coverage': case 'table': case 'scale': case 'choices': case 'open': case 'statement': case 'signatures': case 'recoveryWords': case 'blanks': case 'questions': case 'letter': case 'card': case 'legend': case 'rules': case 'ladder': case 'essentials': case 'write': case 'week': case 'pocket': case 'rollCall': return 0
    default: return b satisfies never
  }
}

/** About how high these sections are in points. A goal is never cut, so the tallest one counts once more: that much may stay white where a page ends. */
export const heightOf = (sections: readonly Section[]): number => {
  const blocks = sections.flatMap((s) => s.blocks)
  return sum(blocks, points) + Math.max(0, ...blocks.map((b) => (b.kind === 'words' && b.size !== 'cover' ? points(b) : 0)))
}
