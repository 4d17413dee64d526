import { expect, test } from '@playwright/test'
import { launchBaken } from '../support/launch.ts'

test('opens one window that shows the program', async () => {
  const baken = await launchBaken()
  try {
    await expect(baken.page.locator('h1').first()).toBeVisible()
    expect(baken.app.windows()).toHaveLength(1)
    expect(baken.page.url()).toBe('app://baken/')
  } finally {
    await baken.close()
  }
})
