import type { Block } from '#shared/documents/model.ts'

const pt = (points: number): number => points * 0.3528

/** Millimetres of air above a block that follows another on the same page. */
export function spaceAbove(before: Block | undefined, block: Block): number {
  if (before === undefined) return block.kind === 'cover' ? 3 : 0
  if (block.kind === 'letter') return 14
  if (before.kind === 'cover') return block.kind === 'words' ? 19 : 9
  if (block.kind === 'cover') return 12
  if (block.kind === 'heading') return before.kind === 'words' && before.size === 'cover' ? 21 : pt(22)
  if (before.kind === 'heading') return block.kind === 'signal' || block.kind === 'table' || block.kind === 'timeline' ? pt(4) : pt(9)
  switch (block.kind) {
    case 'goal':
      return before.kind === 'goal' ? pt(18) : pt(11)
    case 'look':
      return before.kind === 'look' ? pt(17) : pt(9)
    case 'statuses':
    case 'questions':
      return pt(14)
    case 'facts':
      return 4
    case 'coverage':
    case 'recoveryWords':
    case 'blanks':
      return pt(22)
    case 'signal':
      return before.kind === 'signal' ? 0 : pt(9)
    case 'signatures':
      return before.kind === 'statement' ? pt(4) : pt(18)
    case 'table':
    case 'choices':
      return pt(6)
    case 'note':
      return pt(10)
    case 'legend':
    case 'essentials':
    case 'write':
      return pt(12)
    case 'rules':
    case 'ladder':
      return pt(11)
    case 'words':
    case 'row':
    case 'steps':
    case 'lists':
    case 'list':
    case 'timeline':
    case 'figures':
    case 'scale':
    case 'open':
    case 'statement':
      return before.kind === 'signal' || before.kind === 'table' ? pt(12) : pt(9)
    case 'card':
    case 'week':
    case 'pocket':
    case 'rollCall':
      return 8
  }
}
