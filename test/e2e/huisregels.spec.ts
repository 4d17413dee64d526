import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Receipt } from '#shared/domain/regels/receipts.ts'
import { numbered, type RulesVersion } from '#shared/domain/regels/rules.ts'
import { draw } from '../support/e2e/draw.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { get } from '../support/e2e/realHouse.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'

// One story, and no mouse: rules adapted, made final, everybody's sheet printed, three sign by three routes; then a new version, and who signs it again.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-huisregels-'))
const file = (name: string): string => path.join(folder, name)
let baken: Running
let page: Page
let k: Keyboard

test.beforeAll(async () => {
  writeFileSync(file('scan.pdf'), '%PDF-1.7 gescand tekenblad')
  baken = await launchExample({ now: '2026-11-23T10:00:00', dialogs: { print: [file('stapel.pdf')], openFile: [file('scan.pdf')] } })
  page = baken.page
  k = keyboardOf(page)
  await expect(page.getByRole('navigation', { name: 'Onderdelen', exact: true })).toBeVisible({ timeout: 60_000 })
})
test.afterAll(async () => baken.close())

const versions = async (): Promise<readonly RulesVersion[]> => (await get(baken, 'house.get', {})).papers.huisregels
const newest = async (): Promise<RulesVersion> => {
  const last = (await versions()).at(-1)
  if (!last) throw new Error('no version')
  return last
}
const saved = async (): Promise<void> => expect(page.getByRole('banner')).toContainText('Alles bewaard')
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })

type Raw = { readonly id: string; readonly name: string; readonly receipts: readonly Receipt[] }
/** Everybody in the house with the receipts of this paper as their dossier has them. */
async function raw(): Promise<readonly Raw[]> {
  const people: Raw[] = []
  for (const p of (await get(baken, 'receipts.list', {})).people) {
    const dossier = await get(baken, 'dossier.open', { id: p.dossierId })
    people.push({ id: p.dossierId, name: p.name, receipts: (dossier.stays.find((s) => s.id === p.stayId)?.receipts ?? []).filter((r) => r.paper === 'huisregels') })
  }
  return people
}

/** Fills in the panel and makes the concept final; the focus then has the list of who signs. */
async function makeFinal(number: number, heard: string): Promise<void> {
  await k.buttonBack(`Stel versie ${number} vast`)
  await expect(heading(`Stel versie ${number} vast`)).toBeVisible()
  for (const empty of await page.getByRole('region', { name: 'Gegevens van het huis' }).getByRole('textbox').all()) {
    const label = await empty.evaluate((el: HTMLInputElement) => el.labels?.[0]?.textContent ?? '')
    await k.fill(label, 'de tuin')
  }
  await k.day('Geldt vanaf', 'vandaag')
  await k.day('Besproken met de cliëntenraad op', '16 nov 2026')
  await k.fill('Wat zei de cliëntenraad?', heard)
  await k.button(`Stel versie ${number} vast`)
  await expect(heading(`Wie tekent versie ${number}`)).toBeVisible({ timeout: 60_000 })
}

