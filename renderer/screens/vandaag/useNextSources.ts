import { useMemo } from 'react'
import type { Resident } from '#shared/domain/resident.ts'
import { houseLayer } from '#shared/norms/layers.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { useHouse } from '../../state/house.ts'
import { normSources } from '../../ui/normSources.ts'
import type { SourceText } from '../../ui/Source.tsx'

/** Where the date of a next duty comes from; the first source also says the sum. */
export function useNextSources(next: NonNullable<Resident['next']>): readonly SourceText[] {
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  return useMemo(() => {
    const all: readonly LayeredNorm[] = [
      ...profiles.flatMap((p) => p.norms.map((n) => ({ ...n, layer: p.layer, profile: p.id, from: null, until: null }))),
      ...(house ? houseLayer(house).map((n) => ({ ...n, layer: 'huis' as const, profile: 'huis', from: null, until: null })) : []),
    ]
    const found = next.norms.flatMap((id) => all.find((n) => n.id === id) ?? [])
    return normSources(found).map((s, i) => (i === 0 && next.sum ? { ...s, sum: next.sum } : s))
  }, [house, profiles, next])
}
