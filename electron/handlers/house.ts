import { ok, refuse } from '#shared/result/result.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** The house's own facts, and the profiles that it may choose from. */
export const houseHandlers = {
  'house.get': async (_input, ctx) => {
    const open = openSession(ctx)
    return open.ok ? ok(open.value.vault.house()) : open
  },
  'house.save': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const before = open.value.vault.house()
    if (input.house.id !== before.id) return refuse('house.other', 'Dit is een ander huis. Open Beheer opnieuw.')
    if (!ctx.profiles.some((p) => p.id === input.house.contractProfile)) return refuse('house.profile', 'Dit contractprofiel kennen we niet. Kies er een uit de lijst.', 'contractProfile')
    // What the program itself keeps is not the window's to change.
    const next = { ...input.house, example: before.example, recoverySheet: before.recoverySheet }
    return open.value.inTurn('house', async () => {
      const saved = await open.value.vault.saveHouse(next)
      return saved.ok ? ok(next) : saved
    })
  },
  'profiles.list': async (_input, ctx) => ok([...ctx.profiles]),
} satisfies Partial<Handlers>
