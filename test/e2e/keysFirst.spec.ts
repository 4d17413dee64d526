import { expect, test, type Page } from '@playwright/test'
import { launchBaken, type Running } from '../support/launch.ts'
import { copyOf, get, makeHouse, openGoal, unlock, type Made } from '../support/e2e/realHouse.ts'

// The field and the paper show a key at once, the form around them a moment later. Everything here happens within one task of the page, before that moment.
let made: Made
let baken: Running
test.beforeAll(async () => {
  made = await makeHouse(['Daan'])
})
test.beforeEach(async () => {
  baken = await launchBaken({ home: copyOf(made), width: 1366, height: 768 })
  await unlock(baken.page)
})
test.afterEach(async () => baken.close())

/** Types into the field with the focus and, before anything else can happen, does `then` with the element of that label or name. */
const typeAnd = (page: Page, text: string, then: 'read the paper' | 'click', name = ''): Promise<boolean> =>
  page.evaluate(
    ([words, act, label]) => {
      const field = document.activeElement as HTMLTextAreaElement
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words)
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: words, inputType: 'insertText' }))
      if (act === 'click') [...document.querySelectorAll('button')].find((b) => b.textContent === label)?.click()
      return document.querySelector('.paper-desk')?.textContent.includes(words) === true
    },
    [text, then, name] as const,
  )

test('the paper says what was typed before the next frame is drawn', async () => {
  const { page } = baken
  const words = await openGoal(page, 'Daan')
  await words.click()
  expect(await typeAnd(page, 'Ik bel elke dag mijn zus.', 'read the paper')).toBe(true)
  await expect(words).toHaveValue('Ik bel elke dag mijn zus.')
})

test('a click right after a key works on what was typed, and nothing of it is lost', async () => {
  const { page } = baken
  await openGoal(page, 'Daan')
  await page.getByRole('navigation', { name: 'Stappen van het plan' }).getByRole('button', { name: /Signalen/ }).click()
  await page.getByRole('button', { name: 'Eerst bel ik' }).click()
  const who = page.getByRole('list', { name: 'Wie ik bel, op volgorde' }).getByLabel('Wie', { exact: true })
  await expect(who).toBeFocused()
  await typeAnd(page, 'mijn zus', 'click', 'Daarna bel ik')
  await expect(who).toHaveCount(2)
  await expect(who.first()).toHaveValue('mijn zus')
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved')
  const stored = await get(baken, 'dossier.open', { id: made.dossiers[0]?.id ?? '' })
  expect(stored.stays[0]?.plan[0]?.content.signals.calls.map((c) => c.who)).toEqual(['mijn zus', ''])
})

test('Enter goes on to the next action before the next key comes: it never lands in the action that was left', async () => {
  const { page } = baken
  await openGoal(page, 'Daan')
  await page.getByRole('button', { name: 'Eerste actie' }).click()
  await expect(page.getByRole('textbox', { name: 'Wat, actie 1' })).toBeFocused()
  const next = await page.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    return document.activeElement?.getAttribute('aria-label')
  })
  expect(next).toBe('Wat, actie 2')
})

test('undo right after a key takes the words back, in the field and on the paper', async () => {
  const { page } = baken
  const words = await openGoal(page, 'Daan')
  await words.click()
  await typeAnd(page, 'Ik wil leren koken.', 'read the paper')
  await page.keyboard.press('Control+z')
  await expect(words).toHaveValue('')
  await expect(page.locator('.paper-desk')).not.toContainText('Ik wil leren koken.')
})
