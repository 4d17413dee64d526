import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Running } from '../launch.ts'
import { checkingRound } from './checking.ts'
import { user } from './realHouse.ts'

const cases = path.resolve(import.meta.dirname, '../../cases')

/** Called at each screen and state, with its name; `same` is the part that was looked at before and is still the same. */
export type Visit = (name: string, same?: string) => Promise<void>
type Listed = { readonly id: string; readonly firstName: string; readonly lastName: string; readonly plan: { readonly status: string; readonly stayId: string; readonly versionId: string } | null; readonly goals: readonly { readonly words: string }[] }

/** The residents of the open house, as the list shows them. */
export const residentsOf = async (page: Page): Promise<readonly Listed[]> =>
  page.evaluate(async () => {
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<{ value: { residents: Listed[] } }> } }).baken
    return (await door.invoke('dossiers.list', {})).value.residents
  })

export async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een bewoner, doel of actie' }).fill(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeHidden()
}
const button = async (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()

/** The first run, step by step, with what goes wrong on the way; then the lock screen and the recovery sheet. */
export async function doors({ page }: Running, visit: Visit): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const next = page.getByRole('button', { name: 'Verder' })
  await expect(heading).toHaveText('Welkom. Welk huis is dit?')
  await visit('eerste keer, huis')
  await next.click()
  await visit('eerste keer, huis zonder naam')
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Handleiding' })).toBeVisible()
  await visit('eerste keer, handleiding')
  await page.keyboard.press('F1')
  await page.getByLabel('Naam van het huis').fill('De Proefhaven')
  await page.getByLabel('Postcode').fill('12')
  await visit('eerste keer, postcode klopt niet')
  await page.getByLabel('Postcode').fill('8000 AA')
  await next.click()
  await visit('eerste keer, contract')
  await next.click()
  await visit('eerste keer, gebruiker')
  await page.getByLabel('Je naam').fill('F. Proef')
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden hier')
  await page.getByLabel('Wachtwoord nog een keer').fill('anders')
  await button(page, 'Maak het huis')
  await visit('eerste keer, wachtwoord niet gelijk')
  await page.getByLabel('Wachtwoord nog een keer').fill('vier losse woorden hier')
  await button(page, 'Maak het huis')
  await expect(page.getByText('Bewaar je herstelblad')).toBeVisible({ timeout: 30_000 })
  await visit('eerste keer, herstelblad')
  await button(page, 'Druk het blad af')
  await expect(page.getByText(/Welk woord staat bij/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('textbox').fill('verkeerd')
  await button(page, 'Controleer')
  await expect(page.getByRole('status').first()).toBeVisible()
  await visit('eerste keer, verkeerd woord')
  await page.reload()
  await expect(page.getByText('Bewaar je herstelblad').or(page.getByLabel('Wachtwoord', { exact: true })).first()).toBeVisible()
}

/** The lock screen of a real house, wrong passwords, and the way in with the recovery sheet. */
export async function locked({ page }: Running, visit: Visit): Promise<void> {
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible()
  await visit('slot')
  await page.getByLabel('Wachtwoord', { exact: true }).fill('fout wachtwoord')
  await button(page, 'Ontgrendel')
  await expect(page.getByRole('status').filter({ hasText: /wachtwoord/i }).first()).toBeVisible({ timeout: 30_000 })
  await visit('slot, verkeerd wachtwoord')
  await button(page, 'Andere gebruiker')
  await visit('slot, andere gebruiker')
  await button(page, 'Wachtwoord vergeten')
  await visit('herstelblad typen')
}

/** The example house is open: making it takes a while on a slow computer. */
async function home(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('november', { timeout: 90_000 })
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible()
}

/** The handbook over a screen: a chapter with a table, and what a search finds. */
async function handbook(page: Page, visit: Visit): Promise<void> {
  await button(page, 'Hulp')
  const book = page.getByRole('dialog', { name: 'Handleiding' })
  await book.getByRole('button', { name: 'Als er iets misgaat', exact: true }).click()
  await expect(book.getByRole('table').first()).toBeVisible()
  await visit('handleiding, een tabel')
  await book.getByLabel('Zoek in de handleiding').fill('wachtwoord')
  await expect(book.getByText('plaatsen gevonden')).toBeVisible()
  await visit('handleiding, gezocht')
  await page.keyboard.press('Escape')
  await expect(book).toBeHidden()
}

/** Vandaag, the palette, the list of residents. */
export async function lists({ page, answerDialogs }: Running, visit: Visit): Promise<void> {
  await home(page)
  await visit('vandaag')
  await button(page, 'Meld af of terug')
  await visit('vandaag, wie gaat weg')
  await page.getByRole('group', { name: 'Wie gaat weg of is terug?' }).getByRole('button').first().click()
  await visit('vandaag, afmelden')
  await button(page, 'Annuleer')
  await page.getByRole('listitem').filter({ hasText: 'Evaluatie' }).first().getByRole('button', { name: 'Bron' }).click()
  await visit('vandaag, bron open')
  await button(page, 'Noteer het gesprek')
  await visit('vandaag, een regel open')
  await page.getByRole('radio', { name: 'Later' }).check({ force: true })
  await button(page, 'Zet op later')
  await visit('vandaag, een regel zonder reden')
  await page.keyboard.press('Escape')
  const preparing = page.getByRole('listitem').filter({ hasText: 'Voorbereiding uitstroom starten' }).first()
  await preparing.getByRole('button', { name: 'Bron' }).click()
  await preparing.getByRole('button', { name: 'Noteer 4 gebieden' }).click()
  await visit('vandaag, vier gebieden')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  await visit('zoeken')
  await page.getByRole('combobox', { name: 'Zoek een bewoner, doel of actie' }).fill('a')
  await visit('zoeken, gevonden')
  await page.getByRole('combobox', { name: 'Zoek een bewoner, doel of actie' }).fill('zzzzz')
  await visit('zoeken, niets')
  await page.keyboard.press('Escape')
  await handbook(page, visit)
  await button(page, 'Bewoners')
  await expect(page.getByRole('table')).toBeVisible()
  await visit('bewoners, tabel')
  await page.getByRole('radio', { name: 'Kaarten' }).check({ force: true })
  await visit('bewoners, kaarten')
  await page.getByLabel('Zoek op naam').fill('zzzzz')
  await visit('bewoners, niemand')
  await page.getByLabel('Zoek op naam').fill('')
  await button(page, 'Nieuwe bewoner')
  await button(page, 'Begin de intake')
  await visit('bewoners, nieuwe bewoner zonder naam')
  await button(page, 'Annuleer')
  answerDialogs({ openFile: [path.join(cases, 'README.md'), path.join(cases, 'a.json')] })
  await button(page, 'Haal binnen uit een bestand')
  await expect(page.getByRole('dialog', { name: 'Dit bestand past niet' })).toBeVisible()
  await visit('bewoners, een bestand dat niet past')
  await button(page, 'Kies een ander bestand')
  await expect(page.getByRole('dialog', { name: 'Daan Voorbeeld komt erbij' })).toBeVisible()
  await visit('bewoners, wat er uit een bestand bij komt')
  await button(page, 'Annuleer')
}

/** A talk with Ömer in which one goal changed, past the screen; its text is fixed and the house is read again. */
async function heldTalk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Look = { readonly id: string }
    type Talk = { readonly id: string; readonly content: { readonly goals: readonly Look[] } }
    type Made = { readonly id: string; readonly revision: number; readonly stays: readonly { readonly id: string; readonly evaluations: readonly Talk[]; readonly outflow: { readonly areas: Record<string, object> } }[] }
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<{ value: Made }> } }).baken
    const at = { dossierId: 'vb-omer', stayId: 'vb-omer-v1' }
    const { value: made } = await door.invoke('evaluation.start', { ...at, dutyIds: ['evaluatie-1'] })
    const stay = made.stays.find((s) => s.id === at.stayId)
    const talk = stay?.evaluations.at(-1)
    if (!stay || !talk) throw new Error('no talk began')
    const goals = talk.content.goals.map((g, i) => (i === 0 ? { ...g, status: 'deels-gelukt', next: 'aanpassen', words: 'Ik wil elke dag op tijd opstaan.' } : { ...g, status: 'bezig', next: 'door' }))
    await door.invoke('dossier.change', { id: made.id, revision: made.revision, change: { kind: 'evaluation', stayId: at.stayId, evaluationId: talk.id, content: { ...talk.content, goals } } })
    const areas = Object.fromEntries(Object.entries(stay.outflow.areas).map(([area, value]) => [area, { ...value, status: 'Nog niets.' }]))
    const { value: now } = await door.invoke('dossier.open', { id: made.id })
    await door.invoke('dossier.change', { id: made.id, revision: now.revision, change: { kind: 'outflow', stayId: at.stayId, outflow: { ...stay.outflow, areas } } })
    await door.invoke('evaluation.freeze', { ...at, evaluationId: talk.id })
  })
  await page.reload()
  await home(page)
}

