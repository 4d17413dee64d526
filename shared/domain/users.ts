import { refuse, type Problem } from '../result/result.ts'
import type { House, Staff } from './house/house.ts'
import { functionOf, knownRoles, may, needsCare, type Role } from './permissions.ts'

/** Somebody who can sign in: their roles (the vault's slot is their one home), and whether they hold the care key. */
export type KnownUser = { readonly id: string; readonly name: string; readonly roles: readonly Role[]; readonly care: boolean }

/** A house from before there were roles has no beheerder: there a hbo-professional is one too, so that somebody can manage users. */
export const withManager = (users: readonly KnownUser[]): readonly KnownUser[] =>
  users.some((u) => may(u.roles, 'users.manage')) ? users : users.map((u) => (u.roles.includes('hbo') ? { ...u, roles: knownRoles([...u.roles, 'beheerder']) } : u))

const sameName = (a: string, b: string): boolean => a.normalize('NFKC').trim().toLocaleLowerCase('nl') === b.normalize('NFKC').trim().toLocaleLowerCase('nl')
type Refusal = { readonly ok: false; readonly problem: Problem } | null

/** Why nobody may be added under this name; null when they may. */
export function nameTaken(users: readonly KnownUser[], name: string): Refusal {
  if (name.trim() === '') return refuse('users.nameless', 'Vul een naam in, zoals hij onder een plan staat.', 'name')
  return users.some((u) => sameName(u.name, name)) ? refuse('users.taken', 'Deze naam logt al in. Zet er een letter of een achternaam bij.', 'name') : null
}

/**
 * Why this user can't be changed like this; null when it can. `next` is what is left of them (null: blocked). Nobody changes their own rights,
 * somebody who manages users stays, and so does somebody who reads dossiers.
 */
export function cantBecome(users: readonly KnownUser[], me: string, userId: string, next: readonly Role[] | null): Refusal {
  if (!users.some((u) => u.id === userId)) return refuse('users.unknown', 'Deze gebruiker is er niet meer. Open Gebruikers opnieuw.')
  if (userId === me) return refuse('users.self', next === null ? 'Jezelf blokkeren kan niet. Vraag een andere beheerder.' : 'Je eigen rol wijzig je niet zelf. Vraag een andere beheerder.')
  const after = users.flatMap((u) => (u.id !== userId ? [u] : next === null ? [] : [{ ...u, roles: next, care: u.care && needsCare(next) }]))
  if (!after.some((u) => may(u.roles, 'users.manage'))) return refuse('users.last-manager', 'Dit is de laatste beheerder. Maak eerst een ander beheerder.')
  if (users.some((u) => u.care) && !after.some((u) => u.care && may(u.roles, 'users.grantCare')))
    return refuse('users.last-care', 'Dit is de laatste hbo-professional met toegang tot de dossiers. Geef eerst een andere hbo-professional toegang.')
  return null
}

/** Why this user can't get another password from somebody else; null when they can. A new password without the care key would shut the last one out. */
export function cantReset(users: readonly KnownUser[], me: string, userId: string): Refusal {
  const user = users.find((u) => u.id === userId)
  if (!user) return refuse('users.unknown', 'Deze gebruiker is er niet meer. Open Gebruikers opnieuw.')
  if (userId === me) return refuse('users.self', 'Je eigen wachtwoord wijzig je bij Beheer, Wachtwoord.')
  const others = users.filter((u) => u.id !== userId)
  if (user.care && !others.some((u) => u.care && may(u.roles, 'users.grantCare')))
    return refuse('users.last-care', 'Dit is de enige met toegang tot de dossiers die toegang kan geven. Gebruik het herstelblad: op het slotscherm, Wachtwoord vergeten.')
  return null
}

/**
 * The staff list that agrees with who can sign in. Roles live with the user; a member of staff who signs in has their name and function from
 * there, and works here for as long as they can. Who is not on the list yet is put there, on the line with their name if there is one.
 */
export function withUsers(house: House, users: readonly KnownUser[], diploma: Staff['diploma'] = 'onbekend'): House {
  const facts = (u: KnownUser) => ({ name: u.name, function: functionOf(u.roles), userId: u.id, active: true })
  const linked = new Set(house.staff.flatMap((s) => (s.userId === null ? [] : [s.userId])))
  const left = users.filter((u) => !linked.has(u.id))
  const staff = house.staff.map((s): Staff => {
    if (s.userId !== null) {
      const user = users.find((u) => u.id === s.userId)
      return user ? { ...s, ...facts(user) } : { ...s, active: false }
    }
    const at = left.findIndex((u) => sameName(u.name, s.name))
    const [user] = at < 0 ? [] : left.splice(at, 1)
    return user ? { ...s, ...facts(user), diploma: diploma === 'onbekend' ? s.diploma : diploma } : s
  })
  return { ...house, staff: [...staff, ...left.map((u): Staff => ({ id: u.id, diploma, ...facts(u) }))] }
}
