import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { get, openDossier, unlock, user } from '../support/e2e/realHouse.ts'
import { launchBaken } from '../support/launch.ts'

type Told = {
  readonly house: string
  readonly damaged: readonly unknown[]
  readonly dossiers: readonly { readonly id: string; readonly goodToKnow: string; readonly history: { readonly lines: readonly { readonly next?: unknown }[]; readonly gaps: readonly unknown[] } }[]
  readonly log: { readonly types: readonly string[]; readonly findings: readonly unknown[] }
}
// A process of its own: plain Node, as the core runs in it everywhere else.
const node = (what: 'make' | 'read', folder: string): string =>
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../support/vaultChild.ts'), what, folder, user.name, user.password], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })

test('a vault that plain Node made opens in the window, is changed there, and opens in plain Node again; its log is one chain', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'baken-'))
  const folder = path.join(home, 'kluis')
  const { id }: { id: string } = JSON.parse(node('make', folder))

  const baken = await launchBaken({ home })
  await unlock(baken.page)
  const dossier = await get(baken, 'dossier.open', { id })
  expect(dossier.person.goodToKnow).toBe('Geschreven door Node.')
  expect((await get(baken, 'session.status', {})).damaged).toEqual([])
  await openDossier(baken.page, dossier.person.firstName, 'Intake')
  const field = baken.page.getByLabel('Goed om te weten', { exact: true })
  await field.fill('Veranderd in het venster.')
  await expect(baken.page.getByText('Alles bewaard')).toBeVisible()
  await get(baken, 'session.lock', {})
  await baken.close()

  const there: Told = JSON.parse(node('read', folder))
  expect([there.house, there.damaged, there.log.findings]).toEqual(['De Proef', [], []])
  expect(there.dossiers).toMatchObject([{ id, goodToKnow: 'Veranderd in het venster.', history: { gaps: [] } }])
  expect(JSON.stringify(there.dossiers[0]?.history.lines)).toContain('Veranderd in het venster.')
  // Both wrote in it, one after the other, and now a third reads it whole.
  expect(there.log.types.slice(0, 4)).toEqual(['vault.create', 'dossier.create', 'vault.close', 'vault.unlock'])
  for (const type of ['dossier.view', 'dossier.change']) expect(there.log.types).toContain(type)
  expect(there.log.types.slice(-2)).toEqual(['vault.close', 'vault.unlock'])

  // And back: what plain Node wrote last is no trouble to the window.
  const again = await launchBaken({ home })
  await unlock(again.page)
  expect((await get(again, 'dossier.open', { id })).person.goodToKnow).toBe('Veranderd in het venster.')
  expect((await get(again, 'session.status', {})).damaged).toEqual([])
  await again.close()
})
