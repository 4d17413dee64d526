import { expect, type Page } from '@playwright/test'
import type { EvaluationContent, GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import { goalStatuses } from '#shared/domain/plan/goal.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import { goalNames } from '../../../renderer/ui/desk/areaNames.ts'
import { saved } from './caseStart.ts'
import type { Keyboard } from './keyboard.ts'
import { typedDay, type TypedCase } from './typedCase.ts'

/** From the row of tabs of a dossier to one of them, with the arrows. */
export async function tab(k: Keyboard, page: Page, name: string): Promise<void> {
  const row = (await page.getByRole('tab').allTextContents()).join('|')
  await k.tabTo({ name: new RegExp(`^(?:${row})$`, 'u'), kind: 'button' })
  const wanted = page.getByRole('tab', { name, exact: true })
  for (let n = 0; n < 12 && (await wanted.getAttribute('aria-selected')) !== 'true'; n += 1) await k.press('ArrowRight')
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
}

/** A contact that just ended, in the form of the log. */
export type TypedContact = { readonly note: string; readonly minutes: number; readonly planned: boolean; readonly way: string; readonly goal: string }

/** Notes a contact: one line, how long, and what is not as it stands already; the form is ready for the next. */
export async function noteContact(k: Keyboard, page: Page, c: TypedContact): Promise<void> {
  await k.fill('Wat', c.note)
  await k.fill('Hoe lang', String(c.minutes))
  await k.choose('Afgesproken?', c.planned ? 'Gepland' : 'Tussendoor')
  await k.choose('Hoe', c.way)
  await k.select('Bij welk doel', c.goal)
  await k.button('Noteer')
  await expect(page.getByText(`Genoteerd: ${c.minutes} minuten.`, { exact: false })).toBeVisible()
  await expect.poll(async () => (await k.focus()).name, { message: 'the next contact can be typed' }).toBe('Wat')
}

/** Writes down a slip: what happened, the talk, what was agreed and when to look back. */
export async function writeSlip(k: Keyboard, page: Page, l: Learning): Promise<void> {
  await k.button('Schrijf een leermoment op')
  await expect.poll(async () => (await k.focus()).name).toMatch(/^Wat er gebeurde/u)
  await k.fill('Wat er gebeurde', l.what)
  await k.day('Op', typedDay(l.on))
  await k.day('Gesprek op', typedDay(l.talkOn))
  await k.fill('Gesprek met', l.talkWith)
  await k.fill('Wat ging eraan vooraf', l.analysis)
  await k.fill('Nieuwe afspraak', l.agreement)
  await k.day('Terugkijken op', typedDay(l.lookBackOn))
  await saved(page)
}

/** To one of the answers of a bar by its number. */
async function digit(k: Keyboard, group: string, number: number): Promise<void> {
  await k.tabTo({ name: /./u, kind: 'radio', group })
  await k.press(String(number))
  const now = await k.focus()
  expect([now.group.startsWith(group), now.checked], `${group}: ${number}`).toEqual([true, true])
}
/** Ctrl+Enter leads to the next part of the talk. */
async function part(k: Keyboard, page: Page, name: string): Promise<void> {
  await k.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
}

const steps = ['door', 'aanpassen', 'klaar', 'stop']
async function look(k: Keyboard, page: Page, c: TypedCase, talk: EvaluationContent, { id, ...said }: GoalLook): Promise<void> {
  const goal = c.content.goals.find((g) => g.id === id)
  if (!goal) throw new Error(`the plan has no goal ${id}`)
  await expect.poll(async () => (await k.focus()).name, { message: 'a goal opens in the words of the resident' }).toMatch(/^Hoe ging het\?/u)
  const done = goal.actions.filter((a) => said.done.includes(a.id))
  if (done.length > 0) await k.backTo({ name: goal.actions[0]?.what ?? '', kind: 'checkbox' })
  for (const a of done) await k.tick(a.what)
  const scores = talk.scores.find((s) => s.id === goal.leefgebied)
  await k.fill('Hoe ging het?', said.resident)
  if (scores?.resident) await digit(k, `Cijfer van ${c.dossier.person.firstName}`, scores.resident)
  await k.fill('Hoe zien wij het?', said.team)
  if (scores?.team) await digit(k, 'Cijfer van de begeleiding', scores.team)
  if (said.status) await digit(k, 'Status', goalStatuses.indexOf(said.status) + 1)
  await digit(k, 'Wat nu?', steps.indexOf(said.next) + 1)
  if (said.agreed !== null) {
    expect((await k.tabTo('Nieuwe afspraak')).value, 'the new agreement begins as the plan says it').toBe(goal.agreed)
    await k.fill('Nieuwe afspraak', said.agreed)
    await expect(page.getByText(`In het plan staat ook: ${goal.actions.map((a) => `${a.what}, ${a.when}`).join('; ')}.`, { exact: false })).toBeVisible()
  }
  if (said.next === 'stop') await k.fill('Waarom stoppen we met dit doel?', said.stopReason)
}

/** The goals one after the other, each filled in as it was said. */
export async function looks(k: Keyboard, page: Page, c: TypedCase, talk: EvaluationContent): Promise<void> {
  const areas = goalNames(talk.goals.map(({ id }) => ({ leefgebied: c.content.goals.find((g) => g.id === id)?.leefgebied ?? 'herstel' })))
  for (const [i, said] of talk.goals.entries()) {
    await part(k, page, areas[i] ?? '')
    await look(k, page, c, talk, said)
  }
  await saved(page)
}

const answers = { ja: 1, nee: 2, open: 3 } as const

/** What is looked at together, in the order of the form; `seen` looks at a part before anything is typed in it. */
export async function together(k: Keyboard, page: Page, talk: EvaluationContent, seen: (part: string) => Promise<void>): Promise<void> {
  const go = async (name: string): Promise<void> => {
    await part(k, page, name)
    await seen(name)
  }
  await go('Meetings en uren')
  if (talk.meetings.perWeek !== null) await k.fill('Meetings per week', String(talk.meetings.perWeek))
  if (talk.hours.perWeek !== null) await k.fill('Uren één op één per week', String(talk.hours.perWeek).replace('.', ','))
  await go('Naasten')
  if (talk.naasten.burden !== null) await digit(k, 'Hoe zwaar is het voor de naasten?', talk.naasten.burden)
  await k.fill('Hoe gaat het met de naasten?', talk.naasten.note)
  await go('Past de hulp nog?')
  await digit(k, 'Past hulp uit een andere wet beter?', answers[talk.otherLaw.answer])
  await k.fill('Welke hulp, en wie vraagt die aan?', talk.otherLaw.note)
  await digit(k, 'Kan het met minder hulp?', answers[talk.lighter.answer])
  await k.fill('Wat kan lichter, en vanaf wanneer?', talk.lighter.note)
  await go('Fase')
  if (talk.phase.why !== '') await k.fill('Waarom?', talk.phase.why)
  await go('Klopt het nog?')
  await digit(k, 'Klopt de dag van vertrek nog?', answers[talk.stillRight.date.answer])
  await digit(k, 'Past de indicatie nog?', answers[talk.stillRight.indicatie.answer])
  await go('Afspraken')
  for (const [i, a] of talk.agreements.entries()) {
    await k.button(i === 0 ? 'Eerste afspraak' : 'Nog een afspraak')
    await k.fill('Wat spreken we af?', a.what)
    await k.fill('Wie', a.who)
    await k.day('Uiterlijk op', typedDay(a.due))
  }
  await go('Gesprek en vervolg')
  await k.fill('Zo gaat het met mij', talk.summary)
  await k.fill('Wie was erbij?', talk.present.join(', '))
  await saved(page)
}
