import { type BackupPlace, ownPlace } from '../vault/vault.ts'
import type { Context } from './context.ts'

/** Where this house keeps its backups, whether it is within reach now or not. */
export const backupPlaces = (ctx: Context): readonly BackupPlace[] => [{ folder: ownPlace(ctx.vaults.folder(ctx.session.place())), own: true }]
