import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Dossier } from '#shared/domain/dossier.ts'
import { fingerprintCode } from '#shared/documents/signing.ts'
import type { Channel, Input } from '#shared/ipc/contract.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'
import { draw } from '../support/e2e/draw.ts'
import { ask, get, openDossier } from '../support/e2e/realHouse.ts'

// Sanne's plan lies ready to be signed. One program, one story: back to concept, four ways to sign, final, and nothing can change it.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-tekenen-'))
const file = (name: string): string => path.join(folder, name)
const ref = { dossierId: 'vb-sanne', stayId: 'vb-sanne-v1', versionId: 'vb-sanne-p1' } as const
const remark = 'Ik vind twee keer per week een meeting veel, maar ik probeer het.'
const refusal = 'Ik weet nog niet of ik dit kan volhouden.'
let baken: Running
let page: Page

test.beforeAll(async () => {
  baken = await launchExample({ now: '2026-11-23T10:00:00' })
  page = baken.page
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 60_000 })
})
test.afterAll(async () => baken.close())

const sanne = async (): Promise<Dossier> => get(baken, 'dossier.open', { id: ref.dossierId })
const version = async (number = 1) => (await sanne()).stays[0]?.plan.find((v) => v.number === number)
const card = (role: string): Locator => page.locator(`[data-signer="${role}"]`)
/** The words of a PDF in the order in which they are read. */
const text = (name: string): string => execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file(name), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')

test('back to concept: says whose signature lapses, and keeps that it was there', async () => {
  await openDossier(page, 'Sanne', 'Plan')
  await page.getByRole('button', { name: 'Laat tekenen, versie 1' }).click()
  const before = await version()
  await page.getByRole('button', { name: 'Toch aanpassen' }).click()
  const question = page.getByRole('group', { name: 'Toch aanpassen' })
  await expect(question).toContainText('Dan vervalt de handtekening van S. Model. Dat er getekend was, blijft bewaard.')
  await expect(question.getByRole('button', { name: 'Laat staan' })).toBeFocused()
  await question.getByRole('button', { name: 'Ja, pas de tekst aan' }).click()
  await expect(page.getByRole('button', { name: 'Controleer het plan' })).toBeVisible()
  expect(await version()).toMatchObject({ status: 'concept', frozen: null, signatures: [], lapsed: [{ fingerprint: before?.frozen?.fingerprint, signers: [{ role: 'begeleider', name: 'S. Model', route: 'ink' }] }] })

  await page.getByRole('button', { name: /^12 / }).click()
  await page.getByLabel('Een naaste tekent mee').selectOption('vb-sanne-n1')
  await page.getByRole('button', { name: 'Leg vast om te tekenen' }).click()
  await expect(page.getByRole('heading', { name: 'Vier mensen tekenen deze versie' })).toBeVisible()
  expect((await version())?.frozen?.fingerprint, 'another text has another fingerprint').not.toBe(before?.frozen?.fingerprint)
})

test('not agreeing and signing all the same: the words stay with the ink', async () => {
  const form = card('bewoner')
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form.getByText('Teken eerst in het vlak. Of kies een andere manier.')).toBeVisible()
  await form.getByRole('tab', { name: 'Niet eens of niet tekenen' }).click()
  await form.getByRole('button', { name: 'Bewaar reden en teken' }).click()
  await expect(form.getByText('Schrijf kort op waarom. Jouw woorden zijn goed.')).toBeVisible()
  await form.getByLabel('Waarom? In mijn eigen woorden').fill(remark)
  await form.getByRole('button', { name: 'Bewaar reden en teken' }).click()
  await draw(form.locator('canvas'))
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form.getByRole('img', { name: 'Handtekening van Sanne Testman' })).toBeVisible()
  await expect(form).toContainText(`“${remark}”`)
  const signed = (await version())?.signatures.find((s) => s.role === 'bewoner')
  expect(signed).toMatchObject({ remark, route: { kind: 'ink' } })
  expect(signed?.route.kind === 'ink' && signed.route.ink.length, 'two strokes').toBe(2)
})

