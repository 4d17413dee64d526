import type { House } from '../../domain/house/house.ts'
import type { Block, BlockKind } from '../../domain/rooster/block.ts'
import { blockKindName, blockTitle } from '../../text/rooster/blockWords.ts'
import type { WeekLook } from '../model.ts'
import { clean } from '../rich.ts'

/** How each kind looks on the wall. */
export const lookOf = {
  dagopening: 'samen', dagsluiting: 'samen', groepsblok: 'groep', individueel: 'een', behandelaar: 'een', huisvergadering: 'huis', corvee: 'huis', naasten: 'huis',
  meeting: 'buiten', sport: 'buiten', daginvulling: 'buiten', buurt: 'buiten', maaltijd: 'eten', vrij: 'vrij', rust: 'rust',
} as const satisfies Readonly<Record<BlockKind, WeekLook>>

const two = (n: number): string => String(n).padStart(2, '0')
/** '08.30': as times stand on paper. */
export const paperTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
/** '08.30 – 09.30'. */
export const paperSpan = (b: Pick<Block, 'start' | 'end'>): string => `${paperTime(b.start)} – ${paperTime(b.end)}`

/** Names that may not stand on a paper, as the words to look for: first and last names, tussenvoegsels left out. */
export const nameWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => clean(name).split(/[^\p{L}\p{M}]+/u)).filter((part) => part.length > 1 && part !== part.toLocaleLowerCase('nl')).map((part) => part.toLocaleLowerCase('nl')))

const holds = (text: string, names: ReadonlySet<string>): boolean => text.toLocaleLowerCase('nl').split(/[^\p{L}\p{M}]+/u).some((part) => names.has(part) || (part.endsWith('s') && names.has(part.slice(0, -1))))

/** The name of a block without anybody's name in it: a typed title that holds one gives way to the word of its kind. */
export const safeTitle = (b: Pick<Block, 'title' | 'kind'>, names: ReadonlySet<string>): string => (holds(b.title, names) ? blockKindName[b.kind] : clean(blockTitle(b)))
/** A place, empty when it holds somebody's name ("kamer van Daan"). */
export const safePlace = (b: Pick<Block, 'place' | 'form'>, names: ReadonlySet<string>): string => (b.form === 'online' ? 'online' : holds(b.place, names) ? '' : clean(b.place))
/** Who leads: staff by name, then the volunteer. */
export const leadersOf = (b: Pick<Block, 'leaders' | 'volunteer'>, house: Pick<House, 'staff'>): readonly string[] =>
  [...b.leaders.flatMap((id) => house.staff.filter((s) => s.id === id).map((s) => clean(s.name))), clean(b.volunteer)].filter(Boolean)

/**
 * What the wall may show of a block; null leaves it out. A visitor reads the wall too: a talk or treatment of residents by name is theirs alone and stands in
 * their own week. A behandelaar who sees everybody shows as an appointment, so that the free hour is known and not with whom.
 */
export function onWall(b: Block): Block | null {
  const own = b.kind === 'individueel' || b.kind === 'behandelaar'
  if (own && b.who.kind === 'bewoners') return null
  return b.kind === 'behandelaar' ? { ...b, title: 'Eigen afspraak', leaders: [], volunteer: '', place: '', form: 'live' } : b
}
