import { useMemo } from 'react'
import type { House } from '#shared/domain/house/house.ts'
import type { RelapsePolicy } from '#shared/domain/profile/profile.ts'
import { type RulesContent, type RulesVersion, type SignedPaper } from '#shared/domain/regels/rules.ts'
import { versionFacts, knownFacts } from '#shared/documents/regels/facts.ts'
import { signingVersion } from '#shared/domain/regels/versions.ts'
import { factsMissing } from '#shared/domain/regels/variables.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { learningNorm, relapseNorms } from '#shared/norms/learningDuties.ts'
import { type RuleDifference, rulesDifference, type RulesRead } from '#shared/text/regels/rulesDifference.ts'
import { type RuleWarning, ruleWarnings } from '#shared/text/regels/ruleWarnings.ts'
import { useHouse } from '../../state/house.ts'
import { editRules } from '../../state/papers.ts'
import { useMay } from '../../state/rights.ts'
import type { Route } from '../../state/router.ts'
import { normSources } from '../../ui/normSources.ts'
import type { SourceText } from '../../ui/Source.tsx'
import { useToday } from '../../ui/Today.ts'
import { shownVersion, stateOf, versionBefore, type VersionState } from './model/versions.ts'

export type RulesRoute = Extract<Route, { readonly screen: 'huisregels' }>
/** One version of a paper with all that its screen shows. */
export type RulesView = {
  readonly route: RulesRoute
  readonly paper: SignedPaper
  readonly house: House
  readonly today: string
  readonly versions: readonly RulesVersion[]
  readonly version: RulesVersion
  readonly state: VersionState
  readonly concept: RulesVersion | null
  /** What it is compared with, and what is different. */
  readonly before: RulesVersion | null
  readonly changes: readonly RuleDifference[]
  /** The version that people sign. */
  readonly signing: RulesVersion | null
  readonly facts: Readonly<Record<string, string>>
  /** What the program knows itself, for where nothing was typed. */
  readonly known: Readonly<Record<string, string>>
  readonly missing: readonly string[]
  /** What to think about, by rule that holds; nothing of a version that is final. */
  readonly warnings: ReadonlyMap<string, readonly RuleWarning[]>
  readonly policies: readonly RelapsePolicy[]
  /** What the contract says of use. */
  readonly relapse: readonly SourceText[]
  readonly mayEdit: boolean
  readonly edit: (patch: Partial<RulesContent>, label: string) => void
}

const NONE: ReadonlyMap<string, readonly RuleWarning[]> = new Map()

/** What the screen shows of a paper; null while it has no version, or no house is open. */
export function useRulesView(route: RulesRoute): RulesView | null {
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  const writes = useMay('rules.write')
  const today = useToday()
  const norms = useMemo(() => (house ? relapseNorms(normsOn(normsFor(profiles, house.contractProfile, house), today)) : []), [house, profiles, today])
  return useMemo(() => {
    const { paper } = route
    const versions = house?.papers[paper] ?? []
    const version = shownVersion(versions, route.versionId, today, writes)
    if (!house || !version) return null
    const relapse = norms.flatMap((n) => (n.rule.kind === 'policy' ? [n.rule.relapse] : []))
    const known = knownFacts({ house, relapse })
    const read = (v: RulesVersion): RulesRead => ({ opening: v.opening, rules: v.rules, facts: versionFacts({ version: v, house, relapse }) })
    const before = versionBefore(versions, version)
    const policy = learningNorm(norms) ? 'leermoment' : 'nultolerantie'
    const open = version.status === 'concept'
    const found = open ? version.rules.filter((r) => r.active).map((r) => [r.id, ruleWarnings(r, policy)] as const).filter(([, w]) => w.length > 0) : []
    return {
      route, paper, house, today, versions, version, before, state: stateOf(versions, version, today),
      concept: versions.find((v) => v.status === 'concept') ?? null, signing: signingVersion(versions),
      changes: before ? rulesDifference(paper, read(before), read(version)) : [],
      facts: read(version).facts, known, missing: open ? factsMissing(version, known) : [], policies: relapse,
      warnings: found.length > 0 ? new Map(found) : NONE, relapse: normSources(norms),
      mayEdit: open && writes, edit: (patch, label) => editRules({ paper, versionId: version.id }, patch, label),
    }
  }, [route, house, today, writes, norms])
}
