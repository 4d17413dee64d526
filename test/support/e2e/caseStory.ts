import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { launchBaken, type Running } from '../launch.ts'
import { intake } from './caseIntake.ts'
import { docxWords, pdfWords, screenWords, wrongIn } from './casePapers.ts'
import { datesAndSigners, goals, weekToPractical, whoAndWhere } from './casePlan.ts'
import { checkAndFreeze, openAgain, savePapers, signAndFinalise } from './caseSign.ts'
import { firstRun, houseSettings } from './caseStart.ts'
import { keyboardOf, type Keyboard } from './keyboard.ts'
import { fullNameOf, type TypedCase } from './typedCase.ts'

// One white dot: what a scanner gives is not ours to judge.
const scan = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64')
const bare = (thing: unknown): unknown => JSON.parse(JSON.stringify(thing, (key, value: unknown) => (key === 'id' || key === 'naasten' ? undefined : value)))
// "Vóór 1 april" is a day too, once it is typed.
const plain = (list: readonly Goal[]): unknown => bare(list.map((g) => ({ ...g, actions: g.actions.map(({ what, who, when, due }) => ({ what, who, when: when || due })) })))

/** The only dossier, as it lies in the vault. */
async function stored(page: Page): Promise<Dossier> {
  return page.evaluate(async () => {
    type Answer = { readonly value: { readonly residents: readonly { readonly id: string }[] } }
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<Answer> } }).baken
    const { residents } = (await door.invoke('dossiers.list', {})).value
    return (await door.invoke('dossier.open', { id: residents[0]?.id })).value as unknown as Dossier
  })
}

/** A case from an empty desk to a signed plan on paper, by somebody without a mouse, who types or dictates. One program, one story: each test goes on where the last one stopped. */
export function caseStory(c: TypedCase, words: 'typed' | 'dictated'): void {
  test.describe.configure({ mode: 'serial' })
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-casus-'))
  const file = (name: string): string => path.join(folder, name)
  const pdf = file(`Trajectplan ${fullNameOf(c)}, versie 1.pdf`)
  const docx = file(`Trajectplan ${fullNameOf(c)}, versie 1.docx`)
  let baken: Running
  let k: Keyboard
  let before: Dossier

  test.beforeAll(async () => {
    writeFileSync(file('getekend-blad.png'), scan)
    baken = await launchBaken({ now: c.now, dialogs: { print: [file('herstelblad.pdf')], openFile: [file('getekend-blad.png')], saveAs: [`${folder}/`, `${folder}/`] } })
    k = keyboardOf(baken.page, words)
  })
  test.afterAll(async () => {
    await baken.close()
  })

  test('first run: house, contract, first user, recovery sheet', async () => firstRun(k, baken.page, c, file('herstelblad.pdf')))
  test('what the house fills in once', async () => houseSettings(k, baken.page, c))
  test('a new resident: the facts of the intake', async () => intake(k, baken.page, c))
  test('the plan, steps 0 to 3: who, why, how long and where to', async () => whoAndWhere(k, baken.page, c))
  test('the plan, step 4: goals with actions, network and support, and what waits', async () => goals(k, baken.page, c))
  test('the plan, steps 5 to 9: week, people, signals, if it goes wrong, practical matters', async () => weekToPractical(k, baken.page, c))
  test('the plan, steps 10 and 11: the dates of the case, and consent', async () => datesAndSigners(k, baken.page, c))
  test('the check, and the text fixed for signing', async () => checkAndFreeze(k, baken.page, c))
  test('what was typed is what is kept', async () => {
    const { goals: expected, ...rest } = c.content
    const { goals: typed, ...content } = (await stored(baken.page)).stays[0]?.plan[0]?.content ?? c.content
    expect(bare(content)).toEqual(bare(rest))
    expect(plain(typed)).toEqual(plain(expected))
  })
  test('signed by the ways of the keyboard, by the hbo last: final', async () => signAndFinalise(k, baken.page, c))
  test('every fact of the case is on the paper on the screen', async () => {
    expect(wrongIn(await screenWords(baken.page), c)).toEqual({ missing: [], leaked: [] })
  })
  test('saved as PDF and as a Word file, with every fact in both', async () => {
    await savePapers(k, pdf, docx)
    for (const words of [pdfWords(pdf), docxWords(docx)]) expect(wrongIn(words, c)).toEqual({ missing: [], leaked: [] })
    before = await stored(baken.page)
  })
  test('closed and started again: everything is still there, and the paper is the same bytes', async () => {
    const first = readFileSync(pdf)
    const { home } = baken
    await baken.close()
    baken = await launchBaken({ home, now: c.now, dialogs: { saveAs: [file('nog-eens.pdf')] } })
    k = keyboardOf(baken.page, words)
    await openAgain(k, baken.page, c)
    expect(await stored(baken.page)).toEqual(before)
    expect(before.stays[0]?.plan[0]).toMatchObject({ status: 'vastgesteld', signatures: c.signers.map(({ way }) => ({ route: way.kind === 'typed' ? { kind: 'typed' } : { kind: 'paper', signedOn: way.on } })) })
    await k.tabTo('Overzicht')
    await k.press('ArrowRight', 'ArrowRight')
    await k.button(/^Bewaar als PDF/)
    await expect.poll(() => { try { return readFileSync(file('nog-eens.pdf')).equals(first) } catch { return false } }).toBe(true)
  })
}
