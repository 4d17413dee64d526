import type { RulesVersion } from './rules.ts'

type Versions = readonly RulesVersion[]
const byStart = (a: RulesVersion, b: RulesVersion): number => (a.from ?? '').localeCompare(b.from ?? '') || a.number - b.number

/** The versions that are final, by the day on which they begin. */
export const finalOnes = (versions: Versions): Versions => versions.filter((v) => v.status === 'vastgesteld').toSorted(byStart)

/** The version that people sign: the final one that begins last, also when it does not hold yet. */
export const signingVersion = (versions: Versions): RulesVersion | null => finalOnes(versions).at(-1) ?? null
