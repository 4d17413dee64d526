/*
 * The anchor: how many lines the log has and the hash of the last one. Without it a log that lost its tail looks whole.
 *
 * Where it is kept: beside `data` in the stored JSON of the house's file, and of each dossier's file, at every save that happens anyway.
 * It costs no write, and it is as new as the newest save, so what can be cut unseen is at most what was written after it. Whoever puts back
 * yesterday's log must put back the house and every dossier saved since, and then loses what is to be seen there.
 * At closing the house is saved once more when the anchor moved, so that nothing of an ended sitting can be cut.
 * Not in the keyring: that is written whole, twice, and grows with the number of dossiers. Not in a file of its own: that would be put back
 * together with the log. Not in the schema of the house: it is no fact about the house, and a save of the house must not fight with it.
 *
 * Only what is durable is ever in an anchor: a line that a power cut takes was never promised, and no alarm is raised about it.
 * After the last anchor only seals and chain hold: failed unlocks of a shut vault can be cut unseen until somebody unlocks it.
 */

/** How far the log is known to be written: the number and hash of a durable line, and the month ('yyyy-MM') of its file. Count 0 is an empty log. */
export type LogAnchor = { readonly count: number; readonly head: string; readonly month: string }

/** Reads an anchor from stored JSON; null when there is none. */
export const readAnchor = (value: unknown): LogAnchor | null => {
  if (typeof value !== 'object' || value === null) return null
  const { count, head, month } = { count: null, head: null, month: null, ...value }
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 && typeof head === 'string' && typeof month === 'string'
    ? { count, head, month }
    : null
}

/** The one that knows most of the log: of the house and the dossiers that could be opened. */
export const newestAnchor = (anchors: readonly (LogAnchor | null)[]): LogAnchor | null =>
  anchors.reduce((best, one) => (one !== null && (best === null || one.count > best.count) ? one : best), null)
