import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { intake } from '../support/e2e/caseIntake.ts'
import { pdfWords } from '../support/e2e/casePapers.ts'
import { dayOnly, goals, whoAndWhere } from '../support/e2e/casePlan.ts'
import { checkFrom, comeIn, signAndFinalise, signed } from '../support/e2e/caseSign.ts'
import { arrive, firstRun, houseSettings } from '../support/e2e/caseStart.ts'
import { looks, noteContact, tab, together, writeSlip } from '../support/e2e/caseTalk.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { get } from '../support/e2e/realHouse.ts'
import { slipB, talkOfB, typedB as c } from '../support/e2e/typedB.ts'
import { fullNameOf } from '../support/e2e/typedCase.ts'
import { launchBaken, type Running } from '../support/launch.ts'
import { popplerPages } from '../support/pdf.ts'

// Case B by somebody without a mouse: from the intake to the first look back, which is two days late, and the plan that comes out of it. One program, one story.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(path.join(tmpdir(), 'baken-casus-b-'))
const file = (name: string): string => path.join(folder, name)
const name = fullNameOf(c)
let baken: Running
let k: Keyboard
let page: Page

/** The program on another day: started, and the password typed. */
async function start(now: string, heading: RegExp, dialogs: Parameters<typeof launchBaken>[0] = {}): Promise<void> {
  const { home } = baken
  await baken.close()
  baken = await launchBaken({ home, now, ...dialogs })
  page = baken.page
  k = keyboardOf(page)
  await comeIn(k, heading)
}
async function open(where: string): Promise<void> {
  await k.palette(name.toLowerCase())
  // Within the dossier the first tab of it has the focus.
  await arrive(k, new RegExp(`^(?:${name}|Overzicht)$`, 'u'))
  await tab(k, page, where)
}
const dossier = async (): Promise<Dossier> => get(baken, 'dossier.open', { id: (await get(baken, 'dossiers.list', {})).residents[0]?.id ?? '' })
async function stay(): Promise<Stay> {
  const [only] = (await dossier()).stays
  if (!only) throw new Error('no stay')
  return only
}
const work = async (): Promise<readonly string[]> => (await get(baken, 'today.list', {})).people.flatMap((p) => p.work.map((w) => `${w.kind} ${w.date}`))

test.beforeAll(async () => {
  baken = await launchBaken({ now: c.now, dialogs: { print: [file('herstelblad.pdf')] } })
  page = baken.page
  // What is asked at the intake is dictated; from the first day after it everything is typed.
  k = keyboardOf(page, 'dictated')
})
test.afterAll(async () => baken.close())

test('a house under the contract of Limburg, with the national layer', async () => {
  await firstRun(k, page, c, file('herstelblad.pdf'))
  await houseSettings(k, page, c)
  await k.palette('bekijk het contract')
  await arrive(k, 'Contractprofielen')
  await k.tick(/VNG.* telt mee/u)
})

test('intake, and a first plan with the scores of both voices, signed and final', async () => {
  await intake(k, page, c)
  await whoAndWhere(k, page, c)
  await goals(k, page, c)
  await dayOnly(k, page, c)
  await checkFrom(k, page, c)
  await signAndFinalise(k, page, c)
  const { goals: made } = (await stay()).plan[0]?.content ?? c.content
  expect(made.map((g) => [g.leefgebied, g.agreed, g.score, g.teamScore])).toEqual(c.content.goals.map((g) => [g.leefgebied, g.agreed, g.score, g.teamScore]))
  expect(made[0]?.network).toMatchObject({ answer: 'naasten', naasten: [(await dossier()).naasten[0]?.id] })
})

test('20 May: the slip is written down in neutral words, a contact in one go, and the day to look back is on the list', async () => {
  await start('2026-05-20T15:30:00', /woensdag 20 mei/iu)
  await open('Logboek')
  await noteContact(k, page, { note: 'Gesprek over gokken, en wat helpt.', minutes: 45, planned: false, way: 'Live', goal: 'Niet meer gokken op mijn telefoon.' })
  await writeSlip(k, page, slipB)
  const { learning, contacts } = await stay()
  expect(learning).toEqual([{ ...slipB, id: learning[0]?.id }])
  expect(contacts).toMatchObject([{ on: '2026-05-20', minutes: 45, planned: false, note: 'Gesprek over gokken, en wat helpt.' }])
  await open('Overzicht')
  await expect(page.getByRole('button', { name: /za 20 jun/u }).first()).toBeVisible()
})

test('18 June: the look back is two days late, and comes filled in with the plan', async () => {
  await start('2026-06-18T10:00:00', /donderdag 18 juni/iu, { dialogs: { saveAs: [file('verslag.pdf')], print: [file('eenvoudig.pdf')] } })
  expect(await work()).toEqual(['evaluatie 2026-06-16', 'leermoment 2026-06-20', 'evaluatie 2026-09-16'])
  await expect(page.getByRole('listitem').filter({ hasText: 'Evaluatie 1 houden' })).toContainText('2 dagen te laat')
  await k.button(/^Begin het gesprek, Evaluatie 1 houden/u)
  await expect(page.getByRole('heading', { level: 2, name: 'Herstel en clean' })).toBeVisible()
  await looks(k, page, c, talkOfB)
  await together(k, page, talkOfB, async (part) => {
    if (part === 'Meetings en uren') await expect(page.getByText(/^Het logboek telt .* in 1 contact/u)).toBeVisible()
    if (part === 'Meetings en uren') await expect(page.getByText('in het plan: 2')).toBeVisible()
    if (part === 'Gesprek en vervolg') expect((await k.tabTo('Volgende keer op')).value).toBe('wo 16 sep 2026')
    if (part === 'Gesprek en vervolg') await k.backTo('Zo gaat het met mij')
  })
})

