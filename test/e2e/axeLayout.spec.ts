import { expect, test } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cutInPage } from '../support/e2e/lookAt.ts'
import { backups, beheer, doors, dossier, evaluations, lists, locked, plan, signing, type Visit } from '../support/e2e/tour.ts'
import { talk } from '../support/e2e/tourTalk.ts'
import { makeHouse } from '../support/e2e/realHouse.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
type Look = { readonly name: string; readonly width: number; readonly height: number; readonly zoom: number }
const looks: readonly Look[] = [
  { name: '1366 × 768', width: 1366, height: 768, zoom: 1 },
  { name: '1920 × 1080', width: 1920, height: 1080, zoom: 1 },
  { name: '1366 × 768 at 200 %', width: 1366, height: 768, zoom: 2 },
]

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

async function round(running: Running, tour: (running: Running, visit: Visit) => Promise<void>): Promise<readonly string[]> {
  const found: string[] = []
  await tour(running, async (name) => {
    for (const look of looks) {
      await show(running, look)
      found.push(...(await running.page.evaluate(cutInPage)).map((line) => `${name}, ${look.name}: ${line}`))
    }
    await show(running, { name: '', width: 1366, height: 768, zoom: 1 })
  })
  return found
}

test.describe('nothing falls outside the window and no text is cut', () => {
  test('the way in', async () => {
    const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-maat-')), 'blad.pdf')
    const first = await launchBaken({ now, dialogs: { print: [sheet] } })
    const found = [...(await round(first, doors))]
    await first.close()
    const again = await launchBaken({ now, home: first.home })
    found.push(...(await round(again, locked)))
    await again.close()
    expect(found).toEqual([])
  })
  test('backups, and putting one back', async () => {
    const { home } = await makeHouse(['Daan'], now)
    const baken = await launchBaken({ home, now: '2026-11-24T10:00:00' })
    const found = await round(baken, backups)
    await baken.close()
    expect(found).toEqual([])
  })
  for (const [what, tour] of [['Vandaag, zoeken and Bewoners', lists], ['a dossier', dossier], ['every step of a plan', plan], ['signing, consent, a final plan', signing], ['every part of a look back', talk], ['looking back, signed, and the new version', evaluations], ['Beheer', beheer]] as const) {
    test(what, async () => {
      const baken = await launchExample({ now })
      const found = await round(baken, tour)
      await baken.close()
      expect(found).toEqual([])
    })
  }
})
