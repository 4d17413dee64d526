import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBaken, sandboxArgs, type Running } from '../support/launch.ts'

let baken: Running
test.beforeAll(async () => {
  baken = await launchBaken()
})
test.afterAll(async () => {
  await baken.close()
})

test('Chromium draws our page inside its sandbox', async () => {
  const pids = await baken.app.evaluate(({ app, BrowserWindow }) => ({
    renderer: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    flags: ['no-sandbox', 'disable-setuid-sandbox', 'disable-web-security'].filter((flag) => app.commandLine.hasSwitch(flag)),
  }))
  // The runner says so out loud when a machine can't do it; anything else without a sandbox is a fault.
  expect(pids.flags).toEqual(sandboxArgs().length > 0 && process.env['BAKEN_E2E_NO_SANDBOX'] === '1' ? ['no-sandbox'] : [])
  if (process.platform === 'linux' && pids.flags.length === 0) {
    // Seccomp 2 = a filter is on for this process.
    expect(readFileSync(`/proc/${pids.renderer}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
    expect(process.getuid?.()).not.toBe(0)
  }
})

test('the page has one function of ours and nothing of Node', async () => {
  const seen = await baken.page.evaluate(() => ({
    door: Object.keys((window as unknown as { baken: object }).baken).sort(),
    node: ['require', 'process', 'module', 'Buffer', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ door: ['invoke', 'on'], node: [] })
})

test('the window is made with every safe setting', async () => {
  const settings = await baken.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown>; session: { isSpellCheckerEnabled: () => boolean;} }
    const { sandbox, contextIsolation, webSecurity, nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames, webviewTag, allowRunningInsecureContent, experimentalFeatures } = contents.getLastWebPreferences()
    return {
      on: { sandbox, contextIsolation, webSecurity },
      off: [nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames, webviewTag, allowRunningInsecureContent, experimentalFeatures, contents.session.isSpellCheckerEnabled()].filter((value) => value === true).length,
    }
  })
  expect(settings).toEqual({ on: { sandbox: true, contextIsolation: true, webSecurity: true }, off: 0 })
})

test('the page comes with strict rules and runs without breaking them', async () => {
  const policy = await baken.page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
  const complaints: string[] = []
  baken.page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text())
  })
  await baken.page.reload()
  await expect(baken.page.locator('#root > :not(style)').first()).toBeVisible()
  await baken.page.waitForTimeout(500)
  expect(complaints).toEqual([])
})

test('inline code and eval do not run', async () => {
  const ran = await baken.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.ran = "inline"'
    document.head.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'document.documentElement.dataset.ran = "handler"')
    image.src = '/bestaat-niet.png'
    document.body.append(image)
    await new Promise((resolve) => setTimeout(resolve, 300))
    image.remove()
    return document.documentElement.dataset['ran'] ?? null
  })
  expect(ran).toBeNull()
})

test('nothing can be asked over a network', async () => {
  const outcome = await baken.page.evaluate(async () => {
    const refused = (work: Promise<unknown>): Promise<string> => work.then(() => 'went out', () => 'refused')
    const image = new Promise((resolve, reject) => {
      const element = new Image()
      element.addEventListener('load', resolve)
      element.addEventListener('error', () => reject(new Error('no image')))
      element.src = 'https://example.org/a.png'
    })
    const socket = new Promise((resolve, reject) => {
      try {
        const made = new WebSocket('wss://example.org/')
        made.addEventListener('open', resolve)
        made.addEventListener('error', () => reject(new Error('no socket')))
      } catch (error) {
        reject(error instanceof Error ? error : new Error('no socket'))
      }
    })
    return Promise.all([refused(fetch('https://example.org/')), refused(fetch('http://127.0.0.1:9/')), refused(image), refused(socket), refused(fetch('file:///etc/hostname'))])
  })
  expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
  // Main itself is shut too: a request of the session is stopped before it starts.
  const main = await baken.app.evaluate(async ({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(() => 'went out', () => 'refused'))
  expect(main).toBe('refused')
})

test('the page cannot be left, and opens no windows, frames or downloads', async () => {
  const { page, app } = baken
  await page.evaluate(() => {
    window.open('https://example.org/')
    window.open('app://baken/index.html')
    location.assign('https://example.org/')
  }).catch(() => undefined)
  await page.evaluate(() => location.assign('file:///etc/passwd')).catch(() => undefined)
  await page.evaluate(() => location.assign('app://anders/index.html')).catch(() => undefined)
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.org/')
    const link = document.createElement('a')
    link.href = 'data:text/plain,weg'
    link.download = 'weg.txt'
    document.body.append(frame, view, link)
    link.click()
    setTimeout(() => [frame, view, link].forEach((element) => element.remove()), 200)
  })
  await page.waitForTimeout(600)
  expect(page.url()).toMatch(/^app:\/\/baken\//)
  expect(app.windows()).toHaveLength(1)
  const inside = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()))
  expect(inside.every((url) => url.startsWith('app://baken/'))).toBe(true)
})

test('every permission is refused', async () => {
  const answers = await baken.page.evaluate(async () => {
    const state = async (name: string): Promise<string> => (await navigator.permissions.query({ name: name as PermissionName })).state
    return Promise.all([...['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'].map(state), navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied')])
  })
  expect(answers.filter((answer) => answer !== 'denied')).toEqual([])
})

test('our scheme serves the window and nothing beside it', async () => {
  const statuses = await baken.page.evaluate(async () => {
    const paths = ['/index.html', '/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js', '/package.json', '/blob/gok', '/assets/', '/%']
    return Promise.all(paths.map(async (wanted) => (await fetch(`app://baken${wanted}`)).status))
  })
  expect(statuses[0]).toBe(200)
  expect(statuses.slice(1).every((status) => status === 404)).toBe(true)
})

test('the machine hears our page only', async () => {
  // A second page of the program's own session, with our preload, but not our window.
  const answer = await baken.app.evaluate(async ({ app, BrowserWindow }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true } })
    await other.loadURL('app://baken/index.html')
    const heard: unknown = await other.webContents.executeJavaScript("window.baken.invoke('session.status', {})")
    other.destroy()
    return heard
  })
  expect(answer).toMatchObject({ ok: false, problem: { code: 'sender' } })
})

test('the window leaves nothing of itself on the disk', async () => {
  const own = await launchBaken()
  await own.page.evaluate(() => {
    localStorage.setItem('spoor', 'Daan Voorbeeld')
    document.cookie = 'spoor=Daan Voorbeeld; max-age=9999'
  })
  await own.page.waitForTimeout(1500)
  await own.close()
  const files = readdirSync(own.home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(0)
  const withTrace = files.filter((entry) => readFileSync(path.join(entry.parentPath, entry.name)).includes('Daan Voorbeeld'))
  expect(withTrace.map((entry) => path.join(entry.parentPath, entry.name))).toEqual([])
  const again = await launchBaken({ home: own.home })
  expect(await again.page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  await again.close()
})
