import type { BlockOf } from '#shared/documents/model.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { grid } from '../table.ts'
import { runs } from '../text.ts'

/** The head of a letter: the address, facts beside it, and what it is about. */
export function letter(b: BlockOf<'letter'>): Piece {
  const to = b.to.map((text) => paragraph('Normal', text))
  const facts = b.facts.map(([name, value]) => ({ cells: [{ children: [line('Normal', [...runs(name, { style: 'ZachtTeken' })])] }, { children: [paragraph('Normal', value)], right: 0 }] }))
  const right = facts.length === 0 ? [gap()] : [grid([22, 64], facts), gap()]
  return flow(gap(40), grid([84, 86], [{ cells: [{ children: to.length === 0 ? [gap()] : to }, { children: right, right: 0 }] }]), ...(b.subject.trim() === '' ? [] : [paragraph('Onderwerp', b.subject)]))
}
