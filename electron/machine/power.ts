import { powerMonitor } from 'electron'

/** Calls `lock` when somebody locks the computer or walks off with it, `asleep` when it goes to sleep: then there is no time for anything. */
export function onSystemLock(lock: () => void, asleep: () => void): void {
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
  powerMonitor.on('suspend', asleep)
}
