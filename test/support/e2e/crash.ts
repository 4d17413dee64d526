import type { ElectronApplication } from '@playwright/test'

/** Lets the process of the page die once the order itself has been answered: the death of a page takes with it what the inspector still waits for. */
export const crashPage = async (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  })
