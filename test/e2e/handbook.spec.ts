import { expect, test, type Locator, type Page } from '@playwright/test'
import { palette } from '../support/e2e/realHouse.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// The handbook over the work, in front of the house and inside it.
const now = '2026-11-23T10:00:00'
const bookOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Handleiding' })
const chapter = (page: Page): Locator => bookOf(page).getByRole('heading', { level: 2 })
const focused = async (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('at the first run F1 opens it, and what was typed is still there behind it', async () => {
  const baken = await launchBaken({ now })
  const { page } = baken
  const name = page.getByLabel('Naam van het huis')
  await name.fill('De Proefhaven')
  await name.press('ArrowLeft')
  await page.keyboard.press('F1')
  await expect(chapter(page)).toHaveText('Eerste dag')
  await expect(chapter(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bookOf(page)).toBeHidden()
  await expect(name).toBeFocused()
  await page.keyboard.type('!')
  await expect(name).toHaveValue('De Proefhave!n')
  await page.getByRole('button', { name: 'Hulp' }).click()
  await expect(chapter(page)).toHaveText('Eerste dag')
  await baken.close()
})

test.describe('in the house', () => {
  test.describe.configure({ mode: 'serial' })
  let baken: Running
  let page: Page
  test.beforeAll(async () => {
    baken = await launchExample({ now })
    page = baken.page
    await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
  })
  test.afterAll(async () => {
    await baken.close()
  })

  test('each screen opens its own chapter', async () => {
    const at = async (title: string): Promise<void> => {
      await page.keyboard.press('F1')
      await expect(chapter(page)).toHaveText(title)
      await page.keyboard.press('F1')
      await expect(bookOf(page)).toBeHidden()
    }
    await at('Vandaag en de lijst')
    await palette(page, 'ga naar bewoners')
    await at('Een nieuwe bewoner')
    await palette(page, 'maak een nieuw herstelblad')
    await at('Wachtwoord kwijt')
    await palette(page, 'daan voorbeeld')
    await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
    await at('Kopieën en documenten')
    await palette(page, 'ik wil niet meer liegen')
    await expect(page.getByLabel('Zo spreken we het af')).toBeVisible()
    await at('Samen een plan maken')
  })

  test('from the middle of a sentence one comes back to the middle of that sentence', async () => {
    const agreed = page.getByRole('textbox', { name: 'Zo spreken we het af' })
    await agreed.fill('Ik ga naar de meeting.')
    for (let back = 0; back < 'meeting.'.length; back += 1) await agreed.press('ArrowLeft')
    await page.keyboard.press('F1')
    await expect(chapter(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(agreed).toBeFocused()
    await page.keyboard.type('eerste ')
    await expect(agreed).toHaveValue('Ik ga naar de eerste meeting.')
  })

  test('searching leads to the line that says it, without accents and with the keyboard', async () => {
    await page.keyboard.press('F1')
    await bookOf(page).getByLabel('Zoek in de handleiding').focus()
    await page.keyboard.type('kopieen documenten')
    await page.keyboard.press('Enter')
    await expect(chapter(page)).toHaveText('Kopieën en documenten')
    await expect(chapter(page)).toBeFocused()
    await bookOf(page).getByLabel('Zoek in de handleiding').fill('schijf vol')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain('De schijf is vol.')
  })

  test('its pictures are there, out of the program itself', async () => {
    await bookOf(page).getByLabel('Zoek in de handleiding').fill('')
    await bookOf(page).getByRole('button', { name: 'Tekenen aan tafel', exact: true }).click()
    const picture = bookOf(page).getByRole('img').first()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 400)).toBe(true)
    expect(await picture.getAttribute('src')).toMatch(/^(?:\/|app:\/\/baken\/)assets\//u)
  })

  test('the lock takes it away; in front of the lock it tells about the password and nothing of the house', async () => {
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('button', { name: 'Open het voorbeeldhuis' })).toBeVisible()
    await expect(bookOf(page)).toBeHidden()
    await page.keyboard.press('F1')
    await expect(chapter(page)).toHaveText('Wachtwoord kwijt')
    await expect(page.locator('body')).not.toContainText('Ik ga naar de eerste meeting')
  })
})
