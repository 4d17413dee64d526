import type { Block, Document, Section } from '#shared/documents/model.ts'
import { layoutBlock } from '../blocks/layoutBlock.ts'
import type { FontSet } from '../fonts/fontSet.ts'
import { mm, page } from '../tokens.ts'
import { cardPages } from './cards.ts'
import type { Draw } from './draw.ts'
import { bandText, furniture } from './furniture.ts'
import { type BoxSection, type PaperPage, type Room, paginate } from './paginate.ts'
import { breakBeforeSignatures } from './signaturesRule.ts'

/** A page ready to be painted. `own` are the words of the document, `furniture` what every page carries. */
export type ReadyPage = { readonly furniture: readonly Draw[]; readonly own: readonly Draw[]; readonly sections: readonly { readonly title: string; readonly y: number }[]; readonly placed: readonly string[] }

const room = (doc: Document): Room => {
  const top = bandText(doc) === '' ? page.top : page.topMarked
  const cover = doc.sections[0]?.blocks[0]?.kind === 'cover'
  return { firstTop: doc.head === null ? top : cover ? mm(43.5) : mm(39), top, bottom: page.bottom, left: page.left }
}

const unique = (sections: readonly Section[]): readonly Section[] =>
  sections.map((s, i) => ({ ...s, blocks: s.blocks.map((b, n): Block => ({ ...b, id: `${i}.${n}.${b.id}` })) }))

function boxes(fonts: FontSet, doc: Document): readonly BoxSection[] {
  const flat = doc.sections.flatMap((s) => s.blocks)
  let at = 0
  return unique(doc.sections).map((s) => ({
    id: s.id, title: s.title, newPage: s.newPage,
    boxes: s.blocks.map((b, i) => layoutBlock({ fonts, previous: s.blocks[i - 1] ?? null, next: flat[++at] ?? null }, b)),
  }))
}

function pages(doc: Document, sections: readonly BoxSection[]): readonly PaperPage[] {
  const breaks = new Set<string>()
  let result = paginate(sections, room(doc), breaks)
  for (let tries = 0; tries < 4; tries += 1) {
    const again = breakBeforeSignatures(sections, result, breaks)
    if (again === null) return result
    breaks.add(again)
    result = paginate(sections, room(doc), breaks)
  }
  return result
}

/** Sets a whole document on pages. */
export function layoutDocument(fonts: FontSet, doc: Document): readonly ReadyPage[] {
  const context = { fonts, previous: null, next: null }
  const cards = cardPages(context, doc)
  if (cards !== null) return cards.map((own) => ({ furniture: [], own, sections: [{ title: doc.title, y: 0 }], placed: [] }))
  const set = pages(doc, boxes(fonts, doc))
  return set.map((p, i) => ({ furniture: furniture(context, doc, i + 1, set.length), own: p.draws, sections: p.sections.filter((s) => s.title !== ''), placed: p.placed }))
}
