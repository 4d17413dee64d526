import type { Block } from '#shared/documents/model.ts'
import { assertNever } from '#shared/result/result.ts'
import type { Box } from '../layout/flow.ts'
import { card } from './card.ts'
import type { Context } from './context.ts'
import { goal } from './goal.ts'
import { large } from './large.ts'
import { linesOnly } from './linesOnly.ts'
import { letter } from './letter.ts'
import { look, statuses } from './look.ts'
import { cover, facts, heading, words } from './opening.ts'
import { choices, coverage, figures, scale } from './overviews.ts'
import { questions } from './questions.ts'
import { blanks, recoveryWords } from './recovery.ts'
import { essentials, legend, write } from './essentials.ts'
import { list, lists, note, open, row, steps } from './rows.ts'
import { ladder, rules } from './rules.ts'
import { signal } from './signal.ts'
import { signatures, statement } from './signatures.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'

/** Sets one block; every kind of block of the model is here. In large print the kinds that have a large form take it. */
export const layoutBlock = (c: Context, b: Block): Box => (c.large ? large(c, b) : null) ?? usual(c, b)

function usual(c: Context, b: Block): Box {
  switch (b.kind) {
    case 'cover': return cover(c, b)
    case 'words': return words(c, b)
    case 'letter': return letter(c, b)
    case 'heading': return heading(c, b)
    case 'row': return row(c, b)
    case 'steps': return steps(c, b)
    case 'facts': return facts(c, b)
    case 'lists': return lists(c, b)
    case 'list': return list(c, b)
    case 'timeline': return timeline(c, b)
    case 'goal': return goal(c, b)
    case 'look': return look(c, b)
    case 'statuses': return statuses(c, b)
    case 'coverage': return coverage(c, b)
    case 'table': return table(c, b)
    case 'figures': return figures(c, b)
    case 'scale': return scale(c, b)
    case 'signal': return signal(c, b)
    case 'choices': return choices(c, b)
    case 'note': return note(c, b)
    case 'legend': return legend(c, b)
    case 'rules': return rules(c, b)
    case 'ladder': return ladder(c, b)
    case 'essentials': return essentials(c, b)
    case 'write': return write(c, b)
    case 'open': return open(c, b)
    case 'statement': return statement(c, b)
    case 'signatures': return signatures(c, b)
    case 'recoveryWords': return recoveryWords(c, b)
    case 'blanks': return blanks(c, b)
    case 'questions': return questions(c, b)
    case 'card': return card(c, b)
    case 'week':
    case 'pocket':
    case 'rollCall': return linesOnly(c, b)
    default: return assertNever(b)
  }
}
