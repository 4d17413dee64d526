import type { Dossier, Stay } from '../dossier.ts'
import type { Attendance } from '../rooster/attendance.ts'
import { sameValue } from '../sameValue.ts'
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
  const touched = d.path.some((step) => step === 'frozen' || step === 'signatures' || step === 'receipts')
  return touched ? { ...d, ...('old' in d && { old: withoutInk(d.old) }), ...('next' in d && { next: withoutInk(d.next) }) } : d
}

const isMark = ({ path }: Difference): boolean => path[0] === 'stays' && path[2] === 'attendance'
const marksOn = (all: readonly Attendance[], day: string): readonly string[] => all.filter((a) => a.on === day).map((a) => `${a.kind} ${a.state}`).toSorted()
// A house calls a roll many times a day: one line for each day, which a sitting joins, with how it went and no reasons.
function markLines(before: readonly Stay[], { id, attendance }: Stay): readonly Difference[] {
  const was = before.find((s) => s.id === id)?.attendance
  if (was === undefined || was === attendance) return []
  return [...new Set([...was, ...attendance].map((a) => a.on))].toSorted().flatMap((day): readonly Difference[] => {
    const [old, next] = [marksOn(was, day), marksOn(attendance, day)]
    return sameValue(old, next) ? [] : [{ path: ['stays', id, 'attendance', day], what: 'changed', old, next }]
  })
}

/** The lines that a save adds to the history: one for each field. `before` is null when the dossier is made. A new version, evaluation or sheet is told by its number. */
export function historyOf(before: Dossier | null, after: Dossier, userId: string): readonly HistoryLine[] {
  const who = { at: after.changedAt, userId }
  if (before === null) return [{ path: [], what: 'added', ...who }]
  const marks = after.stays.flatMap((s) => markLines(before.stays, s))
  return [...diffDossiers(before, after).filter((d) => !isMark(d)), ...marks].filter((d) => d.path.at(-1) !== 'canonical' && isRealMove(d)).map((d) => ({ ...slim(d), ...who }))
}
