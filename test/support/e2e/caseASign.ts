import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { arrive, password, saved } from './caseAStart.ts'
import type { Keyboard } from './keyboard.ts'

/** "Controleer het plan": nothing open, discussed on a day, and the text fixed for signing. */
export async function checkAndFreeze(k: Keyboard, page: Page): Promise<void> {
  await k.press('Control+Enter')
  await arrive(k, 'Handtekeningen')
  await k.buttonBack('Controleer het plan')
  await arrive(k, 'Controleer het plan')
  await expect(page.getByRole('status').filter({ hasText: 'Alles staat erin.' })).toBeVisible()
  await k.day('Besproken op', '15-1-2026')
  await k.button('Zet op besproken')
  await expect(page.getByText('Besproken op do 15 jan 2026.')).toBeVisible()
  await k.button('Leg vast om te tekenen')
  await expect(page.getByText('De tekst staat vast sinds')).toBeVisible()
  await saved(page)
}

/** Signing by the keyboard's ways: a typed name with a witness, paper with its scan, and the hbo who makes it final. */
export async function signAndFinalise(k: Keyboard, page: Page): Promise<void> {
  await k.button('Liever typen?')
  await k.fill('Typ hier je naam', 'Daan Voorbeeld')
  await k.fill('Naam van de getuige', 'R. Staal')
  await k.button('Bewaar handtekening')
  await expect(page.getByText('getuige R. Staal')).toBeVisible()

  await expect.poll(async () => (await k.focus()).name, { message: 'the focus comes to the next who signs' }).toContain('S. Model')
  await k.tabTo('Teken hier')
  await k.press('ArrowRight')
  expect((await k.focus()).name).toBe('Op papier')
  await k.button('Kies de scan')
  await expect(page.getByText('getekend-blad.png')).toBeVisible()
  await k.day('Getekend op', '21-1-2026')
  await k.button('Bewaar handtekening')
  await expect(page.getByText('op papier getekend')).toBeVisible()

  await expect.poll(async () => (await k.focus()).name, { message: 'the focus comes to the last who signs' }).toContain('F. Proef')
  await k.tick('Ik was betrokken bij dit plan en sta ervoor in.')
  await k.tick('Daan heeft een kopie op papier.')
  await k.tick('Kopie naar Toegangsteam Zwolle.')
  await k.button('Liever typen?')
  await k.fill('Typ hier je naam', 'F. Proef')
  await k.fill('Naam van de getuige', 'S. Model')
  await k.button('Stel versie 1 vast')
  await expect(page.getByRole('heading', { name: 'Versie 1 is vastgesteld' })).toBeVisible({ timeout: 60_000 })
}

/** Saves the final plan as PDF and as a Word file, each where the dialog says. */
export async function savePapers(k: Keyboard, pdf: string, docx: string): Promise<void> {
  await k.button('Bewaar als PDF')
  await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true)
  await k.button('Bewaar als Word')
  await expect.poll(() => existsSync(docx), { timeout: 60_000 }).toBe(true)
}

/** After a new start: name and password, and Daan's plan again. */
export async function openAgain(k: Keyboard, page: Page): Promise<void> {
  await arrive(k, 'Wachtwoord')
  await k.fill('Wachtwoord', password)
  await k.press('Enter')
  await expect.poll(async () => (await k.focus()).name, { timeout: 30_000 }).toMatch(/donderdag 22 januari/i)
  await k.palette('daan voorbeeld')
  await arrive(k, 'Daan Voorbeeld')
  await expect(page.getByText('Ik wil een vader zijn op wie Noor kan rekenen.').first()).toBeVisible()
}
