import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Disk } from './disk.ts'
import { decodeHeader, encodeHeader, type Header, headerMac, type StoredHeader } from './header.ts'
import { inFolder, names } from './paths.ts'
import { makeQueue } from './queue.ts'
import { readCopies, writeCopies } from './twoCopies.ts'
import { writeDurably } from './writeDurably.ts'

const copies = [names.header, names.headerCopy] as const
type Copy = { readonly file: string; readonly stored: StoredHeader }

/** What the two copies of the header hold: the sound ones, the newer first; `state` when there is none. */
export type FoundHeaders = { readonly state: 'sound' | 'newer' | 'damaged' | 'absent'; readonly sound: readonly Copy[] }

/** Reads both copies of the header. Refuses only when the disk itself fails. */
export const findHeaders = async (disk: Disk, folder: string): Promise<Result<FoundHeaders>> => {
  const read = await readCopies(disk, folder, copies)
  if (!read.ok) return read
  const found = copies
    .map((file, at) => ({ file, bytes: read.value[at] ?? null }))
    .flatMap(({ file, bytes }) => (bytes === null ? [] : [{ file, ...decodeHeader(bytes) }]))
  const sound = found.flatMap((f) => (f.kind === 'sound' ? [{ file: f.file, stored: f.stored }] : []))
  if (sound.length > 0) return ok({ state: 'sound', sound: sound.toSorted((a, b) => b.stored.header.revision - a.stored.header.revision) })
  if (found.length === 0) return ok({ state: 'absent', sound: [] })
  return ok({ state: found.some((f) => f.kind === 'newer') ? 'newer' : 'damaged', sound: [] })
}

/** Makes both copies equal to the one that was found good; answers which files had to be written. */
export const healHeaders = async (disk: Disk, folder: string, good: StoredHeader): Promise<readonly string[]> => {
  const bytes = encodeHeader(good)
  const read = await readCopies(disk, folder, copies)
  const healed: string[] = []
  for (const [at, file] of copies.entries()) {
    const there = read.ok ? read.value[at] : null
    if (there !== null && there !== undefined && bytes.equals(there)) continue
    const written = await writeDurably(disk, inFolder(folder, file), bytes)
    if (written.ok) healed.push(file)
  }
  return healed
}

/** The header of an open vault: changes go one at a time, are signed with the vault key, and count once both copies were tried. */
export type HeaderStore = {
  readonly get: () => Header
  readonly change: (next: (header: Header) => Promise<Result<Header>>) => Promise<Result<void>>
}

/** Keeps the header of an open vault. */
export const keepHeader = (disk: Disk, folder: string, vaultKey: Uint8Array, start: Header): HeaderStore => {
  const queue = makeQueue()
  let header = start
  return {
    get: () => header,
    change: (next) =>
      queue(async () => {
        const made = await next(header)
        if (!made.ok) return made
        const signed: Header = { ...made.value, revision: header.revision + 1 }
        const written = await writeCopies(disk, folder, copies, encodeHeader({ header: signed, mac: headerMac(signed, vaultKey) }))
        if (written.ok) header = signed
        // A refusal must leave the old way in: a write that failed half-way may have put the new header in place.
        else await healHeaders(disk, folder, { header, mac: headerMac(header, vaultKey) })
        return written
      }),
  }
}

/** The refusal for a vault whose header can't be used. */
export const headerProblem = (state: Exclude<FoundHeaders['state'], 'sound'>): ReturnType<typeof refuse> => {
  if (state === 'newer')
    return refuse('newer', 'Deze kluis is gemaakt met een nieuwere versie van Baken. Werk Baken bij en open hem dan opnieuw; er verandert nu niets.')
  if (state === 'absent') return refuse('absent', 'In deze map staat geen kluis. Kijk of de goede map gekozen is en of de schijf is aangesloten.')
  return refuse('damaged', 'De kop van de kluis is beschadigd, in beide exemplaren. Baken verandert niets aan de map. Zet de kluis terug uit een reservekopie.')
}
