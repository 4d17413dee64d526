import path from 'node:path'
import { expect, test } from '@playwright/test'
import { allowedBy } from '../leak/allowed.ts'
import { treeOf } from '../leak/files.ts'
import { knownTexts, toLookFor } from '../leak/known.ts'
import { scan } from '../leak/scan.ts'
import { searchFor } from '../leak/search.ts'
import { launchExample } from '../support/exampleHouse.ts'

const root = path.resolve(import.meta.dirname, '../..')

test('a final plan opens in the program itself, from memory', async () => {
  const baken = await launchExample({ now: '2026-11-23T10:00:00' })
  const { page, app } = baken
  const address = await page.evaluate(async () => {
    const door = (window as unknown as { baken: { invoke: (channel: string, input: unknown) => Promise<{ value: never }> } }).baken
    const { residents }: { residents: { id: string; plan: { stayId: string; versionId: string } }[] } = (await door.invoke('dossiers.list', {})).value
    const resident = residents.find(({ id }) => id === 'vb-wesley')
    if (resident === undefined) return ''
    const ref = { kind: 'trajectplan', dossierId: resident.id, stayId: resident.plan.stayId, versionId: resident.plan.versionId }
    return ((await door.invoke('document.view', { ref, job: 'kijken' })).value as { url: string }).url
  })
  expect(address).toMatch(/^app:\/\/baken\/blob\/[\w-]{32}$/)
  await page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = `${url}#toolbar=0&navpanes=0`
    frame.style.cssText = 'position:fixed;inset:0;width:800px;height:700px;z-index:9999'
    document.body.append(frame)
  }, address)
  // Chromium's own viewer is a page inside the frame; it draws the paper white on its dark ground.
  await expect.poll(() => page.frames().map((frame) => frame.url()).filter((url) => url.startsWith('chrome-extension://')).length).toBe(1)
  await expect.poll(async () => {
    const bitmap = await app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage({ x: 100, y: 100, width: 500, height: 400 })
      return [...(image?.toBitmap() ?? [])].filter((value) => value > 250).length / ((image?.toBitmap().length ?? 1))
    })
    return bitmap > 0.6
  }, { timeout: 20_000 }).toBe(true)

  // The worst moment for the power to fail: Chromium's session folder stays on the disk until the next start. Nothing of the plan is in it.
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
  expect(treeOf(path.join(baken.home, 'scherm/sessie')).files.length).toBeGreaterThan(5)
  const { leaks, databases } = await scan([baken.home], searchFor(toLookFor(knownTexts(root), path.join(root, 'out/renderer')).pieces), allowedBy([]))
  expect(leaks).toEqual([])
  expect(databases, 'the local storage of the page').toBeGreaterThan(0)
})
