import { expect, test } from '@playwright/test'
import { emptyAction, emptyGoal } from '#shared/domain/plan/goal.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { ask, get, makeHouse, openDossier, unlock } from '../support/e2e/realHouse.ts'
import { launchBaken } from '../support/launch.ts'

const now = '2026-11-23T10:00:00'
const MOST_KEYS = 90
const areas: readonly Leefgebied[] = ['herstel', 'schulden', 'wonen', 'familie', 'daginvulling', 'gevoelens']
/** How each goal is looked back on: what is said, both scores, and the number of the status and of what now. */
const looks = [
  { resident: 'Ik ga elke week naar de meeting.', own: '4', team: 'Hij gaat elke week.', ours: '3', status: '2', next: '1' },
  { resident: 'Ik schrik niet meer van post.', own: '4', team: 'De lijst klopt.', ours: '4', status: '3', next: '2' },
  { resident: 'Ik kook nu zelf.', own: '3', team: 'Hij kookt elke week.', ours: '4', status: '4', next: '3' },
  { resident: 'Ik bel mijn zus.', own: '5', team: 'Hij belt uit zichzelf.', ours: '3', status: '2', next: '1' },
  { resident: 'Ik wil iets anders.', own: '2', team: 'Dit past niet meer.', ours: '2', status: '5', next: '4' },
  { resident: 'Ik slaap goed.', own: '3', team: 'Hij is uitgerust.', ours: '3', status: '2', next: '1' },
] as const

test('six goals are looked back on by keyboard alone, each voice with its own score, and the text is fixed', async () => {
  const { home, dossiers } = await makeHouse(['Daan'], now)
  const baken = await launchBaken({ home, now })
  const { page } = baken
  await unlock(page)
  const id = dossiers[0]?.id ?? ''
  const made = await get(baken, 'dossier.open', { id })
  const stay = made.stays[0]
  const version = stay?.plan[0]
  if (!stay || !version) throw new Error('no plan was made')
  const goals = areas.map((area, i) => ({ ...emptyGoal(`g${i + 1}`, area), words: `Doel ${i + 1} van mij.`, agreed: `Afspraak ${i + 1}.`, actions: [{ ...emptyAction(`a${i + 1}`), what: 'Bellen' }], status: 'bezig' as const }))
  await get(baken, 'dossier.change', { id, revision: made.revision, change: { kind: 'plan', stayId: stay.id, versionId: version.id, content: { ...version.content, goals } } })
  await page.reload()
  await unlock(page)
  await openDossier(page, 'Daan', 'Overzicht')
  await page.getByRole('tab', { name: 'Evaluaties', exact: true }).click()
  await page.getByRole('button', { name: 'Begin het gesprek' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Herstel en clean' })).toBeVisible()

  let keys = 0
  const press = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key)
    keys += all.length
  }
  await press('Control+Enter')
  for (const [i, look] of looks.entries()) {
    await expect(page.getByLabel('Hoe ging het?')).toBeFocused()
    await expect(page.getByText(`doel ${i + 1} van 6`)).toBeVisible()
    if (i === 0) await press('Shift+Tab', 'Space', 'Tab')
    await page.keyboard.type(look.resident)
    await press('Tab', look.own, 'Tab')
    await page.keyboard.type(look.team)
    await press('Tab', look.ours, 'Tab', look.status, 'Tab', look.next)
    if (look.next === '2') {
      await press('Tab', 'Control+End')
      await page.keyboard.type(' Vanaf juli doe ik het alleen.')
    }
    if (look.next === '4') {
      await press('Tab')
      await page.keyboard.type('Ik wil eerst rust.')
    }
    await press('Control+Enter')
  }
  console.log(`zes doelen terugkijken: ${keys} toetsen naast de tekst`)
  expect(keys).toBeLessThanOrEqual(MOST_KEYS)

  await page.getByRole('button', { name: 'Controleer de evaluatie' }).first().click()
  await expect(page.getByText('Alles wat moet, staat erin.')).toBeVisible()
  await expect(page.getByText(/Alles bewaard/u).first()).toBeVisible()
  const answer = await ask(baken, 'dossier.open', { id })
  const content = answer.ok ? answer.value.stays[0]?.evaluations[0]?.content : undefined
  expect(content?.goals.map((g) => [g.resident, g.team, g.status, g.next])).toEqual([
    [looks[0].resident, looks[0].team, 'bezig', 'door'], [looks[1].resident, looks[1].team, 'deels-gelukt', 'aanpassen'], [looks[2].resident, looks[2].team, 'gelukt', 'klaar'],
    [looks[3].resident, looks[3].team, 'bezig', 'door'], [looks[4].resident, looks[4].team, 'gestopt', 'stop'], [looks[5].resident, looks[5].team, 'bezig', 'door'],
  ])
  expect(content?.scores).toEqual(areas.map((area, i) => ({ id: area, resident: Number(looks[i]?.own), team: Number(looks[i]?.ours) })))
  expect(content?.goals.map((g) => [g.words, g.agreed, g.due])).toEqual(areas.map((_, i) => [null, i === 1 ? 'Afspraak 2. Vanaf juli doe ik het alleen.' : null, null]))
  expect(content?.goals[0]?.done).toEqual(['a1'])
  await page.getByRole('button', { name: 'Zet de tekst vast' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /ondertekenen/iu })).toBeVisible()
  await baken.close()
})
