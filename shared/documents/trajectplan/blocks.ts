import type { Block, Inline, Origin, Rich, Section } from '../model.ts'
import { planSections, type SectionNumber } from '../../text/planSections.ts'
import { paragraphs, rich, sentence } from '../rich.ts'
import { from } from './facts.ts'

/** A label with paragraphs; no block when there is nothing to say. */
export const row = (id: string, label: string, lines: readonly Rich[], origin: Origin): readonly Block[] => {
  const said = lines.filter((l) => l.length > 0)
  return said.length ? [{ kind: 'row', id, label, paragraphs: said, origin }] : []
}

/** A label with typed text: each line a paragraph of whole sentences. */
export const proseRow = (id: string, label: string, text: string, origin: Origin): readonly Block[] => row(id, label, typed(text), origin)

/** Typed text as paragraphs that end like sentences. */
export const typed = (text: string): readonly Rich[] => paragraphs(text).map((p) => rich(sentence(p)))

/** A question where something is still open; only in a text that may change. */
export const ask = (asks: boolean, id: string, label: string, text: string, origin: Origin): readonly Block[] => (asks ? [{ kind: 'open', id, label, text, origin }] : [])

/** `said`, or the question when there is nothing said. */
export const orAsk = (said: readonly Block[], asks: boolean, id: string, label: string, text: string, origin: Origin): readonly Block[] =>
  said.length ? said : ask(asks, id, label, text, origin)

/** A section with its heading. Without blocks it leaves no trace; its number stays its own. */
export const section = (number: SectionNumber, blocks: readonly Block[], newPage = false): readonly Section[] =>
  blocks.length === 0
    ? []
    : [{ id: `s${number}`, title: planSections[number], newPage, blocks: [{ kind: 'heading', id: `s${number}-heading`, number, title: planSections[number], origin: from(number) }, ...blocks] }]

/** Cells of a table row: a text, or ready parts. */
export const cells = (...values: readonly (string | readonly Inline[])[]): readonly Rich[] => values.map((v) => (typeof v === 'string' ? rich(v) : v))
