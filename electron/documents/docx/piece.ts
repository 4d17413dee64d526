import type { Paragraph, Table } from 'docx'
import { gap } from './paragraph.ts'
import { grid, type Row } from './table.ts'

export type Child = Paragraph | Table

/** What a block becomes: a row of label and text, or something over the whole width. */
export type Piece =
  | { readonly kind: 'row'; readonly label: readonly Child[]; readonly text: readonly Child[]; /** Points under the row. */ readonly after: number; /** Wider text, for the hanging quotation mark. */ readonly hang?: boolean }
  | { readonly kind: 'flow'; readonly children: readonly Child[] }

export const flow = (...children: readonly Child[]): Piece => ({ kind: 'flow', children })

// Three columns: 35 + 5 for the label, 130 for the text with 6 mm of room. A hanging quotation mark takes the five as well.
const WIDTHS = [35, 5, 130] as const

const tableRow = (p: Extract<Piece, { kind: 'row' }>): Row => ({
  cells: p.hang
    ? [{ children: closed(p.label), right: 1 }, { children: closed(p.text), span: 2, left: 11, right: 0, bottom: p.after }]
    : [{ children: closed(p.label), span: 2, right: 0 }, { children: closed(p.text), left: 6, right: 0, bottom: p.after }],
})

/** Word wants a paragraph at the end of every cell. */
const closed = (children: readonly Child[]): readonly Child[] => (children.length === 0 || isTable(children.at(-1)) ? [...children, gap()] : children)
const isTable = (child: Child | undefined): boolean => child?.constructor.name === 'Table'

/** Puts pieces under each other; rows that follow one another become one table, and tables never touch. */
export function assemble(pieces: readonly Piece[]): readonly Child[] {
  const out: Child[] = []
  const add = (child: Child): void => {
    if (isTable(child) && isTable(out.at(-1))) out.push(gap())
    out.push(child)
  }
  let rows: Row[] = []
  const close = (): void => {
    if (rows.length > 0) add(grid(WIDTHS, rows))
    rows = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'row') rows.push(tableRow(piece))
    else {
      close()
      piece.children.forEach(add)
    }
  }
  close()
  return isTable(out.at(-1)) ? [...out, gap()] : out
}
