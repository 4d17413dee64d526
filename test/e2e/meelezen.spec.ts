import { expect, test, type Page } from '@playwright/test'
import { boundary, ended, localVoice, marked, networkVoices, told, withVoices } from '../support/e2e/fakeSpeech.ts'
import { palette, residentsOf } from '../support/e2e/tour.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'

// The voice is a stand-in: a test machine has none, or another. All around it is the real program.

const now = '2026-11-23T10:00:00'
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Meelezen' })
const place = (page: Page) => dialog(page).getByText(/^stuk \d+ van \d+$/)
const home = async (page: Page): Promise<void> => expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })

/** The first goal of a plan under way, with the cursor in its own words. */
async function openGoal(page: Page): Promise<void> {
  await palette(page, 'Daan Voorbeeld')
  await page.getByRole('button', { name: 'Ga door met het plan' }).first().click()
  await page.getByRole('navigation', { name: 'Stappen van het plan' }).getByRole('list', { name: 'Doelen' }).getByRole('button').first().click()
  await page.getByLabel('In mijn eigen woorden', { exact: true }).click()
}
const fieldInFocus = async (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'])
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

test.describe('reading along', () => {
  let baken: Running
  test.beforeAll(async () => {
    baken = await launchExample({ now })
    await home(baken.page)
  })
  test.afterAll(async () => baken.close())

  test('begins where one was, goes by keys, and the form follows', async () => {
    const { page } = baken
    await openGoal(page)
    const words = await page.getByLabel('In mijn eigen woorden', { exact: true }).inputValue()
    await page.keyboard.press('F9')
    await expect(dialog(page).getByText(words)).toBeVisible()
    const begun = await place(page).textContent()
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).not.toHaveText(begun ?? '')
    await expect(dialog(page).getByText(words)).toBeHidden()
    await page.keyboard.press('Shift+Space')
    await expect(place(page)).toHaveText(begun ?? '')
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('In mijn eigen woorden', { exact: true })).toBeFocused()
    await page.keyboard.press('F9')
    await page.keyboard.press('Home')
    await expect(place(page)).toHaveText(/^stuk 1 van/)
    await page.keyboard.press('F9')
    await expect(dialog(page)).toBeHidden()
    await expect.poll(async () => fieldInFocus(page)).toBe('content.mainGoal')
  })

  test('what is not right is one key away from its field', async () => {
    const { page } = baken
    await openGoal(page)
    await page.keyboard.press('F9')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await expect(dialog(page).getByText('Ik ben hier')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect.poll(async () => fieldInFocus(page)).toBe('stay.plannedEnd')
  })

  test('keeps type size, contrast and way for the next time, and larger is larger', async () => {
    const { page } = baken
    await openGoal(page)
    await page.keyboard.press('F9')
    const size = async (): Promise<number> => dialog(page).locator('[data-block]').first().evaluate((el) => parseFloat(getComputedStyle(el).fontSize))
    const before = await size()
    await dialog(page).getByRole('button', { name: 'Groter' }).click()
    expect(await size()).toBeGreaterThan(before)
    await dialog(page).getByRole('radio', { name: 'Wit op zwart' }).check({ force: true })
    await dialog(page).getByRole('radio', { name: 'Alles' }).check({ force: true })
    const larger = await size()
    await page.keyboard.press('F9')
    await expect(dialog(page)).toBeHidden()
    await page.keyboard.press('F9')
    expect(await size()).toBe(larger)
    expect(await dialog(page).getByRole('group', { name: 'Tekst' }).evaluate((el) => getComputedStyle(el).backgroundColor)).toBe('rgb(0, 0, 0)')
    expect(await dialog(page).locator('[data-block]').count()).toBeGreaterThan(30)
    await page.keyboard.press('F9')
  })

  test('without a Dutch voice of the computer itself there is no voice, and it says why', async () => {
    const { page } = baken
    await withVoices(page, networkVoices)
    await home(page)
    await openGoal(page)
    await page.keyboard.press('F9')
    await expect(dialog(page).getByText('deze computer heeft zelf geen Nederlandse stem')).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Lees voor' })).toHaveCount(0)
    expect(await told(page)).toEqual({ spoken: [], now: null })
  })
})

