import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents, type DocumentsAsked } from '../../../electron/cli/documents.ts'
import { popplerText } from '../../support/pdf.ts'

let dir = ''
beforeAll(async () => { dir = await mkdtemp(path.join(tmpdir(), 'baken-cli-')) })
afterAll(() => rm(dir, { recursive: true }))
const ask = (change: Partial<DocumentsAsked>) =>
  documents({ file: path.resolve('resources/uitwisseling/voorbeeld.json'), kind: 'voorbereiding', format: 'pdf', out: path.join(dir, 'uit'), date: '2026-08-10', evaluation: null, size: null, overwrite: false, ...change }, { cwd: dir, resources: path.resolve('resources'), now: () => '2026-08-10T10:00:00' })

describe('documents from an exchange file', () => {
  it('makes the three that need no evaluation', async () => {
    expect(await ask({ kind: 'uitstroomplan,melding-uitstroomwens,voorbereiding' })).toMatchObject({ code: 0 })
    expect((await readdir(path.join(dir, 'uit'))).length).toBe(3)
  })
  it('makes the papers of the house, of its own week and rules', async () => {
    const out = path.join(dir, 'huis')
    expect(await ask({ kind: 'huisregels,instroomvoorwaarden,weekrooster,presentielijst,zakweek', size: 'A4', out })).toMatchObject({ code: 0 })
    const text = async (name: string): Promise<string> => popplerText(await readFile(path.join(out, name))).replaceAll(/\s+/gu, ' ')
    expect((await readdir(out)).sort()).toHaveLength(5)
    const [rules = '', terms = '', list = '', week = '', pocket = ''] = await Promise.all((await readdir(out)).sort().map(text))
    expect(rules).toContain('Je gebruikt geen alcohol en geen drugs.')
    expect(terms).toContain('Je betaalt elke maand huur.')
    for (const paper of [week, pocket, list]) expect(paper).toContain('terugval voorkomen')
    for (const paper of [rules, terms, week]) expect(paper).toMatch(/concept/iu)
    expect(week).not.toContain('Gesprek met mijn begeleider')
    expect(pocket).toContain('Gesprek met mijn begeleider')
  })
  it('makes them of our own set when the file has none', async () => {
    const bare = path.join(dir, 'kaal.json')
    await writeFile(bare, JSON.stringify({ format: 'baken-uitwisseling/1', house: { name: 'Huis' }, dossier: { person: { firstName: 'Jo' } } }))
    const out = path.join(dir, 'kaal')
    expect(await ask({ file: bare, kind: 'weekrooster,huisregels', out })).toMatchObject({ code: 0 })
    const [rules = new Uint8Array()] = await Promise.all((await readdir(out)).sort().map((name) => readFile(path.join(out, name))))
    expect(popplerText(rules)).toContain('Je gebruikt geen alcohol en geen drugs.')
  })
  it('knows two sizes, of the weekrooster only', async () => {
    for (const wrong of [{ kind: 'weekrooster', size: 'A2' }, { kind: 'zakweek', size: 'A4' }, { kind: 'weekrooster', size: 'A3,A4' }]) expect(await ask({ ...wrong, out: path.join(dir, 'niets') })).toMatchObject({ code: 2 })
  })
  it('says what is wrong with a number of an evaluation, and writes nothing', async () => {
    for (const evaluation of ['x', '999']) expect(await ask({ kind: 'evaluatie', evaluation, out: path.join(dir, 'niets') })).toMatchObject({ code: 2 })
    await expect(readdir(path.join(dir, 'niets'))).rejects.toThrow('ENOENT')
  })
})