test('checked, signed by both, final; the report says what the case says', async () => {
  await k.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Leermomenten', exact: true })).toBeVisible()
  await expect(page.getByText('Terugkijken op za 20 jun')).toBeVisible()
  await k.press('Control+Enter')
  await arrive(k, 'Controleer de evaluatie')
  await expect(page.getByText('Alles wat moet, staat erin.')).toBeVisible()
  await k.button('Zet de tekst vast')
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluatie ondertekenen' })).toBeVisible()
  await signAndFinalise(k, page, c, signed.evaluation(1))
  const [held] = (await stay()).evaluations
  expect(held?.content).toMatchObject({ on: '2026-06-18', nextOn: '2026-09-16', summary: talkOfB.summary, scores: talkOfB.scores, meetings: talkOfB.meetings })
  await k.button('Bewaar als PDF')
  await expect.poll(() => existsSync(file('verslag.pdf')), { timeout: 60_000 }).toBe(true)
  const words = pdfWords(file('verslag.pdf'))
  for (const fact of [
    'Donderdag 18 juni 2026', 'Leermoment 20 mei Milou gokte één keer, voor € 40. Zij vertelde het zelf.', 'Op 20 juni kijken we terug.', 'Nieuwe afspraak Ik open mijn post elke donderdag, samen met mijn begeleider.',
    'Wat nu stoppen: de club is opgeheven', 'Volgende keer Woensdag 16 september 2026.',
  ]) expect(words).toContain(fact)
  expect(words).not.toMatch(/terugval|overtreding|schuld/iu)
})

test('the series keeps 16 September: on Vandaag, on the timeline; the slip waits for 20 June', async () => {
  expect(await work()).toEqual(['leermoment 2026-06-20', 'evaluatie 2026-09-16'])
  await open('Overzicht')
  await expect(page.getByRole('button', { name: /^Evaluatie 2, wo 16 sep/u })).toBeVisible()
  await open('Evaluaties')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'wo 16 sep' }).first()).toBeVisible()
})

/** Of each field on the screen: the goal, the field, what is struck on the left and underlined on the right. */
const marked = async (): Promise<readonly (readonly [goal: string, field: string, was: string, now: string])[]> =>
  page.getByRole('main').getByRole('table').evaluateAll((tables) =>
    tables.flatMap((table) => [...table.querySelectorAll('tbody tr')].map((row): [string, string, string, string] => {
      const told = (tag: string): string => [...row.querySelectorAll(tag)].map((m) => m.textContent).join(' | ')
      return [table.closest('section')?.querySelector('h2, h3')?.textContent ?? '', row.querySelector('th')?.textContent ?? '', told('del'), told('ins')]
    })))

test('the new version shows exactly what the talk changed, word by word, and becomes final', async () => {
  await k.button('Maak nieuwe versie van het plan, Evaluatie 1')
  await arrive(k, 'Wat verandert er')
  // By the case: rhythm reached, post on Thursday, the club is gone; of recovery and animals only what was ticked.
  expect(await marked()).toEqual([
    ['Herstel en clean blijven', 'Actie Blokkade op mijn telefoon: gedaan', 'nee', 'ja'],
    ['Dagritme en zelfzorg', 'Actie Om 07.30 uur op: gedaan', 'nee', 'ja'],
    ['Dagritme en zelfzorg', 'Status', 'bezig', 'gelukt'],
    ['Inkomen en administratie', 'Zo spreken we het af', 'dinsdag,', 'donderdag,'],
    ['Vrienden, netwerk en meedoen', 'Status', 'bezig', 'gestopt'],
    ['Vrienden, netwerk en meedoen', 'Waarom stopt dit doel?', '', 'de club is opgeheven'],
  ])
  await k.button('Ga verder met versie 2')
  // What a talk does not ask, when an action is done, is changed in the version itself.
  await k.button(/^Ik open mijn post elke donderdag/u)
  await k.fill('Wanneer, actie 1', 'elke donderdag')
  // The goal that stopped was the only one about the network, and this contract asks about it.
  await checkFrom(k, page, { waived: [['Netwerk en naasten:', 'de club is opgeheven']], discussedOn: '2026-06-18' })
  await signAndFinalise(k, page, c, signed.plan(2))
  expect((await stay()).plan.map((v) => v.status)).toEqual(['vervangen', 'vastgesteld'])
})

test('the simple copy of the new version is printed, with the words of now and no others', async () => {
  await k.button('Druk af Mijn plan in het kort, versie 2')
  await expect.poll(() => existsSync(file('eenvoudig.pdf')), { timeout: 60_000 }).toBe(true)
  const words = pdfWords(file('eenvoudig.pdf'))
  for (const fact of ['Ik open mijn post elke donderdag', 'Niet meer gokken op mijn telefoon.', 'Uiterlijk op 16 september 2026', 'Gelukt.', 'Gestopt: de club is opgeheven.']) expect(words).toContain(fact)
  expect(words).not.toMatch(/elke dinsdag|vier keer heen/u)
  expect(popplerPages(readFileSync(file('eenvoudig.pdf'))).length).toBeLessThanOrEqual(3)
})
