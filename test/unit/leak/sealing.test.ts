import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type crypto from 'node:crypto'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { allowedBy } from '../../leak/allowed.ts'
import { knownTexts } from '../../leak/known.ts'
import { scan, type Scan } from '../../leak/scan.ts'
import { piecesOf, searchFor } from '../../leak/search.ts'
import { caseA } from '../../support/caseA.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const password = 'vier losse woorden hier'
let folder = ''
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.doUnmock('node:crypto')
  vi.resetModules()
})

/** What the leak test sees of a vault with case A in it and a PDF beside it, written by the real vault core. */
async function vaultOfCaseA(): Promise<Scan> {
  const { createVault } = await import('../../../electron/vault/vault.ts')
  const { codecs } = await import('../../../electron/program/codecs.ts')
  folder = mkdtempSync(path.join(tmpdir(), 'baken-verzegeld-'))
  const { house, dossier } = caseA()
  const testKdf = { name: 'test', derive: async () => Buffer.alloc(32, 1) }
  const made = await createVault({ folder: path.join(folder, 'kluis'), codecs, testKdf, house, label: house.name, user: { name: 'F. Proef', password, roles: ['hbo'] } })
  if (!made.ok) throw new Error(made.problem.code)
  const { vault } = made.value
  for (const saved of [await vault.saveDossier(dossier), await vault.putBlob(Buffer.from('%PDF-1.7 een plan'), 'application/pdf', dossier.id)]) if (!saved.ok) throw new Error(saved.problem.code)
  await vault.close()
  return scan([folder], searchFor(knownTexts(root).flatMap(piecesOf)), allowedBy([]))
}

it('a sealed vault shows nothing', async () => {
  const { leaks, files } = await vaultOfCaseA()
  expect(leaks).toEqual([])
  expect(files).toBeGreaterThan(6)
})

it('with a cipher that lets everything through, the leak test fails on each file that holds people', async () => {
  vi.doMock('node:crypto', async (original) => {
    const real = await original<typeof crypto>()
    const through = { setAAD: () => through, update: (bytes: Uint8Array) => Buffer.from(bytes), final: () => Buffer.alloc(0), getAuthTag: () => Buffer.alloc(16), setAuthTag: () => through }
    return { ...real, createCipheriv: () => through }
  })
  const { leaks } = await vaultOfCaseA()
  const found = new Set(leaks.map(({ file }) => path.basename(path.dirname(file))))
  expect([...found].sort()).toEqual(['blobs', 'dossiers', 'kluis', 'previous'])
  expect(leaks.map(({ what }) => what)).toContain('PDF')
})
