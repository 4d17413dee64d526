import type { Block, Document, Section } from '#shared/documents/model.ts'
import { layoutBlock } from '../blocks/layoutBlock.ts'
import type { FontSet } from '../fonts/fontSet.ts'
import { mm, sheetOf } from '../tokens.ts'
import { weekSheets } from '../sheets/weekSheets.ts'
import { cardPages } from './cards.ts'
import { type Draw, scaled } from './draw.ts'
import type { Box } from './flow.ts'
import { bandText, furniture } from './furniture.ts'
import { type BoxSection, type PaperPage, type Room, paginate } from './paginate.ts'
import { breakBeforeSignatures } from './signaturesRule.ts'

/** A page ready to be painted. `own` are the words of the document, `furniture` what every page carries. */
export type ReadyPage = { readonly furniture: readonly Draw[]; readonly own: readonly Draw[]; readonly sections: readonly { readonly title: string; readonly y: number }[]; readonly placed: readonly string[] }

const room = (doc: Document): Room => {
  const page = sheetOf(doc.page)
  const plainTop = bandText(doc) === '' ? page.top : page.topMarked
  const first = doc.sections[0]?.blocks[0]
  const start = first?.kind !== 'cover' ? mm(40.2) : first.above === '' ? mm(39.6) : doc.kind === 'evaluatie' ? mm(33) : mm(43.5)
  const top = doc.running === undefined ? plainTop : doc.running.marks ? mm(29.6) : start
  return { flows: doc.scale === 'groot' || doc.kind === 'evaluatie', firstTop: doc.head === null ? plainTop : start, top, bottom: page.bottom, left: page.left }
}

const unique = (sections: readonly Section[]): readonly Section[] =>
  sections.map((s, i) => ({ ...s, blocks: s.blocks.map((b, n): Block => ({ ...b, id: `${i}.${n}.${b.id}` })) }))

/** Air between blocks shrinks, but the cover keeps its own. */
const aired = (b: Box, air: number): Box => (air === 1 || b.below > 30 || b.foot ? b : { ...b, above: b.above * air, below: b.below * air })

function boxes(fonts: FontSet, doc: Document, air: number): readonly BoxSection[] {
  const flat = doc.sections.flatMap((s) => s.blocks)
  let at = 0
  return unique(doc.sections).map((s) => ({
    id: s.id, title: s.title, newPage: s.newPage,
    boxes: s.blocks.map((b, i) => aired(layoutBlock({ fonts, air, large: doc.scale === 'groot', previous: s.blocks[i - 1] ?? null, next: flat[++at] ?? null }, b), air)),
  }))
}

function pages(doc: Document, sections: readonly BoxSection[], soft: boolean): readonly PaperPage[] {
  const breaks = new Set<string>()
  let result = paginate(sections, room(doc), breaks, soft)
  for (let tries = 0; tries < 4; tries += 1) {
    const again = breakBeforeSignatures(sections, result, breaks)
    if (again === null) return result
    breaks.add(again)
    result = paginate(sections, room(doc), breaks, soft)
  }
  return result
}

/** A page between others that holds so little of this part of the sheet looks like a mistake. */
const NEARLY_EMPTY = 0.25

const nearlyEmpty = (doc: Document, set: readonly PaperPage[]): number => {
  const { top, bottom } = room(doc)
  return set.slice(1, -1).filter((p) => p.end - top < (bottom - top) * NEARLY_EMPTY).length
}

/** The fewest pages, with as much air as that allows; fresh pages for sections give way only in a document of more than eight pages, or to fill a page that is nearly empty. */
function fewest(fonts: FontSet, doc: Document): readonly PaperPage[] {
  let best = pages(doc, boxes(fonts, doc, 1), false)
  for (const air of [0.9, 0.8, 0.72, 0.64, 0.56]) {
    if (best.length === 1) return best
    const tried = pages(doc, boxes(fonts, doc, air), false)
    if (tried.length < best.length) best = tried
  }
  const bare = nearlyEmpty(doc, best)
  if (best.length <= 8 && bare === 0) return best
  const tried = pages(doc, boxes(fonts, doc, 0.88), true)
  return tried.length < best.length || (tried.length === best.length && nearlyEmpty(doc, tried) < bare) ? tried : best
}

/** The rules on the wall are set as on A4 and drawn larger, so that both sizes say the same in the same places. */
function enlarged(pages: readonly ReadyPage[]): readonly ReadyPage[] {
  const k = 297 / 210
  const larger = (draws: readonly Draw[]): readonly Draw[] => draws.map((d) => scaled(d, k))
  return pages.map((p) => ({ ...p, furniture: larger(p.furniture), own: larger(p.own), sections: p.sections.map((s) => ({ ...s, y: s.y * k })) }))
}

/** Sets a whole document on pages. */
export function layoutDocument(fonts: FontSet, doc: Document): readonly ReadyPage[] {
  const { page: format, ...small } = doc
  if (doc.kind === 'huisregels-poster' && format === 'A3') return enlarged(layoutDocument(fonts, small))
  const context = { fonts, air: 1, large: doc.scale === 'groot', previous: null, next: null }
  const sheets = weekSheets(context, doc)
  if (sheets !== null) return sheets
  const cards = cardPages(context, doc)
  if (cards !== null) return cards.map((own) => ({ furniture: [], own, sections: [{ title: doc.title, y: 0 }], placed: [] }))
  const set = fewest(fonts, doc)
  return set.map((p, i) => ({ furniture: furniture(context, doc, i + 1, set.length), own: p.draws, sections: p.sections.filter((s) => s.title !== ''), placed: p.placed }))
}
