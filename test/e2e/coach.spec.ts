import { expect, test } from '@playwright/test'
import { arrive } from '../support/e2e/caseStart.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { launchExample } from '../support/exampleHouse.ts'
import type { Running } from '../support/launch.ts'

// The language coach, without a mouse, in the example house.
test.describe.configure({ mode: 'serial' })
let baken: Running
let k: Keyboard
const agreed = () => baken.page.getByRole('textbox', { name: 'Zo spreken we het af' })
const says = () => baken.page.getByRole('group', { name: 'Taalhulp', exact: true })
/** Where the caret is, in the field that has the focus. */
const caret = () => agreed().evaluate((e) => (e instanceof HTMLTextAreaElement && e === document.activeElement ? e.selectionStart : null))

test.beforeAll(async () => {
  baken = await launchExample({ now: '2026-11-23T10:00:00' })
  k = keyboardOf(baken.page)
  await expect(baken.page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
  await k.palette('daan voorbeeld')
  await arrive(k, 'Daan Voorbeeld')
  await k.button('Ga door met het plan')
  await expect(baken.page.getByRole('navigation', { name: 'Stappen van het plan' })).toBeVisible()
  await k.press('Control+Enter', 'Control+Enter', 'Control+Enter', 'Control+Enter')
  await k.tabTo('Zo spreken we het af')
  await k.press('Control+a', 'Delete')
})
test.afterAll(async () => {
  await baken.close()
})

test('says nothing about a sentence that is not finished, and speaks when it is', async () => {
  await baken.page.keyboard.type('Middels gesprekken leer ik praten')
  await expect(agreed()).toHaveValue('Middels gesprekken leer ik praten')
  await baken.page.keyboard.type('.')
  await expect(says()).toContainText('‘Middels’ is schrijftaal.')
})

test('the suggestion is taken by keyboard: that stretch changes, the caret stays, one undo takes it back', async () => {
  await k.press('ArrowLeft', 'ArrowLeft')
  const before = (await caret()) ?? -1
  await k.tabTo('Maak ervan: Met')
  await k.press('Enter')
  await expect(agreed()).toHaveValue('Met gesprekken leer ik praten.')
  await expect(says()).toBeHidden()
  await expect(agreed()).toBeFocused()
  expect(await caret()).toBe(before - 'Middels'.length + 'Met'.length)
  await k.press('Control+z')
  await expect(agreed()).toHaveValue('Middels gesprekken leer ik praten.')
  await expect(says()).toContainText('‘Middels’ is schrijftaal.')
})

test('what is left alone stays left alone, also after another step', async () => {
  await k.tabTo('Laat zo: Middels')
  await k.press('Enter')
  await expect(says()).toBeHidden()
  await expect(agreed()).toBeFocused()
  await k.press('Control+Enter')
  await expect(agreed()).not.toHaveValue(/Middels/u)
  await baken.page.getByRole('list', { name: 'Doelen' }).getByRole('button').first().focus()
  await k.press('Enter')
  await expect(agreed()).toHaveValue(/Middels/u)
  await expect(says()).toBeHidden()
})

test('it is silent at once when somebody switches it off, and everything still works', async () => {
  await k.tabTo('Zo spreken we het af')
  await k.press('End')
  await baken.page.keyboard.type(' Ik ga meer sporten.')
  await expect(says()).toContainText('‘meer’ kun je niet meten. Hoe vaak?')
  await k.tabTo('Taalhulp uit')
  await k.press('Enter')
  await expect(says()).toBeHidden()
  await expect(agreed()).toBeFocused()
  await k.tabTo('Zet de taalhulp aan')
  await k.press('Enter')
  await expect(says()).toContainText('‘meer’ kun je niet meten.')
  await k.palette('taalhulp')
  await expect(says()).toBeHidden()
  await k.press('Control+z')
  await expect(says()).toContainText('‘meer’ kun je niet meten.')
})

test('the whole plan is measured where one checks it', async () => {
  await baken.page.getByRole('button', { name: 'Controleer het plan' }).focus()
  await k.press('Enter')
  const reads = baken.page.getByRole('region', { name: 'Hoe leest dit plan?' })
  await expect(reads).toContainText(/Gemiddeld \d+,\d woorden per zin\. Goed te lezen/u)
  await reads.getByRole('button', { name: 'Toon meer' }).focus()
  await k.press('Enter')
  await expect(reads).toContainText('Flesch-Douma')
  await reads.getByRole('button', { name: 'Ga erheen: de langste zin' }).focus()
  await k.press('Enter')
  await expect(reads).toBeHidden()
  expect((await k.focus()).kind).not.toBe('nothing')
})

test('Beheer switches it off for this computer', async () => {
  await k.palette('kies licht of donker')
  const off = baken.page.getByRole('group', { name: 'Wijs op lange zinnen en moeilijke woorden' }).getByRole('radio', { name: 'Nee' })
  await off.focus()
  await k.press('Space')
  await expect(off).toBeChecked()
  await k.palette('daan voorbeeld')
  await arrive(k, 'Daan Voorbeeld')
  await k.button('Ga door met het plan')
  await expect(baken.page.getByText('De taalhulp is uit.')).toBeVisible()
})
