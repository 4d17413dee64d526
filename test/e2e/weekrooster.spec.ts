import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { weekBlocks } from '#shared/domain/rooster/schedule.ts'
import { blockTitle } from '#shared/text/rooster/blockWords.ts'
import { accessible } from '../support/e2e/accessible.ts'
import { keyboardOf } from '../support/e2e/keyboard.ts'
import { get, makeHouse, unlock } from '../support/e2e/realHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// The Friday before King's day of 2026, a Monday.
const now = '2026-04-24T10:00:00'
const KINGSDAY = '2026-04-27'

const blocksOf = async (baken: Running, monday: string): Promise<readonly string[]> =>
  weekBlocks((await get(baken, 'house.get', {})).schedule, monday).map((b) => `${b.day} ${b.start} ${b.end} ${blockTitle(b)}`)

async function livingHere(baken: Running): Promise<void> {
  for (const { id } of (await get(baken, 'dossiers.list', {})).residents) {
    const dossier = await get(baken, 'dossier.open', { id })
    const [stay] = dossier.stays
    if (!stay) throw new Error('no stay')
    await get(baken, 'dossier.change', { id, revision: dossier.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, placementDate: '2026-03-02' } } })
  }
  await baken.page.reload()
}

test('a week from the sample, one block moved, King’s day off, poster and pocket weeks printed and the roll called: by keyboard alone', async () => {
  const { home, dossiers } = await makeHouse(['Ans', 'Bas', 'Cem'], '2026-03-02T09:00:00')
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-week-'))
  const files = ['poster.pdf', 'zakweek.pdf'].map((name) => path.join(folder, name))
  const baken = await launchBaken({ home, now, width: 1366, height: 768, dialogs: { print: files } })
  const { page } = baken
  const k = keyboardOf(page)
  const grid = page.getByRole('grid')
  const cell = async (): Promise<string> => grid.evaluate((g) => document.getElementById(g.getAttribute('aria-activedescendant') ?? '')?.querySelector('.hidden')?.textContent ?? '')
  await unlock(page)
  await livingHere(baken)
  await k.palette('Ga naar Weekrooster')
  await expect(page.getByRole('heading', { level: 1, name: 'Weekrooster' })).toBeVisible()

  await k.button(/^Begin met/u)
  await expect(grid).toBeFocused()
  await expect.poll(async () => (await blocksOf(baken, '2026-04-20')).length).toBeGreaterThan(40)
  expect(await blocksOf(baken, '2026-04-13')).toEqual([])
  await accessible(page, 'the fixed week')
  const usual = await blocksOf(baken, KINGSDAY)

  // To the week of King's day: Tuesday's group an hour later, only that week; it gets a quarter more and a second name.
  await k.choose('Welke week', 'Deze week')
  await k.tabTo({ name: /^Week van ma/u })
  await k.press('PageDown')
  await expect(grid).toHaveAccessibleName('Week van ma 27 apr tot zo 3 mei')
  await expect(grid).toBeFocused()
  while (!(await cell()).includes('dinsdag')) await k.press((await cell()).includes('maandag') ? 'ArrowRight' : 'ArrowLeft')
  await k.press('Home')
  while (!(await cell()).startsWith('Vaardigheden')) await k.press('ArrowDown')
  await k.press('Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: 'Vaardigheden duurt van 10:45 tot 14:30' })).toHaveCount(1)
  expect(await cell()).toContain('anders dan in de vaste week')
  await expect.poll(() => blocksOf(baken, KINGSDAY)).toEqual(usual.map((b) => (b === '1 585 795 Vaardigheden' ? '1 645 870 Vaardigheden' : b)).toSorted((a, b) => Number(a[0]) - Number(b[0]) || Number(a.split(' ')[1]) - Number(b.split(' ')[1])))
  expect(await blocksOf(baken, '2026-05-04')).toEqual(usual)

  // Undone and done again; Enter goes to the panel, and back with the keys of the grid.
  await k.press('Control+z')
  await expect.poll(() => blocksOf(baken, KINGSDAY)).toContain('1 645 855 Vaardigheden')
  await expect(grid).toBeFocused()
  await k.press('Control+Shift+Z')
  await expect.poll(() => blocksOf(baken, KINGSDAY)).toContain('1 645 870 Vaardigheden')
  await k.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Naam van het blok' })).toBeFocused()
  await k.fill('Waarom anders?', 'training van het team')
  await accessible(page, 'a block in the panel')

  // A block of somebody's own by its name: a letter on free time begins it.
  await k.backTo({ name: /^Week van ma/u })
  await k.press('ArrowLeft', 'ArrowLeft')
  await k.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await k.press('End', 'ArrowDown', 'ArrowDown', 'f')
  await expect(page.getByRole('textbox', { name: /^Naam van het blok,/u })).toBeFocused()
  await k.type('ilmavond')
  await k.press('Enter')
  await expect(grid).toBeFocused()
  await expect.poll(async () => (await blocksOf(baken, KINGSDAY)).filter((b) => b.endsWith('filmavond')).length).toBe(1)
  await k.press('Delete')
  await expect.poll(async () => (await blocksOf(baken, KINGSDAY)).filter((b) => b.endsWith('filmavond')).length).toBe(0)
  await expect(grid).toBeFocused()

  // King's day: what is programme falls out, supper stays, and only that week.
  await k.button(/^Koningsdag/u)
  await k.button('Laat het programma uitvallen')
  await expect(grid).toBeFocused()
  await expect.poll(async () => (await blocksOf(baken, KINGSDAY)).filter((b) => b.startsWith('0 ')).map((b) => b.split(' ').slice(3).join(' '))).not.toContain('Dagopening')
  expect((await blocksOf(baken, KINGSDAY)).some((b) => b.startsWith('0 ') && /eten/iu.test(b))).toBe(true)
  expect(await blocksOf(baken, '2026-05-04')).toEqual(usual)
  await expect(page.getByText(/^Anders dan de vaste week: .*vallen uit, 1 blok is anders/u)).toBeVisible()

  // Poster and pocket weeks, printed.
  await k.button('Druk af')
  const print = page.getByRole('dialog', { name: 'Druk af: ma 27 apr tot zo 3 mei' })
  await accessible(page, 'which paper')
  await print.getByRole('button', { name: 'Druk af' }).press('Enter')
  await expect.poll(() => statSync(files[0] ?? '', { throwIfNoEntry: false })?.size ?? 0, { timeout: 30_000 }).toBeGreaterThan(5000)
  await k.choose('Wat wil je afdrukken?', 'Zakweken')
  await print.getByRole('button', { name: 'Druk af' }).press('Enter')
  await expect.poll(() => statSync(files[1] ?? '', { throwIfNoEntry: false })?.size ?? 0, { timeout: 30_000 }).toBeGreaterThan(5000)
  await k.press('Escape')
  await expect(print).toHaveCount(0)

  // The roll of today's opening, from the grid.
  await k.tabTo({ name: /^Week van ma/u })
  await k.press('Control+Home')
  await expect(grid).toHaveAccessibleName('Week van ma 20 tot zo 26 apr')
  await k.press('Home')
  while (!(await cell()).startsWith('Dagopening')) await k.press('ArrowDown')
  expect(await cell()).toContain('vrijdag')
  await k.button(/^Noteer wie er was bij Dagopening/u)
  await expect(page.getByRole('dialog', { name: 'Wie was er bij Dagopening?' })).toBeVisible()
  await k.press('Control+Enter')
  await expect.poll(async () => (await get(baken, 'dossier.open', { id: dossiers[0]?.id ?? '' })).stays[0]?.attendance.map((a) => [a.on, a.kind, a.state])).toEqual([['2026-04-24', 'dagopening', 'er']])
  await expect(grid).toBeFocused()

  // Nothing is lost by locking with something only just done.
  await k.press('Shift+ArrowDown', 'Control+l')
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible()
  await unlock(page)
  expect(await blocksOf(baken, '2026-04-20')).toContain('4 510 585 Dagopening')
  await baken.close()
})

test('by mouse: a block is drawn and named, moved to another day, stretched and copied; a block of one resident stands in the dossier alone', async () => {
  const { home, dossiers } = await makeHouse(['Ans', 'Bas'], '2026-03-02T09:00:00')
  const baken = await launchBaken({ home, now, width: 1366, height: 768 })
  const { page } = baken
  await unlock(page)
  await livingHere(baken)
  await page.getByRole('navigation').getByRole('button', { name: 'Weekrooster' }).click()
  const day = (n: number): ReturnType<typeof page.locator> => page.locator(`[data-day="${n}"]`)
  // Where a time stands on screen: the grid shows seven to eleven.
  const spot = async (n: number, hour: number): Promise<readonly [number, number]> => {
    const box = await day(n).boundingBox()
    if (!box) throw new Error('no day')
    return [box.x + box.width / 2, box.y + ((hour - 7) / 16) * box.height]
  }
  const drag = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
    await page.mouse.move(...from)
    await page.mouse.down()
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 3 })
    await page.mouse.move(...to, { steps: 3 })
    await page.mouse.up()
  }
  const fixed = async (): Promise<readonly string[]> => blocksOf(baken, '2026-04-20')
  await drag(await spot(1, 9.1), await spot(1, 10.9))
  await page.keyboard.type('Vaardigheden')
  await page.keyboard.press('Enter')
  await expect.poll(fixed).toEqual(['1 540 660 Vaardigheden'])
  await drag(await spot(1, 10.05), await spot(3, 11.05))
  await expect.poll(fixed).toEqual(['3 600 720 Vaardigheden'])
  const box = await page.getByRole('gridcell', { name: /^Vaardigheden/u }).boundingBox()
  if (!box) throw new Error('no block')
  await drag([box.x + 40, box.y + box.height - 2], [box.x + 40, box.y + box.height + ((await day(3).boundingBox())?.height ?? 0) / 32])
  await expect.poll(fixed).toEqual(['3 600 750 Vaardigheden'])
  await page.keyboard.down('Alt')
  await drag(await spot(3, 11.05), await spot(4, 11.05))
  await page.keyboard.up('Alt')
  await expect.poll(fixed).toEqual(['3 600 750 Vaardigheden', '4 600 750 Vaardigheden'])

  // The copy is for Ans alone, and leaves the schedule of the house for her dossier.
  await page.getByRole('button', { name: /^Wie:/u }).click()
  await page.getByText('Op naam').click()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: /^Staat alleen in het dossier/u }).check()
  await expect.poll(fixed).toEqual(['3 600 750 Vaardigheden'])
  const own = async (): Promise<unknown> => (await get(baken, 'dossier.open', { id: dossiers[0]?.id ?? '' })).stays[0]?.ownBlocks.map((o) => [o.block.day, o.block.start, o.from, o.until])
  await expect.poll(own).toEqual([[4, 600, '2026-04-20', null]])
  await page.getByLabel('Week van', { exact: true }).selectOption({ label: 'Bas' })
  await expect(page.getByRole('gridcell', { name: /^Vaardigheden/u })).toHaveCount(1)
  await baken.close()
})
