import { mayBin } from '#shared/domain/bin.ts'
import { addDays } from '#shared/domain/calendar/day.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { ok } from '#shared/result/result.ts'
import { binDays } from '../vault/vault.ts'
import { momentOf, namesOf } from './history.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** The bin: a dossier that was made by mistake goes out of sight, and can be put back until its days are over. */
export const binHandlers = {
  'dossier.bin': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault, inTurn } = open.value
    return inTurn(input.id, async () => {
      const found = findDossier(open.value, input.id)
      if (!found.ok) return found
      const may = mayBin(found.value)
      if (!may.ok) return may
      const binned = await vault.binDossier(input.id)
      return binned.ok ? ok({}) : binned
    })
  },
  'dossier.unbin': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const back = await open.value.vault.unbinDossier(input.id)
    return back.ok ? findDossier(open.value, input.id) : back
  },
  'bin.list': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const names = namesOf(open.value)
    return ok(open.value.vault.binned().map(({ id, at, by, dossier }) => ({ id, name: fullName(dossier.person), by: names[by] ?? '', at: momentOf(at), until: addDays(momentOf(at).slice(0, 10), binDays) })))
  },
} satisfies Partial<Handlers>
