import { BrowserWindow, type Session } from 'electron'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Viewer } from '../window/viewer.ts'

const settled = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    // The viewer draws its pages a moment after the page itself has loaded.
    window.webContents.once('did-finish-load', () => setTimeout(resolve, 400))
  })

const printed = (window: BrowserWindow): Promise<{ readonly done: boolean; readonly reason: string }> =>
  new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (done, reason) => resolve({ done, reason }))
  })

/** Prints a PDF from memory through a hidden window of our own session; false when the print dialog was cancelled. */
export function printPdfWith(session: Session, viewer: Viewer) {
  return async (pdf: Uint8Array, title: string): Promise<Result<boolean>> => {
    const address = viewer.lend(pdf, 'application/pdf')
    const window = new BrowserWindow({ show: false, title, webPreferences: { session, sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true, spellcheck: false } })
    try {
      const ready = settled(window)
      await window.loadURL(address)
      await ready
      const { done, reason } = await printed(window)
      if (done) return ok(true)
      if (/cancel/i.test(reason)) return ok(false)
      return refuse('print.failed', 'Afdrukken lukte niet. Kijk of er een printer is aangesloten, of kies ‘Bewaar als PDF’.')
    } finally {
      viewer.takeBack(address)
      window.destroy()
    }
  }
}
