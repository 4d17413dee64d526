import type { House } from '#shared/domain/house/house.ts'
import { keepNormHistory } from '#shared/domain/house/normChanges.ts'
import { allProfiles } from '#shared/domain/house/ownProfiles.ts'
import { withUsers } from '#shared/domain/users.ts'
import { ok, refuse } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import { knownUsers } from '../session/users.ts'
import { houseSeen } from './houseSeen.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** The refusal of taking away an own profile that a stay has, or of which who asks can't see whether one has it. */
function profileInUse({ vault, users }: OpenSession, next: House): ReturnType<typeof refuse> | null {
  const gone = vault.house().ownProfiles.filter((o) => !next.ownProfiles.some((n) => n.profile.id === o.profile.id)).map((o) => o.profile.id)
  if (gone.length === 0) return null
  if (!users.mayCare()) return refuse('profile.unseen', 'Een eigen contractprofiel weghalen kan alleen een hbo-professional: die ziet of er een verblijf mee loopt.', 'ownProfiles')
  const used = [...vault.dossiers().values()].some((d) => d.stays.some((s) => gone.includes(s.facts.contractProfile)))
  return used ? refuse('profile.used', 'Er is een verblijf met dit contractprofiel. Kies daar eerst een ander profiel.', 'ownProfiles') : null
}

/** The house's own facts. */
export const houseHandlers = {
  'house.get': async (_input, ctx) => {
    const open = openSession(ctx)
    return open.ok ? ok(houseSeen(open.value.vault.house())) : open
  },
  'house.save': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault, user, users, inTurn } = open.value
    if (input.house.id !== vault.house().id) return refuse('house.other', 'Dit is een ander huis. Open Beheer opnieuw.')
    const gone = profileInUse(open.value, input.house)
    if (gone) return gone
    if (!allProfiles(ctx.profiles, input.house).some((p) => p.id === input.house.contractProfile)) return refuse('house.profile', 'Dit contractprofiel kennen we niet. Kies er een uit de lijst.', 'contractProfile')
    return inTurn('house', async () => {
      const before = vault.house()
      // What the program itself keeps is not the window's to change: who of the staff signs in, and as what, follows from the users.
      // Who was blocked keeps the name under which they stand in the log.
      const known = new Map(before.staff.flatMap((s) => (s.userId === null ? [] : [[s.id, { userId: s.userId, name: s.name }] as const])))
      const lost = before.staff.filter((s) => s.userId !== null && !input.house.staff.some((now) => now.id === s.id))
      const staff = [...input.house.staff.map((s) => ({ ...s, userId: null, ...known.get(s.id) })), ...lost]
      const kept = keepNormHistory(before, input.house, { userId: user.id, at: ctx.now() })
      const next = withUsers({ ...kept, staff, example: before.example, recoverySheet: before.recoverySheet, handled: before.handled, schedule: before.schedule, papers: before.papers }, knownUsers(users))
      const saved = await vault.saveHouse(next)
      return saved.ok ? ok(houseSeen(next)) : saved
    })
  },
} satisfies Partial<Handlers>
