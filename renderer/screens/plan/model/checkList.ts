import type { Finding } from '#shared/norms/findings.ts'

/** True when two lists of findings say the same. */
export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((f, i) => { const g = b[i]; return g !== undefined && f.id === g.id && f.text === g.text && f.waived === g.waived && f.norms.length === g.norms.length && f.norms.every((n, j) => n === g.norms[j]) })

/** How far a point of the check is: still open, answered with a reason, or gone because it was filled in. */
export type PointState = 'open' | 'answered' | 'solved'

/** The state of a point that was shown, by what is found now. */
export function solvedState(point: Finding, now: readonly Finding[]): PointState {
  const found = now.find((f) => f.id === point.id)
  return found === undefined ? 'solved' : found.waived === null ? 'open' : 'answered'
}

/** The points to show: those shown before stay in their place, newer ones come where they belong. The same list when nothing differs. */
export function mergedList(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const current = new Map(now.map((f) => [f.id, f]))
  const kept = before.map((f) => current.get(f.id) ?? f)
  const known = new Set(before.map((f) => f.id))
  const merged = now.reduce<readonly Finding[]>((list, f, i) => {
    if (known.has(f.id)) return list
    const previous = now[i - 1]
    const at = previous === undefined ? 0 : list.findIndex((x) => x.id === previous.id) + 1
    return [...list.slice(0, at), f, ...list.slice(at)]
  }, kept)
  return merged.length === before.length && merged.every((f, i) => f === before[i]) ? before : merged
}

/** The coverage id of a finding about an area without a goal, or null: its reason lives with the goals, not with the waivers. */
export const coverageIdOf = (finding: Pick<Finding, 'id'>): string | null => (finding.id.startsWith('gebied:') ? finding.id.slice('gebied:'.length) : null)
