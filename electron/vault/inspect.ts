import { ok, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf, nodeDisk } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import type { Buried } from './header.ts'
import { findHeaders, headerProblem } from './headerFiles.ts'
import { inFolder, names } from './paths.ts'

/** What stands in a folder, as far as it can be told without a password. `sentence` is '' for a vault that can be opened or made. */
export type Inspection = {
  readonly state: 'absent' | 'present' | 'damaged' | 'newer' | 'incomplete'
  readonly sentence: string
  readonly houseName: string
  readonly users: readonly string[]
  /** Dossiers that were destroyed: a restore must not bring them back. */
  readonly destroyed: readonly Buried[]
}

const listed = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return await disk.list(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

const incomplete = 'Het maken van deze kluis is afgebroken. Er stond nog niets in; begin opnieuw met het inrichten van het huis.'
const nothing = { houseName: '', users: [], destroyed: [] } as const

/** Looks without changing anything. Refuses only when the disk itself fails (no rights, disk error). */
export const inspectVault = async (folder: string, disk: Disk = nodeDisk): Promise<Result<Inspection>> => {
  try {
    const top: readonly string[] = await listed(disk, folder)
    const dossiers = await listed(disk, inFolder(folder, 'dossiers'))
    // The mark alone is not believed: with a dossier in it this was a real vault.
    if (top.includes(names.unfinished) && dossiers.length === 0) return ok({ state: 'incomplete', sentence: incomplete, ...nothing })
    const headers = await findHeaders(disk, folder)
    if (!headers.ok) return headers
    const [newest] = headers.value.sound
    if (newest !== undefined) {
      const { header } = newest.stored
      return ok({ state: 'present', sentence: '', houseName: header.label, users: header.slots.flatMap((s) => (s.kind === 'user' ? [s.name] : [])), destroyed: header.destroyed ?? [] })
    }
    // Empty folders are what a creation leaves that was broken off at its very first step.
    const hasParts =
      dossiers.length > 0 ||
      (await listed(disk, inFolder(folder, 'blobs'))).length > 0 ||
      [names.keyring, names.keyringCopy, names.care, names.careCopy, names.house].some((name) => top.includes(name))
    const state = headers.value.state === 'newer' ? 'newer' : headers.value.state === 'absent' && !hasParts ? 'absent' : 'damaged'
    return ok({ state, sentence: state === 'absent' ? '' : headerProblem(state).problem.text, ...nothing })
  } catch (error) {
    return diskProblem(error)
  }
}
