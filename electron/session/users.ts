import { knownRoles, needsCare } from '#shared/domain/permissions.ts'
import { withManager, type KnownUser } from '#shared/domain/users.ts'
import type { User, UserLine } from '#shared/ipc/contract.ts'
import { refuse, type Result } from '#shared/result/result.ts'
import type { BakenVault } from './session.ts'

/**
 * Somebody with a way into the vault, as the vault tells it. `care`: holds the key of the dossiers, waits for it, or has no need of it. `handed`:
 * their password was given by somebody without that key, who so knows it; they choose their own before they get the key.
 */
export type VaultUser = { readonly id: string; readonly name: string; readonly roles: readonly string[]; readonly care: 'granted' | 'pending' | 'none'; readonly handed: boolean }

/** What a vault does with its users. */
export type UserKeeping = {
  readonly users: () => readonly VaultUser[]
  /** With the care key at once when the roles need it and who is signed in holds it. */
  readonly addUser: (who: { readonly name: string; readonly roles: readonly string[]; readonly password: string }) => Promise<Result<unknown>>
  readonly setRoles: (userId: string, roles: readonly string[]) => Promise<Result<unknown>>
  readonly grantCare: (userId: string) => Promise<Result<unknown>>
  readonly resetPassword: (userId: string, password: string) => Promise<Result<unknown>>
  readonly blockUser: (userId: string) => Promise<Result<unknown>>
  /** Whether who is signed in holds the care key. */
  readonly mayCare: () => boolean
}

const keepsUsers = (vault: object): vault is UserKeeping => 'addUser' in vault && 'mayCare' in vault
const notYet = async (): Promise<Result<never>> => refuse('users.not-yet', 'Deze kluis kent nog maar één gebruiker. Werk Baken bij.')

/** The users of a vault; of one that knows one user only: that one, who reads everything. */
export const usersOf = (vault: BakenVault): UserKeeping =>
  keepsUsers(vault) ? vault : { users: () => [{ ...vault.user, care: 'granted', handed: false }], addUser: notYet, setRoles: notYet, grantCare: notYet, resetPassword: notYet, blockUser: notYet, mayCare: () => true }

/** The users with the roles that we know. */
export const knownUsers = (keeping: UserKeeping): readonly KnownUser[] => withManager(keeping.users().map(({ id, name, roles, care }) => ({ id, name, roles: knownRoles(roles), care: care === 'granted' })))
/** The users as the window shows them. */
export function userLines(keeping: UserKeeping): UserLine[] {
  const handed = new Set(keeping.users().flatMap((u) => (u.handed ? [u.id] : [])))
  return knownUsers(keeping).map(({ id, name, roles, care }) => ({ id, name, roles: [...roles], care: care ? 'ja' : needsCare(roles) ? 'wacht' : 'nee', handed: handed.has(id) }))
}

/** Who is signed in on a vault, with their rights. */
export const whoIs = (vault: BakenVault, keeping: UserKeeping): User => {
  const { id, name } = vault.user
  return { id, name, roles: [...(knownUsers(keeping).find((u) => u.id === id)?.roles ?? [])] }
}
