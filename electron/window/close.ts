import type { BrowserWindow } from 'electron'

/**
 * Lets the program end its work before the window closes: what is typed is saved, a backup is made, the keys are forgotten. The window stays and says so.
 * Whoever closes it once more does not wait. Nothing that goes wrong keeps it open.
 */
export function closeAfter(window: BrowserWindow, leave: () => Promise<void>, report: (where: string, error: unknown) => void): void {
  let ready = false
  window.on('close', (event) => {
    if (ready) return
    event.preventDefault()
    const left = (): void => {
      ready = true
      if (!window.isDestroyed()) window.close()
    }
    leave().catch((error: unknown) => report('leave', error)).finally(left)
  })
}
