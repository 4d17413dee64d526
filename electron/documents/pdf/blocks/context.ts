import type { Block, Rich } from '#shared/documents/model.ts'
import type { FontSet } from '../fonts/fontSet.ts'
import type { Line, Wrap } from '../text/lines.ts'
import { setText } from '../text/lines.ts'
import type { Span } from '../text/words.ts'
import { type TextStyle, colour, grid, restyle } from '../tokens.ts'
import type { Box } from '../layout/flow.ts'

/** What a block needs to set itself: the fonts, its neighbours, whether the document is in large print, and how much of the usual air it may use (1, or less to save a page). */
export type Context = { readonly fonts: FontSet; readonly air: number; readonly large: boolean; readonly previous: Block | null; readonly next: Block | null }

/** Sets plain text. */
export const plain = (c: Context, text: string, style: TextStyle, width: number, wrap?: Wrap): readonly Line[] => setText(c.fonts, [{ text: text.trim(), style }], width, wrap)

/** Sets text with bold and soft parts. */
export const rich = (c: Context, text: Rich, style: TextStyle, width: number, wrap?: Wrap): readonly Line[] =>
  setText(
    c.fonts,
    text.map((i) => ({ text: i.text, style: i.bold ? restyle(style, { weight: 700, colour: style.colour === colour.soft ? colour.ink : style.colour }) : i.soft ? restyle(style, { colour: colour.soft }) : style })),
    width,
    wrap,
  )

/** Sets stretches that each have their own style. */
export const spans = (c: Context, text: readonly Span[], width: number = grid.text, wrap?: Wrap): readonly Line[] => setText(c.fonts, text, width, wrap)

/** A box with the usual settings. */
export const box = (b: Block, flows: Box['flows'], change: Partial<Omit<Box, 'id' | 'flows'>> = {}): Box => ({
  id: b.id, flows, above: 9, below: 0, keepNext: false, foot: false, role: 'body', ...change,
})
