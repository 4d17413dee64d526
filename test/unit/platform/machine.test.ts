import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeClock } from '../../../electron/machine/clock.ts'
import { faultEntry, faultsTo } from '../../../electron/machine/faults.ts'
import { readSettings, writeSettings } from '../../../electron/machine/settings.ts'
import { surroundings, type ProcessFacts } from '../../../electron/machine/surroundings.ts'

const facts: ProcessFacts = { packaged: false, appPath: '/app', resourcesPath: '/e/resources', standIn: false, platform: 'linux', userHome: '/thuis', env: {}, argv: ['electron', '/app'] }
const fresh = (): string => mkdtempSync(path.join(tmpdir(), 'baken-unit-'))

describe('where things are kept', () => {
  it('stands in the local data of the user, never the roaming', () => {
    expect(surroundings(facts).vaultFolder).toBe('/thuis/.local/share/baken/kluis')
    expect(surroundings({ ...facts, env: { XDG_DATA_HOME: '/data' } }).vaultFolder).toBe('/data/baken/kluis')
    expect(surroundings({ ...facts, platform: 'darwin' }).vaultFolder).toBe('/thuis/Library/Application Support/Baken/kluis')
    expect(surroundings({ ...facts, platform: 'win32', env: { LOCALAPPDATA: '/L', APPDATA: '/R' } }).vaultFolder).toBe('/L/Baken/kluis')
  })
  it('keeps the example house apart from the real one', () => {
    const { vaultFolder, exampleFolder, screenFolder } = surroundings(facts)
    expect(new Set([vaultFolder, exampleFolder, screenFolder]).size).toBe(3)
  })
  it('lets no setting of a test into a packaged program', () => {
    const env = { BAKEN_HOME: '/x', BAKEN_NOW: '2030-01-01', BAKEN_TEST_DIALOGS: '/d', BAKEN_TESTRUN: '1', BAKEN_THEME: 'dark', BAKEN_WINDOW: '500x500', ELECTRON_RENDERER_URL: 'http://localhost:1' }
    const open = surroundings({ ...facts, env })
    expect([open.vaultFolder, open.clockStart, open.dialogsFile, open.theme, open.size.width, open.devServer]).toEqual(['/x/kluis', '2030-01-01', '/d', 'dark', 500, 'http://localhost:1'])
    expect(surroundings({ ...facts, env, packaged: true })).toEqual(surroundings({ ...facts, packaged: true }))
  })
  it('opens no real vault on the stand-in, except in a test', () => {
    expect(surroundings({ ...facts, standIn: true }).realVaultAllowed).toBe(false)
    expect(surroundings({ ...facts, standIn: true, env: { BAKEN_TESTRUN: '1' } }).realVaultAllowed).toBe(true)
    expect(surroundings(facts).realVaultAllowed).toBe(true)
  })
})

describe('the clock', () => {
  it('shows the wall, without a zone', () => {
    expect(makeClock(undefined, () => new Date(2026, 10, 3, 4, 5, 6).getTime())()).toBe('2026-11-03T04:05:06')
  })
  it('can start elsewhere, and runs on from there', () => {
    let real = 1_000_000
    const clock = makeClock('2026-02-28T23:59:59', () => real)
    expect(clock()).toBe('2026-02-28T23:59:59')
    real += 1000
    expect(clock()).toBe('2026-03-01T00:00:00')
  })
})

describe('the fault file', () => {
  it('says where and what kind, and never what somebody typed', () => {
    const entry = faultEntry('2026-11-23T10:00:00', 'ipc plan.sign', Object.assign(new TypeError('Daan Voorbeeld heeft geen naam'), { code: 'EX' }))
    expect(entry).toContain('2026-11-23T10:00:00 ipc plan.sign TypeError EX')
    expect(entry).toContain('machine.test.ts')
    expect(entry).not.toContain('Daan')
  })
  it('survives a folder that cannot be written', () => {
    const file = path.join(fresh(), 'geen-map')
    writeFileSync(file, '')
    expect(() => faultsTo(path.join(file, 'x.log'), () => '')('here', new Error('x'))).not.toThrow()
  })
  it('adds to what is there', () => {
    const file = path.join(fresh(), 'in', 'storingen.log')
    const report = faultsTo(file, () => 'nu')
    report('een', undefined)
    report('twee', undefined)
    expect(readFileSync(file, 'utf8')).toBe('nu een undefined\nnu twee undefined\n')
  })
})

describe('settings of this computer', () => {
  it('come back as stored', () => {
    const file = path.join(fresh(), 'a', 'instellingen.json')
    const secondPlace = { folder: '/mnt/stick', last: '2026-11-23T10:00:00.000Z' }
    writeSettings(file, { theme: 'dark', coach: false, secondPlace })
    expect(readSettings(file)).toEqual({ theme: 'dark', coach: false, secondPlace })
  })
  it('of before there was a coach keep what they said, and the coach speaks', () => {
    const file = path.join(fresh(), 'i.json')
    writeFileSync(file, '{"theme":"dark"}')
    expect(readSettings(file)).toEqual({ theme: 'dark', coach: true, secondPlace: null })
  })
  it('fall back on the defaults when absent or damaged', () => {
    const file = path.join(fresh(), 'i.json')
    expect(readSettings(file)).toEqual({ theme: 'auto', coach: true, secondPlace: null })
    writeFileSync(file, '{"theme":')
    expect(readSettings(file)).toEqual({ theme: 'auto', coach: true, secondPlace: null })
    writeFileSync(file, '{"theme":"paars","secondPlace":{"folder":3}}')
    expect(readSettings(file)).toEqual({ theme: 'auto', coach: true, secondPlace: null })
  })
})
