import { expect, test } from '@playwright/test'
import { lookAtEvery, type Tour } from '../support/e2e/everyLook.ts'
import { makeHouse } from '../support/e2e/realHouse.ts'
import { backups, evaluations, privacy, signing } from '../support/e2e/tour.ts'
import { papers } from '../support/e2e/tourPapers.ts'
import { talk } from '../support/e2e/tourTalk.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
test.setTimeout(600_000)

test.describe('WCAG 2.2 AA in light and dark, nothing cut or outside the window, and Tab goes round', () => {
  test('backups, and putting one back', async () => {
    const { home } = await makeHouse(['Daan'], now)
    const baken = await launchBaken({ home, now: '2026-11-24T10:00:00' })
    const { stops, found } = await lookAtEvery(baken, backups)
    await baken.close()
    expect(found).toEqual([])
    expect(stops).toBeGreaterThanOrEqual(10)
  })

  const tours: readonly (readonly [what: string, tour: Tour, stops: number])[] = [['signing, consent, a final plan', signing, 14], ['every part of a look back', talk, 20], ['looking back, signed, and the new version', evaluations, 8], ['the privacy desk', privacy, 5], ['the papers at the door', papers, 9]]
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
