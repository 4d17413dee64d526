import { ok, type Result } from '#shared/result/result.ts'
import { diskProblem } from '../diskProblem.ts'
import { blobFile, dossierFile, historyFile, inFolder, previousFile } from '../paths.ts'
import type { Place } from '../sealedFile.ts'
import { removeIfThere } from '../writeDurably.ts'
import { type Kept, readBin, sortBin, writeBin } from './binned.ts'

const blobsOf = (keyring: Place['keyring'], id: string): readonly string[] =>
  [...keyring.entries()].flatMap(([fileId, entry]) => (entry.owner === id && fileId.startsWith('blob/') ? [fileId.slice('blob/'.length)] : []))
const hasKey = (place: Place, id: string): boolean => place.keyring.entries().has(`dossier/${id}`)

const removeFiles = async (place: Place, id: string, blobs: readonly string[]): Promise<Result<void>> => {
  const files = [dossierFile(id), previousFile(dossierFile(id)), historyFile(id), ...blobs.map(blobFile)]
  try {
    for (const file of files) await removeIfThere(place.disk, inFolder(place.folder, file))
    // Gone for good, also after a power cut: only then are they crossed off.
    for (const folder of ['dossiers', 'previous/dossiers', 'history', 'blobs']) await place.disk.syncFolder(inFolder(place.folder, folder))
    return ok(undefined)
  } catch (error) {
    return diskProblem(error)
  }
}

/** Forgets the keys of a dossier and of its attachments: from then on nothing opens them. Their files go after that. */
const destroy = async (place: Place, { id, blobs = [] }: Kept): Promise<Result<void>> => {
  const dropped = hasKey(place, id) ? await place.keyring.drop([`dossier/${id}`, ...blobs.map((blob) => `blob/${blob}`)]) : ok(undefined)
  return dropped.ok ? removeFiles(place, id, blobs) : dropped
}

/**
 * At opening: destroys what was in the bin for its days, and finishes what an earlier time began. What can't be done now waits for the next
 * opening; opening itself never fails by it.
 */
export const emptyBin = async (place: Place): Promise<void> => {
  const all = readBin(place.keyring)
  // Only what was marked to go: a key that is not here for another reason destroys nothing.
  const begun = all.filter((b) => b.blobs !== undefined && !hasKey(place, b.id))
  const { stays, goes } = sortBin(all.filter((b) => !begun.includes(b)), place.now().getTime())
  const going = [...begun, ...goes.map((b) => ({ ...b, blobs: blobsOf(place.keyring, b.id) }))]
  const next = [...stays, ...going]
  // Which files are to go is written before their keys do: a power cut between the two is finished by the next opening.
  const written = JSON.stringify(next) === JSON.stringify(all) ? ok(undefined) : await writeBin(place.keyring, next)
  if (!written.ok || going.length === 0) return
  const left: Kept[] = []
  for (const one of going) if (!(await destroy(place, one)).ok) left.push(one)
  await writeBin(place.keyring, [...stays, ...left])
}
