import { knownRoles, needsCare } from '#shared/domain/permissions.ts'
import { withManager, type KnownUser } from '#shared/domain/users.ts'
import type { User, UserLine } from '#shared/ipc/contract.ts'
import type { BakenVault } from './session.ts'

export type { VaultUser } from '../vault/vault.ts'
/** What a vault does with its users. */
export type UserKeeping = Pick<BakenVault, 'users' | 'addUser' | 'setRoles' | 'grantCare' | 'resetPassword' | 'blockUser' | 'mayCare'>
/** The users of a vault. */
export const usersOf = (vault: BakenVault): UserKeeping => vault

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
