import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'

/** Notes a bug for whoever mends the program. */
export type ReportFault = (where: string, error: unknown) => void

const limit = 1024 * 1024

// A message may quote what somebody typed, so only the kind of error and the places in our code are kept.
const traces = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')

/** One entry for the fault file: when, where in the program, what kind; never a message, a name or a text. */
export function faultEntry(at: string, where: string, error: unknown): string {
  const kind = error instanceof Error ? `${error.name}${'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''}` : typeof error
  return `${at} ${where} ${kind}\n${error instanceof Error ? `${traces(error)}\n` : ''}`
}

/** Writes faults to `file`, which starts anew above 1 MiB. Never throws: a full disk must not make it worse. */
export function faultsTo(file: string, now: () => string): ReportFault {
  return (where, error) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limit) truncateSync(file)
      appendFileSync(file, faultEntry(now(), where, error), { mode: 0o600 })
    } catch {
      // Nothing left to tell it to.
    }
  }
}
