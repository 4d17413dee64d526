import { expect } from '@playwright/test'
import type { Running } from '../launch.ts'
import { axeFinds, cutInPage } from './lookAt.ts'
import type { Visit } from './tour.ts'
import { walkAround } from './walk.ts'

/** A way along screens and states that calls `visit` at each. */
export type Tour = (running: Running, visit: Visit) => Promise<void>

type Look = { readonly name: string; readonly width: number; readonly height: number; readonly zoom: number }
const usual: Look = { name: '1366 × 768', width: 1366, height: 768, zoom: 1 }
const looks: readonly Look[] = [usual, { name: '1920 × 1080', width: 1920, height: 1080, zoom: 1 }, { name: '1366 × 768 at 200 %', width: 1366, height: 768, zoom: 2 }]

/** The page as it looks when the computer is set to light or to dark. */
async function turn({ page }: Running, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
}

/** Makes the window so large and so near, and waits until the page has drawn itself again. */
async function show({ app, page }: Running, { width, height, zoom }: Look): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(size.width, size.height)
    window?.webContents.setZoomFactor(size.zoom)
  }, { width, height, zoom })
  await expect.poll(() => page.evaluate(() => innerWidth), { message: `the window is ${width} wide at ${zoom}` }).toBe(Math.round(width / zoom))
  await page.evaluate(async () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/**
 * Goes round once and looks in every way at each stop: axe by all rules in the theme that it comes in and in the other by those that look at colours
 * (WCAG 2.2 AA), whether anything is cut or outside the window at three sizes, and whether Tab goes round and one sees where it is. The walk comes last:
 * it takes the focus along. The next stop begins in the theme in which this one ended: turning takes as long as looking.
 */
export async function lookAtEvery(running: Running, tour: Tour): Promise<{ readonly stops: number; readonly found: readonly string[] }> {
  const { page } = running
  const found: string[] = []
  let stops = 0
  let theme: 'light' | 'dark' = 'light'
  await tour(running, async (name, same) => {
    stops += 1
    found.push(...(await axeFinds(page, same)).map((line) => `${name}, ${theme}: ${line}`))
    theme = theme === 'light' ? 'dark' : 'light'
    await turn(running, theme)
    found.push(...(await axeFinds(page, same, 'colours')).map((line) => `${name}, ${theme}: ${line}`))
    for (const look of [...looks.slice(1), usual]) {
      await show(running, look)
      found.push(...(await page.evaluate(cutInPage)).map((line) => `${name}, ${look.name}: ${line}`))
    }
    found.push(...(await walkAround(page)).map((line) => `${name}, by Tab: ${line}`))
  })
  return { stops, found }
}