/** Ömer comes under the Limburg contract and had a slip, past the screen; the house is read again. */
async function slip(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Made = { readonly revision: number; readonly stays: readonly { readonly id: string; readonly facts: object }[] }
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<{ value: Made }> } }).baken
    const id = 'vb-omer'
    const stayId = 'vb-omer-v1'
    const learning = [{ id: 'l1', on: '2026-11-10', what: 'Ömer dronk twee glazen bier. Hij vertelde het zelf.', talkOn: '2026-11-11', talkWith: 'S. Model', analysis: 'Hij had niemand gebeld.', agreement: 'Ömer belt eerst zijn broer.', lookBackOn: '2026-11-20', looked: { on: '2026-11-20', text: 'Hij belde twee keer.' } }]
    const before = (await door.invoke('dossier.open', { id })).value
    const facts = before.stays.find((s) => s.id === stayId)?.facts
    await door.invoke('dossier.change', { id, revision: before.revision, change: { kind: 'stay', stayId, facts: { ...facts, contractProfile: 'noord-midden-limburg' } } })
    const { value: now } = await door.invoke('dossier.open', { id })
    await door.invoke('dossier.change', { id, revision: now.revision, change: { kind: 'learning', stayId, learning } })
  })
  await page.reload()
  await home(page)
}

