import type { Block, PageFormat, Section } from '#shared/documents/model.ts'
import { assertNever } from '#shared/result/result.ts'
import { card } from './blocks/card.ts'
import { goal } from './blocks/goal.ts'
import { large } from './blocks/large.ts'
import { letter } from './blocks/letter.ts'
import { look, statuses } from './blocks/look.ts'
import { cover, facts, heading, words } from './blocks/opening.ts'
import { questions } from './blocks/questions.ts'
import { coverage, figures, list, lists, note, open, row, scale, statement, steps } from './blocks/rows.ts'
import { essentials, legend, write } from './blocks/essentials.ts'
import { ladder, rules } from './blocks/rules.ts'
import { signal } from './blocks/signal.ts'
import { signatures } from './blocks/signatures.ts'
import { blanks, choices, recoveryWords, table } from './blocks/tables.ts'
import { pocket } from './blocks/pocket.ts'
import { rollCall } from './blocks/rollCall.ts'
import { timeline } from './blocks/timeline.ts'
import { week } from './blocks/week.ts'
import type { Piece } from './piece.ts'

/** Where a block stands: what came before it, whether it starts a page and whether nothing else follows on its page. */
type Place = { readonly before: Block | undefined; readonly after: Block | undefined; readonly fresh: boolean; readonly closes: boolean; readonly format: PageFormat | undefined }

const piece = (b: Block, inLarge: boolean, place: Place): Piece => (inLarge ? large(b, place) : null) ?? usual(b, place)

function usual(b: Block, place: Place): Piece {
  switch (b.kind) {
    case 'cover':
      return cover(b, place.fresh)
    case 'words':
      return words(b)
    case 'letter':
      return letter(b)
    case 'heading':
      return heading(b, place.fresh)
    case 'row':
      return row(b)
    case 'steps':
      return steps(b)
    case 'facts':
      return facts(b, place.closes)
    case 'lists':
      return lists(b)
    case 'list':
      return list(b)
    case 'timeline':
      return timeline(b)
    case 'goal':
      return goal(b, place.before?.kind === 'goal')
    case 'look':
      return look(b, place.before?.kind === 'look')
    case 'statuses':
      return statuses(b)
    case 'coverage':
      return coverage(b)
    case 'table':
      return table(b)
    case 'figures':
      return figures(b)
    case 'scale':
      return scale(b)
    case 'signal':
      return signal(b, place.after !== undefined && place.after.kind !== 'signal')
    case 'choices':
      return choices(b)
    case 'note':
      return note(b, place.closes)
    case 'legend':
      return legend(b)
    case 'rules':
      return rules(b, place.fresh)
    case 'ladder':
      return ladder(b, place.fresh)
    case 'essentials':
      return essentials(b)
    case 'write':
      return write(b)
    case 'open':
      return open(b)
    case 'statement':
      return statement(b, place.before?.kind === 'cover' && place.after?.kind === 'row')
    case 'signatures':
      return signatures(b)
    case 'recoveryWords':
      return recoveryWords(b)
    case 'blanks':
      return blanks(b, place.closes)
    case 'questions':
      return questions(b)
    case 'card':
      return card(b, place.after?.kind === 'card')
    case 'week':
      return week(b, place.format)
    case 'pocket':
      return pocket(b, place.after?.kind === 'pocket', place.format)
    case 'rollCall':
      return rollCall(b, place.format)
    default:
      return assertNever(b)
  }
}

/** True when the block's own first paragraph can start a page. */
export const breaksItself = (b: Block | undefined): boolean => b?.kind === 'heading' || (b?.kind === 'cover' && b.above.trim() === '')

/** The pieces of one section; \`fresh\` starts a page, and a block that closes the last page may stand at the foot of it. */
export const piecesOf = (section: Section, page: { readonly fresh: boolean; readonly last: boolean; readonly large: boolean; readonly format: PageFormat | undefined }): readonly Piece[] =>
  section.blocks.map((b, n) => piece(b, page.large, { before: section.blocks[n - 1], after: section.blocks[n + 1], fresh: page.fresh && n === 0, closes: page.last && n === section.blocks.length - 1, format: page.format }))
