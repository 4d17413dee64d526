import type { Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { hourKinds } from '#shared/domain/profile/profile.ts'
import { plannedOn } from '#shared/norms/hours.ts'
import { attendedHours, attendedKinds, type AttendedKind } from '#shared/norms/attendedHours.ts'
import { contactHours, contactPeriods } from '#shared/norms/contactHours.ts'
import { presenceWords } from '#shared/text/rooster/attendanceWords.ts'
import { hourName, hoursSaid } from './hours.ts'

type Cell = { readonly hours: string; readonly words: string }
/** The table of what was had: a column for each period, a row for each kind that was had. */
export type HadTable = {
  readonly periods: readonly { readonly id: string; readonly name: string }[]
  /** Whether anything of it is planned now. */
  readonly planned: boolean
  /** The day of the first roll call, when it is later than the stay began; null = all of the stay counts. */
  readonly since: Day | null
  readonly rows: readonly { readonly kind: AttendedKind; readonly name: string; readonly planned: string; readonly cells: readonly Cell[] }[]
}

const names = { weken: 'Laatste vier weken', verblijf: 'Hele verblijf' } as const
const nameOf = (kind: AttendedKind): string => (kind === 'behandelaar' ? 'Behandelaar' : hourName[kind])

/** What was planned and had of each kind, in words; null while nothing was had. */
export function hadHours(stay: Pick<Stay, 'facts' | 'end' | 'evaluations' | 'attendance' | 'contacts'>, today: Day): HadTable | null {
  const periods = contactPeriods(stay, today).flatMap(({ id, from, to }) => (id === 'evaluatie' ? [] : [{ id, from, to, rolls: attendedHours(stay.attendance, from, to), contacts: contactHours(stay.contacts, from, to) }]))
  const planned = plannedOn(stay.facts, today)
  const rows = attendedKinds.flatMap((kind) => {
    const cells = periods.map(({ rolls, contacts }): Cell => {
      const found = rolls?.kinds.find((k) => k.kind === kind)
      const words = found ? presenceWords(found) : ''
      if (kind !== 'individueel') return { hours: found ? hoursSaid(found.perWeek) : '', words }
      return { hours: contacts && contacts.count > 0 ? hoursSaid(contacts.perWeek) : '', words: [contacts && contacts.count > 0 ? 'volgens het logboek' : '', words].filter(Boolean).join('; ') }
    })
    const asked = kind === 'behandelaar' || planned === null ? 0 : planned[kind]
    return cells.some((c) => c.hours !== '' || c.words !== '') ? [{ kind, name: nameOf(kind), planned: asked > 0 ? hoursSaid(asked) : '', cells }] : []
  })
  const order = (kind: AttendedKind): number => (kind === 'behandelaar' ? hourKinds.length : hourKinds.indexOf(kind))
  if (rows.length === 0) return null
  const whole = periods.find((p) => p.id === 'verblijf')
  const began = whole?.rolls?.from ?? null
  return {
    periods: periods.map(({ id }) => ({ id, name: names[id] })), planned: rows.some((r) => r.planned !== ''), since: whole !== undefined && began !== null && began > whole.from ? began : null,
    rows: rows.toSorted((a, b) => order(a.kind) - order(b.kind)),
  }
}
