import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBaken } from '../support/launch.ts'
import { copyOf, get, makeHouse, openDossier, openGoal, palette, unlock, user, type Made } from '../support/e2e/realHouse.ts'

// What goes wrong at the door and on the disk: a plain sentence that says what to do, and nothing is lost.
let made: Made
test.beforeAll(async () => {
  made = await makeHouse(['Daan', 'Sanne'])
})

/** Every file of a vault with its bytes, by its path; without the lock and the count of wrong passwords. */
function filesOf(home: string): Readonly<Record<string, string>> {
  const kluis = path.join(home, 'kluis')
  const files = readdirSync(kluis, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && !/lock|attempts/.test(f.name))
  return Object.fromEntries(files.map((f) => [path.join(f.parentPath, f.name), readFileSync(path.join(f.parentPath, f.name)).toString('base64')]))
}
const sealedOf = (home: string, at: number, where = 'dossiers'): string => {
  const id = made.dossiers[at]?.id ?? ''
  return path.join(home, 'kluis', where, `${id}.sealed`)
}

test('a wrong password: says so, focus back in the field, slower after five, also after a new start', async () => {
  const home = copyOf(made)
  const now = '2026-11-23T10:00:00'
  const baken = await launchBaken({ home, now })
  const field = baken.page.getByLabel('Wachtwoord', { exact: true })
  await expect(field).toBeFocused()
  const status = baken.page.getByRole('status')
  for (let i = 1; i <= 4; i += 1) {
    await field.fill(`fout wachtwoord ${i}`)
    await baken.page.keyboard.press('Enter')
    await expect(status.filter({ hasText: 'Dit wachtwoord klopt niet. Let op Caps Lock.' })).toBeVisible({ timeout: 20_000 })
    await expect(field).toBeFocused()
    expect(await field.evaluate((f) => [(f as HTMLInputElement).selectionStart, (f as HTMLInputElement).selectionEnd]), 'typing again replaces it').toEqual([0, 17])
  }
  await field.fill('fout wachtwoord 5')
  await baken.page.keyboard.press('Enter')
  await expect(status.filter({ hasText: 'Je kunt het over 5 seconden opnieuw proberen.' })).toBeVisible({ timeout: 20_000 })

  await field.evaluate((f) => f.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true })))
  await expect(baken.page.getByText('Caps Lock staat aan')).toBeVisible()
  await baken.close()

  // The same moment on the clock again: what counts is on the disk.
  const again = await launchBaken({ home, now })
  await again.page.getByLabel('Wachtwoord', { exact: true }).fill(user.password)
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByRole('status').filter({ hasText: /Er is te vaak iets verkeerds ingevuld. Probeer het over \d seconden opnieuw/ })).toBeVisible({ timeout: 20_000 })
  await expect(again.page.getByLabel('Wachtwoord', { exact: true })).toHaveValue(user.password)
  await again.page.waitForTimeout(5_200)
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 20_000 })
  await again.close()
})

test('a damaged or newer vault stays shut and as it was; one good header is enough to open it again', async () => {
  const home = copyOf(made)
  const headers = ['vault.json', 'vault.copy.json'].map((name) => path.join(home, 'kluis', name))
  const good = readFileSync(headers[0] ?? '', 'utf8')
  const write = (text: string): void => headers.forEach((file) => writeFileSync(file, text))
  write(good.replace('De Proef', 'De Prooi'))
  const broken = filesOf(home)
  const { page, close } = await launchBaken({ home })
  await expect(page.getByRole('heading', { name: 'De kluis gaat nu niet open' })).toBeVisible()
  await expect(page.locator('main')).toContainText('De kop van de kluis is beschadigd, in beide exemplaren. Baken verandert niets aan de map. Zet de kluis terug uit een reservekopie.')
  await expect(page.locator('main')).toContainText('Er is niets weggegooid.')
  expect(filesOf(home)).toEqual(broken)

  write(good.replace('"formatVersion": 2', '"formatVersion": 9'))
  const newer = filesOf(home)
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click()
  await expect(page.locator('main')).toContainText('Deze kluis is gemaakt met een nieuwere versie van Baken. Werk Baken bij en open hem dan opnieuw; er verandert nu niets.')
  expect(filesOf(home)).toEqual(newer)

  writeFileSync(headers[1] ?? '', good)
  writeFileSync(headers[0] ?? '', good.slice(0, 200))
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click()
  await unlock(page)
  await expect(page.getByText(/De kop van de kluis \(vault\.json\) was beschadigd of weg en is hersteld uit het tweede exemplaar\. Er ontbreekt niets\./)).toBeVisible()
  expect(readFileSync(headers[0] ?? '', 'utf8')).toBe(good)
  await openDossier(page, 'Daan', 'Overzicht')
  await close()
})

test('truncated dossiers: one opens as it was before, one stays shut, the rest works', async () => {
  const home = copyOf(made)
  const half = (file: string): void => truncateSync(file, Math.floor(statSync(file).size / 2))
  half(sealedOf(home, 0))
  half(sealedOf(home, 1))
  half(sealedOf(home, 1, 'previous/dossiers'))
  const lost = readFileSync(sealedOf(home, 1))
  const baken = await launchBaken({ home })
  const { page } = baken
  await unlock(page)
  await expect(page.getByRole('alert').getByText('2 bestanden waren beschadigd')).toBeVisible()
  await expect(page.getByText(/is beschadigd\. Baken heeft de vorige versie geopend, bewaard op .*\. Wat daarna is veranderd, kan ontbreken: kijk het na\./)).toBeVisible()
  await expect(page.getByText(/is beschadigd en kan niet worden geopend\. De rest werkt gewoon; het bestand blijft staan\. In de reservekopieën die Baken nu kan bereiken/)).toBeVisible()
  await palette(page, 'ga naar bewoners')
  await expect(page.getByText('Daan Voorbeeld').first()).toBeVisible()
  await expect(page.getByText('Sanne Voorbeeld')).toHaveCount(0)
  await openDossier(page, 'Daan', 'Intake')
  await page.getByLabel('Goed om te weten').fill('Dit kan gewoon bewaard worden.')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  expect((await get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })).person.goodToKnow).toBe('Dit kan gewoon bewaard worden.')
  expect(readFileSync(sealedOf(home, 1)).equals(lost), 'the damaged file is as it was').toBe(true)
  await baken.close()
})

test('one vault, two programs: the second says where it is open, and comes in afterwards', async () => {
  const home = copyOf(made)
  const first = await launchBaken({ home })
  await unlock(first.page)
  const other = path.join(home, 'andere-computer')
  mkdirSync(other)
  symlinkSync(path.join(home, 'kluis'), path.join(other, 'kluis'))
  const second = await launchBaken({ home: other })
  await second.page.getByLabel('Wachtwoord', { exact: true }).fill(user.password)
  await second.page.keyboard.press('Enter')
  await expect(second.page.getByRole('status').filter({ hasText: 'Deze kluis is al open in een ander venster van Baken. Sluit dat eerst; daarna kun je hem hier openen.' })).toBeVisible()
  const words = await openGoal(first.page, 'Daan')
  await words.fill('De eerste werkt door.')
  await expect(first.page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  await first.close()
  await second.page.getByRole('button', { name: 'Ontgrendel' }).click()
  await expect(second.page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 20_000 })
  await expect(await openGoal(second.page, 'Daan')).toHaveValue('De eerste werkt door.')
  await second.close()
})
