import { ok, type Result } from '#shared/result/result.ts'
import type { HistoryCodec } from '../codec.ts'
import { codeOf } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { historyFile, inFolder } from '../paths.ts'
import { makeQueue, type Queue } from '../queue.ts'
import type { Place, SealedRecord } from '../sealedFile.ts'
import { writeDurably } from '../writeDurably.ts'
import { appendDurably } from './append.ts'
import { decodeEntries, encodeEntry, hasWholeLine, type Gap, type HistoryEntry, type Settled, settle } from './entries.ts'

/** The lines of a dossier's history, oldest first, and the holes in it; `begun` is null when none was ever kept (ms since 1970). */
export type History = { readonly lines: readonly unknown[]; readonly gaps: readonly Gap[]; readonly begun: number | null }

/** Keeps the history of every dossier beside the dossiers themselves. */
export type Journal<D> = {
  /** Saves a record and writes what changed behind its history, both at once. It answers what the save answered. */
  readonly save: (id: string, record: SealedRecord<D>, next: D) => Promise<Result<void>>
  readonly read: (id: string, record: SealedRecord<D>) => Promise<Result<History>>
  /** Makes a long history short, once for each dossier; what can't be written now stays as it is. */
  readonly tidy: (id: string, record: SealedRecord<D>) => Promise<void>
}

// From how many lines less it is worth writing the file again.
const worthwhile = 20

type Base<D> = { readonly value: D | null; readonly revision: number }
type State<D> = {
  readonly queue: Queue
  /** Where the next line starts from, when the last one could not be written: it tells of both. */
  base: Base<D> | null
  /** Whether the file is there; null until somebody looked. */
  exists: boolean | null
  /** The file may end with half a line: the next one starts on a new one. */
  torn: boolean
  tidied: boolean
}

// A save that knows of the log was made by a program that keeps a history: without a file, that file is gone.
const everKept = (record: Pick<SealedRecord<unknown>, 'revision' | 'anchor'>): boolean => record.revision() > 0 && record.anchor() !== null

/** The journal of an open vault; without a codec nothing is kept. */
export const makeJournal = <D extends { readonly id: string }>(place: Place, codec: HistoryCodec<D> | undefined, userId: string): Journal<D> => {
  const { disk, folder, vaultId, keyring } = place
  const states = new Map<string, State<D>>()
  const stateOf = (id: string): State<D> => {
    const state = states.get(id) ?? { queue: makeQueue(), base: null, exists: null, torn: true, tidied: false }
    states.set(id, state)
    return state
  }
  const pathOf = (id: string): string => inFolder(folder, historyFile(id))
  const encode = (id: string, entry: HistoryEntry): Buffer => encodeEntry(vaultId, id, keyring.entryFor(`dossier/${id}`).keys[0], entry)
  const isThere = async (id: string): Promise<boolean> => {
    try {
      await disk.modifiedAt(pathOf(id))
      return true
    } catch (error) {
      // Unknown is not absent: a wrong 'start' would hide a hole.
      return codeOf(error) !== 'ENOENT'
    }
  }

  const append = async (id: string, state: State<D>, ever: boolean, entry: Omit<HistoryEntry, 'start' | 'joined'>): Promise<Result<void>> => {
    const there = state.exists ?? (await isThere(id))
    const line = encode(id, { ...entry, start: !there && !ever, joined: null })
    const written = await appendDurably(disk, pathOf(id), state.torn ? Buffer.concat([Buffer.from('\n'), line]) : line)
    state.torn = !written.ok
    if (!written.ok) return written
    try {
      if (!there) await disk.syncFolder(inFolder(folder, 'history'))
    } catch (error) {
      return diskProblem(error)
    }
    state.exists = true
    return written
  }

  const load = async (id: string, state: State<D>, record: SealedRecord<D>): Promise<Result<Settled | null>> => {
    try {
      const keys = keyring.entries().get(`dossier/${id}`)?.keys ?? []
      const file = await disk.read(pathOf(id))
      const entries = decodeEntries(vaultId, id, keys, file)
      // Nothing but half a line that a power cut left: the history still has to begin. One of which only the end is damaged was whole, and its loss is a hole.
      const begun = entries.length > 0 || hasWholeLine(file)
      state.exists = begun
      return ok(begun || decodeEntries(vaultId, id, keys, file.subarray(0, -1)).length > 0 ? settle(entries, record.revision()) : null)
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? ok(null) : diskProblem(error)
    }
  }
  const linesOf = (entries: readonly HistoryEntry[]): readonly unknown[] => entries.flatMap((e) => e.lines)

  const shorten = async (id: string, state: State<D>, record: SealedRecord<D>, tidy: HistoryCodec<D>['tidy']): Promise<void> => {
    const loaded = await load(id, state, record)
    const [first, last] = loaded.ok && loaded.value !== null ? [loaded.value.durable[0], loaded.value.durable.at(-1)] : []
    if (!loaded.ok || loaded.value === null || first === undefined || last === undefined) return
    const { durable, beyond, gaps } = loaded.value
    const lines = tidy(linesOf(durable), record.get(), place.now())
    const entries = durable.length + linesOf(durable).length
    if (entries - lines.length - 1 < worthwhile) return
    // A hole at the end is found again by its neighbours; the others would be forgotten.
    const joined = gaps.filter((gap) => gap.before !== null)
    // Always the start: a hole before it is among the ones that are told, and not to be found twice.
    const one: HistoryEntry = { from: first.from, revision: last.revision, savedAt: last.savedAt, start: true, joined, lines }
    const written = await writeDurably(disk, pathOf(id), Buffer.concat([one, ...beyond].map((entry) => encode(id, entry))))
    if (written.ok) state.torn = false
  }

  return {
    save: (id, record, next) => {
      if (codec === undefined) return record.save(next)
      const state = stateOf(id)
      return state.queue(async () => {
        const revision = record.revision()
        const base = state.base ?? { value: revision === 0 ? null : record.get(), revision }
        const lines = codec.lines(base.value, next, userId)
        const line = { from: base.revision, revision: revision + 1, savedAt: place.now().getTime(), lines }
        const [saved, kept] = await Promise.all([record.save(next), append(id, state, everKept(record), line)])
        // What was saved is saved, also when its line is not: the next line then tells of both.
        if (saved.ok) state.base = kept.ok ? null : base
        return saved
      })
    },
    read: (id, record) => {
      const state = stateOf(id)
      return state.queue(async () => {
        const loaded = await load(id, state, record)
        if (!loaded.ok) return loaded
        if (codec === undefined) return ok({ lines: [], gaps: [], begun: null })
        if (loaded.value === null) return ok({ lines: [], gaps: everKept(record) ? [{ after: null, before: null }] : [], begun: null })
        const { durable, gaps } = loaded.value
        return ok({ lines: codec.tidy(linesOf(durable), record.get(), place.now()), gaps, begun: durable[0]?.savedAt ?? null })
      })
    },
    tidy: async (id, record) => {
      const state = stateOf(id)
      if (codec === undefined || state.tidied) return
      state.tidied = true
      await state.queue(() => shorten(id, state, record, codec.tidy))
    },
  }
}
