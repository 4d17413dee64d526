import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { HouseNorms } from '#shared/domain/house/house.ts'
import { diplomaName } from '../../../renderer/ui/diplomas.ts'
import type { Keyboard } from './keyboard.ts'
import { wordsOnSheet } from './sheet.ts'
import type { TypedCase } from './typedCase.ts'

/** The password of the first hbo of a case. */
export const password = 'vier losse woorden hier'

/** Text of a PDF as a reader sees it, line by line. */
export const pdfLines = (file: string): string => execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })

/** The focus stands on a heading with these words. */
export const arrive = async (k: Keyboard, heading: string | RegExp): Promise<void> => {
  await expect.poll(async () => (await k.focus()).name, { message: `the focus comes to ${String(heading)}` }).toMatch(heading)
}

/** The first run: house, contract, first user, recovery sheet on paper and one word of it typed back. */
export async function firstRun(k: Keyboard, page: Page, { house, contract, morning }: TypedCase, sheet: string): Promise<void> {
  await arrive(k, 'Welkom. Welk huis is dit?')
  await k.fill('Naam van het huis', house.name)
  await k.fill('Straat en nummer', house.street)
  await k.fill('Postcode', house.postcode)
  await k.fill('Plaats', house.city)
  await k.fill('Telefoon, dag en nacht', house.phone247)
  await k.fill('Plekken', String(house.places))
  await k.button('Verder')
  await arrive(k, 'Onder welk contract werk je?')
  await k.choose('Contractprofiel voor nieuwe bewoners', contract)
  await k.button('Verder')
  await arrive(k, 'Wie ben jij?')
  await k.fill('Je naam', house.staff[0]?.name ?? '')
  await k.select('Diploma', diplomaName[house.staff[0]?.diploma ?? 'hbo'])
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
  await arrive(k, `${house.name} staat klaar`)
  await k.button('Kijk eerst rond')
  await arrive(k, morning)
}

const normFields: readonly (readonly [keyof HouseNorms, string])[] = [
  ['planWithinWeeks', 'Plan klaar binnen'], ['evaluationEveryMonths', 'Terugkijken elke'], ['outflowPreparationMonths', 'Vertrek voorbereiden'], ['outflowNoticeMonths', 'Wens melden aan gemeente'], ['houseSeekerWithinMonths', 'Inschrijven voor een woning'],
]
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const kinds = { gemeente: 'Gemeente', toegang: 'Toegang', kliniek: 'Kliniek', woningcorporatie: 'Woningcorporatie', anders: 'Anders' } as const

/** What the house fills in once: team, contacts, words, terms, week, rent; only what the case knows. */
export async function houseSettings(k: Keyboard, page: Page, { house }: TypedCase): Promise<void> {
  if (house.staff.length > 1) {
    await k.palette('wijzig het team')
    await arrive(k, 'Beheer')
  }
  for (const [i, s] of house.staff.slice(1).entries()) {
    if (i === 0) await k.button('Nieuwe medewerker')
    else await k.buttonBack('Nieuwe medewerker')
    await k.fill('Naam', s.name)
    await k.choose('Functie', s.function)
    await k.select('Diploma', diplomaName[s.diploma])
  }
  for (const contact of house.contacts) {
    await k.palette('wijzig de contacten')
    await arrive(k, 'Contacten')
    await k.button('Nieuw contact')
    await k.fill('Naam', contact.name)
    await k.choose('Soort', kinds[contact.kind])
  }
  if (house.planName) {
    await k.palette('wijzig het huis')
    await arrive(k, 'Huis')
    await k.fill('Naam van het plan', house.planName)
  }
  await k.palette('wijzig de afspraken')
  await arrive(k, /^(?:Beheer|Huisafspraken)/)
  for (const [key, label] of normFields) {
    const value = house.norms[key]
    if (value === null) await clear(k, label)
    else await k.fill(label, String(value))
  }
  if (await page.getByRole('group', { name: 'Gewijzigde termijnen' }).count()) await k.button('Bewaar de termijnen')
  const fill = async (label: string, text: string): Promise<void> => (text ? k.fill(label, text) : undefined)
  for (const [i, day] of house.week.entries()) {
    await fill(`${days[i] ?? ''} ochtend`, day.ochtend)
    await fill(`${days[i] ?? ''} middag`, day.middag)
    await fill(`${days[i] ?? ''} avond`, day.avond)
  }
  await fill('Bij de week', house.weekNote)
  await fill('Uren één op één', house.hours.individual)
  await fill('Uren groep', house.hours.group)
  await fill('Uren collectief', house.hours.collective)
  await fill('Huur per maand', String(house.rent ?? ''))
  await fill('Bij de huur', house.rentNote)
  await fill('Huisregels, versie', house.houseRulesVersion)
  await fill('Instroomvoorwaarden, versie', house.admissionVersion)
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
