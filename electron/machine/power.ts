import { powerMonitor } from 'electron'

/** Calls `lock` when somebody locks the computer, walks off with it closed, or it goes to sleep. */
export function onSystemLock(lock: () => void): void {
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  powerMonitor.on('user-did-resign-active', lock)
}
