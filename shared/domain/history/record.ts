import type { Dossier } from '../dossier.ts'
import { diffDossiers } from './diff.ts'
import { isRealMove, type Difference, type HistoryLine } from './line.ts'
import { isFields } from './tree.ts'

/** The path of a version of a plan, of an evaluation, of a consent sheet, and of a stay. */
const isWhole = ({ path }: Difference): boolean => (path[0] === 'stays' && (path.length === 2 || ((path[2] === 'plan' || path[2] === 'evaluations') && path.length === 4))) || (path[0] === 'consents' && path.length === 2)
const summary = (v: unknown): unknown => (isFields(v) ? { id: v['id'], number: v['number'] } : v)

// The signed text and the ink stand in the document itself; a second copy of them here would only be one more to lose.
function withoutInk(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(withoutInk)
  if (!isFields(v)) return v
  return Object.fromEntries(Object.entries(v).flatMap(([name, inner]) => (name === 'canonical' || name === 'ink' ? [] : [[name, withoutInk(inner)]])))
}

function slim(d: Difference): Difference {
  if (d.what === 'added' && isWhole(d)) return { ...d, next: summary(d.next) }
  const touched = d.path.some((step) => step === 'frozen' || step === 'signatures')
  return touched ? { ...d, ...('old' in d && { old: withoutInk(d.old) }), ...('next' in d && { next: withoutInk(d.next) }) } : d
}

/** The lines that a save adds to the history: one for each field. `before` is null when the dossier is made. A new version, evaluation or sheet is told by its number. */
export function historyOf(before: Dossier | null, after: Dossier, userId: string): readonly HistoryLine[] {
  const who = { at: after.changedAt, userId }
  if (before === null) return [{ path: [], what: 'added', ...who }]
  return diffDossiers(before, after).filter((d) => d.path.at(-1) !== 'canonical' && isRealMove(d)).map((d) => ({ ...slim(d), ...who }))
}
