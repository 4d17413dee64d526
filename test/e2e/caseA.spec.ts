import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Dossier } from '#shared/domain/dossier.ts'
import { intake } from '../support/e2e/caseAIntake.ts'
import { docxWords, leaked, missing, pdfWords, screenWords } from '../support/e2e/caseAPapers.ts'
import { datesAndSigners, goals, notNow, weekToPractical, whoAndWhere } from '../support/e2e/caseAPlan.ts'
import { checkAndFreeze, openAgain, savePapers, signAndFinalise } from '../support/e2e/caseASign.ts'
import { firstRun, houseSettings } from '../support/e2e/caseAStart.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { contentA } from '../support/caseA.ts'
import { launchBaken, type Running } from '../support/launch.ts'

// Case A, from an empty desk to a signed plan on paper, by somebody without a mouse. One program, one story: each test goes on where the last one stopped.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-casus-a-'))
const file = (name: string): string => path.join(folder, name)
const pdf = file('Trajectplan Daan Voorbeeld, versie 1.pdf')
const docx = file('Trajectplan Daan Voorbeeld, versie 1.docx')
const now = '2026-01-22T14:02:00'
// One white dot: what a scanner gives is not ours to judge.
const scan = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64')
let baken: Running
let k: Keyboard
let before: Dossier

test.beforeAll(async () => {
  writeFileSync(file('getekend-blad.png'), scan)
  baken = await launchBaken({ now, dialogs: { print: [file('herstelblad.pdf')], openFile: [file('getekend-blad.png')], saveAs: [`${folder}/`, `${folder}/`] } })
  k = keyboardOf(baken.page)
})
test.afterAll(async () => {
  await baken.close()
})

/** The dossier as it lies in the vault. */
async function stored(): Promise<Dossier> {
  return baken.page.evaluate(async () => {
    type Answer = { readonly value: { readonly residents: readonly { readonly id: string }[] } }
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<Answer> } }).baken
    const { residents } = (await door.invoke('dossiers.list', {})).value
    return (await door.invoke('dossier.open', { id: residents[0]?.id })).value as unknown as Dossier
  })
}
const bare = (thing: unknown): unknown => JSON.parse(JSON.stringify(thing, (key, value: unknown) => (key === 'id' || key === 'naasten' ? undefined : value)))

test('first run: house, contract, first user, recovery sheet', async () => firstRun(k, baken.page, file('herstelblad.pdf')))
test('what the house fills in once', async () => houseSettings(k, baken.page))
test('a new resident: the facts of the intake', async () => intake(k, baken.page))
test('the plan, steps 0 to 3: who, why, how long and where to', async () => whoAndWhere(k, baken.page))
test('the plan, step 4: five goals with actions, network and support', async () => goals(k, baken.page))
test('the plan, steps 5 to 9: week, people, signals, if it goes wrong, practical matters', async () => weekToPractical(k, baken.page))
test('the plan, steps 10 and 11: the dates of the case, and consent', async () => datesAndSigners(k, baken.page))
test('what was typed is what is kept', async () => {
  const { notNow: asked, goals: expected, leefgebieden, ...rest } = contentA
  const { notNow: kept, goals: typed, leefgebieden: on, ...content } = (await stored()).stays[0]?.plan[0]?.content ?? contentA
  expect(bare(content)).toEqual(bare(rest))
  expect(kept).toEqual({ inkomen: asked['inkomen'], ...notNow })
  expect(on).toEqual(leefgebieden.filter((area) => !(area in notNow)))
  // "Vóór 1 april" is a day too, once it is typed.
  const plain = (list: typeof expected): unknown => bare(list.map((g) => ({ ...g, actions: g.actions.map(({ what, who, when, due }) => ({ what, who, when: when || due })) })))
  expect(plain(typed)).toEqual(plain(expected))
})
test('the check, and the text fixed for signing', async () => checkAndFreeze(k, baken.page))
test('signed by typed name, on paper and by the hbo: final', async () => signAndFinalise(k, baken.page))
test('every fact of the case is on the paper on the screen', async () => {
  const words = await screenWords(baken.page)
  expect({ missing: missing(words), leaked: leaked(words) }).toEqual({ missing: [], leaked: [] })
})
test('saved as PDF and as a Word file, with every fact in both', async () => {
  await savePapers(k, pdf, docx)
  for (const words of [pdfWords(pdf), docxWords(docx)]) expect({ missing: missing(words), leaked: leaked(words) }).toEqual({ missing: [], leaked: [] })
  before = await stored()
})
test('closed and started again: everything is still there, and the paper is the same bytes', async () => {
  const first = readFileSync(pdf)
  const { home } = baken
  await baken.close()
  baken = await launchBaken({ home, now, dialogs: { saveAs: [file('nog-eens.pdf')] } })
  k = keyboardOf(baken.page)
  await openAgain(k, baken.page)
  expect(await stored()).toEqual(before)
  expect(before.stays[0]?.plan[0]).toMatchObject({ status: 'vastgesteld', signatures: [{ route: { kind: 'typed' } }, { route: { kind: 'paper', signedOn: '2026-01-21' } }, { route: { kind: 'typed' } }] })
  await k.tabTo('Overzicht')
  await k.press('ArrowRight', 'ArrowRight')
  await k.button(/^Bewaar als PDF/)
  await expect.poll(() => { try { return readFileSync(file('nog-eens.pdf')).equals(first) } catch { return false } }).toBe(true)
})
