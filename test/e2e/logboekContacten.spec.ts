import { expect, test } from '@playwright/test'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { emptyLearning } from '#shared/domain/stay/learning.ts'
import { ask, get, makeHouse, openDossier, unlock } from '../support/e2e/realHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
const MOST_KEYS = 12
const begeleider = { name: 'P. Groep', password: 'pim fietst graag langs de dijk' } as const
const beheerder = { name: 'B. Kantoor', password: 'bea telt alle sleutels na' } as const

/** Puts facts in the stay of a resident, past the screen. */
async function setFacts(baken: Running, id: string, facts: Partial<StayFacts>): Promise<string> {
  const dossier = await get(baken, 'dossier.open', { id })
  const [stay] = dossier.stays
  if (!stay) throw new Error('no stay')
  await get(baken, 'dossier.change', { id, revision: dossier.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, ...facts } } })
  return stay.id
}

test('a begeleider notes contacts by keyboard from Vandaag, takes one back, and a talk has their hours; a beheerder notes none', async () => {
  const { home, dossiers } = await makeHouse(['Daan'], now)
  const id = dossiers[0]?.id ?? ''
  const baken = await launchBaken({ home, now })
  const { page } = baken
  await unlock(page)
  // Four weeks, this day among them.
  const stayId = await setFacts(baken, id, { contractProfile: 'ijssel-vecht', placementDate: '2026-10-27' })
  await get(baken, 'users.add', { name: begeleider.name, roles: ['begeleider'], diploma: 'mbo-4', password: begeleider.password })
  await get(baken, 'users.add', { name: beheerder.name, roles: ['beheerder'], diploma: 'onbekend', password: beheerder.password })
  const enter = async (who: typeof begeleider | typeof beheerder): Promise<void> => {
    await page.keyboard.press('Control+l')
    await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible()
    await get(baken, 'session.unlock', { userName: who.name, password: who.password })
    await page.reload()
    await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 20_000 })
  }
  const contacts = async () => (await get(baken, 'dossier.open', { id })).stays[0]?.contacts.map((c) => [c.note, c.minutes, c.planned, c.way, c.goalId, c.on])
  await enter(begeleider)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('november')

  let keys = 0
  const press = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key)
    keys += all.length
  }
  await press('Control+k')
  await page.keyboard.type('noteer daan')
  await expect(page.getByRole('option').first()).toContainText('Noteer contact met Daan')
  await press('Enter')
  const note = page.getByRole('form', { name: 'Noteer een contact' }).getByLabel('Wat', { exact: true })
  await expect(note).toBeFocused()
  await page.keyboard.type('Wandelen langs de dijk, over slapen.')
  await press('Tab')
  await page.keyboard.type('60')
  await press('Tab', 'ArrowRight', 'Tab', 'ArrowRight', 'Tab', 'ArrowDown', 'Control+Enter')
  console.log(`een contact noteren vanaf Vandaag, met alles anders: ${keys} toetsen naast de tekst`)
  expect(keys).toBeLessThanOrEqual(MOST_KEYS)
  await expect(page.getByText('Genoteerd: 60 minuten.')).toBeVisible()
  await expect(note).toBeFocused()

  // The next one from the tab: a line and Enter, as it mostly is; then one of a length of its own, twice.
  keys = 0
  await page.keyboard.type('Brief van de gemeente gelezen.')
  await press('Enter')
  expect(keys).toBe(1)
  await expect(page.getByText('Genoteerd: 30 minuten.')).toBeVisible()
  for (const minutes of ['150', '90']) {
    await page.keyboard.type('Samen naar de bank.')
    await press('Tab')
    await page.keyboard.type(minutes)
    await press('Enter')
    await expect(page.getByText(`Genoteerd: ${minutes} minuten.`)).toBeVisible()
    await expect(note).toBeFocused()
  }
  await press('Control+z')
  await expect(page.getByText('Samen naar de bank.')).toHaveCount(1)
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  expect(await contacts()).toEqual([
    ['Wandelen langs de dijk, over slapen.', 60, false, 'telefoon', 'g1', '2026-11-23'],
    ['Brief van de gemeente gelezen.', 30, true, 'live', null, '2026-11-23'],
    ['Samen naar de bank.', 150, true, 'live', null, '2026-11-23'],
  ])
  // 240 minutes in four weeks.
  const average = page.getByText('Laatste vier weken', { exact: true }).locator('..')
  await expect(average).toContainText('1 uur')
  await expect(average).toContainText('de norm is gemiddeld 4; 0,8 gepland, 0,3 tussendoor')

  await page.getByRole('tab', { name: 'Evaluaties', exact: true }).click()
  await page.getByRole('button', { name: 'Begin het gesprek' }).click()
  await page.getByRole('navigation', { name: 'Onderdelen van de evaluatie' }).getByRole('button', { name: /uren/iu }).click()
  await expect(page.getByText('Het logboek telt 1 uur per week sinds di 27 okt, in 3 contacten: 0,8 gepland en 0,3 tussendoor.')).toBeVisible()
  await expect(page.getByText('De norm vraagt 4 uur per week: het is 3 uur minder.')).toBeVisible()

  await enter(beheerder)
  const refused = await ask(baken, 'dossier.change', { id, revision: 1, change: { kind: 'contacts', stayId, contacts: [] } })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'rights' } })
  await page.keyboard.press('Control+k')
  await page.getByLabel(/^Zoek /u).fill('noteer')
  await expect(page.getByText('Noteer contact met')).toHaveCount(0)
  await baken.close()
})

