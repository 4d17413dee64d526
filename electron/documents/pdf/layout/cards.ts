import type { BlockOf, Document } from '#shared/documents/model.ts'
import { type Context, plain } from '../blocks/context.ts'
import { cardSheet, sheet } from '../blocks/card.ts'
import { colour, mm, type } from '../tokens.ts'
import { type Draw, lineAt, moved, stroke } from './draw.ts'

/** The dashed line between two cards, with a small pair of scissors. */
export function cut(c: Context): readonly Draw[] {
  const y = sheet.height
  const words = plain(c, 'hier knippen', type.archive, mm(40))
  const after = 29 + Math.max(0, ...words.map((l) => l.width)) + 6
  const line = { width: 0.75, colour: colour.ink, dash: [3, 2] as const }
  const blade = { width: 0.8, colour: colour.soft }
  const scissors: readonly Draw[] = [
    stroke([16, y - 2.4], [24, y + 1.8], blade), stroke([16, y + 2.4], [24, y - 1.8], blade),
    { kind: 'circle', x: 14.8, y: y - 2.9, r: 1.5, stroke: blade }, { kind: 'circle', x: 14.8, y: y + 2.9, r: 1.5, stroke: blade },
  ]
  return [stroke([0, y], [10, y], line), ...scissors, ...words.flatMap((l) => lineAt(l, 29, y - 6)), stroke([after, y], [sheet.width, y], line)]
}

/** Pages with two cards each to cut and fold; a single card is printed twice. Null when the document is not only cards, or one is too full. */
export function cardPages(c: Context, doc: Document): readonly (readonly Draw[])[] | null {
  const blocks = doc.sections.flatMap((s) => s.blocks)
  const cards = blocks.filter((b): b is BlockOf<'card'> => b.kind === 'card')
  if (cards.length === 0 || cards.length !== blocks.length) return null
  const mark = [doc.mark === 'concept' ? 'Concept.' : '', doc.example ? 'Voorbeeld. Deze mensen bestaan niet.' : ''].filter(Boolean).join(' ')
  const sheets = cards.map((b) => cardSheet(c, b, mark))
  const fitting = sheets.filter((s) => s !== null)
  if (fitting.length < sheets.length) return null
  const even = fitting.length % 2 === 0 ? fitting : [...fitting, ...fitting.slice(-1)]
  return Array.from({ length: even.length / 2 }, (_, i) => [...(even[i * 2] ?? []), ...(even[i * 2 + 1] ?? []).map((d) => moved(d, 0, sheet.height)), ...cut(c)])
}
