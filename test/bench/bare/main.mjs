// The least that an Electron program with React is: one window, one page, nothing in it.
import { app, BrowserWindow } from 'electron'

app.setPath('userData', process.env.BAKEN_HOME)
app.on('ready', () => {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true })
  void window.loadFile(process.env.BENCH_PAGE)
})
