import { agendaEvents } from '#shared/documents/termijnen/agenda.ts'
import { icsFile } from '#shared/documents/termijnen/ics.ts'
import { dutyList } from '#shared/documents/termijnen/lijst.ts'
import type { Document } from '#shared/documents/model.ts'
import { initials } from '#shared/domain/people/name.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import type { HouseDuty } from '#shared/norms/duties.ts'
import { comingHouseDuties, openStay, type OpenStay } from '#shared/norms/openDuties.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import type { Context } from './context.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** A list of open duties: of one resident, or of the house. */
export type DutyPaper = Extract<DocumentRef, { readonly kind: 'termijnen' | 'huisTermijnen' }>
type OpenDuties = { readonly house: House; readonly stays: readonly OpenStay[]; readonly own: readonly HouseDuty[] | null; readonly today: string }

/** What is open for one resident, or (null) for everybody who lives here and for the house itself. */
function openDuties(ctx: Context, dossierId: string | null): Result<OpenDuties> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const { vault } = open.value
  const house = vault.house()
  const today = ctx.now().slice(0, 10)
  if (dossierId === null) {
    const stays = [...vault.dossiers().values()].map((d) => openStay(d, house, ctx.profiles, today)).filter((s) => s !== null)
    return ok({ house, stays, own: comingHouseDuties(house, ctx.profiles, today), today })
  }
  const dossier = findDossier(open.value, dossierId)
  if (!dossier.ok) return dossier
  const stay = openStay(dossier.value, house, ctx.profiles, today)
  return stay ? ok({ house, stays: [stay], own: null, today }) : refuse('stay.over', 'Dit verblijf is voorbij: er staan geen termijnen meer open.')
}

/** The list as a document, as it is now. */
export function dutyPaper(ctx: Context, ref: DutyPaper): Result<Document> {
  const found = openDuties(ctx, ref.kind === 'termijnen' ? ref.dossierId : null)
  return found.ok ? ok(dutyList(found.value)) : found
}

/** Open duties as a file for any calendar. */
export const agendaHandlers = {
  'agenda.save': async (input, ctx) => {
    const found = openDuties(ctx, input.dossierId)
    if (!found.ok) return found
    const { house, stays, own, today } = found.value
    // The file leaves the house: its name says no more than what stands in it.
    const whose = own === null ? stays.map((s) => (house.calendarNames === 'initialen' ? initials(s.dossier.person) : '')).join('') : 'van het huis'
    const saved = await ctx.desk.saveAs(fileName(`Termijnen ${whose}`, 'ics'), Buffer.from(icsFile('Termijnen', agendaEvents(stays, own ?? [], house), today), 'utf8'))
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
} satisfies Partial<Handlers>
