import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { arrive, password, saved } from './caseStart.ts'
import type { Keyboard } from './keyboard.ts'
import { fullNameOf, typedDay, type TypedCase, type TypedSigner } from './typedCase.ts'

/** From the consent to the last step, and from there the check. */
export async function checkAndFreeze(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  await k.press('Control+Enter')
  await arrive(k, 'Handtekeningen')
  await checkFrom(k, page, c)
}

/** "Controleer het plan" from any step: each open point answered, discussed on a day, and the text fixed for signing. */
export async function checkFrom(k: Keyboard, page: Page, c: Pick<TypedCase, 'waived' | 'discussedOn'>): Promise<void> {
  await k.buttonBack('Controleer het plan')
  await arrive(k, 'Controleer het plan')
  const stand = page.getByRole('status').filter({ hasText: /Alles staat erin\.|Er sta/ })
  if (c.waived.length > 0) await expect(stand).toContainText(c.waived.length === 1 ? 'Er staat nog 1 punt open.' : `Er staan nog ${c.waived.length} punten open.`)
  for (const [finding, reason] of c.waived) {
    await k.button(`Nu niet nodig: ${finding}`)
    await k.fill('Nu niet nodig, omdat', reason)
  }
  await expect(stand).toContainText('Alles staat erin.')
  await k.day('Besproken op', typedDay(c.discussedOn))
  await k.button('Zet op besproken')
  await expect(page.getByText(`Besproken op ${shortDay(c.discussedOn)}.`)).toBeVisible()
  await k.button('Leg vast om te tekenen')
  await expect(page.getByText('De tekst staat vast sinds')).toBeVisible()
  await saved(page)
}

/** A typed name with a witness, or the tab 'Op papier' with a scan and the day on the paper. */
async function signBy(k: Keyboard, page: Page, { name, way }: TypedSigner): Promise<void> {
  if (way.kind === 'typed') {
    await k.button('Liever typen?')
    await k.fill('Typ hier je naam', name)
    await k.fill('Naam van de getuige', way.witness)
    return
  }
  await k.tabTo('Teken hier')
  await k.press('ArrowRight')
  expect((await k.focus()).name).toBe('Op papier')
  await k.button('Kies de scan')
  await expect(page.getByText('getekend-blad.png')).toBeVisible()
  await k.day('Getekend op', typedDay(way.on))
}

/** What is said of a text that is signed: the statement of the hbo, and its name on the last button and after it. */
export type SignedText = { readonly involved: string; readonly which: string; readonly final: string }
const planVersion = (number: number): SignedText => ({ involved: 'Ik was betrokken bij dit plan en sta ervoor in.', which: `versie ${number}`, final: `Versie ${number} is vastgesteld` })
/** The texts of a case that are signed. */
export const signed = { plan: planVersion, evaluation: (number: number): SignedText => ({ involved: 'Ik was betrokken bij deze evaluatie en sta in voor het verslag.', which: `evaluatie ${number}`, final: `Evaluatie ${number} is vastgesteld` }) }

/** Signing by the keyboard's ways, one after the other; the last is the hbo, who makes it final. */
export async function signAndFinalise(k: Keyboard, page: Page, c: TypedCase, text: SignedText = planVersion(1)): Promise<void> {
  const others = c.signers.slice(0, -1)
  for (const [i, signer] of others.entries()) {
    if (i > 0) await expect.poll(async () => (await k.focus()).name, { message: 'the focus comes to the next who signs' }).toContain(signer.name)
    await signBy(k, page, signer)
    await k.button('Bewaar handtekening')
    await expect(page.getByText(signer.way.kind === 'typed' ? `getuige ${signer.way.witness}` : 'op papier getekend')).toBeVisible()
  }
  const hbo = c.signers.at(-1)
  if (!hbo) throw new Error('nobody makes the plan final')
  const { person } = c.dossier
  await expect.poll(async () => (await k.focus()).name, { message: 'the focus comes to the last who signs' }).toContain(hbo.name)
  await k.tick(text.involved)
  await k.tick(`${person.roepnaam || person.firstName} heeft een kopie op papier.`)
  if (c.facts.contactGemeente) await k.tick(`Kopie naar ${c.facts.contactGemeente}.`)
  await signBy(k, page, hbo)
  await k.button(`Stel ${text.which} vast`)
  await expect(page.getByRole('heading', { name: text.final })).toBeVisible({ timeout: 60_000 })
}

/** Saves the final plan as PDF and as a Word file, each where the dialog says. */
export async function savePapers(k: Keyboard, pdf: string, docx: string): Promise<void> {
  await k.button('Bewaar als PDF')
  await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true)
  await k.button('Bewaar als Word')
  await expect.poll(() => existsSync(docx), { timeout: 60_000 }).toBe(true)
}

/** After a new start: the password, and Vandaag of that day. */
export async function comeIn(k: Keyboard, morning: RegExp): Promise<void> {
  await arrive(k, 'Wachtwoord')
  await k.fill('Wachtwoord', password)
  await k.press('Enter')
  await expect.poll(async () => (await k.focus()).name, { timeout: 30_000 }).toMatch(morning)
}

/** After a new start: the password, and the plan again. */
export async function openAgain(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  await comeIn(k, c.morning)
  await k.palette(fullNameOf(c).toLowerCase())
  await arrive(k, fullNameOf(c))
  await expect(page.getByText(c.content.mainGoal.split('.')[0] ?? '').first()).toBeVisible()
}
