import path from 'node:path'
import { app, BrowserWindow, nativeTheme, type Session } from 'electron'
import { origin } from './origin.ts'

/** The address of our page; `herstart` makes it say that the window was started again. */
export const pageAddress = (why: 'start' | 'herstart'): string => (why === 'start' ? `${origin}/` : `${origin}/?herstart`)

const ground = (): string => (nativeTheme.shouldUseDarkColors ? '#14181f' : '#ffffff')

/** Opens the one window: sandboxed, isolated, shown when it has something to show. */
export function openWindow(session: Session, size: { readonly width: number; readonly height: number }): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Baken',
    ...size,
    useContentSize: true,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: ground(),
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      plugins: true,
      devTools: !app.isPackaged,
    },
  })
  window.setMenuBarVisibility(false)
  window.once('ready-to-show', () => window.show())
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(ground())
  })
  return window
}
