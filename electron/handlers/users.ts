import { cantBecome, cantReset, nameTaken, withUsers } from '#shared/domain/users.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { UserLine } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import { knownUsers, userLines } from '../session/users.ts'
import type { Context } from './context.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** Stores the staff list as the users are now; nothing is written when it agrees already. */
export async function agree(open: OpenSession, diploma?: House['staff'][number]['diploma']): Promise<Result<void>> {
  const house = open.vault.house()
  const next = withUsers(house, knownUsers(open.users), diploma)
  return JSON.stringify(next.staff) === JSON.stringify(house.staff) ? ok(undefined) : open.vault.saveHouse(next)
}

/** Changes the users, then the staff list with them; answers with the users as they are then. */
async function changed(ctx: Context, act: (open: OpenSession) => Promise<Result<unknown>>, diploma?: House['staff'][number]['diploma']): Promise<Result<UserLine[]>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  return open.value.inTurn('users', async () => {
    const done = await act(open.value)
    if (!done.ok) return done
    const agreed = await open.value.inTurn('house', () => agree(open.value, diploma))
    return agreed.ok ? ok(userLines(open.value.users)) : agreed
  })
}

/** Who can sign in, and as what. */
export const userHandlers = {
  'users.list': async (_input, ctx) => {
    const open = openSession(ctx)
    return open.ok ? ok(userLines(open.value.users)) : open
  },
  'users.add': (input, ctx) =>
    changed(ctx, async ({ users }) => nameTaken(knownUsers(users), input.name) ?? users.addUser({ name: input.name.trim(), roles: input.roles, password: input.password }), input.diploma),
  'users.roles': (input, ctx) => changed(ctx, async ({ users, user }) => cantBecome(knownUsers(users), user.id, input.userId, input.roles) ?? users.setRoles(input.userId, input.roles)),
  'users.grantCare': (input, ctx) =>
    changed(ctx, async ({ users }) => {
      const asked = userLines(users).find((u) => u.id === input.userId)
      return asked?.care === 'wacht' ? users.grantCare(input.userId) : refuse('users.no-need', 'Deze gebruiker wacht niet op toegang. Open Gebruikers opnieuw.')
    }),
  'users.resetPassword': (input, ctx) => changed(ctx, async ({ users, user }) => cantReset(knownUsers(users), user.id, input.userId) ?? users.resetPassword(input.userId, input.password)),
  'users.block': (input, ctx) =>
    changed(ctx, async ({ users, user, vault }) => {
      const no = cantBecome(knownUsers(users), user.id, input.userId, null)
      if (no) return no
      const proved = await vault.provePassword(input.ownPassword)
      return proved.ok ? users.blockUser(input.userId) : proved
    }),
} satisfies Partial<Handlers>
