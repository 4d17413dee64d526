import { rmSync } from 'node:fs'
import path from 'node:path'
import { app, dialog, nativeTheme, session as sessions, type BrowserWindow } from 'electron'
import { listen } from './ipc/listen.ts'
import { makeClock } from './machine/clock.ts'
import { faultsTo } from './machine/faults.ts'
import { stayLean } from './machine/lean.ts'
import { onSystemLock } from './machine/power.ts'
import { processFacts } from './machine/process.ts'
import { readSettings } from './machine/settings.ts'
import { surroundings } from './machine/surroundings.ts'
import { closeAfter } from './window/close.ts'
import { denyDictionaries, denyPages, denySession, silenceChromium } from './window/deny.ts'
import { mendWindow } from './window/mend.ts'
import { offerEditing, setMenu } from './window/menu.ts'
import { openWindow, pageAddress } from './window/open.ts'
import { origin } from './window/origin.ts'
import { registerScheme } from './window/scheme.ts'
import { serveWindow } from './window/serve.ts'
import { makeViewer } from './window/viewer.ts'

const here = surroundings(processFacts())
const now = makeClock(here.clockStart)
const report = faultsTo(here.faultFile, now)
let current: BrowserWindow | undefined
const window = (): BrowserWindow | undefined => current

const giveUp = (error: unknown): void => {
  report('main', error)
  // Nobody can close a box in a test; whoever runs one wants the whole error.
  if (here.dialogsFile === undefined) dialog.showErrorBox('Baken', 'Er ging iets mis in het programma zelf. Baken sluit af; wat bewaard was, is er nog. Open het daarna opnieuw.')
  else console.error(error)
  app.exit(1)
}
process.on('uncaughtException', giveUp)
process.on('unhandledRejection', (error) => report('main, unhandled', error))

// With --no-sandbox (root only) the two contradict each other and no page would start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.setPath('userData', here.screenFolder)
// Chromium's PDF viewer does not work in a session that lives in memory, so what Chromium writes is thrown away at both ends.
const sessionFolder = path.join(here.screenFolder, 'sessie')
app.setPath('sessionData', sessionFolder)
const forgetSession = (): void => rmSync(sessionFolder, { recursive: true, force: true, maxRetries: 3 })
silenceChromium()
stayLean()
registerScheme()
denyDictionaries()
denyPages()

function show(): void {
  if (current === undefined || current.isDestroyed()) return
  if (current.isMinimized()) current.restore()
  current.focus()
}

async function start(): Promise<void> {
  const theme = readSettings(here.settingsFile).theme
  nativeTheme.themeSource = here.theme ?? (theme === 'auto' ? 'system' : theme)
  setMenu()
  const viewer = makeViewer()
  const session = sessions.defaultSession
  denySession(session, here.devServer)
  serveWindow(session, path.join(import.meta.dirname, '../renderer'), viewer, here.devServer)

  const door = { window, origin, report }
  current = openWindow(session, here.size)
  offerEditing(current)
  const page = current.loadURL(pageAddress('start'))
  // The program itself is read while Chromium starts the page's process; the page's first question waits for it.
  const program = import('./machine/startProgram.ts').then(({ startProgram }) => startProgram({ here, now, door, session, viewer, show }))
  listen(async (channel, input) => (await program).dispatch(channel, input), door)
  const locking = (how: 'backup' | 'now') => (): void => void program.then((p) => p.lock('system', how)).catch((error: unknown) => report('lock', error))
  onSystemLock(locking('backup'), locking('now'))
  closeAfter(current, async () => (await program).leave(), report)
  mendWindow(current, async (reason) => {
    report(`window gone: ${reason}`, undefined)
    await (await program).lockNow('system')
  })
  await program
  await page
}

if (app.requestSingleInstanceLock()) {
  forgetSession()
  app.on('second-instance', show)
  app.on('quit', forgetSession)
  app.on('window-all-closed', () => app.quit())
  // Not awaited: Electron becomes ready only after this module has run.
  void app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}
