import { type Adapter, Low } from 'lowdb'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Codec, decodeRecord, encodeRecord } from './codec.ts'
import { type Disk, codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import type { Keyring } from './keyring.ts'
import type { LogAnchor } from './log/anchor.ts'
import { apartFile, inFolder, previousFile } from './paths.ts'
import { makeQueue } from './queue.ts'
import { asResult, orThrow } from './refused.ts'
import { seal, unseal } from './seal.ts'
import { writeDurably } from './writeDurably.ts'

/** What every sealed file of an open vault needs. */
export type Place = {
  readonly disk: Disk
  readonly folder: string
  readonly vaultId: string
  readonly keyring: Keyring
  readonly now: () => Date
  /** How far the log is written, to be sealed with each save. */
  readonly anchor: () => LogAnchor | null
}
/** One record's file: the id it is sealed under ('dossier/abc') and its path inside the vault. */
export type RecordFile<T> = { readonly fileId: string; readonly file: string; readonly codec: Codec<T> }

type Loaded<T> = { readonly value: T; readonly revision: number; readonly savedAt: number; readonly anchor: LogAnchor | null }

const load = async <T>(place: Place, record: RecordFile<T>, file: string): Promise<Result<Loaded<T> | null>> => {
  const entry = place.keyring.entries().get(record.fileId)
  let bytes: Uint8Array
  try {
    bytes = await place.disk.read(inFolder(place.folder, file))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return diskProblem(error)
    // The trap of lowdb: null keeps the defaults without a word. Only a file that never existed may give it.
    return entry === undefined ? ok(null) : refuse('missing', 'Dit bestand is niet meer in de map.')
  }
  const opened = unseal({ vaultId: place.vaultId, fileId: record.fileId, kind: record.codec.kind }, entry?.keys ?? [], bytes)
  if (!opened.ok) return opened
  const decoded = decodeRecord(record.codec, opened.value.content)
  return decoded.ok ? ok({ ...decoded.value, revision: opened.value.revision, savedAt: opened.value.savedAt }) : decoded
}

type State<T> = { revision: number; savedAt: number; touching: boolean; setAside: boolean; value: T | null; anchor: LogAnchor | null }
const unsaved = <T>(): State<T> => ({ revision: 0, savedAt: 0, touching: false, setAside: false, value: null, anchor: null })

// lowdb's adapter on one sealed file: read = unseal, migrate, check; write = check, seal, write durably. Rejects with `Refused`.
const sealedAdapter = <T>(place: Place, record: RecordFile<T>, state: State<T>): Adapter<T> => ({
  read: async () => {
    const loaded = orThrow(await load(place, record, record.file))
    if (loaded !== null) Object.assign(state, { revision: loaded.revision, savedAt: loaded.savedAt })
    state.anchor = loaded?.anchor ?? null
    state.value = loaded?.value ?? null
    return loaded?.value ?? null
  },
  write: async (value) => {
    const path = inFolder(place.folder, record.file)
    const anchor = place.anchor()
    const encoded = orThrow(encodeRecord(record.codec, value, anchor))
    const isNew = !place.keyring.entries().has(record.fileId)
    if (state.setAside) {
      orThrow(await setAside(place, record.file))
      state.setAside = false
    }
    const stamp = { revision: state.revision + 1, savedAt: state.touching ? state.savedAt : place.now().getTime() }
    const name = { vaultId: place.vaultId, fileId: record.fileId, kind: record.codec.kind }
    const bytes = seal(name, place.keyring.entryFor(record.fileId).keys[0], stamp, encoded.bytes)
    // A new file: first the file, then its key. The keyring is the one commit point; a file without a key never existed.
    orThrow(await writeDurably(place.disk, path, bytes, isNew ? undefined : inFolder(place.folder, previousFile(record.file))))
    if (isNew) orThrow(await place.keyring.add([record.fileId]))
    state.revision = stamp.revision
    state.savedAt = stamp.savedAt
    state.value = encoded.value
    state.anchor = anchor
  },
})

/** Moves a file to the folder 'apart'; that it is not there is fine. */
export const setAside = async (place: Omit<Place, 'vaultId' | 'keyring' | 'anchor'>, file: string): Promise<Result<void>> => {
  try {
    await place.disk.rename(inFolder(place.folder, file), inFolder(place.folder, apartFile(file, place.now())))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return diskProblem(error)
  }
  return ok(undefined)
}

/** One open record. `save` answers ok only when the bytes survive a power cut; memory changes after that, never before. */
export type SealedRecord<T> = {
  readonly get: () => T
  readonly save: (next: T) => Promise<Result<void>>
  /** Writes it again as it is, with the anchor of the log as it is now: the moment of its last save stays what it was. */
  readonly touch: () => Promise<Result<void>>
  /** Counts the saves that are on the disk; 0 before the first. */
  readonly revision: () => number
  /** What it says of the log, as it stands on the disk. */
  readonly anchor: () => LogAnchor | null
}
/** How a record was opened: as it was last saved, or from its previous version because of `code`. */
export type Opened<T> = { readonly record: SealedRecord<T>; readonly from: 'current' | { readonly code: string; readonly savedAt: number } }

const keep = <T>(adapter: Adapter<T>, state: State<T>, first: T): SealedRecord<T> => {
  const low = new Low(adapter, first)
  const queue = makeQueue()
  const write = (next: () => T, touching: boolean): Promise<Result<void>> =>
    queue(() =>
      asResult(async () => {
        state.touching = touching
        // Never low.update(): it changes memory before the write.
        await low.adapter.write(next())
        low.data = state.value ?? next()
      }),
    )
  return {
    get: () => low.data,
    revision: () => state.revision,
    anchor: () => state.anchor,
    save: (next) => write(() => next, false),
    touch: () => write(() => low.data, true),
  }
}

/** A record that is not in the vault yet; its first save makes it exist. */
export const newRecord = <T>(place: Place, record: RecordFile<T>, first: T): SealedRecord<T> => {
  const state = unsaved<T>()
  return keep(sealedAdapter(place, record, state), state, first)
}

/** Opens a record, or its previous version when the current one is damaged or gone; the damaged file is set aside at the next save. */
export const openRecord = async <T>(place: Place, record: RecordFile<T>): Promise<Result<Opened<T>>> => {
  const state = unsaved<T>()
  const adapter = sealedAdapter(place, record, state)
  const current = await asResult(() => adapter.read())
  if (current.ok && current.value !== null) return ok({ record: keep(adapter, state, current.value), from: 'current' })
  const problem = current.ok ? { code: 'missing', text: 'Dit bestand is niet meer in de map.' } : current.problem
  if (problem.code !== 'missing' && problem.code !== 'damaged') return { ok: false, problem }
  const previous = await load(place, record, previousFile(record.file))
  if (!previous.ok || previous.value === null) return { ok: false, problem }
  state.revision = previous.value.revision + 1
  state.savedAt = previous.value.savedAt
  state.anchor = previous.value.anchor
  state.setAside = true
  return ok({ record: keep(adapter, state, previous.value.value), from: { code: problem.code, savedAt: previous.value.savedAt } })
}
