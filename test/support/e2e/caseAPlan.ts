import { expect, type Page } from '@playwright/test'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { contentA } from '../caseA.ts'
import { arrive, saved } from './caseAStart.ts'
import type { Keyboard } from './keyboard.ts'

const c = contentA
const typed = (day: string | null): string => (day ?? '').split('-').toReversed().map(Number).join('-')
/** What the case says of two areas that this contract does not ask about: no goal of their own now. */
export const notNow = { gevoelens: 'komt terug in de groep', vrienden: 'sociale vaardigheden komen terug in de groep' } as const

/** Begins the plan and fills in steps 0 to 3. */
export async function whoAndWhere(k: Keyboard, page: Page): Promise<void> {
  await k.palette('daan voorbeeld')
  await arrive(k, 'Overzicht')
  await k.buttonBack('Begin het plan')
  await expect(page.getByRole('button', { name: 'Controleer het plan' })).toBeVisible()
  await k.button(/^0 Voorblad/)
  await arrive(k, 'Voorblad')
  expect((await k.tabTo('Voornaam')).value, 'the intake is on the cover').toBe('Daan')
  expect((await k.tabTo('Product')).value).toBe('Beschermd wonen – safehouse')

  await next(k, 'In het kort')
  await k.fill('Mijn belangrijkste doel, in mijn eigen woorden', c.mainGoal)
  await k.fill('Daarna wil ik', c.afterwards)
  await k.choose('Waar komen ze vandaan?', 'Zelf kiezen')
  for (const [i, step] of c.firstSteps.entries()) {
    if (i > 0) await k.button('Nog een stap')
    await k.fill('Wat', step.text)
    await k.day('Uiterlijk', typed(step.due))
  }

  await next(k, 'Wie ben ik')
  await k.fill('Hoe kom ik hier?', c.howIGotHere)
  await k.fill('Wat ging eerder mis? In mijn eigen woorden', c.earlierQuote)
  await k.fill('Waar gaat dat over?', c.earlierNote)
  await k.fill('Wat gaat goed? Waar ben ik sterk in?', c.strengths)
  await k.fill('Dit hielp', c.helped)
  await k.fill('Dit hielp niet', c.notHelped)

  await next(k, 'Verblijf en uitstroom')
  await k.choose('Straks woon ik', 'Zelfstandig')
  await k.fill('In gewone woorden', c.perspectiefText)
  await k.choose('Wil ik terug?', 'Ja')
  await k.fill('Waarom?', c.backReason)
  await saved(page)
}

/** Ctrl+Enter leads to the next step, and the focus to its heading. */
async function next(k: Keyboard, heading: string): Promise<void> {
  await k.press('Control+Enter')
  await expect.poll(async () => (await k.focus()).name, { message: `Ctrl+Enter leads to ${heading}` }).toBe(heading)
}

const support = { individueel: 'Individueel', groep: 'Groep', systemisch: 'Samen met naasten' } as const

async function goal(k: Keyboard, g: Goal): Promise<void> {
  await k.button(leefgebiedName(g.leefgebied))
  await arrive(k, 'In mijn eigen woorden')
  await k.fill('In mijn eigen woorden', g.words)
  await k.fill('Zo spreken we het af', g.agreed)
  await k.fill('Waaraan zien we het?', g.successWhen)
  await k.day('Klaar op', typed(g.due))
  await k.button('Eerste actie')
  for (const [i, a] of g.actions.entries()) {
    const n = i + 1
    if (i > 0) {
      await k.press('Enter')
      await arrive(k, `Wat, actie ${n}`)
    }
    await k.fill(`Wat, actie ${n}`, a.what)
    await k.fill(`Wie, actie ${n}`, a.who)
    await k.fill(`Wanneer, actie ${n}`, a.when || typed(a.due))
  }
  await k.tick({ ander: 'Iemand anders', 'nog-niet': 'Nog niet', naasten: 'Zus', niemand: 'Niemand', open: '' }[g.network.answer], 'Wie uit mijn netwerk helpt?')
  if (g.network.answer === 'ander') await k.fill('Wie, en wat doet diegene?', g.network.text)
  if (g.network.answer === 'naasten') await k.fill('Wat doen zij?', g.network.text)
  for (const form of g.support) await k.tick(support[form], 'Wat doet het safehouse?')
  if (g.supportNote) await k.fill('Hoe, in het kort', g.supportNote)
  if (g.now) {
    await k.backTo({ name: 'Hoe gaat het nu?', kind: 'text' })
    await k.fill('Hoe gaat het nu?', g.now)
  }
  if (g.status === 'bezig') {
    await k.backTo({ name: 'Status', kind: 'select' })
    await k.select('Status', 'Bezig')
  }
}

