import { type LogEntry, logEntry } from '#shared/domain/log/event.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { dropNote } from './backup/restoreNote.ts'
import type { Slot } from './header.ts'
import { findHeaders } from './headerFiles.ts'
import { takeLock } from './lock.ts'
import { logWhileShut } from './log/log.ts'
import { checkPresent, findKeys, openAll, type PickSlot } from './open.ts'
import { type Base, type Context, contextOf, type VaultOptions } from './options.ts'
import { checkPassword, normalisePassword } from './password.ts'
import { parseRecoveryWords, recoverySecret } from './recovery.ts'
import { startSession, type Vault } from './session.ts'
import { sameName } from './users.ts'
import { setPassword } from './waysIn.ts'

const userSlot =
  (name: string): PickSlot =>
  (slots) =>
    slots.find((s) => s.kind === 'user' && sameName(s.name, name)) ?? null
const sheetSlot: PickSlot = (slots) => slots.find((s) => s.kind === 'recovery') ?? null

type Way = {
  readonly pick: PickSlot
  readonly secret: string
  readonly type: 'vault.unlock' | 'vault.recover'
  /** The user that comes in, and a new password for them when they came in with the sheet. */
  readonly enter: (slot: Slot, all: readonly Slot[]) => Slot | null
  readonly newPassword?: string
}

// A failed try is written to the log that nobody opened: only the header's public key is needed. What can't be written is not tried again.
const tellShut = async (c: Base, entry: LogEntry): Promise<void> => {
  const headers = await findHeaders(c.disk, c.folder)
  const header = headers.ok ? headers.value.sound[0]?.stored.header : undefined
  if (header === undefined || header.logKey === '') return
  await logWhileShut({ disk: c.disk, folder: c.folder, vaultId: header.vaultId, now: c.now, publicKey: Buffer.from(header.logKey, 'base64') }, entry)
}

const come = async <H, D extends { readonly id: string }>(c: Context<H, D>, way: Way): Promise<Result<Vault<H, D>>> => {
  const present = await checkPresent(c)
  if (!present.ok) return present
  const lock = await takeLock(c.disk, c.folder)
  if (!lock.ok) return lock
  let userId: string | null = null
  const pick: PickSlot = (slots) => {
    const slot = way.pick(slots)
    // A failed try is logged with whose door it was.
    if (slot?.kind === 'user') userId = slot.id
    return slot
  }
  const opened = await (async () => {
    const found = await findKeys(c, pick, way.secret)
    if (!found.ok) return found
    const user = way.enter(found.value.slot, found.value.header.slots)
    userId = user?.id ?? null
    if (user === null)
      return { ok: false, problem: { code: 'no-user', text: 'Deze gebruiker staat niet in de kluis. Kies een naam uit de lijst.', field: 'userName' } } as const
    const all = await openAll(c, found.value, lock.value, user.id)
    if (!all.ok || way.newPassword === undefined) return all
    const set = await setPassword(all.value.access, way.newPassword)
    return set.ok ? all : set
  })()
  c.tell(userId, 'E', way.type, [], opened.ok)
  if (!opened.ok) {
    await tellShut(c, logEntry(way.type, { userId, ok: false, code: opened.problem.code }))
    await lock.value.release()
    return opened
  }
  if (opened.value.damage.length > 0)
    c.tell(
      userId,
      'E',
      'vault.heal',
      opened.value.damage.map((d) => d.id || d.file),
      true,
    )
  const { log, told } = opened.value
  // One write for all of them. What the disk refuses waits in memory.
  const written = await Promise.all([logEntry(way.type, { userId }), ...told].map((entry) => log.append(entry)))
  if (told.some(({ type }) => type === 'backup.restore' || type === 'backup.undo') && written.every((one) => one.ok)) await dropNote(c.disk, c.folder)
  return ok(startSession(c, opened.value))
}

/**
 * Opens a vault with a user's password. Refuses with 'wrong-secret', 'slow-down' (after five), 'no-user', 'in-use', 'damaged', 'newer',
 * 'incomplete', 'absent', 'keyring-lost', 'house-lost', or what the disk says; each with a Dutch sentence.
 */
export const unlockVault = async <H, D extends { readonly id: string }>(
  o: VaultOptions<H, D> & { readonly userName: string; readonly password: string },
): Promise<Result<Vault<H, D>>> =>
  come(contextOf(o), { pick: userSlot(o.userName), secret: normalisePassword(o.password), type: 'vault.unlock', enter: (slot) => slot })

/** Opens a vault with the words of its recovery sheet and gives the named user a new password. The sheet stays good. */
export const unlockWithRecovery = async <H, D extends { readonly id: string }>(
  o: VaultOptions<H, D> & { readonly userName: string; readonly words: string | readonly string[]; readonly newPassword: string },
): Promise<Result<Vault<H, D>>> => {
  const words = parseRecoveryWords(o.words)
  if (!words.ok) return words
  const password = checkPassword(o.newPassword, o.userName)
  if (!password.ok) return password
  const enter: Way['enter'] = (_, all) => userSlot(o.userName)(all)
  return come(contextOf(o), { pick: sheetSlot, secret: recoverySecret(words.value), type: 'vault.recover', enter, newPassword: o.newPassword })
}
