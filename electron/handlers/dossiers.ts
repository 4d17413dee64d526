import { applyChange } from '#shared/domain/change.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { change, openSession } from './open.ts'
import { summaries } from './summaries.ts'
import type { Handlers } from './table.ts'

/** Dossiers: the list, opening, making, and every typed change. */
export const dossierHandlers = {
  'dossiers.list': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const today = ctx.now().slice(0, 10)
    const { vault } = open.value
    return ok({ today, residents: [...summaries(vault.dossiers().values(), vault.house(), ctx.profiles, today)] })
  },
  'dossier.open': async (input, ctx) => {
    const open = openSession(ctx)
    return open.ok ? open.value.vault.dossier(input.id) : open
  },
  'dossier.create': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    if (input.firstName.trim() === '' && input.lastName.trim() === '') return refuse('dossier.nameless', 'Vul een voornaam of een achternaam in.', 'person.firstName')
    const house = open.value.vault.house()
    const hbo = house.staff.find((s) => s.userId === open.value.user.id && s.function === 'hbo') ?? house.staff.find((s) => s.active && s.function === 'hbo')
    const facts = { ...emptyStayFacts(house.contractProfile), hboId: hbo?.id ?? null, rent: house.rent, houseRulesVersion: house.houseRulesVersion, admissionVersion: house.admissionVersion }
    const year = ctx.now().slice(0, 4)
    const made = newDossier({ dossier: ctx.newId(), stay: ctx.newId() }, facts, ctx.now())
    const dossier = { ...made, person: { ...made.person, firstName: input.firstName.trim(), tussenvoegsel: input.tussenvoegsel.trim(), lastName: input.lastName.trim(), roepnaam: input.roepnaam.trim(), clientNumber: clientNumber(house.name, year, [...open.value.vault.dossiers().values(), ...open.value.vault.binned().map((b) => b.dossier)].map((d) => d.person.clientNumber)) } }
    const saved = await open.value.vault.saveDossier(dossier)
    return saved.ok ? ok(dossier) : saved
  },
  'dossier.change': async (input, ctx) => {
    const stored = await change(ctx, input.id, (d) => (d.revision === input.revision ? applyChange(d, input.change) : refuse('dossier.newer', 'Dit dossier is intussen veranderd. We laden het opnieuw; wat je typte staat nog op het scherm.')))
    return stored.ok ? ok({ revision: stored.value.revision, changedAt: stored.value.changedAt }) : stored
  },
} satisfies Partial<Handlers>

/** The next free client number of a year: initials of the house, year, three digits ('DP-2026-004'). Never a BSN. */
export function clientNumber(houseName: string, year: string, taken: readonly string[]): string {
  const letters = houseName.split(/\s+/).map((w) => [...w][0] ?? '').join('').toLocaleUpperCase('nl').replace(/[^A-Z]/g, '').slice(0, 3) || 'B'
  const numbers = taken.map((t) => new RegExp(`-${year}-(\\d{3,})$`).exec(t)?.[1]).map(Number).filter(Number.isFinite)
  return `${letters}-${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
