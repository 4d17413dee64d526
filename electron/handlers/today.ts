import { ok } from '#shared/result/result.ts'
import { houseSeen } from './houseSeen.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'
import { todayList } from './todayList.ts'

/** The work of today, and what was said of a duty of the house itself. */
export const todayHandlers = {
  'today.list': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    return ok(todayList(vault.dossiers(), vault.house(), ctx.profiles, ctx.now().slice(0, 10)))
  },
  'house.handle': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault, inTurn } = open.value
    return inTurn('house', async () => {
      const before = vault.house()
      const next = { ...before, handled: [...before.handled.filter((h) => h.id !== input.id), ...(input.said === null ? [] : [{ ...input.said, id: input.id }])] }
      const saved = await vault.saveHouse(next)
      return saved.ok ? ok(houseSeen(next)) : saved
    })
  },
} satisfies Partial<Handlers>
