import type { Block } from '#shared/documents/model.ts'
import { blockText } from '#shared/documents/plainText.ts'
import { type Box, asStrips } from '../layout/flow.ts'
import { grid, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'

/** The words of a block that makes whole sheets, for where it stands among others or is too full for its sheet: line under line. */
export const linesOnly = (c: Context, b: Block): Box => box(b, [{ strips: blockText(b).flatMap((text) => asStrips(plain(c, text, type.cell, grid.full), 0)) }])