test('a leermoment is looked back on from Vandaag, the focus comes back, and a talk has what came of it', async () => {
  const { home, dossiers } = await makeHouse(['Daan'], now)
  const id = dossiers[0]?.id ?? ''
  const baken = await launchBaken({ home, now })
  const { page } = baken
  await unlock(page)
  const stayId = await setFacts(baken, id, { contractProfile: 'noord-midden-limburg', placementDate: '2026-10-27' })
  const { revision } = await get(baken, 'dossier.open', { id })
  const moment = { ...emptyLearning('l1', '2026-11-10'), what: 'Daan dronk twee glazen bier.', agreement: 'Daan belt eerst zijn zus.', lookBackOn: '2026-11-23' }
  await get(baken, 'dossier.change', { id, revision, change: { kind: 'learning', stayId, learning: [moment] } })
  await page.reload()
  const act = page.getByRole('button', { name: /^Kijk terug, Terugkijken op een leermoment/u })
  await act.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('form', { name: /^Terugkijken op een leermoment/u })
  await expect(panel).toContainText('Daan belt eerst zijn zus.')
  await page.keyboard.press('Escape')
  await expect(act).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(panel.getByLabel('Teruggekeken op', { exact: true })).toBeFocused()
  await panel.getByLabel('Hoe het ging').focus()
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('Schrijf in een paar woorden hoe het ging.')
  await page.keyboard.type('Hij belde twee keer, en het hielp.')
  await page.keyboard.press('Enter')
  await expect(act).toHaveCount(0)
  await expect.poll(async () => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.keyboard.press('Control+z')
  await expect(act).toBeVisible()
  await act.click()
  await panel.getByLabel('Hoe het ging').fill('Hij belde twee keer, en het hielp.')
  await panel.getByRole('button', { name: 'Vink af' }).click()
  await expect(act).toHaveCount(0)
  await expect.poll(async () => (await get(baken, 'dossier.open', { id })).stays[0]?.learning[0]?.looked).toEqual({ on: '2026-11-23', text: 'Hij belde twee keer, en het hielp.' })

  await openDossier(page, 'Daan', 'Evaluaties')
  await page.getByRole('button', { name: 'Begin het gesprek' }).click()
  await page.getByRole('navigation', { name: 'Onderdelen van de evaluatie' }).getByRole('button', { name: 'Leermomenten' }).click()
  await expect(page.getByRole('heading', { name: 'Leermoment van di 10 nov' })).toBeVisible()
  await expect(page.getByLabel('Hoe ging het daarna?')).toHaveValue('Hij belde twee keer, en het hielp.')
  await baken.close()
})
