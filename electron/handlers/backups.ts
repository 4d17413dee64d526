import path from 'node:path'
import type { BackupLine, BackupOutcome } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import { type BackupPlace, contextOf, type FoundBackup, inWords, listBackups, ownPlace, type PlaceOutcome, syncedFolder } from '../vault/vault.ts'
import type { Context } from './context.ts'
import { momentOf } from './history.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

const inExample = refuse('example', 'Het voorbeeldhuis krijgt geen reservekopieën: het wordt elke dag opnieuw gemaakt.')
const unlisted = refuse('backup-gone', 'Deze reservekopie is er niet meer. Kijk opnieuw in de lijst.')

/** The open session of a house that has backups. */
function realSession(ctx: Context): Result<OpenSession> {
  const open = openSession(ctx)
  return open.ok && open.value.example ? inExample : open
}

/** A backup as the window shows it. A list from elsewhere may hold long texts. */
export const backupLine = (place: BackupLine['place'], { name, at, manifest }: FoundBackup): BackupLine => ({
  place, name, house: manifest.houseName.slice(0, 300), at: momentOf(at.getTime()), damaged: manifest.damaged.length, dossiers: manifest.files.filter(({ file }) => /^dossiers\/[^/]+\.sealed$/.test(file)).length,
})
/** The backups in one folder as the window shows them, and why some can't be used. */
export async function backupsIn(ctx: Context, place: BackupLine['place'], folder: string): Promise<Result<{ readonly backups: BackupLine[]; readonly unusable: string[] }>> {
  const list = await listBackups(contextOf(ctx.vaults.options('real')).disk, folder)
  return list.ok ? ok({ backups: list.value.backups.map((found) => backupLine(place, found)), unusable: list.value.unusable.map((u) => u.sentence) }) : list
}

const kindOf = ({ own }: BackupPlace): 'own' | 'second' => (own ? 'own' : 'second')
const outcome = ({ place, result }: PlaceOutcome): BackupOutcome =>
  result.ok
    ? { place: kindOf(place), ok: true, sentence: `Gemaakt en nagekeken op ${inWords(new Date(result.value.manifest.madeAt))}.${result.value.tidied ? '' : ' Oude kopieën konden nu niet worden opgeruimd.'}` }
    : { place: kindOf(place), ok: false, sentence: result.problem.text }

const below = (folder: string, inside: string): boolean => {
  const way = path.relative(folder, inside)
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way))
}

/** Backups of the house that is open. */
export const backupHandlers = {
  'backup.status': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    if (open.value.example) return ok({ example: true, places: [], synced: '', busy: false })
    const { vault } = open.value
    const places = await vault.backups.status(ctx.backups.places(), ctx.backups.remembered)
    const synced = await syncedFolder(ctx.vaults.folder('real'), contextOf(ctx.vaults.options('real')).disk)
    return ok({
      example: false,
      places: places.map(({ folder, own, last, here, warning, sentence }) => ({ place: own ? 'own' : 'second', folder, here, warning, sentence, last: last === null ? null : momentOf(Date.parse(last)) })),
      synced: synced?.sentence ?? '',
      busy: ctx.backups.isBusy(),
    })
  },
  'backup.warning': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    if (open.value.example || !ctx.backups.settled()) return ok({ sentences: [] })
    const places = await open.value.vault.backups.status(ctx.backups.places(), ctx.backups.remembered)
    return ok({ sentences: places.filter((place) => place.warning).map((place) => place.sentence) })
  },
  'backup.make': async (_input, ctx) => {
    const open = realSession(ctx)
    return open.ok ? ok({ outcomes: (await ctx.backups.make(open.value)).map(outcome) }) : open
  },
  'backup.list': async (_input, ctx) => {
    const open = realSession(ctx)
    if (!open.ok) return open
    const all = await Promise.all(ctx.backups.places().map(async (place) => ({ place, list: await open.value.vault.backups.list(place.folder) })))
    return ok({ backups: all.flatMap(({ place, list }) => (list.ok ? list.value.backups.map((b) => backupLine(kindOf(place), b)) : [])), unusable: all.flatMap(({ list }) => (list.ok ? list.value.unusable.map((u) => u.sentence) : [])) })
  },
  'backup.differences': async (input, ctx) => {
    const open = realSession(ctx)
    if (!open.ok) return open
    const place = ctx.backups.places().find((p) => kindOf(p) === input.place)
    const list = place === undefined ? unlisted : await open.value.vault.backups.list(place.folder)
    if (!list.ok) return list
    const found = list.value.backups.find((b) => b.name === input.name)
    const differs = found === undefined ? unlisted : await open.value.vault.backups.differences(found)
    return differs.ok ? ok({ sentences: [...differs.value.sentences] }) : differs
  },
  'backup.choosePlace': async (_input, ctx) => {
    const open = realSession(ctx)
    if (!open.ok) return open
    const folder = await ctx.desk.pickFolder('plek')
    if (folder === null) return ok({ outcome: null })
    const vault = ctx.vaults.folder('real')
    if (below(vault, folder) || below(ownPlace(vault), folder)) return refuse('backup-inside', 'Kies een plek buiten de map van Baken, liefst op een andere schijf: wat met de ene gebeurt, mag de andere niet raken.')
    // The first copy goes there at once: only a place where that works is remembered.
    const [made] = await ctx.backups.make(open.value, [{ folder, own: false }])
    if (made === undefined) return ok({ outcome: null })
    if (!made.result.ok) return made.result
    ctx.desk.secondPlace.set({ folder, last: made.result.value.manifest.madeAt })
    return ok({ outcome: outcome(made) })
  },
  'backup.forgetPlace': async (_input, ctx) => {
    const open = realSession(ctx)
    if (!open.ok) return open
    ctx.desk.secondPlace.set(null)
    return ok({})
  },
  'backup.skip': async (_input, ctx) => {
    ctx.backups.stop()
    return ok({})
  },
} satisfies Partial<Handlers>
