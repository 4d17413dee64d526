import { needsCare, knownRoles } from '#shared/domain/permissions.ts'
import { ok, refuse } from '#shared/result/result.ts'
import type { UserKeeping, VaultUser } from '../../electron/session/users.ts'
import { checkPassword } from '../../electron/vault/password.ts'

/** Users in memory, kept as a vault keeps them: who holds the care key can give it, and nobody else. Passwords are remembered only here, to see what was set. */
export function fakeUsers(first: string, start: readonly VaultUser[]): UserKeeping & { readonly passwords: ReadonlyMap<string, string>; readonly signIn: (id: string) => void; readonly chooseOwn: (id: string) => void } {
  let me = first
  let users = start
  let made = 0
  const passwords = new Map<string, string>()
  const holdsCare = (id: string): boolean => users.some((u) => u.id === id && u.care === 'granted')
  const careFor = (roles: readonly string[], has: boolean): VaultUser['care'] => (!needsCare(knownRoles(roles)) ? 'none' : has ? 'granted' : 'pending')
  const put = (id: string, next: (user: VaultUser) => VaultUser | null) => {
    if (!users.some((u) => u.id === id)) return refuse('no-user', 'Deze gebruiker staat niet in de kluis.')
    users = users.flatMap((u) => (u.id === id ? (next(u) ?? []) : u))
    return ok(undefined)
  }
  return {
    passwords,
    signIn: (id) => void (me = id),
    users: () => users,
    mayCare: () => holdsCare(me),
    addUser: async ({ name, roles, password }) => {
      const strong = checkPassword(password, name)
      if (!strong.ok) return strong
      made += 1
      const user = { id: `nieuw-${made}`, name, roles, care: careFor(roles, holdsCare(me)), handed: !holdsCare(me) }
      users = [...users, user]
      passwords.set(user.id, strong.value)
      return ok(user)
    },
    setRoles: async (id, roles) => put(id, (u) => ({ ...u, roles, care: careFor(roles, u.care === 'granted' || (holdsCare(me) && !u.handed)) })),
    grantCare: async (id) => {
      if (!holdsCare(me)) return refuse('no-care', 'Je hebt zelf geen toegang tot de dossiers.')
      if (users.some((u) => u.id === id && u.handed)) return refuse('handed', 'Laat deze gebruiker eerst een eigen wachtwoord kiezen.')
      return put(id, (u) => ({ ...u, care: careFor(u.roles, true) }))
    },
    chooseOwn: (id) => void put(id, (u) => ({ ...u, handed: false })),
    resetPassword: async (id, password) => {
      const strong = checkPassword(password, users.find((u) => u.id === id)?.name ?? '')
      if (!strong.ok) return strong
      passwords.set(id, strong.value)
      return put(id, (u) => ({ ...u, care: careFor(u.roles, holdsCare(me)), handed: !holdsCare(me) }))
    },
    blockUser: async (id) => put(id, () => null),
  }
}
