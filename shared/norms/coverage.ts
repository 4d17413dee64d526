import type { Leefgebied } from '../domain/plan/leefgebied.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'

/** An area that the norms want thought about: a goal in one of `areas`, or a reason why not now. */
export type CoveredArea = { readonly id: string; readonly name: string; readonly areas: readonly Leefgebied[]; readonly norms: readonly LayeredNorm[] }

/** The areas that the norms want thought about, each once, in the order of the profile. */
export function coverageOf(norms: readonly LayeredNorm[]): readonly CoveredArea[] {
  const all = norms.flatMap((norm) => (norm.rule.kind === 'cover' ? norm.rule.areas.map((a) => ({ id: a.id, name: a.name, areas: a.leefgebieden, norm })) : []))
  return [...Map.groupBy(all, (a) => a.id).values()].flatMap((group) => {
    const first = group[0]
    return first ? [{ id: first.id, name: first.name, areas: first.areas, norms: group.map((g) => g.norm) }] : []
  })
}
