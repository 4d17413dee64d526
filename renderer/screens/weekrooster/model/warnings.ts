import type { House } from '#shared/domain/house/house.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { group } from '#shared/domain/rooster/count.ts'
import { isOpenTime } from '#shared/domain/rooster/openTime.ts'
import { overlapsIn, type Overlap } from '#shared/domain/rooster/overlap.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import type { Placed } from '#shared/domain/rooster/book.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { blockTitle } from '#shared/text/rooster/blockWords.ts'
import { spanWords } from './words.ts'

/** Something that is not right with a block: in a few words for the block, in a sentence for its panel. */
export type BlockWarning = { readonly kind: 'groot' | 'leider' | 'plek' | 'bewoner'; readonly short: string; readonly title: string; readonly text: string; readonly norms: readonly LayeredNorm[] }

/** Who takes part in a block, by dossier. */
export const partIn = ({ block, owner }: Placed, people: readonly WeekPerson[]): readonly string[] => (owner === null ? people.filter((p) => takesPart(block, p)).map((p) => p.dossierId) : [owner])

/** How many may be in a group at most, with the norms that say so; null when nothing says so. */
export type GroupLimit = { readonly most: number; readonly norms: readonly LayeredNorm[] } | null

const shortOf = { leider: 'leider dubbel', plek: 'plek dubbel', bewoner: 'bewoner dubbel' } as const
const titleOf = { leider: 'Leider staat dubbel', plek: 'Plek staat dubbel', bewoner: 'Bewoner staat dubbel' } as const

function clashText(what: Overlap['what'], others: readonly Block[], which: readonly string[]): string {
  const other = others[0]
  const at = other ? `${blockTitle(other)}, ${spanWords(other)}` : ''
  const many = which.length > 3 ? `${which.slice(0, 2).join(', ')} en ${which.length - 2} anderen` : which.join(' en ')
  const verb = which.length > 1 ? 'zijn' : 'is'
  return what === 'plek' ? `${many} is dan ook in gebruik: ${at}.` : `${many} ${verb} dan ook ergens anders: ${at}.`
}

/** The warnings of every block of a week, by the key of the block. */
export function warningsOf(placed: readonly Placed[], people: readonly WeekPerson[], staff: House['staff'], limit: GroupLimit, keyOf: (p: Placed) => string): ReadonlyMap<string, readonly BlockWarning[]> {
  const byBlock = new Map(placed.map((p) => [p.block, p]))
  const partOf = (b: Block): readonly string[] => {
    const p = byBlock.get(b)
    return p === undefined || isOpenTime(b) ? [] : partIn(p, people)
  }
  const found = new Map<Block, Map<Overlap['what'], { readonly others: Set<Block>; readonly which: Set<string> }>>()
  const note = (b: Block, other: Block, o: Overlap): void => {
    const of = found.get(b) ?? new Map<Overlap['what'], { readonly others: Set<Block>; readonly which: Set<string> }>()
    const kind = of.get(o.what) ?? { others: new Set<Block>(), which: new Set<string>() }
    kind.others.add(other)
    kind.which.add(o.what === 'leider' ? staff.find((s) => s.id === o.which)?.name ?? o.which : o.what === 'bewoner' ? people.find((p) => p.dossierId === o.which)?.callName ?? 'Een bewoner' : o.which)
    found.set(b, of.set(o.what, kind))
  }
  for (const o of overlapsIn(placed.map((p) => p.block), partOf)) {
    note(o.first, o.second, o)
    note(o.second, o.first, o)
  }
  return new Map(placed.flatMap((p) => {
    const heads = partIn(p, people).length
    const large: readonly BlockWarning[] = limit !== null && group.includes(p.block.kind) && heads > limit.most ? [{ kind: 'groot', short: `${heads}, norm ${limit.most}`, title: 'Groep is te groot', text: `${heads} bewoners. De norm is ${limit.most}.`, norms: limit.norms }] : []
    const clashes = [...(found.get(p.block) ?? [])].map(([what, { others, which }]): BlockWarning => ({ kind: what, short: shortOf[what], title: titleOf[what], text: clashText(what, [...others], [...which]), norms: [] }))
    const all = [...large, ...clashes]
    return all.length === 0 ? [] : [[keyOf(p), all] as const]
  }))
}
