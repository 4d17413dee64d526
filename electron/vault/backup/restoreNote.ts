import type { Disk } from '../disk.ts'
import { inFolder, isRecordId, names } from '../paths.ts'
import { orThrow } from '../refused.ts'
import { removeIfThere, writeDurably } from '../writeDurably.ts'

/** What happened to a vault while it was shut, and by whom: null for whoever had the recovery sheet. Nobody can write the log then, so it waits in a small file. */
export type RestoreNote = { readonly type: 'backup.restore' | 'backup.undo'; readonly userId: string | null }

/** Leaves the note in a vault that is about to come in. Rejects with `Refused` when the disk refuses. */
export const leaveNote = async (disk: Disk, folder: string, note: RestoreNote): Promise<void> => {
  orThrow(await writeDurably(disk, inFolder(folder, names.restored), Buffer.from(JSON.stringify(note))))
}

/** The note that waits; null when there is none, or it is none of ours. */
export const readNote = async (disk: Disk, folder: string): Promise<RestoreNote | null> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(await disk.read(inFolder(folder, names.restored))).toString('utf8'))
    const { type, userId } = { type: null, userId: null, ...(typeof value === 'object' ? value : {}) }
    if (type !== 'backup.restore' && type !== 'backup.undo') return null
    return { type, userId: typeof userId === 'string' && isRecordId(userId) ? userId : null }
  } catch {
    return null
  }
}

/** Takes the note away once the log has it; when that fails it is told twice, which is better than never. */
export const dropNote = (disk: Disk, folder: string): Promise<void> => removeIfThere(disk, inFolder(folder, names.restored)).catch(() => undefined)
