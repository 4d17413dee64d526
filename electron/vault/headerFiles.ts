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
  /** With `renewed` the header is signed with that vault key from then on. */
  readonly change: (next: (header: Header) => Promise<Result<Header>>, renewed?: Uint8Array) => Promise<Result<void>>
  /**
   * Refuses as long as it is not certain which header a power cut would leave: after a write that failed half-way and could not be taken back.
   * Nothing may be written before this is ok, for it might be written with keys that the other header does not know.
   */
  readonly settle: () => Promise<Result<void>>
}

/** Keeps the header of an open vault. */
export const keepHeader = (disk: Disk, folder: string, vaultKey: Uint8Array, start: Header): HeaderStore => {
  const queue = makeQueue()
  let [header, key] = [start, vaultKey]
  let certain = true
  const bytesOf = (h: Header, by: Uint8Array): Buffer => encodeHeader({ header: h, mac: headerMac(h, by) })
  // The second copy is written only after the first: it never holds more than the first one may.
  const putBack = async (): Promise<Result<void>> => {
    const back = await writeDurably(disk, inFolder(folder, names.header), bytesOf(header, key))
    certain = back.ok
    return back
  }
  const settle = async (): Promise<Result<void>> => (certain ? ok(undefined) : putBack())
  const untouched = async (): Promise<boolean> => {
    const read = await readCopies(disk, folder, copies)
    return read.ok && read.value[0] !== null && bytesOf(header, key).equals(read.value[0])
  }
  return {
    get: () => header,
    settle: () => (certain ? Promise.resolve(ok(undefined)) : queue(settle)),
    change: (next, renewed) =>
      queue(async () => {
        const settled = await settle()
        if (!settled.ok) return settled
        const made = await next(header)
        if (!made.ok) return made
        const signed: Header = { ...made.value, revision: header.revision + 1 }
        const written = await writeCopies(disk, folder, copies, bytesOf(signed, renewed ?? key))
        if (written.ok) [header, key] = [signed, renewed ?? key]
        // A refusal must leave the old way in: a write that failed half-way may have put the new header in place.
        else if (!(await untouched())) await putBack()
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
