import type { Box } from './flow.ts'
import { type BoxSection, type PaperPage, groups } from './paginate.ts'

type Place = { readonly section: number; readonly group: readonly Box[] }

const places = (sections: readonly BoxSection[]): readonly Place[] => sections.flatMap((s, section) => groups(s.boxes).map((group) => ({ section, group })))

/**
 * Signatures never stand alone on a page: when nothing but their own section is on it, what comes before them moves along.
 * Gives the id of the box that must start the page, or null when all is well.
 */
export function breakBeforeSignatures(sections: readonly BoxSection[], pages: readonly PaperPage[], already: ReadonlySet<string>): string | null {
  const all = places(sections)
  for (const [i, place] of all.entries()) {
    const signatures = place.group.find((b) => b.role === 'signatures')
    if (signatures === undefined) continue
    const page = pages.findIndex((p) => p.placed.includes(signatures.id))
    const on = pages[page]?.placed ?? []
    const own = new Set(place.group.map((b) => b.id))
    if (page < 1 || on.some((id) => !own.has(id) && on.indexOf(id) < on.indexOf(signatures.id))) continue
    const before = all.slice(0, i).findLast((p) => p.group.every((b) => b.role !== 'signatures'))
    const start = before === undefined ? undefined : (whole(sections, before, pages, page) ?? before.group[0]?.id)
    if (start !== undefined && !already.has(start)) return start
  }
  return null
}

/** The first box of the section before, when that whole section stands on the page before and is not the only thing there. */
function whole(sections: readonly BoxSection[], before: Place, pages: readonly PaperPage[], page: number): string | undefined {
  const section = sections[before.section]
  const on = pages[page - 1]?.placed ?? []
  const first = section?.boxes[0]?.id
  if (section === undefined || first === undefined || on[0] === first) return undefined
  return section.boxes.every((b) => on.includes(b.id)) && section.boxes.length <= 8 ? first : undefined
}
