import { TextRun } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { grid, rule, type Row } from '../table.ts'
import { INK, PETROL, SOFT } from '../units.ts'
import { signalImage } from './signal.ts'

const LINE = rule(0.9, PETROL)

function calls(b: BlockOf<'card'>['calls']): readonly Child[] {
  const rows = b.items.map((i, n): Row => ({
    cells: [
      { children: [paragraph('Telefoon', String(n + 1), { look: { style: 'Nummer' } })], top: 6, borders: { top: LINE } },
      {
        top: 6, bottom: 6, borders: { top: LINE },
        children: [paragraph('Signaalnaam', i.who), i.phone.trim() === '' ? paragraph('Normal', '', { border: { bottom: rule(0.75, INK) }, spacing: { before: 160 } }) : paragraph('Telefoon', i.phone)],
      },
    ],
  }))
  return [
    paragraph('Label', b.title, { spacing: { after: 160 } }),
    ...(rows.length === 0 ? [] : [grid([14, 73], rows)]),
    gap(8),
    ...b.after.map((rich) => paragraph('Tabeltekst', rich, { spacing: { before: 100 } })),
    paragraph('Archiefregel', b.archive, { spacing: { before: 400 } }),
  ]
}

function signals(b: BlockOf<'card'>['signals']): readonly Child[] {
  const rows = b.items.map((s): Row => ({
    cells: [
      { children: [line('Normal', [signalImage(s.level)])], top: 8, bottom: 8, borders: { top: LINE } },
      { children: [paragraph('Label', s.name), paragraph('Signaalnaam', s.words), paragraph('Tabeltekst', s.action, { spacing: { before: 40 } })], top: 8, bottom: 8, right: 0, borders: { top: LINE } },
    ],
  }))
  return [paragraph('Label', b.above), paragraph('Telefoon', b.name, { spacing: { after: 80 } }), ...(rows.length === 0 ? [] : [grid([19, 68], rows)]), gap()]
}

// The line between two cards on a sheet: furniture, so in the style of what the page adds.
const cut = (): Child => line('Archiefregel', [new TextRun({ text: 'hier knippen', style: 'Scheiding' })], { border: { top: { style: 'dashed', size: 4, color: SOFT, space: 2 } }, spacing: { after: 200 } })

/** One signal card, two faces of A6 side by side: who I call at the left, my signals at the right of the fold. `cutBelow` when another follows. */
export function card(b: BlockOf<'card'>, cutBelow: boolean): Piece {
  const fold = { right: { style: 'dotted', size: 4, color: SOFT } } as const
  return flow(grid([96, 96], [{ height: 133, cells: [{ children: calls(b.calls), right: 9, borders: fold }, { children: signals(b.signals), left: 9, right: 0 }] }]), cutBelow ? cut() : gap(2))
}
