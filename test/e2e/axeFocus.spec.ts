import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { beheer, doors, dossier, evaluations, lists, locked, plan, signing, type Visit } from '../support/e2e/tour.ts'
import { talk } from '../support/e2e/tourTalk.ts'
import { walkAround } from '../support/e2e/walk.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken, type Running } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
type Tour = (running: Running, visit: Visit) => Promise<void>

async function round(running: Running, tour: Tour): Promise<readonly string[]> {
  const found: string[] = []
  await tour(running, async (name) => {
    found.push(...(await walkAround(running.page)).map((line) => `${name}: ${line}`))
  })
  return found
}

test.describe('Tab goes round every screen, never sticks, and one always sees where it is', () => {
  test('the way in', async () => {
    const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'baken-tab-')), 'blad.pdf')
    const first = await launchBaken({ now, dialogs: { print: [sheet] } })
    const found = [...(await round(first, doors))]
    await first.close()
    const again = await launchBaken({ now, home: first.home })
    found.push(...(await round(again, locked)))
    await again.close()
    expect(found).toEqual([])
  })
  for (const [what, tour] of [['Vandaag, zoeken and Bewoners', lists], ['a dossier', dossier], ['every step of a plan', plan], ['signing, consent, a final plan', signing], ['every part of a look back', talk], ['looking back, signed, and the new version', evaluations], ['Beheer', beheer]] as const) {
    test(what, async () => {
      const baken = await launchExample({ now })
      const found = await round(baken, tour)
      await baken.close()
      expect(found).toEqual([])
    })
  }
})
