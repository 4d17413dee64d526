import { addDays, type Day } from '../calendar/day.ts'
import type { Dossier } from '../dossier.ts'
import type { HistoryLine } from './line.ts'

/** How many days every line is kept. */
export const keptDays = 90

/** True for a line about a document that was made final, or a paper that was signed at the door: those are kept for as long as the dossier is. */
export function isOfFinal(line: Pick<HistoryLine, 'path'>, d: Pick<Dossier, 'stays' | 'consents'>): boolean {
  const [where, id, what, versionId] = line.path
  const final = (status: string | undefined): boolean => status === 'vastgesteld' || status === 'vervangen'
  if (where === 'consents') return final(d.consents.find((c) => c.id === id)?.status)
  const stay = d.stays.find((s) => s.id === id)
  // Who signed at the door, and what was taken back of that.
  if (where === 'stays' && what === 'receipts') return true
  if (where === 'stays' && what === 'evaluations') return final(stay?.evaluations.find((e) => e.id === versionId)?.status)
  if (where !== 'stays' || what !== 'plan') return false
  return final(stay?.plan.find((v) => v.id === versionId)?.status)
}

/** The lines that are kept on `today`: of the last ninety days, and of final documents always. */
export const keptLines = (lines: readonly HistoryLine[], d: Pick<Dossier, 'stays' | 'consents'>, today: Day): readonly HistoryLine[] => {
  const since = addDays(today, -keptDays)
  return lines.filter((line) => line.at.slice(0, 10) >= since || line.path.length === 0 || isOfFinal(line, d))
}
