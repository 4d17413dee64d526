import { readFileSync } from 'node:fs'
import os from 'node:os'

/** Which process on which computer: enough to tell later whether it still runs. `started` is '' where the system does not say. */
export type ProcessIdentity = { readonly host: string; readonly pid: number; readonly started: string; readonly boot: string }

const quietly = (read: () => string): string => {
  try {
    return read()
  } catch {
    return ''
  }
}
// Field 22 of /proc/<pid>/stat, counted after the name, which may hold spaces and brackets.
const startOf = (pid: number): string => quietly(() => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19] ?? '')
const bootOf = (): string =>
  quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()) || String(Math.round(Date.now() / 1000 - os.uptime()))

/** This process. */
export const thisProcess = (): ProcessIdentity => ({ host: os.hostname(), pid: process.pid, started: startOf(process.pid), boot: bootOf() })

const sameBoot = (a: string, b: string): boolean => {
  if (a === b) return true
  // Where the system has no boot id this is the second of starting up, which a set clock shifts a little.
  const [x, y] = [Number(a), Number(b)]
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) < 120
}

const answers = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether that process still runs; 'unknown' when it ran on another computer. A number given to another process since counts as gone. */
export const isRunning = (other: ProcessIdentity): 'yes' | 'no' | 'unknown' => {
  if (other.host !== os.hostname()) return 'unknown'
  if (!sameBoot(other.boot, bootOf()) || !answers(other.pid)) return 'no'
  const started = startOf(other.pid)
  return other.started === '' || started === '' || started === other.started ? 'yes' : 'no'
}
