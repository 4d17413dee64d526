import path from 'node:path'
import { app, session as sessions } from 'electron'
import { denyPages, denySession, silenceChromium } from './window/deny.ts'
import { openWindow, pageAddress } from './window/open.ts'
import { registerScheme } from './window/scheme.ts'
import { serveWindow } from './window/serve.ts'
import { makeViewer } from './window/viewer.ts'

// With --no-sandbox (root only) the two contradict each other and no page would start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
silenceChromium()
registerScheme()
denyPages()
app.on('window-all-closed', () => app.quit())

// Not awaited: Electron becomes ready only after this module has run.
void app.whenReady().then(async () => {
  const viewer = makeViewer()
  const ses = sessions.fromPartition('baken')
  denySession(ses)
  serveWindow(ses, path.join(import.meta.dirname, '../renderer'), viewer)
  await openWindow(ses).loadURL(pageAddress('start'))
})
