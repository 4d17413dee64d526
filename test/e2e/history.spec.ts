import { expect, test, type Page } from '@playwright/test'
import { accessible } from '../support/e2e/accessible.ts'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { copyOf, makeHouse, openGoal, unlock } from '../support/e2e/realHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// What changed, by whom, and back again; and a dossier that was made by mistake.
test.describe.configure({ mode: 'serial' })
const [early, late] = ['Ik wil leren koken.', 'Ik wil weer gaan zwemmen.'] as const
let baken: Running
let page: Page

test.beforeAll(async () => {
  await at('2026-02-04T09:30:00', copyOf(await makeHouse(['Daan', 'Roos'], '2026-02-03T14:02:00')))
})
async function at(now: string, home: string): Promise<void> {
  baken = await launchBaken({ home, now })
  page = baken.page
  await unlock(page)
}
test.afterAll(async () => baken.close())
const saved = async (): Promise<void> => expect(page.getByText(/^Alles bewaard/).first()).toBeVisible({ timeout: 10_000 })
const history = async (): Promise<void> => {
  await page.getByRole('tab', { name: 'Geschiedenis', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Per ongeluk gemaakt?' })).toBeVisible()
}

test('each field of a sitting is one line, with who, what it was and what it became', async () => {
  const words = await openGoal(page, 'Daan')
  await words.fill(early)
  await saved()
  // Another sitting: a day later.
  await baken.close()
  await at('2026-02-05T11:00:00', baken.home)
  await (await openGoal(page, 'Daan')).fill(late)
  await saved()
  await keyboardOf(page).palette('Daan')
  await history()
  const row = page.getByRole('listitem').filter({ hasText: late }).first()
  await expect(row).toContainText(early)
  await expect(row).toContainText('F. Proef')
  await accessible(page, 'history')
})

test('by keyboard: put back, seen in the plan, and undone', async () => {
  const keys = keyboardOf(page)
  await keys.button(/^Zet terug, /, 80)
  await expect(page.getByRole('status').filter({ hasText: 'is teruggezet' }).first()).toBeVisible()
  await expect(await openGoal(page, 'Daan')).toHaveValue(early)
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('In mijn eigen woorden', { exact: true })).toHaveValue(late)
  await saved()
})

test('a dossier goes to the bin, is in no list, and comes back as it was; also after closing the program', async () => {
  const keys = keyboardOf(page)
  await keys.palette('Roos')
  await history()
  await keys.button('Zet in de prullenbak', 80)
  await accessible(page, 'asking whether it goes to the bin')
  await keys.button('Zet in de prullenbak')
  await expect(page.getByRole('heading', { level: 1, name: 'Bewoners' })).toBeVisible()
  await expect(page.getByRole('main').getByText('Roos Voorbeeld', { exact: true })).toHaveCount(0)
  await baken.close()
  await at('2026-02-06T08:00:00', baken.home)
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Bewoners' }).click()
  await page.getByRole('button', { name: 'Prullenbak (1)' }).click()
  await expect(page.getByRole('dialog', { name: 'Prullenbak' })).toContainText('door F. Proef; vernietigd na')
  await accessible(page, 'the bin')
  await keyboardOf(page).button(/^Zet terug, Roos/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Roos')
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Bewoners' }).click()
  await expect(page.getByRole('main').getByText('Roos Voorbeeld', { exact: true }).first()).toBeVisible()
})
