import { tierWords } from '../../text/regels/names.ts'
import type { Block } from '../model.ts'

const some = (...texts: readonly string[]): number => texts.filter((t) => t.trim() !== '').length

/** What a mark on paper says to the ear, by the part of `blockText` that it stands at. */
export function marksSaid(b: Block): ReadonlyMap<number, string> {
  const said = new Map<number, string>()
  let at = 0
  switch (b.kind) {
    case 'rules':
      at = some(b.number, b.title)
      for (const i of b.items) {
        if (i.mark !== null) said.set(at, tierWords[i.mark].short)
        at += some(i.number, i.text.map((t) => t.text).join(''), i.why)
      }
      return said
    case 'essentials':
      for (const i of b.items) {
        if (i.mark !== null) said.set(at, tierWords[i.mark].short)
        at += some(i.number, i.text)
      }
      return said
    case 'legend':
      for (const i of b.items) {
        said.set(at, tierWords[i.mark].shape)
        at += some(i.title, i.text)
      }
      return said
    default:
      return said
  }
}