test('rules are adapted: words, tier, order; a warning is seen and solved; undo brings a rule back', async () => {
  await k.palette('ga naar huisregels')
  await expect(page.getByRole('heading', { level: 1, name: 'Huisregels' })).toBeFocused()
  const before = await versions()
  if (before.at(-1)?.status !== 'concept') await k.button(before.length === 0 ? 'Begin met ons voorbeeld' : 'Maak een nieuwe versie')
  await expect.poll(async () => (await versions()).at(-1)?.status).toBe('concept')
  await k.palette('ga naar huisregels')
  await page.getByRole('tab', { name: 'Huisregels' }).focus()
  await k.button(/^4 Programma en op tijd/)
  const first = numbered((await newest()).rules).filter((n) => n.rule.category === 'programma')
  const [one, two] = first
  if (!one || !two) throw new Error('too few rules')

  await k.button(/^Wijzig regel 4\.1$/)
  await k.fill('Regel', 'Je mag de politie niets vertellen over wat hier gebeurt.')
  await expect(page.getByText('Dit verbiedt iemand te vertellen wat hem is overkomen. Zo’n afspraak geldt niet.')).toBeVisible()
  await expect(page.getByText('1 regel vraagt aandacht')).toBeVisible()
  await k.press('Control+a')
  await k.type('Je bent om {dagopening} uur bij de dagopening. Rook daarna op {rookplek}.')
  await expect(page.getByText('Dit verbiedt iemand te vertellen')).toBeHidden()
  await expect(page.getByText('1 gegeven is leeg')).toBeVisible()
  await k.choose('Wat kan er volgen?', 'Waarschuwing')
  await k.press('Escape')
  await expect(page.getByRole('button', { name: 'Wijzig regel 4.1' })).toBeFocused()
  await k.press('Alt+ArrowDown')
  await expect(page.getByRole('button', { name: 'Wijzig regel 4.2' })).toBeFocused()
  await saved()
  await expect.poll(async () => numbered((await newest()).rules).filter((n) => n.rule.category === 'programma').slice(0, 2).map((n) => [n.number, n.rule.id, n.rule.tier])).toEqual([['4.1', two.rule.id, two.rule.tier], ['4.2', one.rule.id, 'waarschuwing']])

  await k.press('Delete')
  await expect(page.getByText('Regel 4.2 is weg.', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Wijzig regel 4.2' })).toBeFocused()
  await k.press('Control+z')
  await expect.poll(async () => { await saved(); return (await newest()).rules.filter((r) => r.category === 'programma').length }).toBe(first.length)

  // Past the end of its part a rule goes into the next one, and the keyboard goes with it.
  await k.tabTo({ name: /^Wijzig regel 4\.5$/ })
  await k.press('Alt+ArrowDown')
  await expect(heading(/Huishouden en corvee/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Wijzig regel 5.1' })).toBeFocused()
  await k.press('Alt+ArrowUp')
  await expect(page.getByRole('button', { name: 'Wijzig regel 4.5' })).toBeFocused()
  await saved()
})

test('what is typed is there after locking and coming back', async () => {
  await k.button(/^Wijzig regel 4\.5$/)
  await k.press('Control+End')
  await k.type(' Wij wekken je niet.')
  await k.press('Control+l')
  await expect(page.getByRole('button', { name: 'Open het voorbeeldhuis' })).toBeVisible()
  await k.button('Open het voorbeeldhuis')
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 60_000 })
  await expect.poll(async () => (await newest()).rules.some((r) => r.text.endsWith('Wij wekken je niet.'))).toBe(true)
})

test('final: the facts are asked for, and the stack for everybody prints in one act', async () => {
  await k.palette('ga naar huisregels')
  const { number } = await newest()
  await page.getByRole('tab', { name: 'Huisregels' }).focus()
  await makeFinal(number, 'De raad vond de regels duidelijk.')
  const made = await newest()
  expect(made).toMatchObject({ status: 'vastgesteld', from: '2026-11-23', heard: 'De raad vond de regels duidelijk.', variables: { rookplek: 'de tuin' } })
  const people = await raw()
  await k.buttonBack(`Druk de stapel van ${people.length} af`)
  await expect.poll(() => existsSync(file('stapel.pdf')), { timeout: 60_000 }).toBe(true)
  const printed = execFileSync('pdftotext', ['-raw', file('stapel.pdf'), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
  for (const { name } of people) expect(printed, `a sheet of ${name}`).toContain(name)
})

test('three sign by three routes, and the list clears', async () => {
  const people = await raw()
  const [typed, paper, refused] = people
  if (!typed || !paper || !refused) throw new Error('too few people')
  const { id } = await newest()

  await k.button(`Laat tekenen, ${typed.name}`)
  await k.button('Liever typen?')
  await k.fill('Typ hier je naam', typed.name)
  await k.fill('Naam van de getuige', 'S. Model')
  await k.button('Bewaar handtekening')
  await expect(page.getByText(`1 van ${people.length} klaar`)).toBeVisible()
  await k.day('Kopie gegeven op', 'vandaag')
  await k.day('Naar de gemeente op', 'vandaag')
  await expect(page.getByText('kopie ma 23 nov, gemeente ma 23 nov')).toBeVisible()

  await k.buttonBack(`Laat tekenen, ${paper.name}`)
  await k.tabTo('Teken hier')
  await k.press('ArrowRight')
  await k.button('Kies de scan')
  await expect(page.getByText('scan.pdf')).toBeVisible()
  await k.button('Bewaar handtekening')
  await expect(page.getByText(`2 van ${people.length} klaar`)).toBeVisible()

  await k.buttonBack(`Laat tekenen, ${refused.name}`)
  await k.tabTo('Teken hier')
  await k.press('ArrowLeft')
  await k.choose('Wat wil je?', 'Ik teken niet')
  await k.fill('Waarom? In mijn eigen woorden', 'Ik wil later terugbellen.')
  await k.button('Bewaar reden')
  await expect(page.getByText(`3 van ${people.length} klaar`)).toBeVisible()

  const now = await raw()
  const mine = (n: number): Receipt | undefined => now[n]?.receipts.find((r) => r.versionId === id)
  expect([0, 1, 2].map((n) => mine(n)?.signature.route.kind)).toEqual(['typed', 'paper', 'refused'])
  expect(mine(0)).toMatchObject({ copyOn: '2026-11-23', gemeenteOn: '2026-11-23', signature: { fingerprint: (await newest()).frozen?.fingerprint } })
  expect(now.filter((p) => p.receipts.some((r) => r.versionId === id))).toHaveLength(3)
})

test('a new version: who signed before signs again, the others for the first time, as the receipts say', async () => {
  const old = await newest()
  await k.buttonBack('Maak een nieuwe versie', 80)
  await expect.poll(async () => (await newest()).status).toBe('concept')
  await page.getByRole('tab', { name: 'Huisregels' }).focus()
  await k.button(/^6 Rust/)
  await k.button(/^Wijzig regel 6\.1$/)
  await k.press('Control+End')
  await k.type(' Ook op feestdagen.')
  await k.press('Escape')
  await expect(page.locator('ins').filter({ hasText: 'Ook op feestdagen.' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(`versie ${old.number + 1}, 1 regel gewijzigd`)

  const people = await raw()
  const again = people.filter((p) => p.receipts.length > 0)
  expect(again.length).toBeGreaterThanOrEqual(3)
  const first = people.length - again.length
  const causes = first === 0 ? `Dan tekenen alle ${people.length} bewoners opnieuw.` : `Dan tekenen alle ${people.length} bewoners: ${again.length} opnieuw, ${first} voor het eerst.`
  await expect(page.getByText(causes).first()).toBeVisible()
  await makeFinal(old.number + 1, 'De raad is het eens.')
  await expect(page.getByText(`0 van ${people.length} klaar`)).toBeVisible()
  for (const { id, name } of people) {
    const line = page.locator(`[data-line="${id}"]`)
    await expect(line, name).toContainText(again.some((p) => p.id === id) ? 'opnieuw' : 'voor het eerst')
    await expect(line.getByRole('button', { name: `Laat tekenen, ${name}` })).toBeVisible()
  }
  await expect(page.getByRole('button', { name: `Druk de stapel van ${people.length} af` })).toBeVisible()
  expect((await versions()).find((v) => v.id === old.id), 'what was final is as it was').toEqual(old)

  // The version before is still there to be read, and nothing in it can be touched.
  await k.tabTo({ name: new RegExp(`^Versie ${old.number}, `) }, 90)
  await k.press('Enter')
  await expect(page.getByRole('main')).toContainText('Geldt niet meer')
  await expect(page.getByRole('button', { name: /^Wijzig regel/ })).toHaveCount(0)
})

test('at the desk one signs with a pen, and for somebody else a representative does; both stand in the dossier with their role', async () => {
  const people = await raw()
  const [penned, stoodFor] = people
  if (!penned || !stoodFor) throw new Error('too few people')
  const dossier = await get(baken, 'dossier.open', { id: stoodFor.id })
  await get(baken, 'dossier.change', { id: stoodFor.id, revision: dossier.revision, change: { kind: 'person', person: { ...dossier.person, representative: { kind: 'mentor', name: 'M. Mentor', phone: '' } } } })
  await page.reload()
  await k.palette('ga naar huisregels')
  const { id } = await newest()
  await page.getByRole('button', { name: 'Handtekeningen', exact: true }).click()
  await expect(heading(/^Wie tekent versie/)).toBeVisible()

  await page.getByRole('button', { name: `Laat tekenen, ${penned.name}` }).click()
  await draw(page.getByRole('img', { name: /^Vlak om te tekenen/ }))
  await page.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(page.getByText(`1 van ${people.length} klaar`)).toBeVisible()

  await page.getByRole('button', { name: `Laat tekenen, ${stoodFor.name}` }).click()
  const card = page.locator('[data-signer="vertegenwoordiger"]')
  await card.getByRole('button', { name: 'Teken als M. Mentor' }).click()
  await draw(card.getByRole('img', { name: /^Vlak om te tekenen/ }))
  await card.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(page.getByText(`2 van ${people.length} klaar`)).toBeVisible()

  const signed = (await raw()).flatMap((p) => p.receipts.filter((r) => r.versionId === id).map((r) => [p.name, r.signature.role, r.signature.name, r.signature.route.kind]))
  expect(signed).toEqual([[penned.name, 'bewoner', penned.name, 'ink'], [stoodFor.name, 'vertegenwoordiger', 'M. Mentor', 'ink']])
})
