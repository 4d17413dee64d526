import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { get } from '../support/e2e/realHouse.ts'
import { launchExample } from '../support/exampleHouse.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'baken-profiel-'))

test('a house makes a contract its own: a number from a day on moves a duty, by keyboard', async () => {
  const baken = await launchExample({ now: '2026-11-23T10:00:00' })
  const { page } = baken
  const k = keyboardOf(page)
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })

  // The week of a resident names its days too: this is the list of duties.
  const needs = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Nu nodig', exact: true }) })
  await test.step('the house lets its own term go, and agrees something of its own; undo takes it back', async () => {
    await k.palette('wijzig de huisafspraken')
    await k.tabTo({ name: 'Inschrijven voor een woning', kind: 'text' })
    await k.press('Control+a', 'Delete')
    await k.fill('Waarom', 'Staat al in het contract.')
    await k.button('Bewaar de termijnen')
    await k.button('Voeg een huisafspraak toe')
    await k.select('Wat spreken jullie af?', 'Iets anders, … weken of maanden na de plaatsing')
    await k.fill('Hoelang', '6')
    await k.fill('In onze woorden', 'De bewoner heeft kennisgemaakt met een sportclub.')
    await expect(page.getByText(/^Dit verandert \d+ termijnen van \d+ bewoners\.$/)).toBeVisible()
    await k.button('Voeg toe')
    const agreement = page.getByRole('listitem').filter({ hasText: 'De bewoner heeft kennisgemaakt met een sportclub.' })
    await expect(agreement.first()).toContainText('6')
    await expect(agreement.first()).toContainText('HA-1')
    await k.press('Control+z')
    await expect(agreement).toHaveCount(0)
  })

  await test.step('a copy of IJssel-Vecht, chosen for a stay', async () => {
    await k.palette('bekijk het contract')
    await k.button('Bekijk, IJssel-Vecht')
    await expect(page.getByRole('heading', { name: 'IJssel-Vecht', exact: true })).toBeFocused()
    await k.button('Maak een eigen kopie')
    await k.fill('Naam van de kopie', 'Van ons')
    await k.press('Enter')
    await expect(page.getByRole('heading', { name: 'Van ons', exact: true })).toBeFocused()
    await k.palette('daan voorbeeld')
    await expect(needs).toContainText('do 26 nov')
    await k.tabTo('Overzicht')
    await k.press('ArrowRight')
    await expect(page.getByRole('tab', { name: 'Intake' })).toBeFocused()
    await page.getByLabel('Contractprofiel', { exact: true }).focus()
    await k.select('Contractprofiel', 'Van ons')
    await expect(page.getByRole('banner').getByText(/Alles bewaard/)).toBeVisible()
  })

  await test.step('B40 goes from one month to two from 1 November, with a reason', async () => {
    await k.palette('bekijk het contract')
    await k.button('Bekijk, Van ons')
    await k.fill('Zoek een norm', 'B40')
    await k.button('Wijzig, B40')
    await k.fill('Hoelang', '2')
    expect(await page.getByLabel('In onze woorden').inputValue()).toContain('2 maanden')
    await k.day('Vanaf', '1 nov 2026')
    await k.button('Bewaar')
    await expect(page.getByText('Schrijf kort waarom.')).toBeVisible()
    await k.backTo({ name: 'Waarom', kind: 'text' })
    await k.type('De gemeente geeft twee maanden.')
    await expect(page.getByText('Dit verandert 1 termijn van 1 bewoner.')).toBeVisible()
    await k.button('Bewaar')
    await expect(page.getByText('gewijzigd vanaf 1 november 2026').first()).toBeVisible()
    await k.backTo({ name: 'Normen', kind: 'radio' })
    await k.press('ArrowRight')
    const line = page.getByRole('table').getByRole('row').filter({ hasText: 'B40' })
    await expect(line.getByRole('cell').nth(0)).toContainText('1 maand')
    await expect(line.getByRole('cell').nth(1)).toContainText('2 maanden')
    await k.press('ArrowRight')
    await expect(page.getByText('1 maand werd 2 maanden, vanaf 1 november 2026. De gemeente geeft twee maanden.')).toBeVisible()
  })

  await test.step('the duty of the stay moved, and says so on the dossier', async () => {
    await k.palette('daan voorbeeld')
    await expect(page.getByText('za 26 dec').first()).toBeVisible()
    await expect(needs).not.toContainText('do 26 nov')
  })

  await test.step('out as a file, and in again as another profile; undo takes that back', async () => {
    const file = path.join(folder, 'van-ons.json')
    baken.answerDialogs({ saveAs: [file], openFile: [file] })
    await k.palette('bekijk het contract')
    await k.button('Bekijk, Van ons')
    await k.button('Bewaar als bestand')
    await expect.poll(() => readFileSync(file, { encoding: 'utf8', flag: 'a+' })).toContain('baken-profiel/1')
    await k.buttonBack('Alle contractprofielen')
    await k.buttonBack('Haal een profiel uit een bestand')
    await expect(page.getByRole('dialog', { name: 'Van ons komt erbij' })).toBeVisible()
    await k.button('Voeg toe')
    await expect(page.getByRole('heading', { name: 'Van ons (2)', exact: true })).toBeFocused()
    await k.press('Control+z')
    await expect(page.getByRole('button', { name: 'Bekijk, Van ons' })).toHaveCount(1)
  })

  await expect(page.getByRole('banner').getByText(/Alles bewaard/)).toBeVisible()
  const house = await get(baken, 'house.get', {})
  expect(house.ownProfiles).toMatchObject([{ profile: { name: 'Van ons' }, basedOn: 'ijssel-vecht', changes: [{ normId: 'B40', from: '2026-11-01', reason: 'De gemeente geeft twee maanden.', userId: house.staff.find((s) => s.name === 'F. Proef')?.userId }] }])
  expect(house.agreements.map((c) => [c.normId, c.norm])).toEqual([['HA-woning', null]])
  await baken.close()
})
