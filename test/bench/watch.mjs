// Starts a program's own main file and says when its window is there to be used: shown, and the page says it is ready.
import { app } from 'electron'
import { pathToFileURL } from 'node:url'

const whenReady = `new Promise((done) => {
  const look = () => ((${process.env.BENCH_READY}) ? requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()))) : setTimeout(look, 1))
  look()
})`

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => (window.isVisible() ? resolve(Date.now()) : window.once('show', () => resolve(Date.now()))))
  window.webContents.once('dom-ready', () => {
    void Promise.all([shown, window.webContents.executeJavaScript(whenReady)]).then((moments) => console.log(`bench:${Math.max(...moments)}`))
  })
})
app.setAppPath(process.env.BENCH_APP)
await import(pathToFileURL(process.env.BENCH_MAIN).href)