test.describe('reading aloud', () => {
  let baken: Running
  test.beforeAll(async () => {
    baken = await launchExample({ now })
    await home(baken.page)
    await withVoices(baken.page, [...networkVoices, localVoice])
    await home(baken.page)
  })
  test.afterAll(async () => baken.close())
  const start = async (page: Page): Promise<void> => {
    await openGoal(page)
    await page.keyboard.press('F9')
    await dialog(page).getByRole('button', { name: 'Lees voor' }).click()
  }

  test('says sentence after sentence in the local voice, and marks the sentence and the word on the paper', async () => {
    const { page } = baken
    await start(page)
    const first = await told(page)
    expect(first.spoken.map((s) => s.voice)).toEqual(['Frank'])
    expect(letters((await marked(page)).sentence)).toBe(letters(first.now ?? ''))
    expect((await marked(page)).word).toBe('')
    await ended(page)
    let sentence = (await told(page)).now ?? ''
    while (sentence.split(' ').length < 3) {
      await ended(page)
      sentence = (await told(page)).now ?? ''
    }
    const second = sentence.split(' ')[1] ?? ''
    await boundary(page, sentence.indexOf(second))
    await expect.poll(async () => letters((await marked(page)).word)).toBe(letters(second))
    await page.keyboard.press('Escape')
  })

  test('goes on from piece to piece to the end, with every sentence marked where it stands', async () => {
    const { page } = baken
    await openGoal(page)
    await page.keyboard.press('F9')
    await page.keyboard.press('Home')
    await expect(place(page)).toHaveText(/^stuk 1 van/)
    await dialog(page).getByRole('button', { name: 'Lees voor' }).click()
    const wrong: string[] = []
    let count = 0
    let said = (await told(page)).now
    while (said !== null) {
      count += 1
      const { sentence } = await marked(page)
      // Numbers, dates and abbreviations are said otherwise than they stand there.
      if (sentence === '' || (!/\d|€|GGZ|hbo|…/u.test(sentence) && letters(sentence) !== letters(said))) wrong.push(`${said} | ${sentence}`)
      await ended(page)
      said = (await told(page)).now
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(60)
    const [, at, of] = /stuk (\d+) van (\d+)/u.exec((await place(page).textContent()) ?? '') ?? []
    expect(at).toBe(of)
    expect((await marked(page)).sentence).toBe('')
    await expect(dialog(page).getByRole('button', { name: 'Lees voor' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('waits, goes on with the sentence it was at, and reads faster when asked', async () => {
    const { page } = baken
    await start(page)
    await ended(page)
    const { now: sentence } = await told(page)
    await dialog(page).getByRole('button', { name: 'Wacht even' }).click()
    expect((await told(page)).now).toBeNull()
    await dialog(page).getByRole('radio', { name: 'Vlot' }).check({ force: true })
    await dialog(page).getByRole('button', { name: 'Lees verder' }).click()
    const last = (await told(page)).spoken.slice(-2)
    expect((await told(page)).now).toBe(sentence)
    expect(last[1]?.rate).toBeGreaterThan(last[0]?.rate ?? 9)
    await dialog(page).getByRole('button', { name: 'Stop' }).click()
    expect([(await told(page)).now, (await marked(page)).sentence]).toEqual([null, ''])
    await page.keyboard.press('Escape')
  })

  for (const [what, act] of [
    ['closes it', async (b: Running) => b.page.keyboard.press('Escape')],
    ['goes elsewhere', async (b: Running) => b.page.keyboard.press('Alt+ArrowLeft')],
    // Playwright keeps each page visible whatever its window does, so the page is told what Chromium would tell it.
    ['hides the window', async (b: Running) => b.page.evaluate(() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange')); Reflect.deleteProperty(document, 'visibilityState') })],
    ['locks', async (b: Running) => b.page.keyboard.press('Control+l')],
  ] as const) {
    test(`is silent at once when somebody ${what}`, async () => {
      const { page } = baken
      await start(page)
      expect((await told(page)).now).not.toBeNull()
      await act(baken)
      await expect.poll(async () => (await told(page)).now).toBeNull()
      if (what !== 'locks' && (await dialog(page).isVisible())) await page.keyboard.press('Escape')
    })
  }
})

test('a fixed plan can be read along too, with no way to a field', async () => {
  const baken = await launchExample({ now })
  const { page } = baken
  await home(page)
  const final = (await residentsOf(page)).find((r) => r.plan?.status === 'vastgesteld')
  await palette(page, final?.goals[0]?.words ?? '')
  await page.getByRole('button', { name: 'Meelezen' }).click()
  await expect(place(page)).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Dit klopt niet' })).toHaveCount(0)
  await baken.close()
})
