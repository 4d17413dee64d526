import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { accessible } from '../support/e2e/accessible.ts'
import { get, makeHouse, user } from '../support/e2e/realHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// The backups of a house from beginning to end, by keyboard: one at closing, one now, a second place, putting one back and undoing that, and on another computer.
test.describe.configure({ mode: 'serial' })

const second = mkdtempSync(path.join(tmpdir(), 'baken-tweede-'))
let home = ''
let baken: Running
let page: Page
let keys: Keyboard

const start = async (now: string, more: Parameters<typeof launchBaken>[0] = {}): Promise<void> => {
  baken = await launchBaken({ home, now, ...more })
  page = baken.page
  keys = keyboardOf(page)
}
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const comeIn = async (): Promise<void> => {
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await keys.type(user.password)
  await keys.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 30_000 })
}
const copies = (folder: string): readonly string[] => readdirSync(folder).toSorted()
const residents = async (): Promise<readonly string[]> => (await get(baken, 'dossiers.list', {})).residents.map((r) => r.firstName).toSorted()

test.beforeAll(async () => {
  home = (await makeHouse(['Daan'], '2026-02-03T14:02:00')).home
})
test.afterAll(async () => baken.close())

test('closing the program leaves a backup of what was done', () => {
  expect(copies(path.join(home, 'kluis-reservekopie'))).toEqual(['De Proef 2026-02-03 14u02'])
})

test('Beheer shows the last good one, and makes one now and in a second place', async () => {
  await start('2026-02-04T09:00:00', { dialogs: { openFolder: [second] } })
  await comeIn()
  await keys.palette('bekijk de reservekopieen')
  await expect(page.getByText(/Laatste goede kopie in de map van Baken: dinsdag 3 februari 2026/)).toBeVisible()
  await accessible(page, 'Reservekopieën')
  await keys.button('Kies een tweede plek')
  await expect(page.getByText('De eerste kopie staat er.')).toBeVisible()
  expect(copies(second)).toEqual(['De Proef 2026-02-04 09u00'])
  await keys.buttonBack('Maak nu een kopie')
  await expect(page.getByText(/Op deze computer: Gemaakt en nagekeken op .* Tweede plek: Gemaakt en nagekeken/)).toBeVisible()
  expect(copies(path.join(home, 'kluis-reservekopie'))).toEqual(['De Proef 2026-02-03 14u02', 'De Proef 2026-02-04 09u00'])
  await accessible(page, 'Reservekopieën met twee plekken')
})

test('from the list one sees what a restore would change, and goes to the door', async () => {
  await get(baken, 'dossier.create', { firstName: 'Sanne', tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
  await keys.button(/^Wat verandert er, kopie van di 3 feb 2026/)
  await expect(page.getByText('1 dossier is van na deze kopie en staat er na het terugzetten niet meer in.')).toBeVisible()
  await accessible(page, 'wat er verandert')
  await keys.button('Vergrendel en zet deze terug')
  await expect(heading('Kopie van di 3 feb 2026, 14:02')).toBeVisible()
})

test('at the door a wrong password is named, and a right one shows what will differ before anything happens', async () => {
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await accessible(page, 'wachtwoord van toen')
  await keys.type('dit is het niet echt')
  await keys.press('Enter')
  await expect(page.getByText(/Dit wachtwoord klopt niet voor deze kopie/)).toBeVisible()
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await keys.type(user.password)
  await keys.press('Enter')
  await expect(heading('Dit verandert er')).toBeFocused()
  await expect(page.getByText('De kluis van nu blijft apart bewaard: je kunt het terugzetten ongedaan maken.')).toBeVisible()
  await accessible(page, 'dit verandert er')
  await keys.button('Zet deze kopie terug')
  await expect(heading('De reservekopie is teruggezet')).toBeFocused({ timeout: 30_000 })
  await accessible(page, 'teruggezet')
  await keys.button('Naar het slotscherm')
  await comeIn()
  expect(await residents()).toEqual(['Daan'])
})

test('a restore is undone at the door', async () => {
  await keys.press('Control+l')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await keys.button('Reservekopie terugzetten')
  await expect(heading('Reservekopie terugzetten')).toBeFocused()
  await accessible(page, 'kies een kopie')
  await keys.button(/de kluis van De Proef zoals die toen was/)
  await expect(heading('Terugzetten ongedaan maken')).toBeVisible()
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused()
  await accessible(page, 'ongedaan maken')
  await keys.type(user.password)
  await keys.press('Enter')
  await expect(heading('Het terugzetten is ongedaan gemaakt')).toBeFocused({ timeout: 30_000 })
  await keys.button('Naar het slotscherm')
  await comeIn()
  expect(await residents()).toEqual(['Daan', 'Sanne'])
  await baken.close()
})

test('after days without one everybody sees it, and where to look', async () => {
  rmSync(second, { recursive: true })
  await start('2026-02-09T09:00:00')
  await comeIn()
  // The day's own is made after a moment; the second place is not there.
  await expect(page.getByText('Er is al een paar dagen geen goede reservekopie')).toBeVisible({ timeout: 60_000 })
  await accessible(page, 'te laat')
  await keys.button('Bekijk de reservekopieën')
  await expect(page.getByText(/Deze plek is er nu niet/).last()).toBeVisible()
  await baken.close()
})

test('on another computer the first screen offers it, from a folder that somebody points at', async () => {
  const from = path.join(home, 'kluis-reservekopie')
  home = mkdtempSync(path.join(tmpdir(), 'baken-andere-'))
  await start('2026-02-10T09:00:00', { dialogs: { openFolder: [home, from] } })
  await expect(heading('Welkom. Welk huis is dit?')).toBeFocused()
  await keys.button('Reservekopie terugzetten')
  await expect(heading('Reservekopie terugzetten')).toBeFocused()
  await keys.button('Andere map')
  await expect(page.getByText('In deze map staat geen reservekopie van Baken.')).toBeVisible()
  await accessible(page, 'andere map, niets gevonden')
  await keys.button('Andere map')
  await keys.buttonBack(/^ma 9 feb 2026/)
  await keys.fill('Gebruikersnaam', user.name)
  await keys.tabTo({ name: 'Wachtwoord', kind: 'text' })
  await keys.type(user.password)
  await keys.press('Enter')
  await expect(heading('Dit komt er op deze computer')).toBeFocused({ timeout: 30_000 })
  await keys.button('Zet deze kopie terug')
  await expect(heading('De reservekopie is teruggezet')).toBeFocused({ timeout: 30_000 })
  await keys.button('Naar het slotscherm')
  await comeIn()
  expect(await residents()).toEqual(['Daan', 'Sanne'])
})
