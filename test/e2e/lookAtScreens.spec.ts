import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { lookAtEvery, type Tour } from '../support/e2e/everyLook.ts'
import { beheer, doors, dossier, lists, locked, plan } from '../support/e2e/tour.ts'
import { week } from '../support/e2e/tourWeek.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
test.setTimeout(600_000)

test.describe('WCAG 2.2 AA in light and dark, nothing cut or outside the window, and Tab goes round', () => {
  test('the way in: first run, lock, recovery', async () => {
    const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-look-')), 'blad.pdf')
    const first = await launchBaken({ now, dialogs: { print: [sheet] } })
    const made = await lookAtEvery(first, doors)
    await first.close()
    const again = await launchBaken({ now, home: first.home })
    const { stops, found } = await lookAtEvery(again, locked)
    await again.close()
    expect([...made.found, ...found]).toEqual([])
    expect(made.stops + stops).toBeGreaterThanOrEqual(12)
  })

  const tours: readonly (readonly [what: string, tour: Tour, stops: number])[] = [['Vandaag, zoeken and Bewoners', lists, 10], ['a dossier', dossier, 8], ['every step of a plan', plan, 23], ['Beheer, and checking a document', beheer, 14], ['the weekrooster', week, 11]]
  for (const [what, tour, least] of tours) {
    test(what, async () => {
      const baken = await launchExample({ now })
      const { stops, found } = await lookAtEvery(baken, tour)
      await baken.close()
      expect(found).toEqual([])
      expect(stops).toBeGreaterThanOrEqual(least)
    })
  }
})
