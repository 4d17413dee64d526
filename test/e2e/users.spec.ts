import { expect, test, type Page } from '@playwright/test'
import { accessible } from '../support/e2e/accessible.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { ask, copyOf, makeHouse, user } from '../support/e2e/realHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// More than one person at the desk: let in, with their own rights; a beheerder who reads no dossier; somebody who is shut out.
test.describe.configure({ mode: 'serial' })

const pim = { name: 'P. Groep', password: 'pim fietst graag langs de dijk' } as const
const bea = { name: 'B. Kantoor', password: 'bea telt alle sleutels na' } as const
let baken: Running
let page: Page
let keys: Keyboard

test.beforeAll(async () => {
  baken = await launchBaken({ home: copyOf(await makeHouse(['Daan'])) })
  page = baken.page
  keys = keyboardOf(page)
})
test.afterAll(async () => baken.close())

async function signIn(who: { readonly name: string; readonly password: string }): Promise<void> {
  const name = page.getByLabel('Gebruikersnaam')
  await expect(name).toBeVisible()
  if ((await name.inputValue()) !== who.name) await page.getByRole('button', { name: 'Andere gebruiker' }).click()
  await name.fill(who.name)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Ontgrendel' }).click()
}
const comeIn = async (who: { readonly name: string; readonly password: string }): Promise<void> => {
  await signIn(who)
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 20_000 })
}
const leave = async (): Promise<void> => {
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible({ timeout: 10_000 })
}
const users = async (): Promise<void> => {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Beheer' }).click()
  await page.getByRole('navigation', { name: 'Beheer' }).getByRole('button', { name: 'Gebruikers' }).click()
  await expect(page.getByText('dit ben jij')).toBeVisible()
}

test('by keyboard: a begeleider and a beheerder are let in, each with a password of their own', async () => {
  await comeIn(user)
  await users()
  await accessible(page, 'users')
  await keys.button('Nieuwe gebruiker')
  await keys.fill('Naam', pim.name)
  await keys.fill('Eerste wachtwoord', pim.password)
  await keys.fill('Eerste wachtwoord nog een keer', 'anders dan dat')
  await keys.button('Voeg gebruiker toe')
  await expect(page.getByText('Dit is niet hetzelfde wachtwoord.')).toBeVisible()
  await accessible(page, 'a new user with a remark')
  await keys.backTo({ name: 'Eerste wachtwoord nog een keer', kind: 'text' })
  await keys.press('Control+a')
  await keys.type(pim.password)
  await keys.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `${pim.name} kan nu inloggen.` })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Nieuwe gebruiker' }).click()
  await keys.fill('Naam', bea.name)
  await keys.untick('Begeleider')
  await keys.tick('Beheerder')
  await keys.fill('Eerste wachtwoord', bea.password)
  await keys.fill('Eerste wachtwoord nog een keer', bea.password)
  await keys.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `${bea.name} kan nu inloggen.` })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Beheerder · leest geen dossiers')).toBeVisible()
  await leave()
})

test('a begeleider writes a plan and can not make it final; the button says who may', async () => {
  await comeIn(pim)
  await expect(page.getByRole('button', { name: 'Bewoners', exact: true })).toBeVisible()
  const refused = await ask(baken, 'users.list', {})
  expect(refused).toMatchObject({ ok: false, problem: { code: 'rights', text: expect.stringMatching(/^Alleen een .*beheerder/) } })
  await keys.palette('Daan')
  await page.getByRole('tab', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Open plan/ })).toBeVisible()
  await leave()
})

test('a beheerder sees no resident anywhere: not in the rail, not by searching, not by asking', async () => {
  await comeIn(bea)
  const rail = page.getByRole('navigation', { name: 'Onderdelen' })
  await expect(rail.getByRole('button', { name: 'Beheer' })).toBeVisible()
  await expect(rail.getByRole('button', { name: 'Bewoners' })).toHaveCount(0)
  await accessible(page, 'the first screen of a beheerder')
  await expect(page.getByText('Voorbeeld')).toHaveCount(0)
  for (const channel of ['dossiers.list', 'bin.list'] as const) expect(await ask(baken, channel, {})).toMatchObject({ ok: false, problem: { code: 'rights' } })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Daan')
  await expect(page.getByRole('option', { name: /Daan/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
})

test('a beheerder blocks the begeleider with their own password: that name opens nothing any more, and the plan is there', async () => {
  await users()
  await page.getByRole('button', { name: `Wijzig, ${pim.name}` }).click()
  await keys.button('Blokkeer')
  const dialog = page.getByRole('dialog', { name: `Blokkeer ${pim.name}?` })
  await expect(dialog).toBeVisible()
  await accessible(page, 'blocking')
  await dialog.getByLabel('Je eigen wachtwoord').fill('niet het goede')
  await keys.press('Enter')
  await expect(dialog.getByText('Dit wachtwoord klopt niet.')).toBeVisible({ timeout: 20_000 })
  await dialog.getByLabel('Je eigen wachtwoord').fill(bea.password)
  await keys.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `${pim.name} is geblokkeerd.` })).toBeVisible({ timeout: 20_000 })
  await leave()
  await page.getByRole('button', { name: 'Andere gebruiker' }).click()
  await expect(page.getByRole('button', { name: pim.name })).toHaveCount(0)
  expect(await ask(baken, 'session.unlock', { userName: pim.name, password: pim.password })).toMatchObject({ ok: false, problem: { code: 'no-user' } })
  await comeIn(user)
  await keys.palette('Daan')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daan')
})
