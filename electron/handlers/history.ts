import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { dayOf } from '#shared/domain/calendar/day.ts'
import { isHistoryLine } from '#shared/domain/history/line.ts'
import { ok } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import type { Gap } from '../vault/vault.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

const two = (n: number): string => String(n).padStart(2, '0')
/** A moment on the house's own clock, from the clock of the vault. */
export const momentOf = (ms: number): string => {
  const at = new Date(ms)
  return `${dayOf(at)}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}
const inWords = (ms: number): string => `${dayAndMonth(dayOf(new Date(ms)))}, ${momentOf(ms).slice(11, 16)}`

/** Everybody who can sign in, and everybody of the staff, by the id under which they change things. */
export const namesOf = ({ vault }: OpenSession): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(vault.house().staff.flatMap((s) => (s.userId === null ? [] : [[s.userId, s.name]]))),
  [vault.user.id]: vault.user.name,
})

function holeInWords({ after, before }: Gap): string {
  if (after !== null && before !== null) return `Tussen ${inWords(after)} en ${inWords(before)} is een stuk geschiedenis weg of beschadigd. Het dossier zelf is in orde.`
  if (before !== null) return `Van vóór ${inWords(before)} is een stuk geschiedenis weg of beschadigd. Het dossier zelf is in orde.`
  return `Na ${after === null ? 'het begin' : inWords(after)} is van een of meer wijzigingen niet bewaard wat er eerst stond. Het dossier zelf is in orde.`
}

/** What changed in a dossier, and by whom. Putting something back is an ordinary change of the window. */
export const historyHandlers = {
  'history.list': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const found = findDossier(open.value, input.dossierId)
    if (!found.ok) return found
    const history = await open.value.vault.history(input.dossierId)
    if (!history.ok) return history
    const { lines, gaps, begun } = history.value
    const known = lines.filter(isHistoryLine)
    // A dossier that came from elsewhere has a first day of before its history here.
    const first = known.reduce((least, line) => (line.at < least ? line.at : least), begun === null ? '' : momentOf(begun))
    return ok({ lines: known, names: namesOf(open.value), holes: gaps.map(holeInWords), begun: begun === null ? null : first })
  },
} satisfies Partial<Handlers>
