import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Access } from './access.ts'
import { tryOnce } from './attempts.ts'
import type { Header, Slot } from './header.ts'
import { checkPassword, normalisePassword } from './password.ts'
import { makeRecoveryWords, recoverySecret } from './recovery.ts'
import { makeSlot, openSlot } from './slots.ts'

const replaced = (header: Header, slot: Slot): Header => ({ ...header, slots: header.slots.map((old) => (old.id === slot.id ? slot : old)) })

/** Gives the signed-in user another password, with a fresh pair of keys. Refuses a weak one. */
export const setPassword = async (a: Access, typed: string): Promise<Result<void>> =>
  a.headers.change(async (header) => {
    const slot = header.slots.find((s) => s.id === a.userId)
    if (slot?.kind !== 'user') throw new Error('signed in without a slot')
    const password = checkPassword(typed, slot.name)
    if (!password.ok) return password
    const made = await makeSlot(a.base.kdf, header, { kind: 'user', id: slot.id, name: slot.name, roles: slot.roles }, password.value, a.keys)
    return made.ok ? ok(replaced(header, made.value)) : made
  })

/** Whether this is the password of the signed-in user. Wrong ones count as wrong tries, as at the door. */
export const provePassword = async (a: Access, typed: string): Promise<Result<void>> => {
  const header = a.headers.get()
  const slot = header.slots.find((s) => s.id === a.userId)
  if (slot?.kind !== 'user') throw new Error('signed in without a slot')
  const known = await tryOnce(a.base.disk, a.base.folder, slot.id, a.base.now, () => openSlot(a.base.kdf, header, slot, normalisePassword(typed)))
  if (!known.ok) return known
  known.value.vault.fill(0)
  known.value.care?.fill(0)
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

/**
 * Makes a new recovery sheet: from now on only its words open the vault. They are kept nowhere. The sheet opens the dossiers too, so only
 * who holds the care key can make one.
 */
export const renewRecovery = async (a: Access): Promise<Result<readonly string[]>> => {
  const words = makeRecoveryWords()
  const changed = await a.headers.change(async (header) => {
    if (a.keys.care === null) return refuse('no-care', 'Het herstelblad opent ook de dossiers. Vraag een hbo-professional om een nieuw blad te maken.')
    const made = await makeSlot(a.base.kdf, header, { kind: 'recovery' }, recoverySecret(words), a.keys)
    if (!made.ok) return made
    return ok({ ...header, slots: [...header.slots.filter((s) => s.kind !== 'recovery'), made.value] })
  })
  return changed.ok ? ok(words) : changed
}
