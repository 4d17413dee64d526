import { naasteLabel, type Naaste } from '#shared/domain/people/network.ts'
import type { NetworkRole } from '#shared/domain/plan/goal.ts'
import { choiceWords } from '#shared/text/choices.ts'

/** A tile under "wie uit mijn netwerk helpt": a naaste, or one of the three other answers. */
export type NetworkTile = `naaste:${string}` | 'ander' | 'niemand' | 'nog-niet'

const relationOf = (n: Naaste): string => (n.relation.trim() || n.name.trim() || naasteLabel(n)).replace(/^./u, (c) => c.toLocaleUpperCase('nl'))

/** One tile for each naaste of the dossier, then the other answers. */
export const networkTiles = (naasten: readonly Naaste[]): readonly { readonly value: NetworkTile; readonly label: string }[] => [
  ...naasten.map((n) => ({ value: `naaste:${n.id}` as const, label: relationOf(n) })),
  { value: 'ander', label: choiceWords.network.ander },
  { value: 'niemand', label: choiceWords.network.niemand },
  { value: 'nog-niet', label: choiceWords.network['nog-niet'] },
]

/** The answer after a tile was pressed: naasten add up, the other answers stand alone, pressing again takes back. */
export function pressed(role: NetworkRole, tile: NetworkTile): NetworkRole {
  if (tile === 'ander' || tile === 'niemand' || tile === 'nog-niet') return role.answer === tile ? { ...role, answer: 'open' } : { ...role, answer: tile, naasten: [] }
  const id = tile.slice('naaste:'.length)
  const now = role.answer === 'naasten' ? role.naasten : []
  const naasten = now.includes(id) ? now.filter((n) => n !== id) : [...now, id]
  return { ...role, answer: naasten.length ? 'naasten' : 'open', naasten }
}
