import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { launchExample } from '../support/exampleHouse.ts'
import { launchBaken } from '../support/launch.ts'
import { residentsOf } from '../support/e2e/tour.ts'
import { ask, copyOf, get, makeHouse, openDossier, unlock } from '../support/e2e/realHouse.ts'
import { popplerText } from '../support/pdf.ts'

const now = '2026-11-23T10:00:00'
const folder = mkdtempSync(path.join(tmpdir(), 'baken-uitwisseling-'))
const file = path.join(folder, 'daan.json')

const button = async (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().click()
const planRef = (d: Dossier): { kind: 'trajectplan'; dossierId: string; stayId: string; versionId: string } => ({ kind: 'trajectplan', dossierId: d.id, stayId: d.stays.at(-1)?.id ?? '', versionId: d.stays.at(-1)?.plan.at(-1)?.id ?? '' })
// Over every page of the example house it says that its people do not exist; that is the house, not the plan.
const mark = /Concept, nog niet getekend\. Voorbeeld: deze mensen bestaan niet\.|Concept\. Dit plan is nog niet af en nog niet getekend\.|VOORBEELD/gu
const words = (pdf: string): string => popplerText(readFileSync(pdf)).replaceAll(mark, '').replaceAll(/\s+/gu, ' ')

test('a dossier leaves the example house as a file and comes into a real one, word for word', async () => {
  const example = await launchExample({ now })
  const there = (await residentsOf(example.page)).find((r) => r.firstName === 'Daan' && r.plan?.status !== 'ter-ondertekening')
  if (!there) throw new Error('the example house has no Daan')
  // What was signed at that house's door stays a word of that house: here one signs anew, so the plan would say other things of it.
  for (const stay of (await get(example, 'dossier.open', { id: there.id })).stays) for (const { id } of stay.receipts) await get(example, 'receipt.retract', { dossierId: there.id, stayId: stay.id, receiptId: id })
  const before = await get(example, 'dossier.open', { id: there.id })
  const house = await get(example, 'house.get', {})
  example.answerDialogs({ saveAs: [path.join(folder, 'daar.pdf'), file] })
  await get(example, 'document.save', { ref: planRef(before), format: 'pdf', job: 'j' })
  await openDossier(example.page, 'Daan', 'Documenten')
  await button(example.page, 'Bewaar als uitwisselbestand')
  const asked = example.page.getByRole('dialog', { name: 'Bewaar als uitwisselbestand' })
  await expect(asked).toContainText('Dit bestand is niet versleuteld.')
  await button(example.page, 'Kies waar het komt')
  await expect(asked).toBeHidden()
  await example.close()

  const made = await makeHouse([], now)
  const real = await launchBaken({ home: copyOf(made), now })
  await unlock(real.page)
  const mine = await get(real, 'house.get', {})
  const same: House = { ...house, id: mine.id, example: false, recoverySheet: mine.recoverySheet, staff: [...mine.staff, ...house.staff.map((s) => ({ ...s, id: `hier-${s.id}`, userId: null }))] }
  await get(real, 'house.save', { house: same })
  real.answerDialogs({ openFile: [file], saveAs: [path.join(folder, 'hier.pdf')] })
  await button(real.page, 'Bewoners')
  await button(real.page, 'Haal binnen uit een bestand')
  const preview = real.page.getByRole('dialog', { name: /komt erbij$/ })
  await expect(preview).toContainText('Er is nog niets toegevoegd.')
  await expect(preview.getByRole('heading', { name: 'Dit komt erbij' })).toBeVisible()
  expect((await get(real, 'dossiers.list', {})).residents).toHaveLength(0)
  await button(real.page, 'Voeg toe aan dit huis')
  await expect(real.page.getByRole('heading', { level: 1, name: 'Daan Voorbeeld' })).toBeVisible()

  const [resident] = (await get(real, 'dossiers.list', {})).residents
  const after = await get(real, 'dossier.open', { id: resident?.id ?? '' })
  expect(after.id).not.toBe(before.id)
  expect({ ...after.person, bsn: '' }).toEqual({ ...before.person, bsn: '' })
  expect([after.naasten, after.professionals, after.stays.at(-1)?.plan.at(-1)?.content]).toEqual([before.naasten, before.professionals, before.stays.at(-1)?.plan.at(-1)?.content])
  await get(real, 'document.save', { ref: planRef(after), format: 'pdf', job: 'j' })
  expect(words(path.join(folder, 'hier.pdf'))).toBe(words(path.join(folder, 'daar.pdf')))
  // Twice the same file: somebody of that name is here, and it says so.
  real.answerDialogs({ openFile: [file] })
  expect(await ask(real, 'exchange.preview', {})).toMatchObject({ ok: true, value: { known: [expect.stringContaining('Daan Voorbeeld')] } })
  await real.close()
})
