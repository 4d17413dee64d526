import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'
import { get, openDossier } from '../support/e2e/realHouse.ts'

// Ömer's talk is late. From Vandaag through the report, signed in three ways, to a new version of the plan that is made final; version 1 stays what it was.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-evaluatie-'))
const file = (name: string): string => path.join(folder, name)
const ref = { dossierId: 'vb-omer', stayId: 'vb-omer-v1' } as const
let baken: Running
let page: Page
let before: Dossier

test.beforeAll(async () => {
  baken = await launchExample({ now: '2026-11-23T10:00:00' })
  page = baken.page
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 60_000 })
  before = await omer()
})
test.afterAll(async () => baken.close())

const omer = async (): Promise<Dossier> => get(baken, 'dossier.open', { id: ref.dossierId })
async function stay(): Promise<Stay> {
  const found = (await omer()).stays.find((s) => s.id === ref.stayId)
  if (!found) throw new Error('no stay')
  return found
}
async function evaluation(): Promise<Stay['evaluations'][number]> {
  const found = (await stay()).evaluations.at(-1)
  if (!found) throw new Error('no evaluation')
  return found
}
/** What was asked past the screen shows after reading the house again. */
async function again(): Promise<void> {
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 20_000 })
}
const card = (role: string): Locator => page.locator(`[data-signer="${role}"]`)
const savedPlan = async (versionId: string, name: string): Promise<Buffer> => {
  baken.answerDialogs({ saveAs: [file(name)] })
  await get(baken, 'document.save', { ref: { kind: 'trajectplan', ...ref, versionId }, format: 'pdf', job: 'bewaar' })
  return readFileSync(file(name))
}

test('a late talk begins on Vandaag; one talk takes what falls together', async () => {
  await page.getByRole('button', { name: /^Begin het gesprek, Evaluatie 1 houden, Ömer/ }).click()
  await expect.poll(async () => (await stay()).evaluations.length).toBe(1)
  expect(await evaluation()).toMatchObject({ number: 1, status: 'concept', content: { on: '2026-11-23' } })
  expect((await evaluation()).dutyIds).toContain('evaluatie-1')
  await page.getByRole('button', { name: 'Vandaag', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Ga verder, Evaluatie 1 houden, Ömer/ })).toBeVisible()
})

