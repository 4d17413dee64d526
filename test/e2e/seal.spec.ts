import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { answer, dropOn, fileWith, oneByteOther, savedPdf } from '../support/e2e/checking.ts'
import { ask, get, openDossier, palette } from '../support/e2e/realHouse.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'
import { hasOpenssl, workplace } from '../support/openssl.ts'
import { newIdentity, sealedPdf, tinyPdf } from '../support/seal.ts'

// One example house: a document is made final, saved, brought back, changed; then a bought certificate. Each test goes on where the last one stopped.
test.describe.configure({ mode: 'serial' })

const now = '2026-11-23T10:00:00'
const ink = [[10, 10, 100, 80, 200, 20, 300, 90]]
let baken: Running
let ours: Buffer

test.beforeAll(async () => {
  baken = await launchExample({ now })
  await expect(baken.page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
})
test.afterAll(async () => {
  await baken.close()
})

/** Makes a consent sheet of somebody final, signed by everybody who must. */
async function finalSheet(dossierId: string): Promise<DocumentRef> {
  const sheetOf = (d: Dossier): Dossier['consents'][number] => {
    const sheet = d.consents.at(-1)
    if (!sheet) throw new Error('no sheet')
    return sheet
  }
  const started = await get(baken, 'consent.start', { dossierId })
  const sheet = sheetOf(started)
  const at = { dossierId, sheetId: sheet.id }
  await get(baken, 'dossier.change', { id: dossierId, revision: started.revision, change: { kind: 'consent', sheetId: sheet.id, entries: sheet.entries.map((e) => ({ ...e, choice: 'ja', on: '2026-11-23' })) } })
  await get(baken, 'consent.freeze', at)
  for (const [role, name] of [['bewoner', 'Daan Voorbeeld'], ['begeleider', 'S. Model'], ['hbo', 'F. Proef']] as const) await ask(baken, 'consent.sign', { ...at, role, name, remark: '', route: { kind: 'ink', ink } })
  const done = await get(baken, 'consent.finalise', at)
  expect(sheetOf(done).status).toBe('vastgesteld')
  return { kind: 'toestemming', ...at }
}

test('made final, saved, and dropped on the window: ours, and nothing changed', async () => {
  const { page } = baken
  ours = await savedPdf(baken, await finalSheet('vb-daan'))
  await dropOn(page, 'main', 'Toestemming.pdf', ours)
  await expect(answer(page)).toHaveText('Dit is ons document en er is niets aan veranderd.')
  const main = page.getByRole('main')
  await expect(main).toContainText('Daan Voorbeeld')
  await expect(main).toContainText('Vastgesteld')
  await expect(main.getByRole('listitem').first()).toContainText('Daan Voorbeeld (bewoner): getekend op het scherm, ma 23 nov 2026, 10:0')
  const said = execFileSync('pdfsig', [fileWith('ons.pdf', ours)], { encoding: 'utf8' })
  expect(said).toContain('ETSI.CAdES.detached')
  expect(said).toContain('Signature is Valid')
  expect(said).toContain('De Proefhaven')
})

test('one byte changed: it says so, and leads to the document that is kept', async () => {
  const { page } = baken
  await dropOn(page, 'body', 'Toestemming.pdf', oneByteOther(ours, 4321))
  await expect(answer(page)).toHaveText('Dit document is veranderd.')
  await page.getByRole('button', { name: 'Bekijk het bewaarde document' }).click()
  await expect(page.locator('iframe')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(answer(page)).toHaveText('Dit document is veranderd.')
})

test('of somebody else, or without a seal: it says so', async () => {
  const { page } = baken
  await page.locator('input[type=file]').setInputFiles(fileWith('vreemd.pdf', sealedPdf(tinyPdf(), await newIdentity('Een ander huis'))))
  await expect(answer(page)).toHaveText('Dit is niet van ons.')
  await expect(page.getByRole('main')).toContainText('Een ander huis')
  await page.locator('input[type=file]').setInputFiles(fileWith('leeg.pdf', tinyPdf()))
  await expect(answer(page)).toHaveText('Hier zit geen zegel op.')
})

test('a file that is dropped on the intake goes into the dossier, as before', async () => {
  const { page } = baken
  await openDossier(page, 'Daan', 'Intake')
  const zone = page.getByText('of sleep een pdf of foto hierheen').locator('..')
  await zone.evaluate((element) => element.setAttribute('data-zone', ''))
  await dropOn(page, '[data-zone]', 'beschikking.pdf', tinyPdf())
  await expect.poll(async () => (await get(baken, 'dossier.open', { id: 'vb-daan' })).stays[0]?.facts.attachments.map((a) => a.blob.name)).toContain('beschikking.pdf')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daan')
})

test('after locking nothing of what was checked is left on the screen', async () => {
  const { page } = baken
  await dropOn(page, 'main', 'Toestemming.pdf', ours)
  await expect(answer(page)).toBeVisible()
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Open het voorbeeldhuis' }).click()
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
  await palette(page, 'controleer een document')
  await expect(page.getByText('Van wie is dit document, en is er iets aan veranderd?')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Daan')
})

if (hasOpenssl) {
  test('a bought certificate: loaded with its password, used, and the way back', async () => {
    const { page } = baken
    const place = workplace()
    // Of a year in which the program's clock stands, whenever this runs.
    const bought = await newIdentity('Zegel van de stichting')
    place.put('k.der', bought.privateKey)
    place.put('c.der', bought.certificates[0])
    place.run('pkey', '-inform', 'der', '-in', 'k.der', '-out', 'k.pem')
    place.run('x509', '-inform', 'der', '-in', 'c.der', '-out', 'c.pem')
    place.run('pkcs12', '-export', '-inkey', 'k.pem', '-in', 'c.pem', '-out', 'x.p12', '-passout', 'pass:geheim van de stichting')
    const file = fileWith('zegel.p12', place.take('x.p12'))
    place.end()
    await palette(page, 'bekijk het zegel')
    await expect(page.getByText('Het eigen zegel van dit huis')).toBeVisible()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByLabel('Wachtwoord van het bestand').fill('fout')
    await page.getByRole('button', { name: 'Laad het certificaat' }).click()
    await expect(page.getByText('Met dit wachtwoord gaat het bestand niet open.')).toBeVisible()
    await page.getByLabel('Wachtwoord van het bestand').fill('geheim van de stichting')
    await page.getByRole('button', { name: 'Laad het certificaat' }).click()
    await expect(page.getByText('Een geladen certificaat')).toBeVisible()
    const sealed = await savedPdf(baken, await finalSheet('vb-daan'))
    expect(execFileSync('pdfsig', [fileWith('nieuw.pdf', sealed)], { encoding: 'utf8' })).toContain('Zegel van de stichting')
    await page.getByRole('button', { name: 'Ga terug naar het eigen zegel' }).click()
    await expect(page.getByText('Het eigen zegel van dit huis')).toBeVisible()
    for (const bytes of [sealed, ours]) {
      await dropOn(page, 'main', 'Toestemming.pdf', bytes)
      await expect(answer(page)).toHaveText('Dit is ons document en er is niets aan veranderd.')
    }
  })
}

test('no byte of a checked file is on this computer’s disk', async () => {
  const { page, home } = baken
  const mark = 'BAKENCONTROLEMERK20261123'
  const bytes = Buffer.concat([tinyPdf(), Buffer.from(`% ${mark}\n`)])
  await dropOn(page, 'main', 'merk.pdf', bytes)
  await expect(answer(page)).toHaveText('Hier zit geen zegel op.')
  await baken.close()
  const found = execFileSync('find', [home, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n').filter((file) => readFileSync(path.join(file)).includes(mark))
  expect(found).toEqual([])
  baken = await launchBaken({ example: true, now, home })
})
