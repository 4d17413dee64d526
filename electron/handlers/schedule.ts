import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { personIn } from '#shared/domain/rooster/personIn.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import type { Context } from './context.ts'
import { change, findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** Everybody who lives here in the week of this Monday, by name. */
export const peopleInWeek = (dossiers: Iterable<Dossier>, monday: Day): WeekPerson[] => [...dossiers].flatMap((d) => personIn(d, monday) ?? []).toSorted((a, b) => a.callName.localeCompare(b.callName, 'nl') || a.name.localeCompare(b.name, 'nl'))

/** The names of everybody who lives or lived here: what may stand on no paper of the week. */
export const residentNames = (dossiers: Iterable<Dossier>): readonly string[] => [...dossiers].flatMap(({ person }) => [person.firstName, person.lastName, person.roepnaam])

type Noted = Input<'attendance.save'>['marks'][number] & { readonly on: Day; readonly blockId: string }
const GONE = refuse('stay.gone', 'Dit verblijf is er niet meer. Open het weekrooster opnieuw.')
const marksOf = (s: Stay | undefined, on: Day, blockId: string): readonly Attendance[] => s?.attendance.filter((a) => a.on === on && a.blockId === blockId) ?? []
const marksIn = ({ vault }: OpenSession, dossierId: string, stayId: string, on: Day, blockId: string): readonly Attendance[] => marksOf(vault.dossiers().get(dossierId)?.stays.find((s) => s.id === stayId), on, blockId)

/** Writes one mark. What stands there already costs no save. */
async function noteMark(ctx: Context, open: OpenSession, { dossierId, stayId, mark, on, blockId }: Noted): Promise<Result<unknown>> {
  const next = mark === null ? [] : [mark]
  if (sameValue(marksIn(open, dossierId, stayId, on, blockId), next)) return ok(null)
  return change(ctx, dossierId, (d) => {
    if (!d.stays.some((s) => s.id === stayId)) return GONE
    return ok({ ...d, stays: d.stays.map((s) => (s.id === stayId ? { ...s, attendance: [...s.attendance.filter((a) => a.on !== on || a.blockId !== blockId), ...next] } : s)) })
  })
}

/** The weekrooster, and who was there. */
export const scheduleHandlers = {
  'schedule.week': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    return ok({ monday: input.monday, today: ctx.now().slice(0, 10), schedule: vault.house().schedule, shipped: [...ctx.shipped().weeks], people: peopleInWeek(vault.dossiers().values(), input.monday) })
  },
  'schedule.save': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault, inTurn } = open.value
    return inTurn('house', async () => {
      const house = vault.house()
      if (!sameValue(house.schedule, input.before)) return refuse('schedule.changed', 'Het weekrooster is intussen veranderd. Kijk het na en doe het opnieuw.')
      const saved = await vault.saveHouse({ ...house, schedule: input.schedule })
      return saved.ok ? ok(input.schedule) : saved
    })
  },
  'attendance.save': async (input, ctx) => {
    const { on, blockId, marks } = input
    if (marks.some((m) => m.mark !== null && (m.mark.on !== on || m.mark.blockId !== blockId))) return refuse('attendance.other', 'Deze lijst hoort bij een ander blok. Open haar opnieuw.')
    const open = openSession(ctx)
    if (!open.ok) return open
    // Everybody is looked up before the first is written: a roll is noted whole, or not at all.
    for (const { dossierId, stayId } of marks) {
      const there = findDossier(open.value, dossierId)
      if (!there.ok) return there
      if (!there.value.stays.some((s) => s.id === stayId)) return GONE
    }
    // Side by side: each has a file of its own, and who leads a group waits for the slowest, not for all.
    const noted = await Promise.all(marks.map((m) => noteMark(ctx, open.value, { ...m, on, blockId })))
    const refused = noted.find((n) => !n.ok)
    if (refused && !refused.ok) return refused
    return ok(marks.flatMap(({ dossierId, stayId }) => marksIn(open.value, dossierId, stayId, on, blockId).map((mark) => ({ dossierId, mark }))))
  },
} satisfies Partial<Handlers>
