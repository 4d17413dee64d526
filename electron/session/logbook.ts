import type { LogEntry } from '#shared/domain/log/event.ts'
import { type LogKind, logTypes } from '#shared/domain/log/types.ts'
import type { VaultLog } from '../vault/vault.ts'
import { watchOwed } from './owedLines.ts'

/** Within so many minutes, reading the same thing again, or typing on in the same dossier, is the same line (NEN 7513 lets lines that say the same be one). */
export const sameLineMinutes = 5
const repeats: readonly LogKind[] = ['gelezen', 'logboek']
const mayRepeat = ({ type }: LogEntry): boolean => type === 'dossier.change' || (repeats.includes(logTypes[type].kind) && logTypes[type].action === 'R')

/** Writes what somebody did to the log of the open vault. */
export type Logbook = { readonly note: (entry: LogEntry) => Promise<void>; readonly close: () => void }

/**
 * The logbook of one sitting. It answers when the line survives a power cut, so that what changed or left the vault never is without one; a line that the disk
 * refuses waits in memory and is told on screen (`tellOwed`, with how many wait). Reading waits for nothing.
 */
export function makeLogbook(log: VaultLog, now: () => number, tellOwed: (count: number) => void): Logbook {
  const owed = watchOwed(log, tellOwed)
  // Opening the vault wrote lines too.
  owed.look()
  const last = new Map<string, number>()
  return {
    note: async (entry) => {
      if (mayRepeat(entry)) {
        const key = JSON.stringify([entry.userId, entry.type, entry.dossierIds, entry.type === 'dossier.change' ? null : entry.objectId, entry.ok, entry.code])
        const before = last.get(key)
        const at = now()
        // A clock that was set back counts as long ago.
        if (before !== undefined && at >= before && at - before < sameLineMinutes * 60_000) return
        last.set(key, at)
      }
      const written = log.append(entry).finally(owed.look)
      if (logTypes[entry.type].action !== 'R') await written
    },
    close: owed.stop,
  }
}
