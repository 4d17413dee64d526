import path from 'node:path'
import { app, dialog, nativeTheme, session as sessions, type BrowserWindow } from 'electron'
import { makeClock } from './machine/clock.ts'
import { faultsTo } from './machine/faults.ts'
import { processFacts } from './machine/process.ts'
import { readSettings } from './machine/settings.ts'
import { surroundings } from './machine/surroundings.ts'
import { denyPages, denySession, silenceChromium } from './window/deny.ts'
import { mendWindow } from './window/mend.ts'
import { offerEditing, setMenu } from './window/menu.ts'
import { openWindow, pageAddress } from './window/open.ts'
import { registerScheme } from './window/scheme.ts'
import { serveWindow } from './window/serve.ts'
import { makeViewer } from './window/viewer.ts'

const here = surroundings(processFacts())
const now = makeClock(here.clockStart)
const report = faultsTo(here.faultFile, now)
let window: BrowserWindow | undefined

process.on('uncaughtException', (error) => {
  report('main', error)
  dialog.showErrorBox('Baken', 'Er ging iets mis in het programma zelf. Baken sluit af; wat bewaard was, is er nog. Open het daarna opnieuw.')
  app.exit(1)
})
process.on('unhandledRejection', (error) => report('main, unhandled', error))

// With --no-sandbox (root only) the two contradict each other and no page would start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.setPath('userData', here.screenFolder)
silenceChromium()
registerScheme()
denyPages()

function show(): void {
  if (window === undefined || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

async function start(): Promise<void> {
  const theme = readSettings(here.settingsFile).theme
  nativeTheme.themeSource = here.theme ?? (theme === 'auto' ? 'system' : theme)
  setMenu()
  const viewer = makeViewer()
  // Without "persist:" this session lives in memory: the window leaves nothing on the disk.
  const session = sessions.fromPartition('baken')
  denySession(session, here.devServer)
  serveWindow(session, path.join(import.meta.dirname, '../renderer'), viewer, here.devServer)
  window = openWindow(session, here.size)
  offerEditing(window)
  mendWindow(window, (reason) => report(`window gone: ${reason}`, undefined))
  await window.loadURL(pageAddress('start'))
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', show)
  app.on('window-all-closed', () => app.quit())
  // Not awaited: Electron becomes ready only after this module has run.
  void app.whenReady().then(start)
} else {
  app.quit()
}
