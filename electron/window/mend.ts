import { app, dialog, type BrowserWindow } from 'electron'
import { mayRestart } from './deaths.ts'
import { pageAddress } from './open.ts'

/** Starts the page again when its process is gone, locked and with a notice; main and what it saved are untouched by that. */
export function mendWindow(window: BrowserWindow, onDeath: (reason: string) => Promise<void>): void {
  const deaths: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    deaths.push(Date.now())
    const restart = mayRestart(deaths, Date.now())
    const settled = onDeath(reason)
    if (restart) return void settled.finally(() => void window.loadURL(pageAddress('herstart')))
    dialog.showErrorBox('Baken', 'Het scherm van Baken valt steeds uit. Wat bewaard was, is er nog. Start de computer opnieuw en open Baken daarna weer.')
    app.exit(1)
  })
  window.on('unresponsive', () => {
    const wait = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Baken',
      message: 'Het scherm van Baken reageert niet.',
      detail: 'Wat bewaard was, is er nog. Wacht even, of start het scherm opnieuw.',
      buttons: ['Wachten', 'Scherm opnieuw starten'],
      defaultId: 0,
      cancelId: 0,
    })
    if (wait === 1) window.webContents.forcefullyCrashRenderer()
  })
}
