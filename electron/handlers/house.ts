import { withUsers } from '#shared/domain/users.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { knownUsers } from '../session/users.ts'
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
    const { vault, users, inTurn } = open.value
    if (input.house.id !== vault.house().id) return refuse('house.other', 'Dit is een ander huis. Open Beheer opnieuw.')
    if (!ctx.profiles.some((p) => p.id === input.house.contractProfile)) return refuse('house.profile', 'Dit contractprofiel kennen we niet. Kies er een uit de lijst.', 'contractProfile')
    return inTurn('house', async () => {
      const before = vault.house()
      // What the program itself keeps is not the window's to change: who of the staff signs in, and as what, follows from the users.
      // Who was blocked keeps the name under which they stand in the log.
      const known = new Map(before.staff.flatMap((s) => (s.userId === null ? [] : [[s.id, { userId: s.userId, name: s.name }] as const])))
      const lost = before.staff.filter((s) => s.userId !== null && !input.house.staff.some((now) => now.id === s.id))
      const staff = [...input.house.staff.map((s) => ({ ...s, userId: null, ...known.get(s.id) })), ...lost]
      const next = withUsers({ ...input.house, staff, example: before.example, recoverySheet: before.recoverySheet, handled: before.handled }, knownUsers(users))
      const saved = await vault.saveHouse(next)
      return saved.ok ? ok(next) : saved
    })
  },
  'profiles.list': async (_input, ctx) => ok([...ctx.profiles]),
} satisfies Partial<Handlers>
