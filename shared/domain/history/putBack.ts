import { ok, refuse, type Result } from '../../result/result.ts'
import { applyChange, changeSchema, type Change } from '../change.ts'
import type { Dossier } from '../dossier.ts'
import { sameValue } from '../sameValue.ts'
import { idsOf, type HistoryLine } from './line.ts'
import { inOrder, isRows, valueAt, withValue } from './tree.ts'

const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`history.${code}`, text)
const NOT_TYPED = no('not-typed', 'Dit is geen veld dat iemand invult. Baken schreef het op bij een handeling, en zo blijft het staan.')
const ROW_GONE = no('row-gone', 'De regel waar dit in stond, is er niet meer. Zet eerst die regel terug.')
const ROW_BACK = no('row-back', 'Deze regel staat er al weer. Kijk of dat de goede is.')
const ALREADY = no('already', 'Dit staat er al zo.')
const UNFIT = no('unfit', 'Wat er eerst stond, past nu niet meer in dit veld. Typ het zelf over.')

// The slice of the dossier that holds a path, and the change that replaces that slice.
type Slice = { readonly path: readonly string[]; readonly change: (whole: unknown) => unknown }
function sliceOf([where = '', id = '', part, versionId = '', inside]: readonly string[]): Slice | null {
  switch (where) {
    case 'person':
    case 'naasten':
    case 'professionals':
      return { path: [where], change: (whole) => ({ kind: where, [where]: whole }) }
    case 'stays':
      if (part === 'facts') return { path: [where, id, part], change: (facts) => ({ kind: 'stay', stayId: id, facts }) }
      if (part === 'presence') return { path: [where, id, part], change: (presence) => ({ kind: 'presence', stayId: id, presence }) }
      if (part === 'plan' && inside === 'content') return { path: [where, id, part, versionId, inside], change: (content) => ({ kind: 'plan', stayId: id, versionId, content }) }
      if (part === 'evaluations' && inside === 'content') return { path: [where, id, part, versionId, inside], change: (content) => ({ kind: 'evaluation', stayId: id, evaluationId: versionId, content }) }
      if (part === 'outflow' || part === 'learning' || part === 'contacts' || part === 'ownBlocks') return { path: [where, id, part], change: (whole) => ({ kind: part, stayId: id, [part]: whole }) }
      return null
    case 'consents':
      return part === 'entries' ? { path: [where, id, part], change: (entries) => ({ kind: 'consent', sheetId: id, entries }) } : null
    default:
      return null
  }
}

// The slice with the old value in its place, and nothing else changed; null when that place is not there any more.
function restored(slice: unknown, path: readonly string[], line: HistoryLine): { readonly tree: unknown } | null {
  const here = valueAt(slice, path)
  if (line.what === 'moved') return isRows(here) ? withValue(slice, path, () => inOrder(here, idsOf(line.old))) : null
  // A row inside which this happened must be there; the row itself comes back, or goes.
  if (line.what === 'changed' && here === undefined) return null
  return withValue(slice, path, () => line.old, line.place)
}

/** The change that gives a field the value that it had before this line, and leaves all else as it is now. Refuses what is frozen, what nobody typed, and a row that is gone. */
export function putBack(d: Dossier, line: HistoryLine): Result<Change> {
  const slice = sliceOf(line.path)
  if (slice === null) return NOT_TYPED
  const now = valueAt(d, slice.path)
  if (now === undefined) return ROW_GONE
  const path = line.path.slice(slice.path.length)
  if (line.what === 'removed' && isRows(valueAt(now, path.slice(0, -1))) && valueAt(now, path) !== undefined) return ROW_BACK
  const made = restored(now, path, line)
  if (made === null) return ROW_GONE
  const change = changeSchema.safeParse(slice.change(made.tree))
  if (!change.success) return UNFIT
  const done = applyChange(d, change.data)
  if (!done.ok) return done
  return sameValue(made.tree, now) ? ALREADY : ok(change.data)
}
