import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { accessible } from '../support/e2e/accessible.ts'
import { expect, test, type Page } from '@playwright/test'
import { wordsOnSheet } from '../support/e2e/sheet.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// The door of the house: first run, wrong password, lock with a half-typed date, recovery with the sheet. One program, one story.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-deur-'))
const sheet = path.join(folder, 'herstelblad.pdf')
const first = 'vier losse woorden hier'
const second = 'andere losse woorden daar'
let baken: Running
let page: Page

test.beforeAll(async () => {
  baken = await launchBaken({ now: '2026-02-03T14:02:00' })
  page = baken.page
})
test.afterAll(async () => baken.close())

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const verder = () => page.getByRole('button', { name: 'Verder' })

test('a house without a name does not go on, and says what to do', async () => {
  await expect(heading('Welkom. Welk huis is dit?')).toBeFocused()
  await accessible(page, 'first step')
  await verder().click()
  await expect(page.getByText('Vul de naam van het huis in.')).toBeVisible()
  await expect(page.getByLabel('Naam van het huis')).toBeFocused()
  await accessible(page, 'first step with a remark')
})

test('going back loses nothing', async () => {
  await page.getByLabel('Naam van het huis').fill('De Proefhaven')
  await page.getByLabel('Postcode').fill('8000aa')
  await verder().click()
  await accessible(page, 'contract')
  await page.getByRole('radio', { name: /^IJssel-Vecht/ }).check()
  await verder().click()
  await page.getByLabel('Je naam').fill('F. Proef')
  await page.getByRole('button', { name: 'Vorige stap' }).click()
  await expect(page.getByRole('radio', { name: /^IJssel-Vecht/ })).toBeChecked()
  await page.getByRole('button', { name: 'Vorige stap' }).click()
  await expect(page.getByLabel('Naam van het huis')).toHaveValue('De Proefhaven')
  await expect(page.getByLabel('Postcode')).toHaveValue('8000 AA')
  await verder().click()
  await verder().click()
  await expect(page.getByLabel('Je naam')).toHaveValue('F. Proef')
})

test('a weak password and two that differ are refused beside their field', async () => {
  const password = page.getByLabel('Wachtwoord', { exact: true })
  const again = page.getByLabel('Wachtwoord nog een keer')
  await password.fill(first)
  await again.fill('iets anders')
  await page.getByRole('button', { name: 'Maak het huis' }).click()
  await expect(page.getByText('Dit is niet hetzelfde wachtwoord.')).toBeVisible()
  await expect(again).toBeFocused()
  await password.fill('kort')
  await again.fill('kort')
  await page.getByRole('button', { name: 'Maak het huis' }).click()
  await expect(page.getByText(/minstens 12 tekens\. Vier/)).toBeVisible()
  await accessible(page, 'first user with a remark')
  await password.fill(first)
  await again.fill(first)
  await page.getByRole('button', { name: 'Maak het huis' }).click()
  await expect(heading('Bewaar je herstelblad')).toBeFocused({ timeout: 30_000 })
})

test('without a sheet on paper and a word of it nobody goes on', async () => {
  await expect(verder()).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Druk het blad af' }).click()
  await expect(page.getByText('Er is niets afgedrukt.')).toBeVisible()
  baken.answerDialogs({ saveAs: [sheet] })
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
  await expect(page.getByText(/Welk woord staat bij/)).toBeVisible({ timeout: 30_000 })
  await page.getByLabel(/^Woord \d+$/).fill('stijger')
  await page.getByRole('button', { name: 'Controleer' }).click()
  await expect(page.getByText(/^Dit is niet woord \d+/)).toBeVisible()
  await verder().press('Enter')
  await expect(heading('Bewaar je herstelblad')).toBeVisible()
  await accessible(page, 'recovery sheet with a remark')
  const asked = Number(/^Woord (\d+)/.exec((await page.getByLabel(/^Woord \d+$/).evaluate((e: HTMLInputElement) => e.labels?.[0]?.textContent)) ?? '')?.[1])
  await page.getByLabel(/^Woord \d+$/).fill(wordsOnSheet(sheet)[asked - 1] ?? '')
  await page.getByRole('button', { name: 'Controleer' }).click()
  await verder().click()
  await expect(heading('De Proefhaven staat klaar')).toBeFocused()
  await accessible(page, 'ready')
  await page.getByRole('button', { name: 'Kijk eerst rond' }).click()
  await expect(heading('Dinsdag 3 februari')).toBeVisible()
})

test('a wrong password is named, and the focus is back in the field', async () => {
  await page.keyboard.press('Control+l')
  await expect(page.getByText('Vergrendeld. Je werk is bewaard.')).toBeVisible()
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await page.keyboard.type('dit is het niet')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit wachtwoord klopt niet. Let op Caps Lock.')).toBeVisible()
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await accessible(page, 'lock screen with a remark')
  await page.keyboard.type(first)
  await page.keyboard.press('Enter')
  await expect(heading('Dinsdag 3 februari')).toBeFocused()
})

test('what is half typed when it locks is there afterwards', async () => {
  await page.keyboard.press('Control+k')
  await accessible(page, 'palette')
  await page.keyboard.type('wijzig het huis')
  await page.keyboard.press('Enter')
  await page.getByLabel('Plaats').fill('Zwolle')
  await page.keyboard.press('Control+l')
  await expect(page.getByText('Vergrendeld. Je werk is bewaard.')).toBeVisible()
  await page.keyboard.type(first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByText('Zwolle')).toBeVisible()
})

test('every part of Beheer can be read by everybody', async () => {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Beheer' }).click()
  const parts = page.getByRole('navigation', { name: 'Beheer' }).getByRole('button')
  await expect(parts).toHaveCount(13)
  for (const part of await parts.all()) {
    await part.click()
    await accessible(page, `Beheer, ${(await part.textContent()) ?? ''}`)
  }
})

test('with the sheet one comes in and has a new password; the old one no longer works', async () => {
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Wachtwoord vergeten' }).click()
  await expect(page.getByLabel('De woorden van het blad')).toBeFocused()
  const words = wordsOnSheet(sheet)
  await page.getByLabel('De woorden van het blad').fill(words.with(4, 'qqqqq').join(' '))
  await page.getByLabel('Nieuw wachtwoord').fill(second)
  await page.getByRole('button', { name: 'Open met het herstelblad' }).click()
  await expect(page.getByText(/^Woord 5 /)).toBeVisible()
  await accessible(page, 'recovery with a remark')
  await page.getByLabel('De woorden van het blad').fill(words.join(' ').toUpperCase())
  await page.getByRole('button', { name: 'Open met het herstelblad' }).click()
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await page.keyboard.type(first)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Dit wachtwoord klopt niet/)).toBeVisible()
  await page.keyboard.type(second)
  await page.keyboard.press('Enter')
  await expect(heading('Dinsdag 3 februari')).toBeVisible()
})