test('the tab shows it going on; thrown away it comes back with all that was said', async () => {
  const now = await omer()
  const e = await evaluation()
  const [first, ...more] = e.content.goals
  if (!first) throw new Error('no goal to look back on')
  const content: typeof e.content = {
    ...e.content, summary: 'Het gaat beter dan ik dacht.',
    goals: [{ ...first, resident: 'Het lukt meestal.', team: 'Wij zien dat hij volhoudt.', status: 'deels-gelukt', next: 'aanpassen', words: 'Ik wil elke dag op tijd opstaan.' }, ...more.map((g) => ({ ...g, status: 'bezig' as const, next: 'door' as const }))],
  }
  await get(baken, 'dossier.change', { id: now.id, revision: now.revision, change: { kind: 'evaluation', stayId: ref.stayId, evaluationId: e.id, content } })
  const spoken = (await stay()).outflow
  const areas = Object.fromEntries(Object.entries(spoken.areas).map(([area, value]) => [area, { ...value, status: value.status || 'Nog niets.' }])) as typeof spoken.areas
  await get(baken, 'dossier.change', { id: now.id, revision: (await omer()).revision, change: { kind: 'outflow', stayId: ref.stayId, outflow: { ...spoken, areas } } })
  await again()
  await openDossier(page, 'Ömer', 'Evaluaties')
  await expect(page.getByRole('heading', { name: 'Evaluatie 1 is bezig' })).toBeVisible()
  await page.getByRole('button', { name: 'Gooi weg, Evaluatie 1' }).click()
  await expect.poll(async () => (await stay()).evaluations.length).toBe(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(async () => (await stay()).evaluations[0]?.content).toEqual(content)
  const freeze = await get(baken, 'evaluation.freeze', { ...ref, evaluationId: (await evaluation()).id })
  expect(freeze.stays[0]?.evaluations[0]?.status).toBe('ter-ondertekening')
})

test('it waits on Vandaag with its signers, and its duty is done', async () => {
  await again()
  await page.getByRole('button', { name: 'Vandaag', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Begin het gesprek, Evaluatie 1 houden, Ömer/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Teken, Evaluatie 1, Ömer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluatie ondertekenen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Drie mensen tekenen dit verslag' })).toBeVisible()
})

test('signed by a refusal, on paper and typed with a witness; the hbo makes it final', async () => {
  const refusal = 'Ik wil er eerst over slapen.'
  const resident = card('bewoner')
  await resident.getByRole('tab', { name: 'Niet eens of niet tekenen' }).click()
  await resident.getByText('Ik teken niet').click()
  await resident.getByLabel('Waarom? In mijn eigen woorden').fill(refusal)
  await resident.getByRole('button', { name: 'Bewaar reden', exact: true }).click()
  await expect(resident).toContainText(`“${refusal}”`)

  writeFileSync(file('scan.pdf'), Buffer.from('%PDF-1.7 gescand blad'))
  baken.answerDialogs({ openFile: [file('scan.pdf')] })
  const worker = card('begeleider')
  await worker.getByRole('tab', { name: 'Op papier' }).click()
  await worker.getByRole('button', { name: 'Kies de scan' }).click()
  await expect(worker.getByText('scan.pdf')).toBeVisible()
  await worker.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(worker.getByRole('button', { name: /^Bekijk scan/ })).toBeVisible()

  const hbo = card('hbo')
  await hbo.getByRole('button', { name: 'Liever typen?' }).click()
  await hbo.getByLabel('Typ hier je naam').fill('F. Proef')
  await hbo.getByLabel('Naam van de getuige').fill('R. Staal')
  await hbo.getByRole('button', { name: 'Stel evaluatie 1 vast' }).click()
  await expect(hbo.getByText('Kruis de zinnen aan die kloppen. Dan kan dit verslag worden vastgesteld.')).toBeVisible()
  await hbo.getByLabel('Ik was betrokken bij deze evaluatie en sta in voor het verslag.').check()
  await hbo.getByLabel(/heeft een kopie op papier/).check()
  await hbo.getByRole('button', { name: 'Stel evaluatie 1 vast' }).click()
  await expect(page.getByRole('heading', { name: 'Evaluatie 1 is vastgesteld' })).toBeVisible({ timeout: 60_000 })
  const final = await evaluation()
  expect(final).toMatchObject({ status: 'vastgesteld', final: { name: 'F. Proef' }, copies: [{ to: 'bewoner', on: '2026-11-23' }] })
  expect(final.signatures.map((s) => s.route.kind)).toEqual(['refused', 'paper', 'typed'])
})

test('the new version shows exactly what changes, word by word, and becomes final; version 1 keeps its bytes', async () => {
  const [v1] = (await stay()).plan
  if (!v1) throw new Error('no version 1')
  const bytes = await savedPlan(v1.id, 'versie1.pdf')
  await page.getByRole('button', { name: 'Maak versie 2 van het plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat verandert er' })).toBeVisible()
  const words = v1.content.goals[0]?.words ?? ''
  const row = page.getByRole('row').filter({ hasText: 'In mijn eigen woorden' })
  await expect(row.getByRole('cell').first()).toHaveText(words)
  await expect(row.getByRole('cell').last()).toHaveText('Ik wil elke dag op tijd opstaan.')
  await expect(row.getByRole('cell').last().locator('ins').first()).toBeVisible()
  await page.getByRole('button', { name: 'Ga verder met versie 2' }).click()
  await expect(page.getByText('versie 2').first()).toBeVisible()

  const v2 = (await stay()).plan.at(-1)
  if (!v2) throw new Error('no version 2')
  const at = { ...ref, versionId: v2.id }
  expect(v2.content.goals.map((g) => g.id)).toEqual(v1.content.goals.map((g) => g.id))
  await get(baken, 'plan.discuss', { ...at, on: '2026-11-23' })
  const frozen = await get(baken, 'plan.freeze', at)
  for (const role of ['bewoner', 'begeleider', 'hbo'] as const) await get(baken, 'plan.sign', { ...at, role, name: role, remark: '', route: { kind: 'typed', typedName: role, witness: 'R. Staal' } })
  await get(baken, 'plan.finalise', { ...at, copyToResident: true, copyToGemeente: false })
  expect(frozen.stays[0]?.plan).toHaveLength(2)
  expect((await stay()).plan.map((v) => v.status)).toEqual(['vervangen', 'vastgesteld'])
  expect((await savedPlan(v1.id, 'versie1-later.pdf')).equals(bytes), 'the same bytes').toBe(true)
  expect(before.stays[0]?.plan[0]?.final).toEqual((await stay()).plan[0]?.final)

  await again()
  await openDossier(page, 'Ömer', 'Documenten')
  for (const name of ['Bekijk Trajectplan, versie 1', 'Bekijk Trajectplan, versie 2', 'Bekijk Evaluatie 1']) await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await openDossier(page, 'Ömer', 'Plan')
  await page.getByText('“Ik wil elke dag op tijd opstaan.”').first().click()
  await expect(page.getByText('evaluatie 1').first()).toBeVisible()
})
