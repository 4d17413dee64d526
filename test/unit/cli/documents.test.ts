import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents, type DocumentsAsked } from '../../../electron/cli/documents.ts'

let dir = ''
beforeAll(async () => { dir = await mkdtemp(path.join(tmpdir(), 'baken-cli-')) })
afterAll(() => rm(dir, { recursive: true }))
const ask = (change: Partial<DocumentsAsked>) =>
  documents({ file: path.resolve('resources/uitwisseling/voorbeeld.json'), kind: 'voorbereiding', format: 'pdf', out: path.join(dir, 'uit'), date: '2026-08-10', evaluation: null, overwrite: false, ...change }, { cwd: dir, resources: path.resolve('resources'), now: () => '2026-08-10T10:00:00' })

describe('documents about leaving from an exchange file', () => {
  it('makes the three that need no evaluation', async () => {
    expect(await ask({ kind: 'uitstroomplan,melding-uitstroomwens,voorbereiding' })).toMatchObject({ code: 0 })
    expect((await readdir(path.join(dir, 'uit'))).length).toBe(3)
  })
  it('says what is wrong with a number of an evaluation, and writes nothing', async () => {
    for (const evaluation of ['x', '999']) expect(await ask({ kind: 'evaluatie', evaluation, out: path.join(dir, 'niets') })).toMatchObject({ code: 2 })
    await expect(readdir(path.join(dir, 'niets'))).rejects.toThrow('ENOENT')
  })
})
