import type { BlockOf } from '#shared/documents/model.ts'
import { signalPicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { cellText, grid, rule, type Row } from '../table.ts'
import { HAIRLINE } from '../units.ts'

const SHAPE = { groen: 'groene ring', oranje: 'oranje driehoek met strepen', rood: 'rode achthoek' } as const

/** The shape of a level with its description. */
export const signalImage = (level: BlockOf<'signal'>['level']) => image(signalPicture(level), SHAPE[level])

/** One signal: shape, name and meaning in the margin; own words and what everybody does in the column. `last` leaves room before what follows. */
export function signal(b: BlockOf<'signal'>, last: boolean): Piece {
  const borders = { bottom: rule(0.45, HAIRLINE) }
  const cell = { top: 10, bottom: 9, borders }
  const rows = b.rows.map((r): Row => ({ cells: [{ children: [paragraph('Tabeltekst', r.label, { look: { bold: true } })], bottom: 4 }, { children: [cellText(r.text)] }] }))
  const text = [...quote(b.words, 'small'), ...(rows.length === 0 ? [] : [gap(4), grid([34, 90], rows)]), gap()]
  return flow(
    grid([17, 18, 135], [
      {
        cells: [
          { ...cell, children: [line('Normal', [signalImage(b.level)])] },
          { ...cell, right: 0, children: [paragraph('Signaalnaam', b.name), paragraph('Zacht', b.meaning)] },
          { ...cell, left: 11, right: 0, children: text },
        ],
      },
    ]),
    ...(last ? [gap(8)] : []),
  )
}
