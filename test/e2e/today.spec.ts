import { expect, test } from '@playwright/test'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { launchBaken, type Running } from '../support/launch.ts'
import { keyboardOf, type Keyboard } from '../support/e2e/keyboard.ts'
import { get, makeHouse, unlock } from '../support/e2e/realHouse.ts'

// Case A through its whole stay, on the days that something asks a hand. Everything on the screen is done from the keyboard.
const facts: Partial<StayFacts> = { placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2026-12-18', contractProfile: 'ijssel-vecht', gemeenteHerkomst: 'Kampen' }
const norms = { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: null, houseSeekerWithinMonths: null }

/** What was done without the program is noted under the source of its line. */
async function note(k: Keyboard, line: RegExp, what: string): Promise<void> {
  await k.tabTo({ name: line, kind: 'button' })
  await k.buttonBack('Bron')
  await k.button(what)
}

type Day = { readonly baken: Running; readonly k: Keyboard; readonly lines: (expected: readonly string[]) => Promise<void>; readonly gone: (title: string) => Promise<void>; readonly there: (line: string) => Promise<void> }

/** A morning in the house: unlocked, on Vandaag. `lines` holds Daan's work as the machine tells it to a table, `there` and `gone` look at the screen. */
async function morning(home: string, now: string, before?: (baken: Running) => Promise<void>): Promise<Day> {
  const baken = await launchBaken({ home, now, width: 1366, height: 768 })
  const { page } = baken
  await unlock(page)
  await before?.(baken)
  const main = page.getByRole('main')
  const rows = main.getByRole('listitem')
  await expect(main.getByText('Daan Voorbeeld').first()).toBeVisible()
  return {
    baken, k: keyboardOf(page),
    lines: async (expected) => expect.poll(async () => (await get(baken, 'today.list', {})).people.flatMap((p) => p.work.map((w) => `${w.id} ${w.date}`))).toEqual(expected),
    gone: async (title) => expect(rows.filter({ hasText: title })).toHaveCount(0),
    there: async (line) => expect(rows.filter({ hasText: line })).toHaveCount(1),
  }
}

test('each duty of case A comes in time, is solved on its own line, and goes; no other date moves', async () => {
  test.setTimeout(240_000)
  const { home } = await makeHouse(['Daan'], '2026-01-05T09:00:00')

  await test.step('3 February: a home to register for, and undo', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-02-03T14:02:00', async (running) => {
      const [daan] = (await get(running, 'dossiers.list', {})).residents
      const dossier = await get(running, 'dossier.open', { id: daan?.id ?? '' })
      const stay = dossier.stays[0]
      if (!stay) throw new Error('no stay')
      const house = await get(running, 'house.get', {})
      await get(running, 'house.save', { house: { ...house, contractProfile: 'ijssel-vecht', vngLayer: false, norms } })
      await get(running, 'dossier.change', { id: dossier.id, revision: dossier.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, ...facts } } })
      await running.page.reload()
    })
    await lines(['woningzoekende-1 2026-02-05', 'trajectplan-1 2026-03-02', 'evaluatie-1 2026-04-05'])
    await there('Inschrijven als woningzoekendeDaan Voorbeelddo 5 febover 2 dagen')
    await k.button(/^Vul de datum in, Inschrijven/)
    await k.fill('Ingeschreven op', '2 feb')
    await k.fill('Waar', 'WoonProef')
    await k.press('Enter')
    await gone('Inschrijven als woningzoekende')
    await expect.poll(async () => (await k.focus()).name, { message: 'the focus goes to the next line' }).toMatch(/^Ga door met plan/)
    await k.press('Control+z')
    await there('Inschrijven als woningzoekende')
    await k.press('Control+Shift+z')
    await gone('Inschrijven als woningzoekende')
    await lines(['trajectplan-1 2026-03-02', 'evaluatie-1 2026-04-05'])
    await baken.close()
  })

  await test.step('3 April: a talk at Easter, and a plan that came another way', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-04-03T09:30:00')
    await lines(['trajectplan-1 2026-03-02', 'evaluatie-1 2026-04-05', 'uitstroomvoorbereiding-1 2026-06-18'])
    await there('Pasen. Laatste werkdag: do 2 apr')
    await k.button('Bron')
    await k.button('Niet van toepassing')
    await k.fill('Niet van toepassing, omdat', 'Hij tekende het plan van de kliniek.')
    await k.press('Enter')
    await gone('Trajectplan vaststellen')
    await note(k, /^Begin het gesprek, Evaluatie 1/, 'Noteer het gesprek')
    await k.press('Enter')
    await gone('Evaluatie 1 houden')
    await expect(baken.page.getByText('Niets te laat en niets deze week.')).toBeVisible()
    await lines(['uitstroomvoorbereiding-1 2026-06-18'])
    await baken.close()
  })

  await test.step('30 June: four areas, a talk before its day, and the report of the house', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-06-30T09:30:00')
    await lines(['uitstroomvoorbereiding-1 2026-06-18', 'evaluatie-2 2026-07-05', 'uitstroommelding-1 2026-08-18'])
    await there('12 dagen te laat')
    await note(k, /^Begin het gesprek, Voorbereiding/, 'Noteer 4 gebieden')
    await k.press('Enter')
    await expect(baken.page.getByText('Schrijf één regel.')).toBeVisible()
    for (const [area, text] of [['Inkomen', 'bijstand loopt'], ['Schulden', 'regeling sinds mei'], ['Daginvulling', 'fietswerkplaats'], ['Netwerk', 'mijn zus']] as const) await k.fill(area, text)
    await k.press('Enter')
    await gone('Voorbereiding uitstroom starten')
    await note(k, /^Begin het gesprek, Evaluatie 2/, 'Noteer het gesprek')
    await k.press('Enter')
    await gone('Evaluatie 2 houden')
    await lines(['uitstroommelding-1 2026-08-18'])
    await there('Rapportage aan de gemeenteHet huiswo 1 julmorgen')
    await k.button(/^Noteer verzending/)
    await k.press('Enter')
    await gone('Rapportage aan de gemeente')
    await k.press('Control+z')
    await there('Rapportage aan de gemeente')
    await k.button(/^Noteer verzending/)
    await k.press('Enter')
    await gone('Rapportage aan de gemeente')
    await baken.close()
  })

  await test.step('17 August: the gemeente hears what he wants', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-08-17T09:30:00')
    await lines(['uitstroommelding-1 2026-08-18', 'evaluatie-3 2026-10-05'])
    await there('morgen')
    await note(k, /^Maak de melding/, 'Noteer de melding')
    await expect(baken.page.getByLabel('Aan welke gemeente')).toHaveValue('Kampen')
    await k.press('Enter')
    await gone('Uitstroomwens melden')
    await lines(['evaluatie-3 2026-10-05'])
    await baken.close()
  })

  await test.step('1 October: a talk put off, then held', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-10-01T09:30:00')
    await lines(['evaluatie-3 2026-10-05', 'uiterste-einddatum-1 2027-01-05'])
    await note(k, /^Begin het gesprek, Evaluatie 3/, 'Noteer het gesprek')
    await k.backTo({ name: 'Gehouden', kind: 'radio' })
    await k.press('ArrowRight')
    await k.fill('Kijk opnieuw op', '12 okt')
    await k.fill('Waarom', 'Hij is ziek.')
    await k.press('Enter')
    await there('uitgesteld, was ma 5 okt')
    await lines(['evaluatie-3 2026-10-12', 'uiterste-einddatum-1 2027-01-05'])
    await note(k, /^Begin het gesprek, Evaluatie 3/, 'Noteer het gesprek')
    await k.press('Enter')
    await gone('Evaluatie 3 houden')
    await lines(['uiterste-einddatum-1 2027-01-05'])
    await baken.close()
  })

  await test.step('30 December: the last day that is allowed', async () => {
    const { baken, k, lines, gone, there } = await morning(home, '2026-12-30T09:30:00')
    await lines(['uiterste-einddatum-1 2027-01-05'])
    await there('over 6 dagen')
    await there('Nieuwjaarsdag. Laatste werkdag: do 31 dec')
    await k.button(/^Noteer verzending/)
    await k.press('Enter')
    await gone('Rapportage aan de gemeente')
    await k.button(/^Regel het vertrek/)
    await expect(baken.page.getByRole('heading', { level: 1, name: 'Daan Voorbeeld' })).toBeVisible()
    await baken.close()
  })
})
