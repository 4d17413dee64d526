import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { ok, type Result } from '#shared/result/result.ts'
import { inFolder } from '../paths.ts'
import { listBackups } from './list.ts'
import type { BackupSource } from './make.ts'
import { removeTree, renameFolder } from './many.ts'
import { passingName } from './names.ts'
import { placeProblem } from './placeProblem.ts'
import { wanted } from './rotation.ts'

/**
 * Takes away the backups of this vault in a place that are no longer wanted, and answers their names. Each first gets a passing name, so that a half-removed
 * one is never taken for a whole one. Backups of other vaults, unreadable ones and anything else stay.
 */
export const rotate = async (s: Pick<BackupSource, 'disk' | 'now' | 'held' | 'reached'>, place: string): Promise<Result<readonly string[]>> => {
  const list = await listBackups(s.disk, place, s.held.vaultId)
  if (!list.ok) return list
  const keep = wanted(list.value.backups.map((b) => ({ id: b.name, at: b.at, sound: b.manifest.damaged.length === 0 })), s.now())
  const gone: string[] = []
  try {
    for (const old of list.value.backups.filter((b) => !keep.has(b.name) && path.dirname(path.resolve(b.folder)) === path.resolve(place))) {
      const passing = inFolder(place, passingName(s.held.vaultId, randomBytes(4).toString('hex')))
      await renameFolder(s.disk, old.folder, passing, [place])
      await removeTree(s.disk, passing)
      gone.push(old.name)
    }
    await s.reached?.('rotated')
    return ok(gone)
  } catch (error) {
    return placeProblem(error, place)
  }
}