test('on paper: the scan is attached to this version; a file that is no scan is refused', async () => {
  writeFileSync(file('scan.pdf'), Buffer.from('%PDF-1.7 gescand blad'))
  writeFileSync(file('scan.exe'), Buffer.from('MZ nee'))
  baken.answerDialogs({ openFile: [file('scan.exe'), null, file('scan.pdf')], print: [file('te-tekenen.pdf')] })
  const form = card('begeleider')
  await form.getByRole('tab', { name: 'Op papier' }).click()
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form.getByText('Kies eerst de scan van het getekende papier.')).toBeVisible()
  await form.getByRole('button', { name: 'Druk af' }).click()
  await expect.poll(() => existsSync(file('te-tekenen.pdf')), { timeout: 20_000 }).toBe(true)
  await form.getByRole('button', { name: 'Kies de scan' }).click()
  await expect(form.getByText('Dit soort bestand kan er niet bij.')).toBeVisible()
  await form.getByRole('button', { name: 'Kies de scan' }).click()
  await expect(form.getByText('Dit soort bestand kan er niet bij.')).toHaveCount(0)
  await form.getByRole('button', { name: 'Kies de scan' }).click()
  await expect(form.getByText('scan.pdf')).toBeVisible()
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form.getByRole('button', { name: 'Bekijk scan van S. Model' })).toBeVisible()
  const code = fingerprintCode((await version())?.frozen?.fingerprint ?? '')
  await expect.poll(() => text('te-tekenen.pdf')).toContain(`code ${code}. Scan dit blad en bewaar het bij deze versie.`)
})

test('a signature that was taken away can be brought back, or goes; then a refusal with its reason', async () => {
  const form = card('naaste')
  await form.getByRole('button', { name: /^Teken als/ }).click()
  await form.getByRole('button', { name: 'Liever typen?' }).click()
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form.getByText('Vul in wie erbij is.')).toBeVisible()
  await form.getByLabel('Typ hier je naam').fill('Moeder van Sanne')
  await form.getByLabel('Naam van de getuige').fill('R. Staal')
  await form.getByRole('button', { name: 'Bewaar handtekening' }).click()
  await expect(form).toContainText('getuige R. Staal')

  const takeAway = form.getByRole('button', { name: /^Haal weg, de handtekening van/ })
  await takeAway.click()
  await expect(form).not.toContainText('getuige R. Staal')
  await page.keyboard.press('Control+z')
  await expect(form).toContainText('getuige R. Staal')
  expect((await version())?.signatures).toHaveLength(3)
  await takeAway.click()
  // It is the naaste's turn again.
  await form.getByRole('tab', { name: 'Niet eens of niet tekenen' }).click()
  await form.getByText('Ik teken niet').click()
  await form.getByLabel('Waarom? In mijn eigen woorden').fill(refusal)
  await form.getByRole('button', { name: 'Bewaar reden', exact: true }).click()
  await expect(form).toContainText('Tekent niet, omdat')
  await expect(form).toContainText(`“${refusal}”`)
  expect((await version())?.signatures.map((s) => s.route.kind)).toEqual(['ink', 'paper', 'refused'])
})

test('the hbo makes it final with a typed name and a witness', async () => {
  const form = card('hbo')
  await form.getByRole('button', { name: 'Liever typen?' }).click()
  await form.getByLabel('Typ hier je naam').fill('F. Proef')
  await form.getByLabel('Naam van de getuige').fill('R. Staal')
  await form.getByRole('button', { name: 'Stel versie 1 vast' }).click()
  await expect(form.getByText('Kruis de zinnen aan die kloppen. Dan kan deze versie worden vastgesteld.')).toBeVisible()
  expect((await version())?.status).toBe('ter-ondertekening')
  await form.getByLabel('Ik was betrokken bij dit plan en sta ervoor in.').check()
  await form.getByLabel(/heeft een kopie op papier/).check()
  await form.getByRole('button', { name: 'Stel versie 1 vast' }).click()
  await expect(page.getByRole('heading', { name: 'Versie 1 is vastgesteld' })).toBeVisible({ timeout: 60_000 })

  baken.answerDialogs({ saveAs: [file('versie1.pdf'), file('versie1.docx')] })
  await page.getByRole('button', { name: 'Bewaar als PDF', exact: true }).click()
  await expect.poll(() => existsSync(file('versie1.pdf')), { timeout: 20_000 }).toBe(true)
  await page.getByRole('button', { name: 'Bewaar als Word', exact: true }).click()
  await expect.poll(() => existsSync(file('versie1.docx')), { timeout: 20_000 }).toBe(true)
  const paper = text('versie1.pdf')
  const signed = await version()
  for (const words of [remark, refusal, 'tekent niet. Reden:', `Code van deze tekst: ${fingerprintCode(signed?.frozen?.fingerprint ?? '')}`, 'vastgesteld 23 november 2026', 'getuige: R. Staal', 'VOORBEELD']) expect(paper.toLowerCase()).toContain(words.toLowerCase())
  expect(paper).not.toContain('ter ondertekening')
  expect(signed).toMatchObject({ status: 'vastgesteld', final: { name: 'F. Proef' }, copies: [{ to: 'bewoner', on: '2026-11-23' }] })
})

