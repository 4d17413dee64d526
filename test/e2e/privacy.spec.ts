import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBaken } from '../support/launch.ts'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { axeFinds } from '../support/e2e/lookAt.ts'
import { ask, copyOf, get, makeHouse, unlock, user } from '../support/e2e/realHouse.ts'
import { popplerText } from '../support/pdf.ts'

const now = '2026-11-23T10:00:00'
const second = { name: 'S. Tweede', password: 'andere woorden heel lang' } as const

test('two people and no mouse: a package of everything, a proposal, the same person refused, another who confirms, and no name left', async () => {
  const made = await makeHouse(['Daan', 'Noor'], now)
  const [daan] = made.dossiers
  if (!daan) throw new Error('no Daan')
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-inzage-'))
  const baken = await launchBaken({ home: copyOf(made), now, dialogs: { openFolder: [folder] } })
  const { page } = baken
  const k = keyboardOf(page)
  const found: string[] = []
  const look = async (name: string): Promise<void> => void found.push(...(await axeFinds(page)).map((line) => `${name}: ${line}`))
  await unlock(page)
  await get(baken, 'users.add', { name: second.name, roles: ['hbo'], diploma: 'hbo', password: second.password })

  await test.step('a package', async () => {
    await k.palette('Daan Voorbeeld')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Daan')
    await k.tabTo({ name: 'Overzicht' })
    const papers = page.getByRole('tab', { name: 'Documenten' })
    await expect(async () => {
      await k.press('ArrowRight')
      await expect(papers).toBeFocused({ timeout: 200 })
    }).toPass()
    await k.press('Enter')
    await expect(page.getByRole('heading', { name: 'Inzage en vernietigen' })).toBeVisible()
    await k.button('Maak een inzagepakket')
    await expect(page.getByRole('dialog')).toContainText('Deze bestanden zijn niet versleuteld.')
    await look('package')
    await k.button('Kies een map')
    await expect(page.getByRole('dialog', { name: 'Het inzagepakket staat klaar' })).toBeVisible({ timeout: 30_000 })
    await look('package made')
    await k.button('Klaar')
    const [inside = ''] = readdirSync(folder)
    expect(readdirSync(path.join(folder, inside)).toSorted()).toEqual(['Inzagepakket.json', 'Inzagepakket.pdf'])
    const words = popplerText(readFileSync(path.join(folder, inside, 'Inzagepakket.pdf')))
    for (const said of ['Daan Voorbeeld', 'Wat er is veranderd', 'Wie keek in mijn dossier?']) expect(words).toContain(said)
  })

  await test.step('a proposal, that the same person can’t confirm', async () => {
    await k.button('Stel vernietigen voor')
    await k.choose('Grond', 'De bewoner vraagt het')
    await k.fill('Wat is er gevraagd, en door wie?', 'Daan vroeg het met een brief.')
    await k.fill('Waarom mag het?', 'Niemand anders heeft er belang bij.')
    await look('proposal')
    await k.button('Leg het voor')
    await expect(page.getByRole('heading', { name: 'Privacy' })).toBeVisible()
    await expect(page.getByText('Zelf bevestigen kan niet.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Bekijk en bevestig/ })).toHaveCount(0)
    expect(await ask(baken, 'privacy.confirm', { dossierId: daan.id, password: user.password })).toMatchObject({ ok: false, problem: { code: 'privacy.same' } })
    await look('waiting')
  })

  await test.step('another confirms with the own password', async () => {
    await k.press('Control+l')
    await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible()
    await k.fill('Gebruikersnaam', second.name)
    await k.fill('Wachtwoord', second.password)
    await k.press('Enter')
    await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
    await k.palette('Ga naar Privacy')
    await k.button(/^Bekijk en bevestig/)
    const asked = page.getByRole('dialog', { name: 'Vernietig het dossier van Daan Voorbeeld?' })
    await expect(asked).toContainText('Dit kan niet terug.')
    await k.fill('Je eigen wachtwoord', 'niet het goede')
    await k.press('Enter')
    await expect(asked.getByText(/wachtwoord klopt niet/i)).toBeVisible({ timeout: 20_000 })
    await look('confirm')
    await k.backTo({ name: 'Je eigen wachtwoord' })
    await k.press('Control+a')
    await k.type(second.password)
    await k.press('Enter')
    await expect(page.getByText('Het dossier is vernietigd.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(`voorgesteld door ${user.name}, bevestigd door ${second.name}`)).toBeVisible()
    await expect(page.getByRole('main').getByText('Daan')).toHaveCount(0)
    await look('destroyed')
    expect((await get(baken, 'dossiers.list', {})).residents.map((r) => r.firstName)).toEqual(['Noor'])
  })
  await baken.close()

  const again = await launchBaken({ home: baken.home, now })
  await unlock(again.page)
  expect((await get(again, 'dossiers.list', {})).residents.map((r) => r.firstName)).toEqual(['Noor'])
  expect((await get(again, 'privacy.list', {})).receipts).toHaveLength(1)
  expect((await get(again, 'session.status', {})).damaged).toEqual([])
  await again.close()
  expect(found).toEqual([])
})
