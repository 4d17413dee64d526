import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Channel, Input, Output } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import { launchBaken, type Running } from '../launch.ts'
import { wordsOnSheet } from './sheet.ts'

/** The user of a house of these tests, and the password. */
export const user = { name: 'F. Proef', password: 'vier losse woorden hier' } as const

/** Asks the machine through the page's own door, with no screen between. */
export const ask = async <C extends Channel>(baken: Running, channel: C, input: Input<C>): Promise<Result<Output<C>>> =>
  baken.page.evaluate(([name, data]) => (window as unknown as { baken: { invoke: (name: unknown, data: unknown) => Promise<Result<never>> } }).baken.invoke(name, data), [channel, input] as const)

/** The answer of `ask`, or a failing test that shows the refusal. */
export async function get<C extends Channel>(baken: Running, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await ask(baken, channel, input)
  if (!answer.ok) throw new Error(`${channel} refused: ${answer.problem.code}: ${answer.problem.text}`)
  return answer.value
}

/** A house on disk, and its residents: each with a concept plan that holds one goal, without words yet. */
export type Made = { readonly home: string; readonly dossiers: readonly Dossier[] }

/** Makes a house with residents of these first names (all called Voorbeeld) in a fresh folder, and closes the program. */
export async function makeHouse(names: readonly string[], now?: string): Promise<Made> {
  const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-blad-')), 'herstelblad.pdf')
  const baken = await launchBaken({ dialogs: { print: [sheet] }, ...(now === undefined ? {} : { now }) })
  await get(baken, 'session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { ...user, diploma: 'hbo' } })
  await get(baken, 'recovery.print', {})
  const { number } = await get(baken, 'recovery.challenge', {})
  await get(baken, 'recovery.confirm', { word: wordsOnSheet(sheet)[number - 1] ?? '' })
  const dossiers: Dossier[] = []
  for (const firstName of names) {
    const made = await get(baken, 'dossier.create', { firstName, tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
    const started = await get(baken, 'plan.start', { dossierId: made.id, stayId: made.stays[0]?.id ?? '' })
    const version = started.stays[0]?.plan[0]
    if (!version) throw new Error('no plan was started')
    const content = { ...version.content, goals: [emptyGoal('g1', 'herstel')] }
    await get(baken, 'dossier.change', { id: made.id, revision: started.revision, change: { kind: 'plan', stayId: started.stays[0]?.id ?? '', versionId: version.id, content } })
    dossiers.push(await get(baken, 'dossier.open', { id: made.id }))
  }
  await baken.close()
  return { home: baken.home, dossiers }
}

/** A copy of a house to break. */
export function copyOf({ home }: Made): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'baken-kopie-'))
  cpSync(path.join(home, 'kluis'), path.join(copy, 'kluis'), { recursive: true })
  return copy
}

/** Types the password at the lock screen and comes in. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Ontgrendel' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
}

/** Ctrl+K, some words, Enter. */
export async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByLabel('Zoek een bewoner, doel of actie').fill(words)
  await page.keyboard.press('Enter')
}

/** Opens the dossier of a resident, at a tab. */
export async function openDossier(page: Page, firstName: string, tab: 'Overzicht' | 'Intake' | 'Plan' | 'Evaluaties' | 'Documenten'): Promise<void> {
  await palette(page, firstName)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(firstName)
  await page.getByRole('tab', { name: tab, exact: true }).click()
}

/** Opens the one goal of a resident in the plan editor and answers its field 'in mijn eigen woorden'. */
export async function openGoal(page: Page, firstName: string): Promise<Locator> {
  await openDossier(page, firstName, 'Plan')
  await page.getByRole('button', { name: /^Open plan/ }).click()
  await page.getByRole('list', { name: 'Doelen' }).getByRole('button').first().click()
  const words = page.getByLabel('In mijn eigen woorden', { exact: true })
  await expect(words).toBeVisible()
  return words
}
