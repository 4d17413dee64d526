import { chmodSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBaken } from '../support/launch.ts'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { accessible } from '../support/e2e/accessible.ts'
import { copyOf, get, makeHouse, palette, unlock, user, type Made } from '../support/e2e/realHouse.ts'
import { popplerText } from '../support/pdf.ts'

// The log in the window: what was done stands there in plain words, for the house and for one resident, on the screen and on paper.
const now = '2026-11-23T10:00:00'
const folder = mkdtempSync(path.join(tmpdir(), 'baken-logboek-'))
const beheerder = { name: 'B. Kantoor', password: 'vier andere woorden daar' } as const
let made: Made
test.beforeAll(async () => {
  made = await makeHouse(['Daan'], now)
})
const monthOf = (home: string): string => {
  const log = path.join(home, 'kluis', 'log')
  return path.join(log, readdirSync(log).find((name) => name.endsWith('.baken')) ?? '')
}

test('by keyboard: who looked in a dossier, the log of the house, its filters, and both on paper with the seal', async () => {
  const home = copyOf(made)
  const [sheet, pdf, word, file] = ['wie-keek.pdf', 'logboek.pdf', 'logboek.docx', 'logboek.json'].map((name) => path.join(folder, name)) as [string, string, string, string]
  const baken = await launchBaken({ home, now, dialogs: { print: [sheet], saveAs: [pdf, word, file] } })
  const { page } = baken
  await page.getByLabel('Wachtwoord', { exact: true }).fill('iets anders dan dit')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Dit wachtwoord klopt niet.' })).toBeVisible({ timeout: 20_000 })
  await unlock(page)
  const keys = keyboardOf(page)

  await keys.palette('Daan')
  await expect(page.getByRole('heading', { level: 1, name: 'Daan Voorbeeld' })).toBeVisible()
  await keys.tabTo('Overzicht')
  await keys.press('End')
  await expect(page.getByRole('tab', { name: 'Wie keek?' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Sinds 23 november 2026 keek één persoon in dit dossier. Het laatst was dat F. Proef, vandaag.')).toBeVisible()
  await expect(page.getByText('F. Proef maakte dit dossier om 10.00 uur.')).toBeVisible()
  await accessible(page, 'who looked')
  await keys.button(/^Druk af/)
  await expect(async () => expect(popplerText(readFileSync(sheet)).replaceAll(/\s+/gu, ' ')).toContain('Wie keek in mijn dossier?')).toPass({ timeout: 30_000 })

  await keys.palette('logboek')
  await expect(page.getByRole('heading', { level: 2, name: 'Logboek' })).toBeVisible()
  await expect(page.getByText(/Nagekeken: alle \d+ regels staan er zoals ze zijn opgeschreven\./)).toBeVisible()
  await expect(page.getByText('F. Proef bewaarde of printte wie er in het dossier van Daan Voorbeeld keek om 10.00 uur.')).toBeVisible()
  await accessible(page, 'log')
  await keys.select('Wat', 'Aanmelden en wachtwoorden')
  const lines = page.getByRole('main').getByRole('listitem')
  await expect(lines.filter({ hasText: 'maakte het dossier' })).toHaveCount(0)
  await keys.tick('Alleen wat niet lukte of niet mocht')
  await expect(lines.filter({ hasText: 'Niet gelukt' })).toHaveCount(1)
  await expect(lines.filter({ hasText: 'Niet gelukt' })).toContainText('Iemand wilde zich aanmelden als F. Proef om 10.00 uur. Het wachtwoord klopte niet.')
  await accessible(page, 'log, filtered')
  await keys.button('Toon weer alles')
  await expect(lines.filter({ hasText: 'maakte het dossier' })).toHaveCount(1)
  for (const name of [/^Bewaar als PDF/, /^Bewaar als Word/, /^Bewaar als bestand/]) {
    await keys.button(name)
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard als ' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard als ' })).toBeHidden({ timeout: 15_000 })
  }
  for (const saved of [pdf, word]) {
    const report = await page.evaluate(async (bytes) => (await (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<{ value: { ours: boolean; check: { kind: string } } }> } }).baken.invoke('document.check', { bytes: Uint8Array.from(bytes) })).value, [...readFileSync(saved)])
    expect([path.basename(saved), report.ours, report.check.kind]).toEqual([path.basename(saved), true, 'intact'])
  }
  expect(popplerText(readFileSync(pdf)).replaceAll(/\s+/gu, ' ')).toContain('Elke regel staat er zoals hij is opgeschreven, en er ontbreekt niets.')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'baken-logboek', findings: [] })
  await baken.close()
})

test('a beheerder reads the log without the name of any resident, and finds no way into who looked', async () => {
  const home = copyOf(made)
  const baken = await launchBaken({ home, now })
  const { page } = baken
  await unlock(page)
  await get(baken, 'users.add', { name: beheerder.name, roles: ['beheerder'], diploma: 'onbekend', password: beheerder.password })
  await get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible()
  await baken.close()

  const other = await launchBaken({ home, now })
  await get(other, 'session.unlock', { userName: beheerder.name, password: beheerder.password })
  await other.page.reload()
  await palette(other.page, 'logboek')
  const main = other.page.getByRole('main')
  await expect(main.getByText('F. Proef bekeek een dossier', { exact: false }).first()).toBeVisible()
  await expect(main).toContainText('Namen van bewoners staan er voor jou niet bij.')
  await expect(main).toContainText(`F. Proef voegde ${beheerder.name} toe om 10.00 uur.`)
  await expect(main).not.toContainText('Voorbeeld')
  await expect(main).not.toContainText('Daan')
  await accessible(other.page, 'log of a beheerder')
  await other.close()
})

test('an end that is cut off the log is said on top, in plain words', async () => {
  const home = copyOf(made)
  const month = monthOf(home)
  const lines = readFileSync(month, 'latin1').split('\n')
  writeFileSync(month, `${lines.slice(0, 4).join('\n')}\n`, 'latin1')
  const { page, close } = await launchBaken({ home, now })
  await unlock(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Een bestand was beschadigd' })).toContainText('Het einde van het logboek is weg')
  await palette(page, 'logboek')
  const banner = page.getByRole('status').filter({ hasText: 'Er ontbreekt een stuk van het logboek' })
  await expect(banner).toContainText(/Regel 5 .*van het logboek ontbre/)
  await expect(page.getByText('Nagekeken: de andere')).toBeVisible()
  await expect(page.getByText('Baken merkte dat er iets niet klopt met het logboek om 10.00 uur.')).toBeVisible()
  await accessible(page, 'log that was cut')
  await palette(page, 'Daan')
  await page.getByRole('tab', { name: 'Wie keek?' }).click()
  await expect(banner).toBeVisible()
  await close()
})

test('lines that the disk refuses are told under a banner, and written as soon as it takes them again', async () => {
  const home = copyOf(made)
  const month = monthOf(home)
  chmodSync(month, 0o400)
  const { page, close } = await launchBaken({ home, now })
  await unlock(page)
  const banner = page.getByRole('alert').filter({ hasText: 'Het logboek loopt achter' })
  await expect(banner).toContainText('Je werk gaat gewoon door.')
  await accessible(page, 'lines that wait')
  chmodSync(month, 0o600)
  await palette(page, 'Daan')
  await expect(banner).toBeHidden({ timeout: 45_000 })
  await palette(page, 'logboek')
  await expect(page.getByText(`${user.name} meldde zich aan om 10.00 uur.`)).toBeVisible()
  await expect(page.getByText('Nagekeken: alle')).toBeVisible()
  await close()
})
