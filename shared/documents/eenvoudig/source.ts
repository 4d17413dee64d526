import type { Person } from '../../domain/people/person.ts'
import { callName } from '../../domain/people/person.ts'
import { fullName } from '../../domain/people/name.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { BlockKind, BlockOf, Block, Document, Rich } from '../model.ts'
import { clean } from '../rich.ts'

/** What the short parts are made from: the plan's own document, so that they say what was signed and nothing else. */
export type Source = { readonly plan: Document; readonly person: Person; readonly phone: string; readonly today: Day }

const isKind = <K extends BlockKind>(kind: K) => (block: Block): block is Extract<Block, { readonly kind: K }> => block.kind === kind

/** All blocks of one kind in the plan, in its order. */
export const blocksOf = <K extends BlockKind>(plan: Document, kind: K): readonly (Block & BlockOf<K>)[] => plan.sections.flatMap((s) => s.blocks).filter(isKind(kind))

/** The block with this id, when it is of this kind. */
export const blockOf = <K extends BlockKind>(plan: Document, kind: K, id: string): (Block & BlockOf<K>) | undefined => blocksOf(plan, kind).find((b) => b.id === id)

/** The paragraphs of a row of the plan; none when the plan does not have it. */
export const said = (plan: Document, id: string): readonly Rich[] => blockOf(plan, 'row', id)?.paragraphs ?? []

/** The plain words of a paragraph. */
export const words = (rich: Rich): string => rich.map((i) => i.text).join('')

/** The names by which a plan speaks of the resident. */
export const selfNames = ({ person }: Pick<Source, 'person'>): readonly string[] =>
  [callName(person), person.firstName, fullName(person), 'ik', 'ikzelf', 'zelf', 'bewoner', 'cliënt', 'inwoner'].map((n) => clean(n).toLocaleLowerCase('nl')).filter(Boolean)
