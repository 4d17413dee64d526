import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { bodyWords } from '../support/docxText.ts'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { axeFinds } from '../support/e2e/lookAt.ts'
import { copyOf, get, makeHouse, unlock } from '../support/e2e/realHouse.ts'
import { launchBaken } from '../support/launch.ts'
import { popplerPages } from '../support/pdf.ts'

const now = '2026-11-23T10:00:00'

test('no mouse: a mark of the timeline answered, hours planned, the duties on paper and in a calendar, leaving, and taking it back', async () => {
  const made = await makeHouse(['Daan'], now)
  const out = mkdtempSync(path.join(tmpdir(), 'baken-termijnen-'))
  const baken = await launchBaken({ home: copyOf(made), now, dialogs: { saveAs: ['lijst.pdf', 'lijst.docx', 'agenda.ics'].map((name) => path.join(out, name)) } })
  const { page } = baken
  const k = keyboardOf(page)
  const found: string[] = []
  const look = async (name: string): Promise<void> => void found.push(...(await axeFinds(page)).map((line) => `${name}: ${line}`))
  await unlock(page)
  const [daan] = made.dossiers
  const stay = daan?.stays[0]
  if (!daan || !stay) throw new Error('no Daan')
  const facts = { ...stay.facts, contractProfile: 'ijssel-vecht', placementDate: '2026-10-26', supportStart: '2026-10-26', plannedEnd: '2027-10-09' }
  await get(baken, 'dossier.change', { id: daan.id, revision: daan.revision, change: { kind: 'stay', stayId: stay.id, facts } })
  const tab = async (name: string, way: 'ArrowRight' | 'ArrowLeft'): Promise<void> => {
    await k.backTo({ name: /^(?:Overzicht|Plan|Documenten)$/, kind: 'button' }, 60)
    const wanted = page.getByRole('tab', { name, exact: true })
    for (let n = 0; n < 12 && (await wanted.getAttribute('aria-selected')) !== 'true'; n += 1) await k.press(way)
    await expect(wanted).toHaveAttribute('aria-selected', 'true')
  }

  await test.step('the timeline: arrows in order of date, Enter opens, an answer closes the duty', async () => {
    await k.palette('Daan Voorbeeld')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Daan')
    await k.tabTo({ name: /^Woning: inschrijven, do 26 nov, over 3 dagen/ })
    await k.press('Home')
    expect((await k.focus()).name).toContain('Plaatsing')
    await k.press('ArrowRight', 'ArrowRight', 'ArrowRight')
    expect((await k.focus()).name).toContain('Evaluatie 1')
    await k.press('Enter')
    await expect(page.getByText('Plaatsing ma 26 okt + 3 maanden', { exact: false })).toBeVisible()
    await look('mark')
    await k.button(/^Niet van toepassing, Evaluatie 1/)
    await k.fill('Niet van toepassing, omdat', 'Gehouden bij de gemeente.')
    await k.press('Enter')
    await expect(page.getByText('Niet van toepassing. Gehouden bij de gemeente.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Evaluatie 1, .*vervallen$/ })).toBeVisible()
  })

  await test.step('hours, taken over from the contract and one kind too few', async () => {
    await tab('Plan', 'ArrowRight')
    await k.button('Neem de uren van het contract')
    await k.fill('Eén op één', '2,5')
    await k.press('Tab')
    await expect(page.getByText('1,5 uur te weinig')).toBeVisible()
    await look('hours')
  })

  await test.step('the duties on one page, in Word, and as a calendar', async () => {
    await tab('Documenten', 'ArrowRight')
    await k.button('Bewaar als PDF Termijnen van Daan')
    await expect(page.getByText('Bewaard als lijst.pdf.').first()).toBeVisible({ timeout: 20_000 })
    await k.button('Bewaar als Word Termijnen van Daan')
    await expect(page.getByText('Bewaard als lijst.docx.').first()).toBeVisible({ timeout: 20_000 })
    await k.button('Bewaar als agenda Termijnen van Daan')
    await expect(page.getByText('Bewaard als agenda.ics.').first()).toBeVisible()
    const pages = popplerPages(readFileSync(path.join(out, 'lijst.pdf')))
    expect(pages).toHaveLength(1)
    const ics = readFileSync(path.join(out, 'agenda.ics'), 'utf8')
    expect(ics).toContain('DTSTART;VALUE=DATE:20261126\r\n')
    expect(ics).toContain('SUMMARY:DV: Inschrijven als woningzoekende\r\n')
    expect(ics).not.toContain('Daan')
    for (const words of [pages[0] ?? '', bodyWords(readFileSync(path.join(out, 'lijst.docx')))]) {
      expect(words).toContain('Inschrijven als woningzoekende')
      expect(words).not.toContain('Evaluatie 1')
      expect(words).toContain('Evaluatie 2')
    }
  })

  await test.step('leaving: the duties lapse, and what is missing stays in sight', async () => {
    await tab('Overzicht', 'ArrowLeft')
    await k.button('Leg vertrek vast', 60)
    await look('leaving begun')
    await page.keyboard.type('vandaag')
    await k.press('Tab')
    await expect(page.getByText('Daan is vandaag vertrokken.', { exact: false })).toBeVisible()
    await k.select('Uitkomst', 'Doelen behaald en uitgestroomd')
    await k.fill('Reden', 'Heeft een woning.')
    await k.fill('Gemeente na vertrek', 'Kampen')
    await look('left')
    await k.palette('Vandaag')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('november')
    await expect(page.getByRole('button', { name: /Inschrijven als woningzoekende/ })).toHaveCount(0)
    expect((await get(baken, 'dossiers.list', {})).residents[0]).toMatchObject({ ended: true, next: null })
    await k.palette('Daan Voorbeeld')
    await expect(page.getByText('Schrijf op wie het overneemt.', { exact: false }).first()).toBeVisible()
    await k.button('Toch niet vertrokken', 60)
    await expect(page.getByText('Het vertrek van Daan is weg.', { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Woning: inschrijven, do 26 nov, over 3 dagen/ })).toBeVisible()
    await expect.poll(async () => (await get(baken, 'dossiers.list', {})).residents[0]?.next?.kind).toBe('woningzoekende')
  })
  await baken.close()
  expect(found).toEqual([])
})
