import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'
import { makeHouse } from '../support/e2e/realHouse.ts'
import { axeFinds } from '../support/e2e/lookAt.ts'
import { backups, beheer, doors, dossier, evaluations, lists, locked, plan, privacy, signing, type Visit } from '../support/e2e/tour.ts'
import { talk } from '../support/e2e/tourTalk.ts'

const now = '2026-11-23T10:00:00'
type Tour = (running: Running, visit: Visit) => Promise<void>

/** The page as it looks when the computer is set to light or to dark. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
}

/** Goes round and gathers what axe finds at each stop: by all rules in light, and in dark by those that look at colours. */
async function round(running: Running, tour: Tour): Promise<{ readonly stops: number; readonly found: readonly string[] }> {
  const { page } = running
  const found: string[] = []
  let stops = 0
  await tour(running, async (name, same) => {
    stops += 1
    found.push(...(await axeFinds(page, same)).map((line) => `${name}: ${line}`))
    await turn(page, 'dark')
    found.push(...(await axeFinds(page, same, 'colours')).map((line) => `${name}, dark: ${line}`))
    await turn(page, 'light')
  })
  return { stops, found }
}

test.describe('WCAG 2.2 AA, in light and in dark', () => {
  test('the way in: first run, lock, recovery', async () => {
    const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-axe-')), 'blad.pdf')
    const first = await launchBaken({ now, dialogs: { print: [sheet] } })
    const made = await round(first, doors)
    await first.close()
    const again = await launchBaken({ now, home: first.home })
    const { stops, found } = await round(again, locked)
    await again.close()
    expect([...made.found, ...found]).toEqual([])
    expect(made.stops + stops).toBeGreaterThanOrEqual(12)
  })

  test('backups, and putting one back', async () => {
    const { home } = await makeHouse(['Daan'], now)
    const baken = await launchBaken({ home, now: '2026-11-24T10:00:00' })
    const { stops, found } = await round(baken, backups)
    await baken.close()
    expect(found).toEqual([])
    expect(stops).toBeGreaterThanOrEqual(10)
  })

  const tours: readonly (readonly [what: string, tour: Tour, stops: number])[] = [
    ['Vandaag, zoeken and Bewoners', lists, 10],
    ['a dossier', dossier, 8],
    ['every step of a plan', plan, 23],
    ['signing, consent, a final plan', signing, 14],
    ['every part of a look back', talk, 20],
    ['looking back, signed, and the new version', evaluations, 8],
    ['the privacy desk', privacy, 5],
    ['Beheer, and checking a document', beheer, 14],
  ]
  for (const [what, tour, least] of tours) {
    test(what, async () => {
      const baken = await launchExample({ now })
      const { stops, found } = await round(baken, tour)
      await baken.close()
      expect(found).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(least)
    })
  }
})
