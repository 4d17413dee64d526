import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { inFolder, names } from '../paths.ts'
import { removeIfThere, writeDurably } from '../writeDurably.ts'
import { removeTree, renameFolder } from './many.ts'
import { workFolder } from './names.ts'

/*
 * Putting one vault in the place of another: two renames, which no system does as one. A marker is written first and says what goes where;
 * from then on the swap is decided. Whoever starts next and finds the marker finishes it. Without a marker nothing has happened yet, and what
 * was being made beside the vault is taken away. At no moment is a vault deleted.
 */

const markerName = 'wissel.json'
/** Where the vault that comes in is built. */
export const incomingIn = (vault: string): string => inFolder(workFolder(vault), 'nieuw')

/** What goes where, as names beside the vault, so that it holds when the disk gets another letter. `incoming` is null for the one that was just built. */
type Marker = { readonly incoming: string | null; readonly aside: string }
/** The points of a swap at which the power may go; tests stop there. */
export const swapSteps = ['marked', 'aside', 'in', 'swapped'] as const
export type Reached = ((step: (typeof swapSteps)[number]) => void | Promise<void>) | undefined

const isThere = async (disk: Disk, folder: string): Promise<boolean> => {
  try {
    await disk.entries(folder)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false
    throw error
  }
}

const readMarker = async (disk: Disk, vault: string): Promise<Marker | null> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(await disk.read(inFolder(workFolder(vault), markerName))).toString('utf8'))
    const plain = (v: unknown): v is string => typeof v === 'string' && v !== '' && !/[/\\]/.test(v) && v !== '..'
    if (typeof value !== 'object' || value === null || !('incoming' in value) || !('aside' in value)) return null
    return (value.incoming === null || plain(value.incoming)) && plain(value.aside) ? { incoming: value.incoming, aside: value.aside } : null
  } catch (error) {
    // Written durably under another name first, so a torn one is never seen; one that can't be understood was not ours.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

const unmark = async (disk: Disk, vault: string): Promise<void> => {
  await removeIfThere(disk, inFolder(workFolder(vault), markerName))
  await disk.syncFolder(workFolder(vault))
}

/** Takes away what is being built beside the vault, unless it is decided that it comes in; and the rest of a marker that was never whole. */
export const clearIncoming = async (disk: Disk, vault: string): Promise<void> => {
  if ((await readMarker(disk, vault)) !== null) return
  await removeTree(disk, incomingIn(vault))
  for (const { name } of await disk.entries(workFolder(vault))) if (name.startsWith(markerName)) await removeIfThere(disk, inFolder(workFolder(vault), name))
}

const carryOut = async (disk: Disk, vault: string, marker: Marker, reached: Reached): Promise<Result<void>> => {
  const parent = path.dirname(vault)
  const aside = inFolder(parent, marker.aside)
  const incoming = marker.incoming === null ? incomingIn(vault) : inFolder(parent, marker.incoming)
  try {
    if (await isThere(disk, incoming)) {
      if (await isThere(disk, vault)) {
        if (await isThere(disk, aside)) {
          await unmark(disk, vault)
          return refuse('restore-stuck', `Het terugzetten is halverwege gestopt en er staat intussen een andere map op de plek van de kluis. Er is niets weg: de oude kluis staat in ‘${marker.aside}’. Vraag hulp voordat je verdergaat.`)
        }
        await renameFolder(disk, vault, aside, [parent])
      }
      await reached?.('aside')
      // A vault that was put aside took the lock of that day along.
      await removeIfThere(disk, inFolder(incoming, names.lock))
      try {
        await renameFolder(disk, incoming, vault, [])
      } catch (error) {
        // Held by somebody for too long: the old vault comes back, so that there is one.
        if (!(await isThere(disk, vault)) && (await isThere(disk, aside))) await renameFolder(disk, aside, vault, [parent])
        throw error
      }
    } else if (!(await isThere(disk, vault)) && (await isThere(disk, aside))) await renameFolder(disk, aside, vault, [parent])
    await reached?.('in')
    try {
      for (const folder of [path.dirname(incoming), parent]) await disk.syncFolder(folder)
      await unmark(disk, vault)
    } catch (error) {
      // It is done. With the marker still there the next start looks again, and puts in place what a power cut took back.
      diskProblem(error)
    }
    await reached?.('swapped')
    return ok(undefined)
  } catch (error) {
    const refusal = diskProblem(error)
    // With a vault in place nothing is decided any more: a later start must not swap away what was worked on meanwhile.
    if (await isThere(disk, vault).catch(() => false)) await unmark(disk, vault).catch(() => undefined)
    return refusal
  }
}

/** Puts the vault in `incoming` (a folder beside the vault, null for the one in `incomingIn`) in the vault's place, and the old one aside under a name. The caller holds the locks. */
export const swap = async (disk: Disk, vault: string, marker: Marker, reached?: Reached): Promise<Result<void>> => {
  try {
    await disk.makeFolder(workFolder(vault))
    await disk.syncFolder(path.dirname(vault))
  } catch (error) {
    return diskProblem(error)
  }
  const marked = await writeDurably(disk, inFolder(workFolder(vault), markerName), Buffer.from(JSON.stringify(marker)))
  if (!marked.ok) {
    // A write that failed at its very end may have put the marker in place.
    await unmark(disk, vault).catch(() => undefined)
    return marked
  }
  await reached?.('marked')
  const done = await carryOut(disk, vault, marker, reached)
  // Stopped with no vault in place: once more, forwards, before anybody has to start again.
  return done.ok || (await isThere(disk, vault).catch(() => true)) ? done : carryOut(disk, vault, marker, reached)
}

/** What was found at the start: nothing, the rest of a restore that had not been decided (taken away), or a decided one (finished). */
export type Finished = 'nothing' | 'undone' | 'finished'

/** Finishes or undoes a restore that was broken off. The caller holds the lock of the work folder, which stays. */
export const finishSwap = async (disk: Disk, vault: string): Promise<Result<Finished>> => {
  try {
    const marker = await readMarker(disk, vault)
    if (marker === null) {
      const begun = await isThere(disk, incomingIn(vault))
      await clearIncoming(disk, vault)
      return ok(begun ? 'undone' : 'nothing')
    }
    const done = await carryOut(disk, vault, marker, undefined)
    if (!done.ok) return done
    await clearIncoming(disk, vault)
    return ok('finished')
  } catch (error) {
    return diskProblem(error)
  }
}
