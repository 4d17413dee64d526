import { actions, mayNow } from '#shared/domain/permissions.ts'
import { withUsers } from '#shared/domain/users.ts'
import type { EventData, Status } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { houseSeal, keyAhead } from '../session/houseSeal.ts'
import { createVault, inspectVault, unlockVault, unlockWithRecovery } from '../vault/vault.ts'
import { rightsOf, type BakenVault, type Place } from '../session/session.ts'
import { knownUsers, whoIs } from '../session/users.ts'
import type { Context } from './context.ts'
import { newPending } from './recovery.ts'
import type { Handlers } from './table.ts'
import { agree } from './users.ts'

export const STANDIN = refuse('session.standin', 'Baken draait nu op een hulpversie van Electron, alleen bedoeld om te bekijken en te testen. Echte dossiers openen we hier niet. Installeer de gewone versie, of bekijk het voorbeeldhuis.')

/** What the window must know to choose its first screen. */
export async function status(ctx: Context): Promise<Result<Status>> {
  const open = ctx.session.current()
  const now = ctx.now()
  const base = {
    today: now.slice(0, 10), now, version: ctx.version, theme: ctx.desk.theme.get(), coach: ctx.desk.coach.get(), realVaultAllowed: ctx.vaults.realAllowed, example: ctx.session.place() === 'example',
    autoLockMinutes: open?.vault.house().autoLockMinutes ?? 10, message: '', userNames: [], user: null, care: false, may: [], houseName: '', logOwed: open?.vault.log.owed() ?? 0, damaged: [], recoveryPending: false,
  }
  if (open) {
    const house = open.vault.house()
    const rights = rightsOf(open)
    return ok({
      ...base, state: 'unlocked', houseName: house.name, userNames: [open.user.name], user: open.user, care: rights.care, may: actions.filter((action) => mayNow(rights, action)), damaged: open.vault.damaged().map((d) => d.sentence),
      // Who may not make the sheet goes on without it; it waits for who may.
      recoveryPending: !open.example && !open.vault.recoveryConfirmed() && mayNow(rights, 'recovery.renew'),
    })
  }
  const finished = ctx.session.place() === 'real' ? await ctx.restoring.finish() : ok(undefined)
  const found = finished.ok ? await inspectVault(ctx.vaults.folder(ctx.session.place())) : finished
  if (!found.ok) return ok({ ...base, state: 'unusable', message: found.problem.text })
  const { state, sentence, houseName, users } = found.value
  if (state === 'present') return ok({ ...base, state: 'locked', houseName, userNames: [...users] })
  return ok({ ...base, state: state === 'absent' || state === 'incomplete' ? 'absent' : 'unusable', message: sentence })
}

/** Signs somebody in on an open vault and starts the clock of the automatic lock. */
async function enter(ctx: Context, vault: BakenVault, place: Place): Promise<Result<Status>> {
  const users = ctx.usersOf(vault)
  const open = ctx.session.open(vault, whoIs(vault, users), users, place)
  // After a power cut between the two, the staff list follows the users here; a disk that refuses is met again at the next change.
  await open.inTurn('house', () => agree(open))
  ctx.autoLock.start(vault.house().autoLockMinutes)
  ctx.backups.entered(open)
  return status(ctx)
}

/** Forgets keys, lent files and who was signed in; first a backup of what changed, unless there is no time. */
export async function lock(ctx: Context, reason: EventData<'session.locked'>['reason'], how: 'backup' | 'now' = 'backup'): Promise<void> {
  ctx.autoLock.stop()
  ctx.desk.forgetLent()
  await ctx.session.close(how === 'backup' ? ctx.backups.atClose : undefined)
  ctx.emit('session.locked', { reason })
}

/**
 * The window asks for a password while the last keys are still being saved, or a backup is made: the vault closes at once, and only a right one opens it
 * again. Whoever comes in goes before the backup; the day's own follows.
 */
async function finishLocking(ctx: Context): Promise<void> {
  ctx.backups.stop()
  if (ctx.session.current()) await lock(ctx, 'user', 'now')
  await ctx.session.close()
}

/** Who is at the desk: making a house, signing in and out, passwords. */
export const sessionHandlers = {
  'session.status': (_input, ctx) => status(ctx),
  'session.create': async (input, ctx) => {
    if (!ctx.vaults.realAllowed) return STANDIN
    if (input.house.name.trim() === '') return refuse('house.nameless', 'Vul de naam van het huis in.', 'house.name')
    await finishLocking(ctx)
    const finished = await ctx.restoring.finish()
    if (!finished.ok) return finished
    const sealKey = keyAhead(ctx.newSealKey)
    const made = await createVault({ ...ctx.vaults.options('real'), house: { ...input.house, example: false }, label: input.house.name.trim(), user: { name: input.user.name, password: input.user.password, roles: ['hbo', 'beheerder'] } })
    if (!made.ok) return made
    const { vault, recoveryWords } = made.value
    const linked = await vault.saveHouse(withUsers({ ...vault.house(), staff: vault.house().staff.map((s) => ({ ...s, userId: null })) }, knownUsers(ctx.usersOf(vault)), input.user.diploma))
    const sealed = linked.ok ? await houseSeal(vault, new Date(ctx.now()), sealKey) : linked
    if (!sealed.ok) {
      await vault.close()
      return sealed
    }
    const entered = await enter(ctx, vault, 'real')
    const open = ctx.session.current()
    if (open) open.recovery.pending = newPending(recoveryWords, 1)
    return entered
  },
  'session.unlock': async (input, ctx) => {
    const place = ctx.session.place()
    if (place === 'real' && !ctx.vaults.realAllowed) return STANDIN
    await finishLocking(ctx)
    const finished = place === 'real' ? await ctx.restoring.finish() : ok(undefined)
    if (!finished.ok) return finished
    const opened = await unlockVault({ ...ctx.vaults.options(place), userName: input.userName, password: input.password })
    return opened.ok ? enter(ctx, opened.value, place) : opened
  },
  'session.recover': async (input, ctx) => {
    if (!ctx.vaults.realAllowed) return STANDIN
    await finishLocking(ctx)
    const finished = await ctx.restoring.finish()
    if (!finished.ok) return finished
    const opened = await unlockWithRecovery({ ...ctx.vaults.options('real'), userName: input.userName, words: input.words, newPassword: input.newPassword })
    return opened.ok ? enter(ctx, opened.value, 'real') : opened
  },
  'session.openExample': async (_input, ctx) => {
    await finishLocking(ctx)
    const made = await ctx.makeExample(ctx)
    return made.ok ? enter(ctx, made.value, 'example') : made
  },
  'session.lock': async (input, ctx) => {
    await lock(ctx, 'user', input.goal === 'restore' ? 'now' : 'backup')
    return status(ctx)
  },
  'session.active': async (_input, ctx) => {
    ctx.autoLock.active()
    return ok({})
  },
  'session.changePassword': async (input, ctx) => {
    const open = ctx.session.current()
    if (!open) return refuse('session.locked', 'Baken is vergrendeld. Ontgrendel eerst.')
    const changed = await open.vault.changePassword(input.current, input.next)
    return changed.ok ? ok({}) : changed
  },
  'settings.theme': async (input, ctx) => {
    ctx.desk.theme.set(input.theme)
    return ok({})
  },
  'settings.coach': async (input, ctx) => {
    ctx.desk.coach.set(input.on)
    return ok({})
  },
} satisfies Partial<Handlers>
