import type { Disk } from '../disk.ts'
import type { Entry } from '../ringContents.ts'
import { names, previousFile } from '../paths.ts'
import { unseal } from '../seal.ts'
import { knownFiles } from './content.ts'
import { readAsListed } from './copy.ts'
import { eachLimited } from './many.ts'
import type { CopiedFile } from './manifest.ts'
import { headerHolds, type HeldKeys, rings } from './rings.ts'

/** What reading back all files of a backup showed. */
export type Checked = {
  /** Files that opened with a key of the backup's own keyring, headers and keyrings among them. */
  readonly opened: number
  /** Files that were compared byte for byte, but for which there is no key at hand. */
  readonly closed: readonly string[]
  /** Files that are as they were in the vault but do not open, and files that the keyring names but the vault had not. */
  readonly damaged: readonly string[]
  /** Files that are gone, or not the bytes that were copied: this backup can't be trusted. */
  readonly changed: readonly string[]
  readonly entries: ReadonlyMap<string, Entry>
}

/** Reads every listed file below a folder back from the disk, compares it with the list, and opens it with the keys held. Rejects when the disk fails. */
export const verify = async (disk: Disk, folder: string, files: readonly CopiedFile[], held: HeldKeys, atOnce = 8): Promise<Checked> => {
  const entries = new Map<string, Entry>()
  const [damaged, changed, closed]: [string[], string[], string[]] = [[], [], []]
  let opened = 0
  const judge = (file: string, holds: boolean): void => {
    if (holds) opened += 1
    else damaged.push(file)
  }
  const read = async (listed: CopiedFile): Promise<Uint8Array | null> => {
    const bytes = await readAsListed(disk, folder, listed)
    if (bytes === null) changed.push(listed.file)
    return bytes
  }
  // Keyrings first: what they name is opened with them, never with keys from elsewhere.
  const ringOf = new Map(rings.flatMap((ring) => ring.files.map((file) => [file, ring] as const)))
  for (const listed of files) {
    const ring = ringOf.get(listed.file)
    const bytes = ring === undefined ? null : await read(listed)
    if (ring === undefined || bytes === null) continue
    const found = ring.read(held, bytes)
    if (found === 'closed') closed.push(listed.file)
    else if (found === null && listed.file === ring.next) closed.push(listed.file)
    else {
      judge(listed.file, found !== null)
      for (const [fileId, entry] of found ?? []) entries.set(fileId, entry)
    }
  }
  const known = knownFiles(entries)
  const there = new Set(files.map((listed) => listed.file))
  // A keyring that names a file that was not in the vault: it was lost there before.
  for (const [file] of known) if (!file.startsWith(previousFile('')) && !there.has(file)) damaged.push(file)
  await eachLimited(
    files.filter((listed) => !ringOf.has(listed.file)),
    atOnce,
    async (listed) => {
      const bytes = await read(listed)
      if (bytes === null) return
      const { file } = listed
      if (file === names.header || file === names.headerCopy) return judge(file, headerHolds(held, bytes))
      const as = known.get(file)
      if (as === undefined) closed.push(file)
      else judge(file, unseal({ vaultId: held.vaultId, fileId: as.fileId, kind: as.kind }, as.entry.keys, bytes).ok)
    },
  )
  return { opened, closed: closed.toSorted(), damaged: damaged.toSorted(), changed: changed.toSorted(), entries }
}

/** Whether a vault opens from these files at all: one sound header, one sound copy of each keyring, and the house or its previous version. */
export const opensAtAll = (files: readonly CopiedFile[], checked: Checked): boolean => {
  const bad = new Set([...checked.damaged, ...checked.changed])
  const good = (file: string): boolean => files.some((f) => f.file === file) && !bad.has(file)
  const pairs = [[names.header, names.headerCopy], [names.house, previousFile(names.house)], ...rings.map((ring) => ring.files).filter((pair) => files.some((f) => pair.includes(f.file)))]
  return files.some((f) => f.file === names.keyring || f.file === names.keyringCopy) && pairs.every((pair) => pair.some(good))
}
