import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { crashPage } from '../support/e2e/crash.ts'
import { electronExecutable, launchBaken, sandboxArgs, type Running } from '../support/launch.ts'

const root = path.resolve(import.meta.dirname, '../..')
const ask = async (baken: Running, channel: string, input: object = {}): Promise<unknown> =>
  baken.page.evaluate(([name, data]) => (window as unknown as { baken: { invoke: (name: unknown, data: unknown) => Promise<unknown> } }).baken.invoke(name, data), [channel, input] as const)

test('opens one window, in the size that was asked, with the first question answered', async () => {
  const baken = await launchBaken({ width: 1366, height: 768, now: '2026-02-03T09:00:00' })
  await expect(baken.page.locator('#root > :not(style)').first()).toBeVisible()
  expect(baken.app.windows()).toHaveLength(1)
  expect(baken.page.url()).toBe('app://baken/')
  expect(await baken.page.evaluate(() => [innerWidth, innerHeight, document.title, document.documentElement.lang])).toEqual([1366, 768, 'Baken', 'nl'])
  expect(await ask(baken, 'session.status')).toMatchObject({ ok: true, value: { state: 'absent', today: '2026-02-03' } })
  await baken.close()
})

test('follows dark and light, and remembers the choice', async () => {
  const first = await launchBaken()
  const dark = async (baken: Running): Promise<boolean> => baken.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
  expect(await dark(first)).toBe(false)
  expect(await ask(first, 'settings.theme', { theme: 'dark' })).toMatchObject({ ok: true })
  expect(await dark(first)).toBe(true)
  await first.close()
  const second = await launchBaken({ home: first.home })
  expect(await dark(second)).toBe(true)
  expect(await ask(second, 'session.status')).toMatchObject({ value: { theme: 'dark' } })
  await second.close()
})

test('a second start shows the window that is there, and ends', async () => {
  const baken = await launchBaken()
  await baken.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = spawn(electronExecutable(), [...sandboxArgs(), root], { env: { ...process.env, BAKEN_HOME: baken.home, BAKEN_TESTRUN: '1' }, stdio: 'ignore' })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect.poll(() => baken.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(false)
  expect(baken.app.windows()).toHaveLength(1)
  await baken.close()
})

test('a page that dies comes back locked, with a notice, and nothing that was saved is lost', async () => {
  const baken = await launchBaken({ example: true, now: '2026-11-23T10:00:00' })
  expect(await ask(baken, 'session.status')).toMatchObject({ value: { state: 'unlocked' } })
  const named = await ask(baken, 'dossier.create', { firstName: 'Nieuw', tussenvoegsel: '', lastName: 'Gezicht', roepnaam: '' })
  expect(named).toMatchObject({ ok: true })
  const crashed = baken.page.waitForEvent('crash')
  await crashPage(baken.app)
  await crashed
  // Playwright lost its page with the process, so the new one is asked through main; a page that is still coming up may not answer.
  const inPage = async (code: string, within = 2000): Promise<unknown> =>
    baken.app.evaluate(async ({ BrowserWindow }, ask) => {
      const asked: Promise<unknown> = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(ask.code) ?? Promise.resolve(undefined)
      return Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve('no answer'), ask.within))])
    }, { code, within })
  await expect.poll(() => baken.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe('app://baken/?herstart')
  await expect.poll(() => inPage('document.body.innerText'), { timeout: 20_000 }).toContain('Het scherm viel uit en is opnieuw gestart')
  expect(await inPage("window.baken.invoke('dossiers.list', {})")).toMatchObject({ ok: false, problem: { code: 'session.locked' } })
  expect(await inPage("window.baken.invoke('session.openExample', {})", 30_000)).toMatchObject({ ok: true })
  expect(JSON.stringify(await inPage("window.baken.invoke('dossiers.list', {})"))).toContain('Gezicht')
  // A dump of the page's memory would hold what was typed.
  expect(readdirSync(baken.home, { recursive: true }).filter((name) => String(name).endsWith('.dmp'))).toEqual([])
  await baken.close()
})

test('the stand-in opens no real vault outside a test, and says why', async () => {
  const chosen: unknown = JSON.parse(readFileSync(path.join(root, '.cache/electron.json'), 'utf8'))
  const standIn = typeof chosen === 'object' && chosen !== null && 'standIn' in chosen && chosen.standIn === true
  const baken = await launchBaken({ env: { BAKEN_TESTRUN: '' } })
  expect(await ask(baken, 'session.status')).toMatchObject({ ok: true, value: { realVaultAllowed: !standIn } })
  if (standIn) await expect(baken.page.locator('body')).toContainText(/voorbeeldhuis/i)
  await baken.close()
})
