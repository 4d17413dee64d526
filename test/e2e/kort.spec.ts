import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { normalise } from '#shared/documents/plainText.ts'
import { bodyWords } from '../support/docxText.ts'
import { palette } from '../support/e2e/tour.ts'
import { launchExample } from '../support/exampleHouse.ts'

const now = '2026-11-23T10:00:00'

test('the plan in short is offered first to who reads with difficulty, and can be seen, printed and saved with the same words', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-kort-'))
  const [pdf, docx, printed] = ['kort.pdf', 'kort.docx', 'af.pdf'].map((name) => path.join(folder, name))
  const baken = await launchExample({ now, dialogs: { saveAs: [pdf ?? null, docx ?? null], print: [printed ?? null] } })
  const { page } = baken
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })

  await palette(page, 'Zoë Maquette')
  await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
  await expect(page.getByText('Leest moeilijk: geef ook de eenvoudige versie mee.')).toBeVisible()
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  expect(headings.findIndex((h) => h.includes('Mijn plan in het kort'))).toBe(headings.findIndex((h) => h.includes('Trajectplan')) - 1)

  const name = (verb: string): RegExp => new RegExp(`^${verb} Mijn plan in het kort, versie`)
  await page.getByRole('button', { name: name('Bewaar als PDF') }).first().click()
  await expect(page.getByRole('status').getByText('Bewaard als')).toBeAttached({ timeout: 60_000 })
  await page.getByRole('button', { name: name('Bewaar als Word') }).first().click()
  await expect.poll(() => { try { return readFileSync(docx ?? '').length } catch { return 0 } }, { timeout: 60_000 }).toBeGreaterThan(1000)
  await page.getByRole('button', { name: name('Druk af') }).first().click()
  await expect.poll(() => { try { return readFileSync(printed ?? '').length } catch { return 0 } }, { timeout: 60_000 }).toBeGreaterThan(1000)

  const onPdf = normalise(execFileSync('pdftotext', ['-layout', pdf ?? '', '-'], { encoding: 'utf8' }))
  const inWord = normalise(bodyWords(readFileSync(docx ?? '')))
  expect(onPdf).toContain('Mijn plan in het kort')
  expect(inWord).toMatch(/^Zoë Maquette Mijn plan in het kort Dit is de korte versie van mijn trajectplan, versie 1 van .* Het plan met de handtekeningen telt\./u)
  expect(inWord.split(' ').map((w) => w.replace(/^“/u, '')).filter((w) => !onPdf.includes(w))).toEqual([])
  expect(onPdf).toMatch(/code [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}/u)
  expect(Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [pdf ?? ''], { encoding: 'utf8' }))?.[1])).toBeLessThanOrEqual(3)

  await page.getByRole('button', { name: name('Bekijk') }).first().click()
  await expect(page.locator('iframe')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Alt+ArrowLeft')

  await palette(page, 'Daan Voorbeeld')
  await page.getByRole('tab', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('button', { name: name('Bekijk') }).first()).toBeVisible()
  await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
  await expect(page.getByText('Grote letters, twee of drie bladzijden.')).toBeVisible()
  const daan = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  expect(daan.findIndex((h) => h.includes('Mijn plan in het kort'))).toBeGreaterThan(daan.findIndex((h) => h.includes('Trajectplan')))
  await baken.close()
})