const tab = async (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()

/** A dossier with a plan under way, and its tabs. */
export async function dossier({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  await palette(page, 'Daan Voorbeeld')
  await expect(page.getByRole('heading', { level: 1, name: 'Daan Voorbeeld' })).toBeVisible()
  await visit('dossier, overzicht')
  await button(page, 'Meld af')
  await visit('dossier, afmelden')
  await button(page, 'Annuleer')
  await tab(page, 'Intake')
  await visit('dossier, intake')
  const past = page.getByRole('region', { name: 'Past dit huis?', exact: true })
  await past.getByRole('button', { name: /^Nog .* open$/u }).click()
  await past.getByRole('listitem').first().getByRole('button', { name: 'Bron' }).click()
  await page.getByLabel('Wmo-melding op', { exact: true }).fill('2 nov 2026')
  await page.getByLabel('Wmo-melding op', { exact: true }).press('Enter')
  await visit('dossier, intake met de termijnen van de gemeente en open punten')
  await button(page, 'Voeg naaste toe')
  await button(page, 'Voeg hulpverlener toe')
  await page.getByRole('group', { name: 'Fase nu' }).getByRole('radio', { name: 'Uitstroom' }).check({ force: true })
  await button(page, 'Voeg een eerdere fase toe')
  await button(page, 'Kies een dag voor Geboortedatum')
  await visit('dossier, intake met een kalender')
  await page.keyboard.press('Escape')
  await tab(page, 'Plan')
  await visit('dossier, plan')
  await tab(page, 'Logboek')
  await page.getByLabel('Wat', { exact: true }).fill('Samen gewandeld.')
  await button(page, 'Noteer')
  await button(page, 'Wijzig, Samen gewandeld.')
  await visit('dossier, logboek, een contact open')
  await tab(page, 'Uitstroom')
  await visit('dossier, uitstroom')
  await tab(page, 'Documenten')
  await visit('dossier, documenten')
  await button(page, 'Bewaar als uitwisselbestand')
  await visit('dossier, uitwisselbestand')
  await button(page, 'Annuleer')
  await tab(page, 'Geschiedenis')
  await visit('dossier, geschiedenis')
}

/** Every step of a plan under way, a goal, the examples, the check, reading along. */
export async function plan({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  await palette(page, 'Daan Voorbeeld')
  await button(page, 'Ga door met het plan')
  const steps = page.getByRole('navigation', { name: 'Stappen van het plan' })
  const menu = page.getByLabel('Stap', { exact: true })
  const names = ['Voorblad', 'In het kort', 'Wie ben ik', 'Verblijf en uitstroom', 'Mijn doelen', 'Mijn dag en week', 'Mensen om mij heen', 'Signalen en terugval', 'Als het misgaat', 'Praktische afspraken', 'Terugkijken', 'Mijn gegevens', 'Handtekeningen']
  await expect(steps.or(menu).first()).toBeVisible()
  for (const [i, name] of names.entries()) {
    await steps.getByRole('button', { name: new RegExp(`^${i} ?${name}`) }).click()
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    await visit(`plan, stap ${i}`, i === 0 ? undefined : '.paper')
  }
  await steps.getByRole('list', { name: 'Doelen' }).getByRole('button').first().click()
  await expect(page.getByLabel('In mijn eigen woorden')).toBeVisible()
  await visit('plan, een doel', '.paper')
  const agreed = page.getByRole('textbox', { name: 'Zo spreken we het af' })
  const coach = page.getByRole('group', { name: 'Taalhulp', exact: true })
  await agreed.fill('Ik ga middels o.a. de meetings meer praten.')
  await expect(coach).toContainText('‘middels’ is schrijftaal')
  await visit('plan, taalhulp bij een woord', '.paper')
  await agreed.fill('De schulden worden elke maand besproken.')
  await expect(coach).toContainText('zegt niet wie het doet')
  await visit('plan, taalhulp bij een zin', '.paper')
  await page.getByRole('button', { name: 'Taalhulp uit', exact: true }).click()
  await visit('plan, taalhulp uit', '.paper')
  await button(page, 'Zet de taalhulp aan')
  await agreed.focus()
  await page.keyboard.press('Control+z')
  await button(page, 'Kies een voorbeeld')
  await visit('plan, voorbeelden open', '.paper')
  await page.keyboard.press('Escape')
  await button(page, /^Haal actie 1 weg/)
  await visit('plan, een actie weg en terug te halen', '.paper')
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Bron' }).first().click()
  await visit('plan, bron open', '.paper')
  await button(page, 'Controleer het plan')
  await visit('plan, controle', '.paper')
  await button(page, 'Toon meer')
  await visit('plan, controle, hoe het leest', '.paper')
  const waive = page.getByRole('button', { name: /^Nu niet nodig/ }).first()
  if (await waive.count()) {
    await waive.click()
    await visit('plan, controle met een reden', '.paper')
  }
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog', { name: 'Meelezen' })).toBeVisible()
  await visit('meelezen, één stuk')
  await page.getByRole('radio', { name: 'Wit op zwart' }).check({ force: true })
  await page.getByRole('radio', { name: 'Alles' }).check({ force: true })
  await visit('meelezen, alles, wit op zwart')
  await page.getByRole('radio', { name: 'Zwart op wit' }).check({ force: true })
  for (let larger = 0; larger < 3; larger += 1) await button(page, 'Groter')
  await visit('meelezen, alles, zo groot als het kan')
  await page.keyboard.press('F9')
}

/** Signing by every way, consent, a final plan, its PDF. */
export async function signing({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  const all = await residentsOf(page)
  const waiting = all.find((r) => r.plan?.status === 'ter-ondertekening')
  const final = all.find((r) => r.plan?.status === 'vastgesteld')
  if (!waiting || !final) throw new Error('the example house has nobody who signs')
  await palette(page, `${waiting.firstName} ${waiting.lastName}`)
  await button(page, 'Laat tekenen')
  await expect(page.getByText('De tekst staat vast sinds')).toBeVisible()
  await visit('ondertekenen')
  for (const name of ['Teken hier', 'Op papier', 'Niet eens of niet tekenen']) {
    const way = page.getByRole('tab', { name })
    if ((await way.count()) === 0) continue
    await way.first().click()
    await visit(`ondertekenen, ${name}`)
    const bare = page.getByRole('button', { name: /^(Bewaar|Stel versie)/ }).first()
    if (await bare.count()) {
      await bare.click()
      await visit(`ondertekenen, ${name}, nog leeg`)
    }
  }
  await page.getByRole('tab', { name: 'Teken hier' }).first().click()
  await button(page, 'Liever typen?')
  await visit('ondertekenen, typen')
  await button(page, 'Toch aanpassen')
  await visit('ondertekenen, toch aanpassen')
  await button(page, 'Laat staan')
  await palette(page, waiting.goals[0]?.words ?? '')
  await expect(page.getByText('Deze tekst staat vast om te tekenen.')).toBeVisible()
  await visit('vastgelegd plan')

  await palette(page, `${final.firstName} ${final.lastName}`)
  await tab(page, 'Plan')
  await visit('dossier, vastgesteld plan')
  await button(page, 'Kopie gegeven')
  await visit('dossier, kopie gegeven')
  await palette(page, final.goals[0]?.words ?? '')
  await expect(page.getByRole('button', { name: 'Meelezen' })).toBeVisible()
  await visit('vastgesteld plan')
  await palette(page, `${final.firstName} ${final.lastName}`)
  await button(page, 'Bekijk plan')
  await expect(page.locator('iframe')).toBeVisible({ timeout: 60_000 })
  await visit('pdf bekijken')
  await page.keyboard.press('Alt+ArrowLeft')

  await tab(page, 'Documenten')
  await visit('documenten, vastgesteld plan')
  await page.getByRole('button', { name: /^(Maak het toestemmingsblad|Maak een nieuwe versie|Open toestemming)/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Toestemming' })).toBeVisible()
  await visit('toestemming')
  const freeze = page.getByRole('button', { name: 'Zet vast om te tekenen' })
  if (await freeze.count()) {
    await freeze.click()
    await visit('toestemming, nog niet alles gekozen')
    for (const yes of await page.getByRole('radio', { name: 'Ja' }).all()) await yes.check({ force: true })
    await freeze.click()
    await expect(page.getByText('De tekst staat vast sinds')).toBeVisible()
    await visit('toestemming, tekenen')
  }
}

/** Looking back: the tab, a report that is signed, the new version beside the old one, a goal through time. */
export async function evaluations({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  await palette(page, 'Ömer Proefstuk')
  await tab(page, 'Evaluaties')
  await expect(page.getByRole('heading', { name: 'De reeks' })).toBeVisible()
  await visit('dossier, evaluaties')
  await button(page, /^Noteer, /)
  await visit('dossier, evaluaties, een gesprek noteren')
  await page.keyboard.press('Escape')
  await heldTalk(page)
  await page.getByRole('button', { name: /^Teken, Evaluatie 1/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluatie ondertekenen' })).toBeVisible()
  await visit('evaluatie ondertekenen')
  await button(page, 'Ömer Proefstuk')
  await button(page, /^Maak nieuwe versie van het plan/)
  await expect(page.getByRole('heading', { level: 1, name: 'Wat verandert er' })).toBeVisible()
  await visit('wat verandert er')
  await button(page, 'Ömer Proefstuk')
  await page.locator('details > summary').first().click()
  await visit('dossier, doelen door de tijd')
  await tab(page, 'Evaluaties')
  await visit('dossier, evaluaties, gehouden')
  await tab(page, 'Documenten')
  await visit('documenten, met een evaluatie')
  await slip(page)
  await palette(page, 'Ömer Proefstuk')
  await tab(page, 'Logboek')
  await expect(page.getByRole('group', { name: /^Leermoment van/ })).toBeVisible()
  await visit('dossier, logboek met een leermoment')
}

/** The log: of the house with its filters, of one dossier, and lines that are there after looking around. */
export async function log({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  await palette(page, 'Daan Voorbeeld')
  await expect(page.getByRole('heading', { level: 1, name: 'Daan Voorbeeld' })).toBeVisible()
  await tab(page, 'Wie keek?')
  await expect(page.getByRole('heading', { name: 'Wie keek in dit dossier?' })).toBeVisible()
  await visit('dossier, wie keek')
  await page.getByLabel('Wat', { exact: true }).selectOption('papier')
  await expect(page.getByText('Er zijn geen regels die hierbij passen.')).toBeVisible()
  await visit('dossier, wie keek, niets dat past')
  await palette(page, 'logboek')
  await expect(page.getByText('Nagekeken: alle')).toBeVisible()
  await visit('beheer, logboek')
  await page.getByLabel('Wat', { exact: true }).selectOption('gelezen')
  await page.getByLabel('Vanaf', { exact: true }).fill('5 jan')
  await page.getByLabel('Tot en met', { exact: true }).fill('2 jan')
  await page.getByLabel('Tot en met', { exact: true }).press('Enter')
  await expect(page.getByText('Deze dag ligt voor')).toBeVisible()
  await visit('beheer, logboek, dagen verkeerd om')
}

/** An own contract profile: made, a norm open and changed, what differs, what was changed; and a new agreement of the house. */
async function profiles(page: Page, visit: Visit): Promise<void> {
  await palette(page, 'bekijk het contract')
  await button(page, 'Bekijk, IJssel-Vecht')
  await visit('contractprofiel')
  await button(page, 'Maak een eigen kopie')
  await button(page, 'Maak de kopie')
  await page.getByLabel('Zoek een norm').fill('B40')
  await button(page, /^Wijzig, B40/)
  await page.getByLabel('Hoelang').fill('2')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await visit('eigen profiel, een norm zonder reden')
  await page.getByLabel('Waarom').fill('Anders afgesproken.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('gewijzigd vanaf').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Verschil met het origineel' }).check({ force: true })
  await visit('eigen profiel, verschil met het origineel')
  await page.getByRole('radio', { name: 'Geschiedenis' }).check({ force: true })
  await visit('eigen profiel, geschiedenis')
  await palette(page, 'wijzig de huisafspraken')
  await page.getByLabel('Terugkijken elke').fill('2')
  await button(page, 'Voeg een huisafspraak toe')
  await page.getByLabel('Wat spreken jullie af?').selectOption('iets')
  await visit('huisafspraken, een nieuwe afspraak')
}

/** Every part of Beheer, with a member of staff and a contact open; and 'Controleer document'. */
export async function beheer(running: Running, visit: Visit): Promise<void> {
  const { page } = running
  await home(page)
  await button(page, 'Beheer')
  const parts = page.getByRole('navigation', { name: 'Beheer' }).getByRole('button')
  await expect(parts.first()).toBeVisible()
  for (const name of await parts.allTextContents()) {
    await parts.filter({ hasText: new RegExp(`^${name}$`) }).click()
    await visit(`beheer, ${name}`)
    const change = page.getByRole('main').getByRole('button', { name: /^(Wijzig, |Bron)/ }).first()
    if (await change.count()) {
      await change.click()
      await visit(`beheer, ${name}, een regel open`)
    }
  }
  await profiles(page, visit)
  const final = (await residentsOf(page)).find((r) => r.plan?.status === 'vastgesteld')
  if (!final?.plan) throw new Error('the example house has no final plan')
  await palette(page, 'controleer een document')
  await checkingRound(running, { kind: 'trajectplan', dossierId: final.id, stayId: final.plan.stayId, versionId: final.plan.versionId }, visit)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Open het voorbeeldhuis' })).toBeVisible()
  await visit('slot van het voorbeeldhuis')
}

/** The backups of a real house that has one: in Beheer, at the door, a wrong password, what will differ, done, and undoing it. */
export async function backups({ page, answerDialogs }: Running, visit: Visit): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const password = page.getByLabel('Wachtwoord', { exact: true })
  const enter = async (): Promise<void> => {
    await password.fill(user.password)
    await page.keyboard.press('Enter')
  }
  await enter()
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible({ timeout: 30_000 })
  await palette(page, 'bekijk de reservekopieën')
  await expect(page.getByText('Laatste goede kopie in de map van Baken')).toBeVisible()
  await visit('reservekopieën')
  const second = mkdtempSync(path.join(tmpdir(), 'baken-tweede-'))
  answerDialogs({ openFolder: [second, second] })
  await button(page, 'Kies een tweede plek')
  await expect(page.getByText('De eerste kopie staat er.')).toBeVisible()
  await button(page, /^Wat verandert er/)
  await expect(page.getByRole('button', { name: 'Vergrendel en zet deze terug' })).toBeVisible()
  await visit('reservekopieën, twee plekken, een kopie open')
  await page.keyboard.press('Control+l')
  await expect(password).toBeFocused()
  await button(page, 'Reservekopie terugzetten')
  await expect(heading).toHaveText('Reservekopie terugzetten')
  await visit('terugzetten, kies een kopie')
  await page.getByRole('list', { name: 'Reservekopieën' }).getByRole('button').first().click()
  await visit('terugzetten, wachtwoord')
  await button(page, /^Kijk wat er/)
  await visit('terugzetten, wachtwoord leeg')
  await page.getByRole('radio', { name: 'Herstelblad van toen' }).check({ force: true })
  await visit('terugzetten, herstelblad')
  await page.getByRole('radio', { name: 'Wachtwoord van toen' }).check({ force: true })
  await enter()
  await expect(heading).toHaveText('Dit verandert er', { timeout: 30_000 })
  await visit('terugzetten, wat verandert')
  await button(page, 'Zet deze kopie terug')
  await expect(heading).toHaveText('De reservekopie is teruggezet', { timeout: 30_000 })
  await visit('terugzetten, klaar')
  await button(page, 'Terugzetten ongedaan maken')
  await visit('terugzetten, ongedaan maken')
  await button(page, 'Vorige stap')
  await button(page, 'Andere map')
  await expect(page.getByRole('button', { name: /in de gekozen map/ }).first()).toBeVisible()
  await visit('terugzetten, andere map en eerder teruggezet')
}

/** The privacy desk: a package and a proposal from the dossier, what waits, and what it says to the only hbo-professional of a house. */
export async function privacy({ page }: Running, visit: Visit): Promise<void> {
  await home(page)
  const [someone] = await residentsOf(page)
  await palette(page, `${someone?.firstName ?? ''} ${someone?.lastName ?? ''}`)
  await page.getByRole('tab', { name: 'Documenten', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Inzage en vernietigen' })).toBeVisible()
  await button(page, 'Maak een inzagepakket')
  await visit('inzagepakket maken')
  await page.keyboard.press('Escape')
  await button(page, 'Stel vernietigen voor')
  await visit('vernietigen voorstellen')
  await button(page, 'Leg het voor')
  await expect(page.getByText('Kies de grond.')).toBeVisible()
  await page.getByRole('radio', { name: 'De bewoner vraagt het' }).check({ force: true })
  await button(page, 'Leg het voor')
  await visit('vernietigen voorstellen, nog niet af')
  await page.getByLabel('Wat is er gevraagd, en door wie?').fill('De bewoner vroeg het met een brief. Die zit bij de bijlagen.')
  await page.getByLabel('Waarom mag het?').fill('Niemand anders heeft er belang bij. Er loopt geen zaak.')
  await button(page, 'Leg het voor')
  await expect(page.getByRole('heading', { name: 'Privacy' })).toBeVisible()
  await visit('privacy, een voorstel wacht')
  await button(page, /^Trek het voorstel in/)
  await expect(page.getByText('Er ligt geen voorstel')).toBeVisible()
  await visit('privacy, niets wacht')
}
