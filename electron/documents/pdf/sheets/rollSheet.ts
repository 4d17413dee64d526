import type { BlockOf } from '#shared/documents/model.ts'
import { compounds, hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { type Context, plain } from '../blocks/context.ts'
import { type Draw, corners, level, lineAt, linesAt, moved, stroke, tall } from '../layout/draw.ts'
import { colour, mm, restyle, rule, sheetOf, type } from '../tokens.ts'

/** A page of the list: what it says, and on a next page the head that comes back. */
export type RollPage = { readonly furniture: readonly Draw[]; readonly own: readonly Draw[] }

const [NAME, REASON, WIDE] = [mm(44), mm(48), mm(257)]
/** How high a row is; the lower ones when that saves a page. A pen needs no less. */
const HEIGHTS = [mm(9.6), mm(8.8), mm(8), mm(7.4)] as const
const title = restyle(type.name, { size: 29, line: 34, tracking: -0.4 })
const about = restyle(type.body, { size: 14, line: 18 })
const name = restyle(type.cell, { weight: 700 })
const day = restyle(type.label, { size: 14, line: 18 })
const group = restyle(type.cell, { size: 11.25, line: 14.5, colour: colour.petrol })

const widest = (c: Context, words: string): number => Math.max(0, ...words.split(/\s+|(?<=\u00AD)/u).map((w) => plain(c, w, group, 9999)[0]?.width ?? 0)) + 3
const fitted = (c: Context, words: string, width: number): string => [words, compounds(words)].find((t) => widest(c, t) <= width) ?? hyphenated(words)

/** Title, week and what the signs mean. */
function opening(c: Context, b: BlockOf<'rollCall'>): { readonly draws: readonly Draw[]; readonly height: number } {
  const head = plain(c, b.title, title, WIDE)[0]
  const week = plain(c, b.about, about, WIDE)[0]
  const left = (head?.width ?? 0) + 22
  const signs = b.legend.map((l) => ({ sign: plain(c, l.sign, restyle(type.cell, { weight: 700, size: 12.5 }), 40)[0], text: plain(c, l.text, restyle(type.cell, { colour: colour.soft }), mm(60))[0] }))
  const out = plain(c, b.out, restyle(type.cell, { colour: colour.soft }), mm(60))[0]
  const sample = mm(9)
  let x = 0
  const draws: Draw[] = []
  const y = title.line + 7
  for (const { sign, text } of signs) {
    if (sign) draws.push(...lineAt(sign, x, y))
    x += (sign?.width ?? 0) + 5
    if (text) draws.push(...lineAt(text, x, y))
    x += (text?.width ?? 0) + 15
  }
  const box = corners(x, y + 2, sample, 11)
  if (out) draws.push(...hatched(box), { kind: 'path', points: box, closed: true, stroke: { width: 0.6, colour: colour.soft } }, ...lineAt(out, x + sample + 5, y))
  const words = [...(head ? lineAt(head, 0, 0) : []), ...(week && head ? lineAt(week, left, head.baseline - week.baseline) : [])]
  return { draws: [...words, ...draws], height: y + type.cell.line + 9 }
}

const hatched = (outline: ReturnType<typeof corners>): readonly Draw[] => [{ kind: 'hatch', outline, pitch: mm(1.6), width: 0.6, colour: colour.soft }]

/** The pages of one list. Rows stay whole; the head comes back on each page. */
export function rollPages(c: Context, b: BlockOf<'rollCall'>): readonly RollPage[] {
  const sheet = sheetOf('A4-liggend')
  const many = b.columns.length
  const each = many === 0 ? 0 : (WIDE - NAME - REASON) / many
  const columnAt = (n: number): number => NAME + n * each
  const open = opening(c, b)
  const heads = b.columns.map((k) => [...plain(c, k.day, day, each - 8), ...plain(c, k.time, restyle(group, { colour: colour.ink }), each - 8), ...plain(c, fitted(c, k.title, each - 9), group, each - 9, 'plain')])
  const headHeight = Math.max(type.tableHead.line, ...heads.map(tall)) + 6
  const corner = (text: string, x: number, width: number): readonly Draw[] => { const lines = plain(c, text, type.tableHead, width); return linesAt(lines, x, headHeight - 6 - tall(lines)) }
  const head: readonly Draw[] = [...corner(b.corner, 0, NAME - 6), ...heads.flatMap((lines, n) => linesAt(lines, columnAt(n) + 6, 0)), ...corner(b.reason, WIDE - REASON + 6, REASON - 6)]
  const rows = [...b.people.map((p) => ({ name: p.name, out: p.out })), ...Array.from({ length: Math.max(0, b.spare) }, () => ({ name: '', out: [] })), ...b.under.map((text) => ({ name: text, out: [] }))]
    .map((r) => { const lines = plain(c, r.name, name, NAME - 6); return { ...r, lines, height: tall(lines) + 8 } })
  const divided = (least: number): readonly (typeof rows)[] => {
    const pages: (typeof rows)[] = [[]]
    let left = sheet.bottom - sheet.top - open.height - headHeight
    for (const r of rows) {
      const height = Math.max(least, r.height)
      if (height > left && (pages.at(-1)?.length ?? 0) > 0) {
        pages.push([])
        left = sheet.bottom - sheet.top - headHeight
      }
      pages.at(-1)?.push({ ...r, height })
      left -= height
    }
    return pages
  }
  const pages = HEIGHTS.map(divided).reduce((best, tried) => (tried.length < best.length ? tried : best))
  const shift = (draws: readonly Draw[], y: number): readonly Draw[] => draws.map((d) => moved(d, sheet.left, sheet.top + y))
  return pages.map((some, n) => {
    const from = n === 0 ? open.height : 0
    let y = from + headHeight
    const lines = some.flatMap((r): readonly Draw[] => {
      const top = y
      y += r.height
      const out = r.out.flatMap((o, k) => (o && k < many ? hatched(corners(columnAt(k) + 1.5, top + 1.5, each - 3, r.height - 3)) : []))
      return [...out, ...linesAt(r.lines, 0, top + (r.height - tall(r.lines)) / 2), level(0, y, WIDE, rule.hairline * 1.4, colour.hairline)]
    })
    const uprights = [...b.columns.map((_, k) => columnAt(k)), WIDE - REASON].map((x) => stroke([x, from], [x, y], { width: rule.hairline * 1.4, colour: colour.hairline }))
    const under = [level(0, from + headHeight, WIDE, rule.normal, colour.petrol), ...uprights]
    const headHere = shift(head, from)
    return { furniture: [...shift(under, 0), ...(n === 0 ? [] : headHere)], own: [...(n === 0 ? [...shift(open.draws, 0), ...headHere] : []), ...shift(lines, 0)] }
  })
}
