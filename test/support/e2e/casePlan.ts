import { expect, type Page } from '@playwright/test'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { coverageOf } from '#shared/norms/coverage.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { shippedProfiles } from '../profiles.ts'
import { arrive, saved } from './caseStart.ts'
import type { Keyboard } from './keyboard.ts'
import { fullNameOf, typedDay, type TypedCase } from './typedCase.ts'

const perspectief = { zelfstandig: 'Zelfstandig', ambulant: 'Met hulp aan huis', naaste: 'Bij een naaste', anders: 'Anders', open: 'Nog open' } as const
const wantsBack = { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik nog niet', open: 'Nog niet gevraagd' } as const
const laterKind = { werk: 'Werk', vrijwilligerswerk: 'Vrijwilligerswerk', opleiding: 'Opleiding', anders: 'Anders', open: 'Nog open' } as const
const transport = { zelf: 'Zelf', 'met-hulp': 'Met hulp', safehouse: 'Met het huis', open: 'Nog open' } as const
const budget = { geen: 'Ik doe het zelf', netwerk: 'Iemand dichtbij', professioneel: 'Budgetbeheer', bewind: 'Bewind', open: 'Nog open' } as const
const support = { individueel: 'Eén op één', groep: 'Groep', systemisch: 'Met naasten' } as const

/** Ctrl+Enter leads to the next step, and the focus to its heading. */
async function next(k: Keyboard, heading: string): Promise<void> {
  await k.press('Control+Enter')
  await expect.poll(async () => (await k.focus()).name, { message: `Ctrl+Enter leads to ${heading}` }).toBe(heading)
}
/** Types what the case knows. */
const fill = async (k: Keyboard, label: string, text: string): Promise<void> => (text ? k.fill(label, text) : undefined)

/** The dossier shows the dates of the case on its timeline; from there the plan begins, and steps 0 to 3 are filled in. */
export async function whoAndWhere(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  const { person } = c.dossier
  const p = c.content
  await k.palette(fullNameOf(c).toLowerCase())
  await arrive(k, 'Overzicht')
  for (const words of c.timeline) await expect(page.getByRole('main')).toContainText(words)
  await k.buttonBack('Begin het plan')
  await expect(page.getByRole('button', { name: 'Controleer het plan' })).toBeVisible()
  await k.button(/^0 Voorblad/)
  await arrive(k, 'Voorblad')
  expect((await k.tabTo('Voornaam')).value, 'the intake is on the cover').toBe(person.firstName)
  expect((await k.tabTo('Nummer')).value).toBe(c.facts.indicatie.number)

  await next(k, 'In het kort')
  await k.fill('Mijn belangrijkste doel, in mijn eigen woorden', p.mainGoal)
  await k.fill('Daarna wil ik', p.afterwards)
  if (p.firstSteps.length > 0) await k.choose('Waar komen ze vandaan?', 'Zelf kiezen')
  for (const [i, step] of p.firstSteps.entries()) {
    if (i > 0) await k.button('Nog een stap')
    await k.fill('Wat', step.text)
    await k.day('Uiterlijk', typedDay(step.due))
  }

  await next(k, 'Wie ben ik')
  await fill(k, 'Hoe kom ik hier?', p.howIGotHere)
  await fill(k, 'Wat ging eerder mis? In mijn eigen woorden', p.earlierQuote)
  await fill(k, 'Waar gaat dat over?', p.earlierNote)
  await fill(k, 'Wat gaat goed? Waar ben ik sterk in?', p.strengths)
  await fill(k, 'Dit hielp', p.helped)
  await fill(k, 'Dit hielp niet', p.notHelped)

  await next(k, 'Verblijf en uitstroom')
  await k.choose('Straks woon ik', perspectief[p.perspectief])
  await fill(k, 'In gewone woorden', p.perspectiefText)
  await k.choose('Wil ik terug?', wantsBack[p.backToHerkomst])
  await fill(k, 'Waarom?', p.backReason)
  await saved(page)
}

/** The tile of who helps: a naaste by the word for them, without the 'mijn' of the resident's own sentence. */
const helper = (c: TypedCase, { network: { answer, naasten } }: Goal): string => {
  const relation = c.dossier.naasten.find((n) => naasten.includes(n.id))?.relation.replace(/^mijn /u, '') ?? ''
  return { ander: 'Iemand anders', 'nog-niet': 'Nog niet', naasten: relation.replace(/^./u, (first) => first.toUpperCase()), niemand: 'Niemand', open: '' }[answer]
}

async function goal(k: Keyboard, c: TypedCase, g: Goal): Promise<void> {
  await k.button(leefgebiedName(g.leefgebied))
  await arrive(k, 'In mijn eigen woorden')
  await fill(k, 'In mijn eigen woorden', g.words)
  await k.fill('Zo spreken we het af', g.agreed)
  await fill(k, 'Waaraan zien we het?', g.successWhen)
  if (g.due) await k.day('Klaar op', typedDay(g.due))
  await k.button('Eerste actie')
  for (const [i, a] of g.actions.entries()) {
    const n = i + 1
    if (i > 0) {
      await k.press('Enter')
      await arrive(k, `Wat, actie ${n}`)
    }
    await k.fill(`Wat, actie ${n}`, a.what)
    await k.fill(`Wie, actie ${n}`, a.who)
    await k.fill(`Wanneer, actie ${n}`, a.when || typedDay(a.due))
  }
  if (g.network.answer !== 'open') await k.tick(helper(c, g), 'Wie uit mijn netwerk helpt?')
  if (g.network.answer === 'ander') await k.fill('Wie, en wat doet diegene?', g.network.text)
  if (g.network.answer === 'naasten') await fill(k, 'Wat doen zij?', g.network.text)
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
  if (g.score === null && g.teamScore === null) return
  // The scores stand between the status and the rest.
  if (g.status !== 'bezig') await k.backTo({ name: 'Hoe gaat het nu?', kind: 'text' })
  if (g.score !== null) await k.choose('Mijn cijfer', String(g.score))
  if (g.teamScore !== null) await k.choose('Cijfer van het team', String(g.teamScore))
}

/** Step 4: the goals as they were agreed, what the contract asks about besides, and the areas that wait, with the reason. */
export async function goals(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  const { content } = c
  await next(k, 'Mijn doelen')
  for (const [i, g] of content.goals.entries()) {
    if (i > 0) {
      // From the form back to the steps, and there to a new goal.
      await k.press('Shift+F6')
      await k.button('Nieuw doel')
      await expect.poll(async () => (await k.focus()).kind).toBe('button')
    }
    await goal(k, c, g)
  }
  await k.press('Shift+F6')
  await k.buttonBack(/^4 Mijn doelen/)
  await arrive(k, 'Mijn doelen')
  const asked = coverageOf(normsFor(shippedProfiles, c.facts.contractProfile, c.house))
  for (const area of asked) await fill(k, `${area.name}: nu niet nodig, omdat`, content.notNow[area.id] ?? '')
  for (const area of leefgebieden.filter((l) => l !== 'justitie' && !content.leefgebieden.includes(l))) {
    await k.untick(leefgebiedName(area))
    await fill(k, `${leefgebiedName(area)}: waarom nu niet?`, content.notNow[area] ?? '')
  }
  await saved(page)
}

/** What the resident wants to do by day after the programme. */
async function afterwards(k: Keyboard, { content: { later } }: TypedCase): Promise<void> {
  await k.choose('Wat wil ik straks overdag doen?', laterKind[later.kind])
  await k.fill('In gewone woorden', later.text)
  await k.day('Vanaf', typedDay(later.from))
}

/** Only what a contract can't do without: what one does by day, and meetings. */
export async function dayOnly(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  await k.press('Shift+F6')
  await k.button(/^5 Mijn dag en week/)
  await arrive(k, 'Mijn dag en week')
  await afterwards(k, c)
  await fill(k, 'Meetings per week', String(c.content.meetingsPerWeek ?? ''))
  await saved(page)
}

/** Steps 5 to 9. */
export async function weekToPractical(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  const p = c.content
  // Past the goals, each of which is a page of its own.
  for (const g of p.goals) await next(k, leefgebiedName(g.leefgebied))
  await next(k, 'Mijn dag en week')
  await fill(k, 'Mijn programma, in één zin', p.weekIntro)
  expect((await k.tabTo('Woensdag middag')).value, 'the week of the house is in the plan').toBe(c.house.week[2]?.middag)
  await afterwards(k, c)
  await fill(k, 'Meetings per week', String(p.meetingsPerWeek ?? ''))
  await fill(k, 'Sport en vrije tijd', p.sport)
  await k.choose('Hoe kom ik er?', transport[p.transport.kind])
  await fill(k, 'Vervoer, in het kort', p.transport.note)

  await next(k, 'Mensen om mij heen')
  const [first] = c.dossier.naasten
  if (first) expect((await k.tabTo('Wie is het?')).value).toBe(first.relation)
  await fill(k, 'Wanneer en hoe', p.sponsor.note)

  await next(k, 'Signalen en terugval')
  await signals(k, p.signals)

  await next(k, 'Als het misgaat')
  for (const [title, duty] of [['Wonen', p.ifWrong.living], ['Ondersteuning', p.ifWrong.support], ['Overleg', p.ifWrong.talks]] as const) {
    await fill(k, `${title}: wie`, duty.who)
    await fill(k, `${title}: hoe`, duty.how)
  }

  await next(k, 'Praktische afspraken')
  await k.choose('Wie let op mijn geld?', budget[p.budget.kind])
  if (p.budget.from) await k.day('Sinds', typedDay(p.budget.from))
  await saved(page)
}

async function signals(k: Keyboard, { green, orange, red, calls, helps, risks }: TypedCase['content']['signals']): Promise<void> {
  await fill(k, 'Zo merk ik groen', green.words)
  await fill(k, 'Dit doe ik', green.me)
  await fill(k, 'Zo merk ik oranje', orange.words)
  await fill(k, 'Dit doe ik', orange.me)
  await fill(k, 'Dit doen anderen', orange.others)
  await fill(k, 'Zo merk ik rood', red.words)
  await fill(k, 'Dit doe ik', red.me)
  await fill(k, 'Dit doet het huis', red.house)
  for (const [i, call] of calls.entries()) {
    await k.button(i === 0 ? 'Eerst bel ik' : 'Daarna bel ik')
    await k.fill('Wie', call.who)
    await fill(k, 'Nummer', call.phone)
  }
  await fill(k, 'Wat mij helpt', helps)
  await fill(k, 'Pas op met', risks)
}

/** Step 10 shows the dates worked out by hand; 11 and 12 say what will be signed. */
export async function datesAndSigners(k: Keyboard, page: Page, c: TypedCase): Promise<void> {
  await next(k, 'Terugkijken')
  const form = page.locator('[data-pane]').filter({ has: page.getByRole('heading', { name: 'Terugkijken' }) }).first()
  for (const words of c.dates) await expect(form).toContainText(words)
  await next(k, 'Mijn gegevens')
  await k.button('Begin het toestemmingsblad')
  await expect(page.getByRole('button', { name: 'Bekijk en teken het blad' })).toBeVisible()
  await saved(page)
}
