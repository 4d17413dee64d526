import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { normalise } from '#shared/documents/plainText.ts'
import { palette } from '../support/e2e/tour.ts'
import { launchExample } from '../support/exampleHouse.ts'

const now = '2026-11-23T10:00:00'

test('the questions of S0 are answered with the keyboard, the gemeente has its two days, days without a beschikking count, and all of it goes to the Toegang on paper', async () => {
  const pdf = path.join(mkdtempSync(path.join(tmpdir(), 'baken-intake-')), 'bijlage.pdf')
  const baken = await launchExample({ now, dialogs: { saveAs: [pdf] } })
  const { page } = baken
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
  await palette(page, 'Daan Voorbeeld')
  await page.getByRole('tab', { name: 'Intake', exact: true }).click()
  await page.getByLabel('Contractprofiel', { exact: true }).selectOption({ label: 'Productomschrijving Safehouse' })

  const day = async (label: string, typed: string): Promise<void> => {
    const field = page.getByLabel(label, { exact: true })
    await field.fill(typed)
    await field.press('Enter')
  }
  await day('Wmo-melding op', '2 november 2026')
  await expect(page.getByText('Onderzoek klaar uiterlijk ma 14 dec (6 weken), over 21 dagen')).toBeVisible()
  await expect(page.getByText('Besluit uiterlijk ma 28 dec (8 weken), over 35 dagen')).toBeVisible()

  await day('Dag van plaatsing', '16 november 2026')
  await day('Start ondersteuning', '16 november 2026')
  await day('Indicatie van', '20 november 2026')
  const form = page.getByRole('region', { name: 'Verblijf', exact: true })
  await expect(form.getByText('4 dagen zonder beschikking: die zijn voor eigen risico.')).toBeVisible()

  const questions = page.getByRole('region', { name: 'Past dit huis?', exact: true })
  const count = await questions.getByRole('listitem').count()
  expect(count).toBeGreaterThanOrEqual(15)
  await questions.getByRole('listitem').first().getByRole('radio', { checked: true }).focus()
  for (let n = 1; n < count; n += 1) await page.keyboard.press(n === 2 ? '2' : '1')
  // The last with the arrows: nog niet gevraagd → ja.
  await page.keyboard.press('ArrowRight')
  await expect(questions.getByText(`${count} van ${count} beantwoord`)).toBeVisible()
  await questions.getByLabel('Toelichting bij vraag 2', { exact: true }).fill('Thuis lukte het twee keer niet.')

  await questions.getByRole('group', { name: 'Past dit huis?', exact: true }).getByText('Twijfel').click()
  await questions.getByLabel('Waarom wel of niet?', { exact: true }).fill('Eerst een gesprek met de kliniek.')
  await questions.getByRole('button', { name: 'Bewaar als PDF Bijlage bij de aanvraag' }).click()
  await expect.poll(() => { try { return readFileSync(pdf).length } catch { return 0 } }, { timeout: 60_000 }).toBeGreaterThan(1000)
  const text = normalise(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }))
  for (const words of ['Bijlage bij de aanvraag: intake en criteria', 'Wmo-melding op 2 november 2026', 'Thuis lukte het twee keer niet.', 'Twijfel. Eerst een gesprek met de kliniek.']) expect(text).toContain(words)
  expect(text).not.toMatch(/BSN|\b\d{9}\b/u)
  await baken.close()
})
