import { bandOf } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import { ruleMarks } from '#shared/documents/ruleMark.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import type { Context } from '../blocks/context.ts'
import { plain } from '../blocks/context.ts'
import { markOf } from '../blocks/signs.ts'
import { fileOf } from '../fonts/fontSet.ts'
import { colour, largeType, mm, restyle, rule, sheetOf, type } from '../tokens.ts'
import { type Draw, corners, level, lineAt, lineTo, stroke } from './draw.ts'

/** What the band over the page says; empty when the document is final and real. */
export const bandText = (doc: Document): string => bandOf(doc) ?? ''

function band(c: Context, doc: Document): readonly Draw[] {
  const text = bandText(doc)
  const page = sheetOf(doc.page)
  if (text === '') return []
  const line = plain(c, text, restyle(type.cell, { size: 11.5, weight: 700 }), mm(160))[0]
  const height = mm(10)
  const clear: readonly Draw[] = line === undefined ? [] : [{ kind: 'path', points: corners(page.left, 1.5, line.width + 16, height - 3.6), closed: true, fill: colour.white }, ...lineAt(line, page.left + 8, (height - line.height) / 2)]
  return [
    { kind: 'hatch', outline: corners(0, 0, page.width, height), pitch: mm(3.2), width: 0.9, colour: colour.hairline },
    ...clear,
    stroke([0, height], [page.width, height], { width: 1.4, colour: colour.ink }),
  ]
}

/** The word upright in the right margin, in outline, so that it crosses no text. */
function upright(doc: Document): readonly Draw[] {
  const page = sheetOf(doc.page)
  const words = [...(doc.mark === 'concept' ? ['CONCEPT'] : []), ...(doc.example ? ['VOORBEELD'] : [])]
  return words.map((text, i) => ({ kind: 'outlined', text, x: Math.min(page.right + mm(4.9), page.width - mm(10.5)), y: mm(26) + i * Math.min(mm(92), page.height / 2 - mm(16)), file: fileOf('atkinson', 700), size: 41, tracking: 2.5, stroke: { width: 0.8, colour: colour.soft }, turn: 90 }))
}

/** Rule, help line, archive line and page number at the foot. */
function footer(c: Context, doc: Document, n: number, of: number): readonly Draw[] {
  const page = sheetOf(doc.page)
  const top = page.rule
  const number = plain(c, doc.kind === 'tekenbladen' ? '' : `bladzijde ${n} van ${of}`, c.large ? largeType.footerPage : type.footerPage, mm(40))
  const room = page.right - page.left - Math.max(0, ...number.map((l) => l.width)) - mm(3)
  const strong = plain(c, doc.footer.strong, c.large ? largeType.footer : type.footer, room)
  const archive = plain(c, doc.footer.archive, type.archive, room)
  const lines = [...strong.map((l) => ({ l, gap: 0 })), ...archive.map((l) => ({ l, gap: 0 }))]
  let y = top + 4.6
  const text = lines.flatMap(({ l }) => {
    const here = lineAt(l, page.left, y)
    y += l.height + (l.height > 13 ? 0.8 : 0)
    return here
  })
  const right = number.flatMap((l) => lineTo(l, page.right, top + (c.large ? 24 : 16.6)))
  return [level(page.left, top, page.right - page.left, rule.footer, colour.petrol), ...text, ...right]
}

function head(c: Context, doc: Document): readonly Draw[] {
  if (doc.head === null) return []
  const page = sheetOf(doc.page)
  const right = plain(c, doc.head.right, restyle(type.cell, { colour: colour.soft }), mm(105), 'plain')
  return [
    ...plain(c, doc.head.left, type.house, mm(62)).flatMap((l, i) => lineAt(l, page.left, mm(18) + i * l.height)),
    ...right.flatMap((l, i) => lineTo(l, page.right, mm(18) + i * l.height)),
  ]
}

/** The line over every next page: the name of the paper, and what its marks mean in short; a rule under it. */
function running(c: Context, doc: Document): readonly Draw[] {
  const { running: line } = doc
  if (line === undefined) return []
  const page = sheetOf(doc.page)
  const left = plain(c, line.left, type.house, mm(62)).slice(0, 1).flatMap((l) => lineAt(l, page.left, mm(18)))
  const soft = restyle(type.cell, { colour: colour.soft })
  if (!line.marks) return [...left, ...plain(c, line.right, soft, mm(105)).slice(0, 1).flatMap((l) => lineTo(l, page.right, mm(18)))]
  let x = page.right
  const marks = ruleMarks.toReversed().flatMap((m) => {
    const text = plain(c, tierWords[m].short, type.cell, mm(60)).slice(0, 1)
    x -= text[0]?.width ?? 0
    const here = [...text.flatMap((l) => lineAt(l, x, mm(18))), ...markOf(m, x - 13.5, mm(18) + 3.4, 9.4)]
    x -= 13.5 + mm(3.6)
    return here
  })
  return [...left, ...marks, level(page.left, mm(25.3), page.right - page.left, rule.footer, colour.petrol)]
}

/** Everything on page `n` of `of` that is not the document itself: marks, first line, footer. */
export const furniture = (c: Context, doc: Document, n: number, of: number): readonly Draw[] => [
  ...band(c, doc), ...upright(doc), ...(n === 1 ? head(c, doc) : running(c, doc)), ...footer(c, doc, n, of),
]
