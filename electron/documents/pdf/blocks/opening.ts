import type { BlockOf } from '#shared/documents/model.ts'
import { level } from '../layout/draw.ts'
import { type Box, asStrips, stripsHeight } from '../layout/flow.ts'
import { colour, grid, mm, rule, space, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'
import { label } from './label.ts'
import { hang, quote } from './quote.ts'

/** The name of the person and the kind of document; the recovery sheet says in a sentence what it is, under its name. */
export function cover(c: Context, b: BlockOf<'cover'>): Box {
  const sentence = b.above.length > 40
  const name = asStrips(plain(c, b.title, type.name, grid.full, 'plain'), 0)
  const above = asStrips(plain(c, b.above, sentence ? type.recoveryAbove : type.kind, sentence ? mm(145) : grid.full, 'balance'), 0)
  const strips = sentence ? [...name, ...above.map((s, i) => (i === 0 ? { ...s, gap: 5 } : s))] : [...above, ...name]
  return box(b, [{ strips }], { below: c.next?.kind === 'statement' ? (c.next.label === '' ? 4 : 26) : c.next?.kind === 'words' && c.next.size === 'plan' ? mm(10) : mm(15), keepNext: true })
}

const looks = { cover: { style: type.wordsCover, down: 9 }, plan: { style: type.wordsPlan, down: 0.75 }, small: { style: type.wordsSmall, down: 2.5 } } as const

/** Own words with their label, and what stands under them. */
export function words(c: Context, b: BlockOf<'words'>): Box {
  const look = looks[b.size]
  const said = quote(c, b.text, look.style, hang[b.size])
  const after = (b.after ?? []).flatMap((p) => asStrips(rich(c, p, type.body, grid.text), grid.axis, space.underWords))
  return box(b, [label(c, b.label, look.down, grid.axis - hang[b.size] - mm(1.5)), { strips: [...said, ...after] }], b.size === 'cover' ? { above: mm(15), below: mm(20) } : { above: b.size === 'plan' ? 9 : 7, below: b.size === 'plan' ? 6 : 3 })
}

/** Number and title of a section under a rule. */
export function heading(c: Context, b: BlockOf<'heading'>): Box {
  const number = plain(c, b.number, type.sectionNumber, grid.label)
  const title = plain(c, b.title, type.section, grid.text, 'balance')
  const line = level(0, 0, grid.full, rule.normal, colour.petrol)
  const top = { gap: 0, height: space.ruleToTitle, draws: [line] }
  return box(b, [{ strips: [top, ...asStrips(number, 0)] }, { strips: [{ ...top, draws: [] }, ...asStrips(title, grid.axis)] }], { above: space.aboveHeading, below: space.underHeading, keepNext: true, role: 'heading' })
}

/** The foot of the cover: facts in two columns. */
export function facts(c: Context, b: BlockOf<'facts'>): Box {
  const soft = { ...type.body, colour: colour.soft }
  const width = (side: readonly (readonly [string, string])[], least: number, most: number): number => Math.min(most, Math.max(least, ...side.flatMap(([k]) => plain(c, k, soft, mm(90)).map((l) => l.width + mm(4)))))
  const first = width(b.left, mm(41.5), mm(48))
  const column = (side: readonly (readonly [string, string])[], x: number, name: number, value: number) => ({
    strips: [
      { gap: 0, height: 8, draws: [level(x, 0, x === 0 ? grid.full : 0, rule.hairline, colour.hairline)].filter(() => x === 0) },
      ...side.flatMap(([k, v]) => {
        const lines = plain(c, v, type.body, value)
        const names = plain(c, k, soft, name - 3)
        return Array.from({ length: Math.max(lines.length, names.length) }, (_, i) => ({
          gap: 0, height: type.body.line,
          draws: [...asStrips(names.slice(i, i + 1), x).flatMap((s) => s.draws), ...asStrips(lines.slice(i, i + 1), x + name).flatMap((s) => s.draws)],
        }))
      }),
    ],
  })
  const middle = first + mm(34.5)
  const second = width(b.right, mm(35.5), mm(42))
  const flows = [column(b.left, 0, first, middle - first - mm(3)), column(b.right, middle, second, grid.full - middle - second)]
  return box(b, flows, { above: 22, below: 22, foot: Math.max(...flows.map((f) => stripsHeight(f.strips))) < mm(120) })
}
