import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { pdfWords } from '../support/e2e/casePapers.ts'
import { arrive } from '../support/e2e/caseStart.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { residentsOf } from '../support/e2e/tour.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'

// The ways that case A does not go: still without a mouse, in the example house.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-andere-wegen-'))
const pdf = path.join(folder, 'niet-eens.pdf')
let baken: Running
let k: Keyboard
const name = async (): Promise<string> => (await k.focus()).name

test.beforeAll(async () => {
  baken = await launchExample({ now: '2026-11-23T10:00:00', dialogs: { saveAs: [pdf] } })
  k = keyboardOf(baken.page)
  await expect(baken.page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
})
test.afterAll(async () => {
  await baken.close()
})

/** The goals of Daan's plan, as they are kept. */
const goalsOf = async (): Promise<readonly string[]> => (await residentsOf(baken.page)).find((r) => r.firstName === 'Daan')?.goals.map((g) => g.words) ?? []

test('an example is taken into the agreement, and the focus goes along', async () => {
  await k.palette('daan voorbeeld')
  await arrive(k, 'Daan Voorbeeld')
  await k.button('Ga door met het plan')
  await expect(baken.page.getByRole('navigation', { name: 'Stappen van het plan' })).toBeVisible()
  await k.press('Control+Enter', 'Control+Enter', 'Control+Enter', 'Control+Enter')
  await expect(baken.page.getByLabel('In mijn eigen woorden')).toBeVisible()
  await k.button('Kies een voorbeeld')
  await arrive(k, /^Gebruik: /)
  const example = (await name()).replace('Gebruik: ', '')
  await k.press('Enter')
  await arrive(k, 'Zo spreken we het af')
  expect((await k.focus()).value).toContain(example)
  await k.press('Control+z')
  await expect.poll(() => baken.page.getByLabel('Zo spreken we het af').inputValue()).not.toContain(example)
})

test('Escape closes the examples and gives the focus back', async () => {
  await k.buttonBack('Kies een voorbeeld')
  await arrive(k, /^Gebruik: /)
  await k.press('Escape')
  await arrive(k, 'Kies een voorbeeld')
})

test('a goal that was taken out comes back with Ctrl+Z', async () => {
  const before = await goalsOf()
  await k.button('Haal dit doel weg')
  await expect.poll(async () => (await goalsOf()).length).toBe(before.length - 1)
  expect((await k.focus()).kind, 'the focus is not lost').not.toBe('nothing')
  await k.press('Control+z')
  await expect.poll(goalsOf).toEqual(before)
})

test('reading along opens with F9 and gives the focus back', async () => {
  await k.tabTo('Zo spreken we het af')
  await k.press('F9')
  await expect(baken.page.getByRole('dialog', { name: 'Meelezen' })).toBeVisible()
  await k.press('F9')
  await expect(baken.page.getByRole('dialog', { name: 'Meelezen' })).toBeHidden()
  await arrive(k, 'Zo spreken we het af')
})

test('somebody who does not sign gives a reason; the plan goes on and says so on paper', async () => {
  const waiting = (await residentsOf(baken.page)).find((r) => r.plan?.status === 'ter-ondertekening')
  if (!waiting) throw new Error('nobody has to sign')
  await k.palette(`${waiting.firstName} ${waiting.lastName}`)
  await arrive(k, `${waiting.firstName} ${waiting.lastName}`)
  await k.button('Laat tekenen')
  await expect(baken.page.getByText('De tekst staat vast sinds')).toBeVisible()
  // Whoever is asked first; everybody but the hbo may say no.
  for (let round = 0; round < 3 && (await baken.page.getByRole('button', { name: /^Stel versie/ }).count()) === 0; round += 1) {
    const resident = (await baken.page.getByRole('tab', { name: 'Niet eens of niet tekenen' }).count()) > 0
    await k.tabTo('Teken hier')
    if (resident) {
      await k.press('ArrowLeft')
      expect(await name()).toBe('Niet eens of niet tekenen')
      await k.choose('Wat wil je?', 'Ik teken niet')
      await k.fill('Waarom? In mijn eigen woorden', 'Drie meetings per week is te veel voor mij.')
      await k.button('Bewaar reden')
    } else {
      await k.button('Liever typen?')
      await k.fill('Typ hier je naam', 'R. Staal')
      await k.fill('Naam van de getuige', 'F. Proef')
      await k.button('Bewaar handtekening')
    }
    await expect.poll(async () => (await k.focus()).kind).not.toBe('nothing')
  }
  await k.tick('Ik was betrokken bij dit plan en sta ervoor in.')
  await k.tick(/heeft een kopie op papier\.$/)
  await k.button('Liever typen?')
  await k.fill('Typ hier je naam', 'F. Proef')
  await k.fill('Naam van de getuige', 'S. Model')
  await k.button(/^Stel versie/)
  await expect(baken.page.getByRole('heading', { name: /is vastgesteld$/ })).toBeVisible({ timeout: 60_000 })
  expect((await k.focus()).kind, 'the focus is not lost').not.toBe('nothing')
  await k.button('Bewaar als PDF')
  await expect.poll(() => { try { return pdfWords(pdf) } catch { return '' } }, { timeout: 30_000 }).toContain('Drie meetings per week is te veel voor mij.')
})

test('the PDF opens in the program, and one comes back from it', async () => {
  await k.button('Bekijk PDF')
  await expect(baken.page.locator('iframe')).toBeVisible({ timeout: 60_000 })
  expect((await k.focus()).kind, 'the focus is not lost').not.toBe('nothing')
  await k.press('Alt+ArrowLeft')
  await expect(baken.page.getByRole('heading', { name: /is vastgesteld$/ })).toBeVisible()
})

test('Ctrl+L locks, and what was open is gone from the screen', async () => {
  await k.press('Control+l')
  await expect(baken.page.getByRole('button', { name: 'Open het voorbeeldhuis' })).toBeVisible()
  await expect(baken.page.locator('body')).not.toContainText('Drie meetings per week')
})
