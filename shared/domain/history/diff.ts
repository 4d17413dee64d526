import type { Dossier } from '../dossier.ts'
import { sameValue } from '../sameValue.ts'
import { idsOf, type Difference } from './line.ts'
import { inOrder, isFields, isForms, isRows, valueAt, withValue, type Row } from './tree.ts'

// What counts saves and is told by every line already.
const bookkeeping = new Set(['revision', 'changedAt', 'createdAt', 'id'])

function rowDifferences(path: readonly string[], before: readonly Row[], after: readonly Row[]): readonly Difference[] {
  const at = (row: Row): readonly string[] => [...path, row.id]
  const gone = before.filter((b) => !after.some((a) => a.id === b.id))
  const stayed = before.filter((b) => !gone.includes(b))
  const come = after.filter((a) => !before.some((b) => b.id === a.id))
  // Rows that went, then what changed inside the others, then rows that came at the end; only what still differs was moved.
  const expected = [...stayed, ...come].map((r) => r.id)
  const order = after.map((r) => r.id)
  return [
    // From the last: taken back in the other order, each finds its place among the ones before it.
    ...gone.toReversed().map((row): Difference => ({ path: at(row), what: 'removed', old: row, place: before.indexOf(row) })),
    ...stayed.flatMap((row) => differences(at(row), row, after.find((a) => a.id === row.id))),
    ...come.map((row): Difference => ({ path: at(row), what: 'added', next: row })),
    ...(sameValue(expected, order) ? [] : [{ path, what: 'moved', old: before.map((r) => r.id), next: order } as const]),
  ]
}

// Rows that have their id inside: told as one list, so that it is put back as one.
const isOwnWeek = (path: readonly string[]): boolean => path.length === 3 && path[0] === 'stays' && path[2] === 'ownBlocks'

/** What differs between two values at a path, field by field. Texts, days, choices and plain lists are told whole; rows by their id. */
export function differences(path: readonly string[], before: unknown, after: unknown): readonly Difference[] {
  if (sameValue(before, after)) return []
  if (isOwnWeek(path)) return [{ path, what: 'changed', old: before, next: after }]
  if (isRows(before) && isRows(after)) return rowDifferences(path, before, after)
  if (isForms(before) && isForms(after) && before.length === after.length) return before.flatMap((form, i) => differences([...path, String(i)], form, after[i]))
  if (isFields(before) && isFields(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => {
      const step = [...path, name]
      if (!Object.hasOwn(before, name)) return [{ path: step, what: 'added', next: after[name] } as const]
      if (!Object.hasOwn(after, name)) return [{ path: step, what: 'removed', old: before[name] } as const]
      return differences(step, before[name], after[name])
    })
  }
  return [{ path, what: 'changed', old: before, next: after }]
}

/** Every field in which two dossiers differ; empty when only the counting of saves does. */
export const diffDossiers = (before: Dossier, after: Dossier): readonly Difference[] =>
  Object.entries(after).filter(([name]) => !bookkeeping.has(name)).flatMap(([name, value]) => differences([name], valueAt(before, [name]), value))

/** A tree with differences made in it, in their order; null when one of them finds no place any more. */
export function applyDifferences(tree: unknown, all: readonly Difference[]): { readonly tree: unknown } | null {
  let here: { readonly tree: unknown } | null = { tree }
  for (const d of all) {
    if (here === null) return null
    if (d.what !== 'moved') here = withValue(here.tree, d.path, () => d.next)
    else {
      const rows = valueAt(here.tree, d.path)
      here = isRows(rows) ? withValue(here.tree, d.path, () => inOrder(rows, idsOf(d.next))) : null
    }
  }
  return here
}
