import { ok, type Result } from '#shared/result/result.ts'
import { tryOnce } from './attempts.ts'
import type { Header, Slot } from './header.ts'
import type { HeaderStore } from './headerFiles.ts'
import type { Base } from './options.ts'
import { checkPassword, normalisePassword } from './password.ts'
import { makeRecoveryWords, recoverySecret } from './recovery.ts'
import { makeSlot, openSlot } from './slots.ts'

/** What it takes to change the ways into an open vault. */
export type Access = { readonly base: Base; readonly headers: HeaderStore; readonly vaultKey: Uint8Array; readonly userId: string }

const replaced = (header: Header, slot: Slot): Header => ({ ...header, slots: header.slots.map((old) => (old.id === slot.id ? slot : old)) })

/** Gives a user another password, with a fresh pair of keys. Refuses a weak one. */
export const setPassword = async (a: Access, typed: string): Promise<Result<void>> =>
  a.headers.change(async (header) => {
    const slot = header.slots.find((s) => s.id === a.userId)
    if (slot?.kind !== 'user') throw new Error('signed in without a slot')
    const password = checkPassword(typed, slot.name)
    if (!password.ok) return password
    const made = await makeSlot(a.base.kdf, header, { kind: 'user', id: slot.id, name: slot.name, roles: slot.roles }, password.value, a.vaultKey)
    return made.ok ? ok(replaced(header, made.value)) : made
  })

/** Whether this is the password of the signed-in user. Wrong ones count as wrong tries, as at the door. */
export const provePassword = async (a: Access, typed: string): Promise<Result<void>> => {
  const header = a.headers.get()
  const slot = header.slots.find((s) => s.id === a.userId)
  if (slot?.kind !== 'user') throw new Error('signed in without a slot')
  const known = await tryOnce(a.base.disk, a.base.folder, slot.id, a.base.now, () => openSlot(a.base.kdf, header, slot, normalisePassword(typed)))
  if (!known.ok) return known
  known.value.fill(0)
  return ok(undefined)
}

/** Gives the signed-in user another password after asking for the current one; wrong ones count as wrong tries. */
export const changePassword = async (a: Access, current: string, next: string): Promise<Result<void>> => {
  const name = a.headers.get().slots.flatMap((s) => (s.kind === 'user' && s.id === a.userId ? [s.name] : []))[0]
  const strong = checkPassword(next, name ?? '')
  if (!strong.ok) return strong
  const known = await provePassword(a, current)
  return known.ok ? setPassword(a, next) : known
}

/** Makes a new recovery sheet: from now on only its words open the vault. They are kept nowhere. */
export const renewRecovery = async (a: Access): Promise<Result<readonly string[]>> => {
  const words = makeRecoveryWords()
  const changed = await a.headers.change(async (header) => {
    const made = await makeSlot(a.base.kdf, header, { kind: 'recovery' }, recoverySecret(words), a.vaultKey)
    if (!made.ok) return made
    return ok({ ...header, slots: [...header.slots.filter((s) => s.kind !== 'recovery'), made.value] })
  })
  return changed.ok ? ok(words) : changed
}
