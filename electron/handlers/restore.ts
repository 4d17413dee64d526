import path from 'node:path'
import type { BackupLine, Input } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { asideVaults, contextOf, differences, inspectVault, listBackups, openAside, openToRestore, ownPlace, type RestoreBase, restoreBackup, stampsIn, undoRestore } from '../vault/vault.ts'
import { backupsIn } from './backups.ts'
import type { Context } from './context.ts'
import { momentOf } from './history.ts'
import { STANDIN } from './session.ts'
import type { Handlers } from './table.ts'

const gone = refuse('backup-gone', 'Deze reservekopie is er niet meer. Kijk opnieuw in de lijst.')
const noAside = refuse('no-aside', 'De kluis van voor het terugzetten is er niet meer. Er is niets veranderd.')

/** With what the vault is put back. Only at the shut door: nobody may be in the house that goes. */
async function atDoor(ctx: Context): Promise<Result<RestoreBase>> {
  if (!ctx.vaults.realAllowed) return STANDIN
  if (ctx.session.current()) return refuse('session.open', 'Vergrendel Baken eerst. Terugzetten doe je op het slotscherm.')
  // A vault that is closing has its lock, and perhaps a backup under way.
  await ctx.session.close()
  const finished = await ctx.restoring.finish()
  if (!finished.ok) return finished
  const { disk, kdf, folder, now } = contextOf(ctx.vaults.options('real'))
  // What the vault of now knows to be destroyed, as far as its header can be read.
  const found = await inspectVault(folder, disk)
  return ok({ disk, kdf, vault: folder, now, tombstones: found.ok ? found.value.destroyed : [] })
}

const folderOf = (ctx: Context, place: BackupLine['place']): string | null => (place === 'own' ? ownPlace(ctx.vaults.folder('real')) : place === 'second' ? (ctx.desk.secondPlace.get()?.folder ?? null) : ctx.restoring.picked)

/** The folder of a backup by its name in a place that this door knows: the window never names a path. */
async function chosen(ctx: Context, base: RestoreBase, ref: { readonly place: BackupLine['place']; readonly name: string }): Promise<Result<string>> {
  const folder = folderOf(ctx, ref.place)
  const list = folder === null ? gone : await listBackups(base.disk, folder)
  if (!list.ok) return list
  const found = list.value.backups.find((b) => b.name === ref.name)
  return found === undefined ? gone : ok(found.folder)
}

const momentIn = (name: string): string | null => {
  const [, day = '', hour = '', minute = ''] = / (\d{4}-\d\d-\d\d) (\d\d)u(\d\d)(?: \(\d+\))?$/.exec(name) ?? []
  return day === '' ? null : `${day}T${hour}:${minute}:00`
}

/** The chosen backup, opened by somebody who had the right to restore it then. */
async function admitted(ctx: Context, input: Input<'restore.preview'>) {
  const base = await atDoor(ctx)
  if (!base.ok) return base
  const folder = await chosen(ctx, base.value, input)
  if (!folder.ok) return folder
  const opened = await ctx.restoring.admit(() => openToRestore(base.value, folder.value, input.way))
  return opened.ok ? ok({ base: base.value, folder: folder.value, opened: opened.value }) : opened
}

/** Putting a whole backup back, at the locked door, with a password or the sheet of its time. */
export const restoreHandlers = {
  'restore.list': async (_input, ctx) => {
    const base = await atDoor(ctx)
    if (!base.ok) return base
    const places = (['own', 'second'] as const).flatMap((place) => {
      const folder = folderOf(ctx, place)
      return folder === null ? [] : [{ place, folder }]
    })
    const lists = await Promise.all(places.map(({ place, folder }) => backupsIn(ctx, place, folder)))
    return ok({
      backups: lists.flatMap((list) => (list.ok ? list.value.backups : [])),
      // The own place is not there before the first backup: that is no trouble.
      unusable: lists.flatMap((list, i) => (list.ok ? list.value.unusable : places[i]?.place === 'own' && list.problem.code === 'backup-away' ? [] : [list.problem.text])),
    })
  },
  'restore.pick': async (_input, ctx) => {
    const base = await atDoor(ctx)
    if (!base.ok) return base
    const folder = await ctx.desk.pickFolder('reservekopie')
    if (folder === null) return ok(null)
    const found = await backupsIn(ctx, 'other', folder)
    if (!found.ok) return found
    if (found.value.backups.length + found.value.unusable.length === 0) return refuse('no-backup', 'In deze map staat geen reservekopie van Baken. Wijs de map aan waarin het bestand ‘reservekopie.json’ staat, of de map daarboven.')
    ctx.restoring.picked = folder
    return found
  },
  'restore.preview': async (input, ctx) => {
    const found = await admitted(ctx, input)
    if (!found.ok) return found
    const { base, opened } = found.value
    const { backup, user, leftOut } = opened
    const differs = differences(await stampsIn(base.disk, base.vault), backup.manifest.files, backup.at, leftOut)
    const there = await inspectVault(base.vault, base.disk)
    return ok({ house: backup.manifest.houseName.slice(0, 300), at: momentOf(backup.at.getTime()), by: user?.name ?? null, replaces: !there.ok || (there.value.state !== 'absent' && there.value.state !== 'incomplete'), sentences: [...differs.sentences] })
  },
  'restore.do': async (input, ctx) => {
    const found = await admitted(ctx, input)
    if (!found.ok) return found
    const { base, folder } = found.value
    const done = await restoreBackup(base, folder, input.way)
    return done.ok ? ok({ undoable: done.value.aside !== '' }) : done
  },
  'restore.asides': async (_input, ctx) => {
    const base = await atDoor(ctx)
    if (!base.ok) return base
    const asides = await asideVaults(base.value.disk, base.value.vault)
    if (!asides.ok) return asides
    const looked = await Promise.all(asides.value.map(async (folder) => ({ name: path.basename(folder), found: await inspectVault(folder, base.value.disk) })))
    return ok(looked.flatMap(({ name, found }) => {
      const at = momentIn(name)
      return at !== null && found.ok && found.value.state === 'present' ? [{ name, at, house: found.value.houseName.slice(0, 300), userNames: [...found.value.users] }] : []
    }).toReversed())
  },
  'restore.undo': async (input, ctx) => {
    const base = await atDoor(ctx)
    if (!base.ok) return base
    const asides = await asideVaults(base.value.disk, base.value.vault)
    if (!asides.ok) return asides
    const aside = asides.value.find((folder) => path.basename(folder) === input.name)
    if (aside === undefined) return noAside
    const opened = await ctx.restoring.admit(() => openAside(base.value, aside, input.way))
    if (!opened.ok) return opened
    const undone = await undoRestore(base.value, aside, opened.value.user?.id ?? null)
    return undone.ok ? ok({}) : undone
  },
} satisfies Partial<Handlers>
