import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Access } from './access.ts'
import { forgetTries } from './attempts.ts'
import type { Header, Slot } from './header.ts'
import { checkPassword } from './password.ts'
import { renewKeys } from './renew.ts'
import { managesUsers, needsCare } from './roles.ts'
import { grantCare as grantTo, holdsCare, makeSlot, wantsCare, withoutCare } from './slots.ts'

/** Somebody who can open the vault. `handed`: their password was given by somebody without care, and they did not choose their own yet. */
export type VaultUser = {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  /** The key of the dossiers: 'pending' when the roles ask for it and somebody who has it must still give it. */
  readonly care: 'granted' | 'pending' | 'none'
  readonly handed: boolean
}
/** A new user as typed. */
export type NewUser = { readonly name: string; readonly password: string; readonly roles: readonly string[] }
type UserSlot = Extract<Slot, { kind: 'user' }>

const isUser = (slot: Slot): slot is UserSlot => slot.kind === 'user'
/** Whether two names are the same user's: case and the way it is typed do not count. */
export const sameName = (a: string, b: string): boolean => a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase()

const toldUser = (a: Access, header: Header, slot: UserSlot): VaultUser => {
  // Who holds the care key also sees through a grant that somebody else wrote into the header.
  const granted = a.keys.care === null ? slot.grants['care'] !== undefined : holdsCare(header, slot, a.keys.care)
  return { id: slot.id, name: slot.name, roles: slot.roles, care: granted ? 'granted' : wantsCare(slot) ? 'pending' : 'none', handed: slot.handed === true }
}
/** Everybody who can open the vault with a password. */
export const listUsers = (a: Access): readonly VaultUser[] =>
  a.headers
    .get()
    .slots.filter(isUser)
    .map((slot) => toldUser(a, a.headers.get(), slot))

const noUser = refuse('no-user', 'Deze gebruiker kan niet (meer) inloggen. Kijk in de lijst wie er nog bij kan.')
const noCare = refuse('no-care', 'Je hebt zelf geen toegang tot de dossiers. Vraag een hbo-professional om dit te doen.')
const noRoles = refuse('no-roles', 'Kies minstens één rol.', 'roles')
const tooOld = refuse('no-care', 'Deze kluis is van een oudere versie van Baken. Laat eerst een hbo-professional inloggen; daarna kan dit.')
const nobodyLeft = {
  manager: refuse('last-manager', 'Dit is de laatste beheerder: daarna kan niemand meer gebruikers toelaten. Maak eerst iemand anders beheerder.'),
  care: refuse('last-care', 'Dit is de laatste die dossiers kan openen. Geef eerst iemand anders toegang, of gebruik het herstelblad.'),
} as const

const userSlot = (header: Header, userId: string): Result<UserSlot> => {
  if (header.formatVersion === 1) return tooOld
  const slot = header.slots.filter(isUser).find((s) => s.id === userId)
  return slot === undefined ? noUser : ok(slot)
}
/** Somebody else's slot: what is done to another is refused for oneself. */
const othersSlot = (a: Access, userId: string): Result<UserSlot> =>
  userId === a.userId
    ? refuse('self', 'Dit kun je niet bij jezelf doen. Vraag het een andere beheerder; je eigen wachtwoord verander je bij Beheer.')
    : userSlot(a.headers.get(), userId)

// Nobody may be the last: there must be one left who lets people in, and one who opens dossiers, if there was one.
const keepsSome = (before: Header, after: Header): Result<Header> => {
  const [old, left] = [before.slots.filter(isUser), after.slots.filter(isUser)]
  const manager = (slot: UserSlot): boolean => managesUsers(slot.roles)
  const care = (slot: UserSlot): boolean => slot.grants['care'] !== undefined
  if (old.some(manager) && !left.some(manager)) return nobodyLeft.manager
  return old.some(care) && !left.some(care) ? nobodyLeft.care : ok(after)
}
const replacing = (header: Header, slot: Slot): Header => ({ ...header, slots: header.slots.map((old) => (old.id === slot.id ? slot : old)) })

