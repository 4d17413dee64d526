import { expect } from '@playwright/test'
import type { Running } from '../launch.ts'
import { palette, residentsOf, type Visit } from './tour.ts'

type Door = { readonly baken: { readonly invoke: (channel: string, input: object) => Promise<{ readonly ok: boolean; readonly value: { readonly id: string; readonly stays: readonly { readonly id: string }[] } }> } }

/** Every part of a look back that also speaks of leaving, its check, and its text when it is fixed. */
export async function talk({ page }: Running, visit: Visit): Promise<void> {
  await expect(page.getByRole('heading', { name: 'In huis' })).toBeVisible({ timeout: 90_000 })
  const who = (await residentsOf(page)).find((r) => r.plan?.status === 'vastgesteld' && r.firstName === 'Bilal')
  if (!who) throw new Error('the example house has nobody to look back with')
  const started = await page.evaluate(async (id) => {
    const door = (window as unknown as Door).baken
    const { value } = await door.invoke('dossier.open', { id })
    return (await door.invoke('evaluation.start', { dossierId: id, stayId: value.stays.at(-1)?.id, dutyIds: ['evaluatie-2', 'uitstroomvoorbereiding-1'] })).ok
  }, who.id)
  expect(started).toBe(true)
  await palette(page, `${who.firstName} ${who.lastName}`)
  await page.getByRole('tab', { name: 'Evaluaties', exact: true }).click()
  await page.getByRole('button', { name: 'Ga verder met het gesprek' }).click()
  const list = page.getByRole('navigation', { name: 'Onderdelen van de evaluatie' })
  const parts = list.getByRole('button')
  await expect(page.getByLabel('Hoe ging het?')).toBeVisible()
  await visit('evaluatie, een doel')
  await page.getByRole('group', { name: 'Cijfer van Bilal' }).getByRole('radio').nth(3).check({ force: true })
  await page.getByRole('group', { name: 'Cijfer van de begeleiding' }).getByRole('radio').nth(2).check({ force: true })
  await page.getByRole('radio', { name: 'Aanpassen' }).check({ force: true })
  await page.getByLabel('Nieuwe afspraak').fill('Ik ga elke dag naar een meeting.')
  await visit('evaluatie, een doel dat verandert')
  await page.getByRole('radio', { name: 'Stop', exact: true }).check({ force: true })
  await visit('evaluatie, een doel dat stopt')
  await page.getByRole('button', { name: 'Toon als tabel' }).click()
  await visit('evaluatie, cijfers als tabel')
  await page.getByRole('button', { name: 'Toon als grafiek' }).click()
  const names = await parts.evaluateAll((all) => all.map((b) => b.querySelector('span')?.textContent ?? b.textContent ?? ''))
  for (const [i, name] of names.entries()) {
    if (i === 0) continue
    await parts.nth(i).click()
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    if (name === 'Afspraken') await page.getByRole('button', { name: 'Eerste afspraak' }).click()
    if (name === 'Hulp na vertrek') await page.getByRole('group', { name: 'Is er hulp nodig na vertrek?' }).getByRole('radio', { name: 'Ja' }).check({ force: true })
    await visit(`evaluatie, ${name}`)
  }
  await page.getByRole('button', { name: 'Controleer de evaluatie' }).first().click()
  await expect(page.getByText('er nog in, voordat jullie tekenen')).toBeVisible()
  await visit('evaluatie, controle')
}
