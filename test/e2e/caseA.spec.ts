import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from '@playwright/test'
import { intake } from '../support/e2e/caseAIntake.ts'
import { datesAndSigners, goals, weekToPractical, whoAndWhere } from '../support/e2e/caseAPlan.ts'
import { firstRun, houseSettings } from '../support/e2e/caseAStart.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// Case A, from an empty desk to a signed plan on paper, by somebody without a mouse. One program, one story: each test goes on where the last one stopped.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-casus-a-'))
const file = (name: string): string => path.join(folder, name)
const now = '2026-01-22T14:02:00'
let baken: Running
let k: Keyboard

test.beforeAll(async () => {
  baken = await launchBaken({ now, dialogs: { print: [file('herstelblad.pdf')] } })
  k = keyboardOf(baken.page)
})
test.afterAll(async () => {
  await baken.close()
})

test('first run: house, contract, first user, recovery sheet', async () => firstRun(k, baken.page, file('herstelblad.pdf')))
test('what the house fills in once', async () => houseSettings(k, baken.page))
test('a new resident: the facts of the intake', async () => intake(k, baken.page))
test('the plan, steps 0 to 3: who, why, how long and where to', async () => whoAndWhere(k, baken.page))
test('the plan, step 4: five goals with actions, network and support', async () => goals(k, baken.page))
test('the plan, steps 5 to 9: week, people, signals, if it goes wrong, practical matters', async () => weekToPractical(k, baken.page))
test('the plan, steps 10 and 11: the dates of the case, and consent', async () => datesAndSigners(k, baken.page))