test('the final PDF: every font in it, sound', async () => {
  const fonts = execFileSync('pdffonts', [file('versie1.pdf')], { encoding: 'utf8' }).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((line) => !/ yes +(?:yes|no) +yes +\d+ +\d+$/.test(line)), 'embedded, with their letters').toEqual([])
  expect(execFileSync('qpdf', ['--check', file('versie1.pdf')], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found')
})

test('the final version can be changed by nothing that the window can ask', async () => {
  const before = await sanne()
  const v1 = before.stays[0]?.plan[0]
  if (!v1) throw new Error('no version')
  const change = (content: object, more: object = {}): unknown => ({ id: before.id, revision: before.revision, change: { kind: 'plan', stayId: ref.stayId, versionId: ref.versionId, content, ...more } })
  const sign = { ...ref, name: 'Sanne Testman', remark: '', route: { kind: 'typed', typedName: 'Sanne', witness: 'Niemand' } }
  const tries: readonly (readonly [Channel, unknown, string])[] = [
    ['dossier.change', change({ ...v1.content, mainGoal: 'Iets heel anders.' }), 'plan.frozen'],
    ['dossier.change', change(v1.content, { status: 'concept' }), 'input'],
    ['plan.discuss', { ...ref, on: '2026-11-20' }, 'plan.frozen'],
    ['plan.freeze', ref, 'plan.frozen'],
    ['plan.unfreeze', ref, 'plan.not-frozen'],
    ['plan.retract', { ...ref, signatureId: v1.signatures[0]?.id }, 'plan.final'],
    ['plan.sign', { ...sign, role: 'bewoner' }, 'plan.not-frozen'],
    ['plan.sign', { ...sign, role: 'vertegenwoordiger' }, 'plan.not-frozen'],
    ['plan.finalise', { ...ref, copyToResident: true, copyToGemeente: false }, 'plan.final'],
  ]
  const codes: string[] = []
  for (const [channel, input] of tries) {
    const answer = await ask(baken, channel, input as Input<typeof channel>)
    codes.push(answer.ok ? `${channel} did it` : answer.problem.code)
  }
  expect(codes).toEqual(tries.map(([, , code]) => code))
  const after = await sanne()
  expect(after).toEqual(before)
  baken.answerDialogs({ saveAs: [file('na-pogingen.pdf')] })
  await get(baken, 'document.save', { ref: { kind: 'trajectplan', ...ref }, format: 'pdf', job: 'na' })
  expect(readFileSync(file('na-pogingen.pdf')).equals(readFileSync(file('versie1.pdf'))), 'the same bytes').toBe(true)
})

test('a revision is a second version; the first one keeps its text and its bytes', async () => {
  await openDossier(page, 'Sanne', 'Plan')
  await page.getByRole('button', { name: 'Herzien, versie 1' }).click()
  await expect(page.getByText('versie 2').first()).toBeVisible()
  await page.getByRole('button', { name: /^1 / }).click()
  await page.getByLabel('Mijn belangrijkste doel, in mijn eigen woorden').fill('Ik wil uitslapen.')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  expect(await version(2)).toMatchObject({ status: 'concept', content: { mainGoal: 'Ik wil uitslapen.' } })
  expect(await version(1)).toMatchObject({ status: 'vastgesteld', content: { mainGoal: 'Ik wil wakker worden zonder bang te zijn voor de dag.' } })

  baken.answerDialogs({ saveAs: [file('versie1-later.pdf'), file('versie1-later.docx')] })
  await openDossier(page, 'Sanne', 'Documenten')
  await page.getByRole('button', { name: 'Bewaar als PDF Trajectplan, versie 1' }).click()
  await expect.poll(() => existsSync(file('versie1-later.pdf')), { timeout: 20_000 }).toBe(true)
  await page.getByRole('button', { name: 'Bewaar als Word Trajectplan, versie 1' }).click()
  await expect.poll(() => existsSync(file('versie1-later.docx')), { timeout: 20_000 }).toBe(true)
  expect(readFileSync(file('versie1-later.pdf')).equals(readFileSync(file('versie1.pdf'))), 'the same PDF').toBe(true)
  expect(readFileSync(file('versie1-later.docx')).equals(readFileSync(file('versie1.docx'))), 'the same DOCX').toBe(true)
})
