import { type FileName, type NamedKey, seal, unseal } from '../seal.ts'

/*
 * The history of a dossier: a file that only grows, one line of text for each save. A line is a sealed file of its own, in base64, under
 * the keys of the dossier: it opens for whom the dossier opens, and is destroyed with it.
 *
 * Each line says which revision of the dossier it starts from and which one it makes. That is all it takes to know later what was really
 * kept: a line whose save never became durable is beyond the dossier, or is followed by one that starts before it; a line that is gone or
 * damaged leaves a hole between two others, or at the end. Half a line that a power cut left makes no hole, and is nobody's loss.
 */

/** A hole in a history, between two moments (ms since 1970); null where it has no neighbour on that side. */
export type Gap = { readonly after: number | null; readonly before: number | null }
/** What one save, or a row of saves joined later, did to a dossier. Lines are JSON; what they say is the codec's. */
export type HistoryEntry = {
  readonly from: number
  readonly revision: number
  readonly savedAt: number
  /** The first of its file: what came before it was never kept. */
  readonly start: boolean
  /** Joined when all of it was known to be durable: never in doubt again. Holes that were seen then. */
  readonly joined: readonly Gap[] | null
  readonly lines: readonly unknown[]
}

const newline = 0x0a
const nameOf = (vaultId: string, id: string): FileName => ({ vaultId, fileId: `history/${id}`, kind: 'history' })

/** One line of the file, with its end. */
export const encodeEntry = (vaultId: string, id: string, key: NamedKey, entry: HistoryEntry): Buffer => {
  const { revision, savedAt, ...content } = entry
  return Buffer.from(`${seal(nameOf(vaultId, id), key, { revision, savedAt }, Buffer.from(JSON.stringify(content))).toString('base64')}\n`)
}

const decodeLine = (name: FileName, keys: readonly NamedKey[], line: Buffer): HistoryEntry | null => {
  const sealed = Buffer.from(line.toString('latin1'), 'base64')
  // One spelling only: a changed bit that decodes to the same bytes is a changed bit.
  if (sealed.toString('base64') !== line.toString('latin1')) return null
  const opened = unseal(name, keys, sealed)
  if (!opened.ok) return null
  const content: Omit<HistoryEntry, 'revision' | 'savedAt'> = JSON.parse(opened.value.content.toString('utf8'))
  return { ...content, revision: opened.value.revision, savedAt: opened.value.savedAt }
}

/** Every line that opens, in order of writing. What does not open is left out: whether anything was lost, the others tell. */
export const decodeEntries = (vaultId: string, id: string, keys: readonly NamedKey[], file: Uint8Array): readonly HistoryEntry[] => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const entries: HistoryEntry[] = []
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    const entry = end > start ? decodeLine(nameOf(vaultId, id), keys, bytes.subarray(start, end)) : null
    if (entry !== null) entries.push(entry)
    start = end + 1
  }
  return entries
}

/** Whether a line was ever written to its end, readable or not. */
export const hasWholeLine = (file: Uint8Array): boolean => file.subarray(1).includes(newline)

/** What is true of a history, beside a dossier of which `revision` saves are on the disk. */
export type Settled = { readonly durable: readonly HistoryEntry[]; readonly beyond: readonly HistoryEntry[]; readonly gaps: readonly Gap[] }

/** Tells what was kept from what never was, and finds the holes. */
export const settle = (all: readonly HistoryEntry[], revision: number): Settled => {
  const kept: HistoryEntry[] = []
  for (const entry of all) {
    for (let last = kept.at(-1); last !== undefined && last.joined === null && last.revision > entry.from; last = kept.at(-1)) kept.pop()
    kept.push(entry)
  }
  const durable = kept.filter((e) => e.joined !== null || e.revision <= revision)
  const gaps = durable.flatMap((entry, i): readonly Gap[] => {
    const before = durable[i - 1]
    const hole = before === undefined ? entry.from > 0 && !entry.start : entry.from > before.revision
    return [...(hole ? [{ after: before?.savedAt ?? null, before: entry.savedAt }] : []), ...(entry.joined ?? [])]
  })
  const last = durable.at(-1)
  // The first line of all may be of a save that never became durable: what it starts from was never kept.
  const [first] = kept
  const cut = (last?.revision ?? (first?.start === true ? first.from : 0)) < revision
  return { durable, beyond: kept.filter((e) => !durable.includes(e)), gaps: cut ? [...gaps, { after: last?.savedAt ?? null, before: null }] : gaps }
}
