import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type LogAnchor, readAnchor } from './log/anchor.ts'

/** Pure JSON → JSON, from version `from` to `from + 1`. One step a file, never changed once it has shipped. */
export type MigrationStep = { readonly from: number; readonly migrate: (old: unknown) => unknown }
/** What the vault must know of a kind of record: its version, the steps to it from older ones, and the check of its shape. */
export type Codec<T> = {
  readonly kind: 'house' | 'dossier'
  readonly version: number
  readonly migrations: readonly MigrationStep[]
  readonly check: (value: unknown) => Result<T>
  /**
   * A fingerprint of `check`, when it has one. A record that the very same check passed before it was sealed is not checked again at reading:
   * the seal vouches for it, and at a thousand dossiers checking is most of the time. Another fingerprint, or none: checked.
   */
  readonly shape?: string
}
/** What the vault must know to keep the history of a record; what a line says is not the vault's to know. Lines are JSON. */
export type HistoryCodec<T> = {
  /** The lines of one save; `before` is null when the record is made. */
  readonly lines: (before: T | null, after: T, userId: string) => readonly unknown[]
  /** The lines that are worth keeping, at a moment: fewer, or the same ones. */
  readonly tidy: (lines: readonly unknown[], now: T, at: Date) => readonly unknown[]
}
/** The two kinds of record in a vault. A dossier carries its own id. Without `history` none is kept. */
export type Codecs<H, D extends { readonly id: string }> = { readonly house: Codec<H>; readonly dossier: Codec<D>; readonly history?: HistoryCodec<D> }

const bytesOf = new TextEncoder()

/** The content of a sealed record, with how far the log is known to be written beside it (log/anchor.ts), and the value as it will be read back. Refuses what the check refuses, before a byte is written. */
export const encodeRecord = <T>(codec: Codec<T>, value: unknown, anchor: LogAnchor | null = null): Result<{ readonly value: T; readonly bytes: Uint8Array }> => {
  const checked = codec.check(value)
  if (!checked.ok) return checked
  return ok({ value: checked.value, bytes: bytesOf.encode(JSON.stringify({ version: codec.version, checked: codec.shape, ...(anchor === null ? {} : { log: anchor }), data: checked.value })) })
}

// `data` has this type only when `checked` is the fingerprint of the check that is asked now.
type Stored<T> = { readonly version?: unknown; readonly checked?: unknown; readonly log?: unknown; readonly data?: T }

const unfit = refuse('unfit', 'De inhoud past niet bij wat Baken verwacht.')

/** Reads the content of a sealed record: older versions migrate, newer ones are refused with 'newer', a shape that the check refuses with 'unfit'. */
export const decodeRecord = <T>(codec: Codec<T>, content: Buffer): Result<{ readonly value: T; readonly anchor: LogAnchor | null }> => {
  let stored: Stored<T> | null
  try {
    stored = JSON.parse(content.toString('utf8'))
  } catch {
    return unfit
  }
  if (typeof stored !== 'object' || stored === null || typeof stored.version !== 'number' || stored.data === undefined) return unfit
  const anchor = readAnchor(stored.log)
  if (stored.version > codec.version) return refuse('newer', 'Dit is bewaard met een nieuwere versie van Baken. Werk Baken bij.')
  if (codec.shape !== undefined && stored.version === codec.version && stored.checked === codec.shape) return ok({ value: stored.data, anchor })
  let data: unknown = stored.data
  for (let at = stored.version; at < codec.version; at += 1) {
    const step = codec.migrations.find((s) => s.from === at)
    if (step === undefined) return unfit
    data = step.migrate(data)
  }
  const checked = codec.check(data)
  return checked.ok ? ok({ value: checked.value, anchor }) : unfit
}
