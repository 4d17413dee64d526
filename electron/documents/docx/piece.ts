import type { Paragraph, Table } from 'docx'
import { gap } from './paragraph.ts'
import { grid, rule, type Row } from './table.ts'
import { PETROL } from './units.ts'

export type Child = Paragraph | Table

/** What a block becomes: a row of label and text, or something over the whole width. */
export type Piece =
  | { readonly kind: 'row'; readonly label: readonly Child[]; readonly text: readonly Child[]; /** Points under the row. */ readonly after: number; /** Wider text, for the hanging quotation mark. */ readonly hang?: boolean; /** A rule over the whole width, above or below. */ readonly ruled?: 'above' | 'below' }
  | { readonly kind: 'flow'; readonly children: readonly Child[] }

export const flow = (...children: readonly Child[]): Piece => ({ kind: 'flow', children })

/** A row of label and text. */
export type RowPiece = Extract<Piece, { kind: 'row' }>

// Three columns: 35 + 5 for the label, 130 for the text with 6 mm of room. A hanging quotation mark takes the five as well.
const WIDTHS = [35, 5, 130] as const

function tableRow(p: RowPiece, before: RowPiece | undefined): Row {
  if (p.hang) return { cells: [{ children: closed(p.label), right: 1 }, { children: closed(p.text), span: 2, left: 11, right: 0, bottom: p.after }] }
  const under = before?.ruled === 'below' ? { top: 9 } : {}
  const edge = p.ruled === 'above' ? { top: 9, borders: { top: rule(0.9, PETROL) } } : p.ruled === 'below' ? { borders: { bottom: rule(0.9, PETROL) } } : under
  return { cells: [{ ...edge, children: closed(p.label), span: 2, right: 0 }, { ...edge, children: closed(p.text), left: 6, right: 0, bottom: p.after }] }
}

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
  let before: RowPiece | undefined
  const close = (): void => {
    if (rows.length > 0) add(grid(WIDTHS, rows))
    rows = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'row') {
      rows.push(tableRow(piece, before))
      before = piece
    } else {
      before = undefined
      close()
      piece.children.forEach(add)
    }
  }
  close()
  return isTable(out.at(-1)) ? [...out, gap()] : out
}