/** Step 4: the five goals as they were agreed, and what the contract asks about besides. */
export async function goals(k: Keyboard, page: Page): Promise<void> {
  await next(k, 'Mijn doelen')
  for (const [i, g] of c.goals.entries()) {
    if (i > 0) {
      // From the form back to the steps, and there to a new goal.
      await k.press('Shift+F6')
      await k.button('Nieuw doel')
      await expect.poll(async () => (await k.focus()).kind).toBe('button')
    }
    await goal(k, g)
  }
  await k.press('Shift+F6')
  await k.buttonBack(/^4 Mijn doelen/)
  await arrive(k, 'Mijn doelen')
  await k.fill('Inkomen: nu niet nodig, omdat', c.notNow['inkomen'] ?? '')
  for (const area of ['gevoelens', 'vrienden'] as const) {
    await k.untick(leefgebiedName(area))
    await k.fill(`${leefgebiedName(area)}: waarom nu niet?`, notNow[area])
  }
  await saved(page)
}

/** Steps 5 to 9. */
export async function weekToPractical(k: Keyboard, page: Page): Promise<void> {
  // Past the goals, each of which is a page of its own.
  for (const g of c.goals) await next(k, leefgebiedName(g.leefgebied))
  await next(k, 'Mijn dag en week')
  await k.fill('Mijn programma, in één zin', c.weekIntro)
  expect((await k.tabTo('Woensdag middag')).value, 'the week of the house is in the plan').toBe('ik kook voor de groep')
  await k.choose('Wat wil ik straks overdag doen?', 'Vrijwilligerswerk')
  await k.fill('In gewone woorden', c.later.text)
  await k.day('Vanaf', typed(c.later.from))
  await k.fill('Meetings per week', '3')
  await k.fill('Sport en vrije tijd', c.sport)
  await k.choose('Hoe kom ik er?', 'Zelf')

  await next(k, 'Mensen om mij heen')
  expect((await k.tabTo('Wie is het?')).value).toBe('zus')
  await k.fill('Wanneer en hoe', c.sponsor.note)

  await next(k, 'Signalen en terugval')
  const { green, orange, red, calls, helps, risks } = c.signals
  await k.fill('Zo merk ik groen', green.words)
  await k.fill('Dit doe ik', green.me)
  await k.fill('Zo merk ik oranje', orange.words)
  await k.fill('Dit doe ik', orange.me)
  await k.fill('Dit doen anderen', orange.others)
  await k.fill('Zo merk ik rood', red.words)
  await k.fill('Dit doe ik', red.me)
  await k.fill('Dit doet het huis', red.house)
  for (const [i, call] of calls.entries()) {
    await k.button(i === 0 ? 'Eerst bel ik' : 'Daarna bel ik')
    await k.fill('Wie', call.who)
    if (call.phone) await k.fill('Nummer', call.phone)
  }
  await k.fill('Wat mij helpt', helps)
  await k.fill('Pas op met', risks)

  await next(k, 'Als het misgaat')
  for (const [title, duty] of [['Wonen', c.ifWrong.living], ['Ondersteuning', c.ifWrong.support], ['Overleg', c.ifWrong.talks]] as const) {
    await k.fill(`${title}: wie`, duty.who)
    await k.fill(`${title}: hoe`, duty.how)
  }

  await next(k, 'Praktische afspraken')
  await k.choose('Wie let op mijn geld?', 'Budgetbeheer')
  await k.day('Sinds', typed(c.budget.from))
  await saved(page)
}

/** Step 10 shows the dates worked out by hand; 11 and 12 say what will be signed. */
export async function datesAndSigners(k: Keyboard, page: Page): Promise<void> {
  await next(k, 'Terugkijken')
  const form = page.locator('[data-pane]').filter({ has: page.getByRole('heading', { name: 'Terugkijken' }) }).first()
  for (const day of ['2026-02-05', '2026-03-02', '2026-04-05', '2026-06-18', '2026-07-05', '2026-08-18', '2026-10-05', '2027-01-05']) await expect(form).toContainText(shortDay(day))
  await next(k, 'Mijn gegevens')
  await k.button('Begin het toestemmingsblad')
  await expect(page.getByRole('button', { name: 'Bekijk en teken het blad' })).toBeVisible()
  await saved(page)
}
