import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBaken, type Running } from '../launch.ts'
import { axeFinds } from './lookAt.ts'
import { beheer, doors, dossier, lists, locked, plan, signing, type Visit } from './tour.ts'

const now = '2026-11-23T10:00:00'
type Tour = (running: Running, visit: Visit) => Promise<void>

/** Goes round and gathers what axe finds at each stop. */
async function round(running: Running, tour: Tour): Promise<{ readonly stops: number; readonly found: readonly string[] }> {
  const found: string[] = []
  let stops = 0
  await tour(running, async (name, same) => {
    stops += 1
    found.push(...(await axeFinds(running.page, same)).map((line) => `${name}: ${line}`))
  })
  return { stops, found }
}

/** Every screen and state in one theme: axe finds nothing against WCAG 2.2 AA. */
export function axeRounds(theme: 'light' | 'dark'): void {
  test.describe(`WCAG 2.2 AA, ${theme}`, () => {
    test('the way in: first run, lock, recovery', async () => {
      const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-axe-')), 'blad.pdf')
      const first = await launchBaken({ theme, now, dialogs: { print: [sheet] } })
      const made = await round(first, doors)
      await first.close()
      const again = await launchBaken({ theme, now, home: first.home })
      const { stops, found } = await round(again, locked)
      await again.close()
      expect([...made.found, ...found]).toEqual([])
      expect(made.stops + stops).toBeGreaterThanOrEqual(12)
    })

    const tours: readonly (readonly [what: string, tour: Tour, stops: number])[] = [
      ['Vandaag, zoeken and Bewoners', lists, 10],
      ['a dossier', dossier, 6],
      ['every step of a plan', plan, 23],
      ['signing, consent, a final plan', signing, 14],
      ['Beheer, and checking a document', beheer, 14],
    ]
    for (const [what, tour, least] of tours) {
      test(what, async () => {
        const baken = await launchBaken({ example: true, theme, now })
        const { stops, found } = await round(baken, tour)
        await baken.close()
        expect(found).toEqual([])
        expect(stops).toBeGreaterThanOrEqual(least)
      })
    }
  })
}