/** Lets somebody in. With a role that needs care they get it at once from who has it; from a pure beheerder it waits for `grantCare`. */
export const addUser = async (a: Access, { name: typed, password, roles }: NewUser): Promise<Result<VaultUser>> => {
  const name = typed.trim()
  if (name === '') return refuse('no-name', 'Vul een naam in.', 'name')
  if (roles.length === 0) return noRoles
  const strong = checkPassword(password, name)
  if (!strong.ok) return strong
  const changed = await a.headers.change(async (header) => {
    if (header.formatVersion === 1) return tooOld
    if (header.slots.filter(isUser).some((slot) => sameName(slot.name, name)))
      return refuse('name-taken', 'Er is al een gebruiker met deze naam. Voeg een achternaam of een letter toe.', 'name')
    if (header.slots.length >= 400) return refuse('too-many', 'Er zijn te veel gebruikers. Blokkeer eerst wie hier niet meer werkt.')
    const slot = await makeSlot(a.base.kdf, header, { kind: 'user', name, roles, ...handedBy(a) }, strong.value, a.keys)
    return slot.ok ? ok({ ...header, slots: [...header.slots, slot.value] }) : slot
  })
  if (!changed.ok) return changed
  const made = listUsers(a).find((user) => user.name === name)
  if (made === undefined) throw new Error('a user without a slot')
  return ok(made)
}

const handedBy = (a: Access): { readonly handed?: true } => (a.keys.care === null ? { handed: true } : {})

/** Gives somebody else other roles. Care comes at once from who has it, and else waits; whoever loses it loses the key: it is renewed. Must be alone. */
export const setRoles = async (a: Access, userId: string, roles: readonly string[]): Promise<Result<void>> => {
  if (roles.length === 0) return noRoles
  const slot = othersSlot(a, userId)
  if (!slot.ok) return slot
  const other: UserSlot = { ...slot.value, roles }
  const edit = (next: Slot) => (header: Header) => keepsSome(header, replacing(header, next))
  if (slot.value.grants['care'] !== undefined && !needsCare(roles)) return renewKeys(a, { vault: false, care: true }, edit(withoutCare(other)))
  return a.headers.change(async (header) => {
    const gets = a.keys.care !== null && needsCare(roles) && other.grants['care'] === undefined && other.handed === undefined
    return edit(gets && a.keys.care !== null ? grantTo(header, other, a.keys.care) : other)(header)
  })
}

/** Gives a user the key of the dossiers that their roles ask for. Only who has it can; never to a password that a beheerder chose and so knows. */
export const grantCare = (a: Access, userId: string): Promise<Result<void>> =>
  a.headers.change(async (header) => {
    if (a.keys.care === null) return noCare
    const slot = userSlot(header, userId)
    if (!slot.ok) return slot
    if (!wantsCare(slot.value)) return refuse('no-need', 'De rol van deze gebruiker vraagt geen toegang tot dossiers. Geef eerst een andere rol.')
    if (slot.value.handed === true)
      return refuse(
        'handed',
        `${slot.value.name} gebruikt nog een wachtwoord dat de beheerder kent. Laat ${slot.value.name} eerst inloggen en een eigen wachtwoord kiezen.`,
      )
    return ok(replacing(header, grantTo(header, slot.value, a.keys.care)))
  })

/**
 * Gives somebody else a password, when they forgot theirs. It makes a new pair, so without the care key it can't give care back: that
 * waits for `grantCare`, and the key that the old password opened is renewed. Must be alone.
 */
export const resetPassword = async (a: Access, userId: string, typed: string): Promise<Result<void>> => {
  const slot = othersSlot(a, userId)
  if (!slot.ok) return slot
  const { name, roles } = slot.value
  const password = checkPassword(typed, name)
  if (!password.ok) return password
  const made = await makeSlot(a.base.kdf, a.headers.get(), { kind: 'user', id: userId, name, roles, ...handedBy(a) }, password.value, a.keys)
  if (!made.ok) return made
  const losesCare = slot.value.grants['care'] !== undefined && made.value.grants['care'] === undefined
  const done = await renewKeys(a, { vault: false, care: losesCare }, (header) => keepsSome(header, replacing(header, made.value)))
  if (done.ok) await forgetTries(a.base.disk, a.base.folder, userId)
  return done
}

/**
 * Shuts somebody out, at once: the slot goes and the keys that it led to are renewed, so that neither the password nor a saved copy of
 * header and keyring opens what is written from now on. Never oneself, the last beheerder, or the last with care. Must be alone.
 */
export const blockUser = async (a: Access, userId: string): Promise<Result<void>> => {
  const slot = othersSlot(a, userId)
  if (!slot.ok) return slot
  return renewKeys(a, { vault: true, care: slot.value.grants['care'] !== undefined }, (header) =>
    keepsSome(header, { ...header, slots: header.slots.filter((s) => s.id !== userId) }),
  )
}
