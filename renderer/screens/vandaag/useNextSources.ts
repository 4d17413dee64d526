import { useMemo } from 'react'
import type { Resident } from '#shared/domain/resident.ts'
import { knownNorms } from '#shared/norms/layers.ts'
import { useHouse } from '../../state/house.ts'
import { normSources } from '../../ui/normSources.ts'
import type { SourceText } from '../../ui/Source.tsx'

/** Where the date of a next duty comes from; the first source also says the sum. */
export function useNextSources(next: NonNullable<Resident['next']>): readonly SourceText[] {
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  return useMemo(() => {
    const all = house ? knownNorms(profiles, house) : []
    const found = next.norms.flatMap((id) => all.find((n) => n.id === id) ?? [])
    return normSources(found).map((s, i) => (i === 0 && next.sum ? { ...s, sum: next.sum } : s))
  }, [house, profiles, next])
}
