import { applyDifferences, differences } from './diff.ts'
import { isRealMove, startOf, type Difference, type HistoryLine } from './line.ts'
import { isInside, valueAt } from './tree.ts'

/** After this many minutes without a change a new sitting begins. */
export const sittingMinutes = 20

const minute = (at: string): number => Date.parse(`${at}Z`) / 60_000
const earlier = (a: string, b: string): string => (a < b ? a : b)

const under = (d: Difference, path: readonly string[]): Difference => ({ ...d, path: d.path.slice(path.length) })
const undone = (d: Difference): Difference => {
  const back = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
  const { old, next, ...rest } = d
  return { ...rest, what: back[d.what], ...('next' in d && { old: next }), ...('old' in d && { next: old }) }
}

// One line where two were: the first old value beside the last new one. Nothing when it is as it was.
function spanning(first: HistoryLine, last: HistoryLine): readonly HistoryLine[] {
  const since = earlier(startOf(first), startOf(last))
  const who = { userId: last.userId, at: last.at, ...(since !== last.at && { since }) }
  const { path } = last
  if (last.what === 'moved') return [{ path, what: 'moved' as const, old: first.old, next: last.next, ...who }].filter(isRealMove)
  const [was, is] = ['old' in first, 'next' in last]
  if (was && is) return differences(path, first.old, last.next).map((d) => ({ ...d, ...who }))
  const place = last.place ?? first.place
  if (was) return [{ path, what: 'removed', old: first.old, ...(place !== undefined && { place }), ...who }]
  return is ? [{ path, what: 'added', next: last.next, ...who }] : []
}

const without = (all: readonly HistoryLine[], gone: readonly HistoryLine[]): readonly HistoryLine[] => all.filter((l) => !gone.includes(l))

// One line more in a sitting: into the row or answer that it happened in, over what happened inside it, or beside the others.
function fold(all: readonly HistoryLine[], line: HistoryLine): readonly HistoryLine[] {
  const same = all.find((l) => l.path.length === line.path.length && isInside(line.path, l.path) && (l.what === 'moved') === (line.what === 'moved'))
  if (same) return [...without(all, [same]), ...spanning(same, line)]
  const holds = (l: HistoryLine): boolean => (l.what === 'added' || l.what === 'changed') && typeof l.next === 'object' && l.next !== null
  const around = all.findLast((l) => (l.path.length < line.path.length || line.what === 'moved') && isInside(line.path, l.path) && holds(l))
  if (around) {
    const inner = under(line, around.path)
    const known = inner.what === 'added' || valueAt(around.next, inner.path) !== undefined
    const made = known ? applyDifferences(around.next, [inner]) : null
    if (made) return [...without(all, [around]), ...spanning(around, { ...around, next: made.tree, at: line.at, since: startOf(around) })]
  }
  const inside = line.what === 'moved' ? [] : all.filter((l) => l.path.length >= line.path.length && isInside(l.path, line.path))
  if (inside.length > 0 && 'old' in line) {
    const first = applyDifferences(line.old, inside.toReversed().map((l) => undone(under(l, line.path))))
    const since = [line, ...inside].map(startOf).reduce(earlier)
    if (first) return [...without(all, inside), ...spanning({ ...line, old: first.tree, since }, line)]
  }
  return [...all, line]
}

const byStart = (a: HistoryLine, b: HistoryLine): number => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0)

/**
 * The lines with one for each field in each sitting: the first old value and the last new one. A sitting ends after twenty minutes of nothing,
 * or when somebody else works on. In order of when each began, so that joining again gives the same.
 */
export function joinSittings(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const done: HistoryLine[] = []
  let sitting: readonly HistoryLine[] = []
  let now = { userId: '', begun: '', at: '' }
  for (const line of lines) {
    const start = startOf(line)
    const goesOn = now.userId === line.userId && minute(start) - minute(now.at) <= sittingMinutes && minute(now.begun) - minute(start) <= sittingMinutes
    if (!goesOn) {
      done.push(...sitting.toSorted(byStart))
      sitting = []
    }
    sitting = fold(sitting, line)
    now = { userId: line.userId, begun: goesOn ? earlier(now.begun, start) : start, at: goesOn && now.at > line.at ? now.at : line.at }
  }
  return [...done, ...sitting.toSorted(byStart)]
}
