import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { houseA } from '../caseA.ts'
import type { Keyboard } from './keyboard.ts'
import { wordsOnSheet } from './sheet.ts'

/** The password of the first hbo of case A. */
export const password = 'vier losse woorden hier'

/** Text of a PDF as a reader sees it, line by line. */
export const pdfLines = (file: string): string => execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })

/** The focus stands on a heading with these words. */
export const arrive = async (k: Keyboard, heading: string | RegExp): Promise<void> => {
  await expect.poll(async () => (await k.focus()).name, { message: `the focus comes to ${String(heading)}` }).toMatch(heading)
}

/** The first run: house, contract, first user, recovery sheet on paper and one word of it typed back. */
export async function firstRun(k: Keyboard, page: Page, sheet: string): Promise<void> {
  await arrive(k, 'Welkom. Welk huis is dit?')
  await k.fill('Naam van het huis', houseA.name)
  await k.fill('Straat en nummer', houseA.street)
  await k.fill('Postcode', houseA.postcode)
  await k.fill('Plaats', houseA.city)
  await k.fill('Telefoon, dag en nacht', houseA.phone247)
  await k.fill('Plekken', String(houseA.places))
  await k.button('Verder')
  await arrive(k, 'Onder welk contract werk je?')
  await k.choose('Contractprofiel voor nieuwe bewoners', 'IJssel-Vecht')
  await k.button('Verder')
  await arrive(k, 'Wie ben jij?')
  await k.fill('Je naam', 'F. Proef')
  await k.select('Diploma', 'Hbo, zorg en welzijn')
  await k.fill('Wachtwoord', password)
  await k.fill('Wachtwoord nog een keer', password)
  await k.button('Maak het huis')
  await expect.poll(async () => (await k.focus()).name, { timeout: 30_000 }).toBe('Bewaar je herstelblad')
  await k.button('Druk het blad af')
  await expect(page.getByText(/Welk woord staat bij \d+/)).toBeVisible({ timeout: 30_000 })
  expect(existsSync(sheet), 'the recovery sheet was printed').toBe(true)
  const number = /Welk woord staat bij (\d+)/.exec((await page.locator('main').textContent()) ?? '')?.[1] ?? ''
  const word = wordsOnSheet(sheet)[Number(number) - 1] ?? ''
  expect(word, `word ${number} on the sheet`).not.toBe('')
  expect(await page.locator('body').textContent(), 'the words are only on paper').not.toContain(` ${word} `)
  await k.fill(`Woord ${number}`, word)
  await k.press('Enter')
  await arrive(k, `Woord ${number} klopt.`)
  await k.button('Verder')
  await arrive(k, `${houseA.name} staat klaar`)
  await k.button('Kijk eerst rond')
  await arrive(k, 'Donderdag 22 januari')
}

/** What the house fills in once: team, contact, words, terms, week, rent. */
export async function houseSettings(k: Keyboard, page: Page): Promise<void> {
  await k.palette('wijzig het team')
  await arrive(k, 'Beheer')
  for (const s of houseA.staff.slice(1)) {
    if (s.id === 'st-model') await k.button('Nieuwe medewerker')
    else await k.buttonBack('Nieuwe medewerker')
    await k.fill('Naam', s.name)
    await k.choose('Functie', s.function)
    await k.select('Diploma', s.diploma === 'mbo-4' ? 'Mbo 4, zorg en welzijn' : 'Ervaringsdeskundige met diploma')
  }
  await k.palette('wijzig de contacten')
  await arrive(k, 'Contacten')
  await k.button('Nieuw contact')
  await k.fill('Naam', 'Toegangsteam Zwolle')
  await k.choose('Soort', 'Toegang')
  await k.palette('wijzig het huis')
  await arrive(k, 'Huis')
  await k.fill('Naam van het plan', houseA.planName)
  await k.palette('wijzig de afspraken')
  await arrive(k, /Huisafspraken|Afspraken/)
  await k.fill('Plan klaar binnen', '8')
  await k.fill('Terugkijken elke', '3')
  await clear(k, 'Vertrek voorbereiden')
  await k.fill('Wens melden aan gemeente', '4')
  await clear(k, 'Inschrijven voor een woning')
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  for (const [i, day] of houseA.week.entries()) {
    await k.fill(`${days[i] ?? ''} ochtend`, day.ochtend)
    await k.fill(`${days[i] ?? ''} middag`, day.middag)
    await k.fill(`${days[i] ?? ''} avond`, day.avond)
  }
  await k.fill('Bij de week', houseA.weekNote)
  await k.fill('Uren één op één', houseA.hours.individual)
  await k.fill('Uren groep', houseA.hours.group)
  await k.fill('Uren collectief', houseA.hours.collective)
  await k.fill('Huur per maand', String(houseA.rent))
  await k.fill('Bij de huur', houseA.rentNote)
  await k.fill('Huisregels, versie', houseA.houseRulesVersion)
  await k.fill('Instroomvoorwaarden, versie', houseA.admissionVersion)
  await saved(page)
}

async function clear(k: Keyboard, name: string): Promise<void> {
  await k.tabTo({ name, kind: 'text' })
  await k.press('Control+a', 'Delete')
  expect((await k.focus()).value).toBe('')
}

/** Everything that was typed is in the vault. */
export const saved = async (page: Page): Promise<void> => {
  await expect(page.getByRole('banner').getByText(/Alles bewaard/)).toBeVisible()
}
