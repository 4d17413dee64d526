import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { AsideLine, BackupLine, WayIn } from '#shared/ipc/contract.ts'
import { readNote } from '../../../electron/vault/backup/restoreNote.ts'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const userName = 'F. Proef'
const password = 'vier losse woorden hier'
const later = 'andere losse woorden daar'
const mine: WayIn = { kind: 'password', userName, password }
const roots: string[] = []
afterAll(() => roots.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const stick = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-stick-'))
  roots.push(folder)
  return folder
}

let p: Asked
let said: string[]
const program = (now = '2026-11-23T10:00:00', more: Parameters<typeof askedProgram>[1] = {}): Asked => askedProgram(now, { emit: (event) => void said.push(event), ...more })
const vault = (): string => path.join(p.home, 'kluis')
const own = (): string => path.join(p.home, 'kluis-reservekopie')
const copiesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted()
const lock = () => p.get('session.lock', {})
const unlock = (secret = password) => p.get('session.unlock', { userName, password: secret })
const newResident = (firstName: string) => p.get('dossier.create', { firstName, tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
const residents = async (): Promise<readonly string[]> => (await p.get('dossiers.list', {})).residents.map((r) => r.firstName).toSorted()
const current = () => {
  const open = p.ctx.session.current()
  if (open === null) throw new Error('locked')
  return open
}
const logged = async () => {
  const read = await current().vault.log.read()
  if (!read.ok) throw new Error(read.problem.text)
  return { lines: read.value.lines.map(({ event }) => event), grave: read.value.findings.filter((f) => f.grave) }
}
const listed = async (): Promise<readonly BackupLine[]> => (await p.get('restore.list', {})).backups
const newest = async (): Promise<{ place: BackupLine['place']; name: string }> => {
  const [first] = await listed()
  if (first === undefined) throw new Error('no backup')
  return { place: first.place, name: first.name }
}
const onlyAside = async (): Promise<AsideLine> => {
  const [first] = await p.get('restore.asides', {})
  if (first === undefined) throw new Error('no aside')
  return first
}

beforeEach(async () => {
  said = []
  p = program()
  await p.get('session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { name: userName, diploma: 'hbo', password } })
})

describe('a backup at closing', () => {
  it('is there when the house is locked, holds what was saved, and the window hears that it runs', async () => {
    await newResident('Daan')
    await lock()
    expect(copiesIn(own())).toEqual(['De Proef 2026-11-23 10u00'])
    expect(said.filter((e) => e === 'backup.busy').length).toBeGreaterThanOrEqual(2)
    expect(said.indexOf('backup.busy')).toBeLessThan(said.indexOf('session.locked'))
    expect((await listed())[0]).toMatchObject({ place: 'own', house: 'De Proef', at: '2026-11-23T10:00:00', dossiers: 1, damaged: 0 })
  })
  it('is not made again when nobody changed anything, and is when somebody did', async () => {
    await newResident('Daan')
    await lock()
    p.clock.now = '2026-11-23T11:00:00'
    await unlock()
    await residents()
    await lock()
    expect(copiesIn(own())).toEqual(['De Proef 2026-11-23 10u00'])
    await unlock()
    await newResident('Sanne')
    await lock()
    // One of a day is kept: the newest.
    expect(copiesIn(own())).toEqual(['De Proef 2026-11-23 11u00'])
  })
  it('is also made when nobody was there for a while, and when the program ends', async () => {
    await newResident('Daan')
    await p.lock('idle')
    expect(copiesIn(own())).toHaveLength(1)
    rmSync(own(), { recursive: true })
    await unlock()
    await p.leave()
    expect(p.ctx.session.current()).toBeNull()
    expect(copiesIn(own())).toHaveLength(1)
  })
  it('is skipped when the computer goes to sleep: the keys go at once', async () => {
    await newResident('Daan')
    await p.lock('system', 'now')
    expect(p.ctx.session.current()).toBeNull()
    expect(readdirSync(p.home)).not.toContain('kluis-reservekopie')
  })
  it('is skipped to put a backup back: it could take the place of that very one', async () => {
    await p.get('backup.make', {})
    await newResident('Daan')
    p.clock.now = '2026-11-23T11:00:00'
    await p.get('session.lock', { goal: 'restore' })
    expect(copiesIn(own())).toEqual(['De Proef 2026-11-23 10u00'])
  })
  it('that fails holds up nothing', async () => {
    writeFileSync(own(), 'geen map')
    await lock()
    expect(p.faults).toEqual([])
    await unlock()
    expect((await logged()).lines.filter((e) => e.type === 'backup.make').map((e) => e.ok)).toEqual([false])
  })
  it('is given up for whoever comes in meanwhile, and leaves no half one', async () => {
    for (let n = 0; n < 12; n += 1) await newResident(`Daan ${n}`)
    const locking = p.ask('session.lock', {})
    const back = await unlock()
    await locking
    expect(back.state).toBe('unlocked')
    expect(await residents()).toHaveLength(12)
    const there = readdirSync(p.home).includes('kluis-reservekopie') ? copiesIn(own()) : []
    expect(there.filter((name) => name.startsWith('bezig'))).toEqual([])
  })
  it('is not made of the example house, and it offers none', async () => {
    await p.get('session.openExample', {})
    await lock()
    expect(readdirSync(p.home).filter((name) => name.startsWith('voorbeeld'))).toEqual(['voorbeeld'])
    await p.get('session.openExample', {})
    expect(await p.code('backup.make', {})).toBe('example')
    expect(await p.get('backup.status', {})).toMatchObject({ example: true, places: [] })
    await current().vault.close()
  })
})

describe('the daily backup', () => {
  it('is made a moment after coming in, once a day, and again when the day changes', async () => {
    p = program('2026-11-23T10:00:00', { testBackupAfter: 0 })
    await p.get('session.create', { house: { ...emptyHouse('huis'), name: 'De Proef' }, user: { name: userName, diploma: 'hbo', password } })
    await vi.waitFor(async () => expect((await p.get('backup.list', {})).backups).toHaveLength(1), 20_000)
    await p.ctx.backups.daily(current())
    expect(copiesIn(own())).toHaveLength(1)
    p.clock.now = '2026-11-24T00:00:10'
    p.newDay()
    await vi.waitFor(() => expect(copiesIn(own())).toEqual(['De Proef 2026-11-23 10u00', 'De Proef 2026-11-24 00u00']), 20_000)
  })
  it('warns after three days, not before it was tried', async () => {
    await p.get('backup.make', {})
    p.clock.now = '2026-11-27T10:00:00'
    expect(await p.get('backup.warning', {})).toEqual({ sentences: [] })
    writeFileSync(path.join(p.home, 'vol'), '')
    renameSync(own(), path.join(p.home, 'weg'))
    writeFileSync(own(), 'geen map')
    await p.ctx.backups.daily(current())
    expect((await p.get('backup.warning', {})).sentences.join()).toContain('Er is nog geen goede reservekopie')
    rmSync(own())
    renameSync(path.join(p.home, 'weg'), own())
    expect((await p.get('backup.status', {})).places[0]).toMatchObject({ warning: true, sentence: expect.stringContaining('4 dagen geleden') })
    await p.get('backup.make', {})
    expect(await p.get('backup.warning', {})).toEqual({ sentences: [] })
  })
})

describe('a second place', () => {
  it('gets its first copy at once, is remembered by this computer, and gets every next one', async () => {
    const second = stick()
    p.folders.push(second)
    expect(await p.get('backup.choosePlace', {})).toMatchObject({ outcome: { place: 'second', ok: true } })
    expect(p.second.place).toMatchObject({ folder: second })
    await newResident('Daan')
    p.clock.now = '2026-11-24T09:00:00'
    await lock()
    expect([copiesIn(own()), copiesIn(second)]).toEqual([['De Proef 2026-11-24 09u00'], ['De Proef 2026-11-23 10u00', 'De Proef 2026-11-24 09u00']])
    await unlock()
    expect((await p.get('backup.status', {})).places.map((one) => [one.place, one.last, one.here])).toEqual([['own', '2026-11-24T09:00:00', true], ['second', '2026-11-24T09:00:00', true]])
    await p.get('backup.forgetPlace', {})
    expect(p.second.place).toBeNull()
    expect(copiesIn(second)).toHaveLength(2)
  })
  it('that is away is said with when the last was made, holds up nothing, and costs no line in the log each time', async () => {
    const second = stick()
    p.folders.push(second)
    await p.get('backup.choosePlace', {})
    renameSync(second, `${second}-weg`)
    roots.push(`${second}-weg`)
    p.clock.now = '2026-11-27T12:00:00'
    await p.ctx.backups.daily(current())
    const places = (await p.get('backup.status', {})).places
    expect(places[1]).toMatchObject({ here: false, last: '2026-11-23T10:00:00', warning: true, sentence: expect.stringContaining('is er nu niet') })
    expect(places[0]).toMatchObject({ here: true, warning: false })
    expect((await logged()).lines.filter((e) => e.type === 'backup.make' && !e.ok)).toEqual([])
    expect((await p.get('backup.make', {})).outcomes.map((o) => [o.place, o.ok])).toEqual([['own', true], ['second', false]])
  })
  it.each([['the vault itself', () => vault()], ['inside it', () => path.join(vault(), 'blobs')], ['the own place', () => own()]])('is not %s', async (_what, folder) => {
    await p.get('backup.make', {})
    p.folders.push(folder())
    expect(await p.code('backup.choosePlace', {})).toBe('backup-inside')
    expect(p.second.place).toBeNull()
  })
  it('that does not take a copy is not remembered', async () => {
    p.folders.push(path.join(stick(), 'bestaat niet'))
    expect(await p.code('backup.choosePlace', {})).toBe('backup-away')
    expect(p.second.place).toBeNull()
    expect(await p.get('backup.choosePlace', {})).toEqual({ outcome: null })
  })
})

describe('putting a backup back at the door', () => {
  beforeEach(async () => {
    await newResident('Daan')
    await lock()
    p.clock.now = '2026-11-24T09:00:00'
    await unlock()
    await newResident('Sanne')
    await p.get('session.changePassword', { current: password, next: later })
    await p.lock('system', 'now')
  })

  it('takes the password of then, says what will differ, and can be undone with the password of now; the log goes on through both and tells of them', async () => {
    const ref = await newest()
    expect(await p.code('restore.preview', { ...ref, way: { ...mine, password: later } })).toBe('wrong-secret')
    const seen = await p.get('restore.preview', { ...ref, way: mine })
    expect(seen).toMatchObject({ house: 'De Proef', at: '2026-11-23T10:00:00', by: userName, replaces: true })
    expect(seen.sentences.join(' ')).toContain('1 dossier is van na deze kopie')
    expect(await p.get('restore.do', { ...ref, way: mine })).toEqual({ undoable: true })
    expect(await p.code('session.unlock', { userName, password: later })).toBe('wrong-secret')
    await unlock()
    expect(await residents()).toEqual(['Daan'])
    const after = await logged()
    expect(after.grave).toEqual([])
    expect((await p.get('session.status', {})).damaged).toEqual([])
    // What was done after the backup is still told, the restore too, and by whom.
    expect(after.lines.filter((e) => e.type === 'dossier.create')).toHaveLength(2)
    expect(after.lines.filter((e) => e.type === 'backup.restore')).toMatchObject([{ ok: true, userId: current().user.id }])
    expect(await readNote(nodeDisk, vault())).toBeNull()
    await lock()

    const aside = await onlyAside()
    expect(aside).toMatchObject({ at: '2026-11-24T09:00:00', house: 'De Proef', userNames: [userName] })
    expect(await p.code('restore.undo', { name: aside.name, way: mine })).toBe('wrong-secret')
    await p.get('restore.undo', { name: aside.name, way: { ...mine, password: later } })
    await unlock(later)
    expect(await residents()).toEqual(['Daan', 'Sanne'])
    const back = await logged()
    expect(back.grave).toEqual([])
    expect(back.lines.filter((e) => e.type === 'backup.restore' || e.type === 'backup.undo').map((e) => e.type)).toEqual(['backup.restore', 'backup.undo'])
    await lock()
    await unlock(later)
    expect((await logged()).lines.filter((e) => e.type === 'backup.undo')).toHaveLength(1)
  })

  it('keeps the backup’s own log when the live one was changed: it is not the same log', async () => {
    const ref = await newest()
    const [month = ''] = readdirSync(path.join(vault(), 'log'))
    const file = path.join(vault(), 'log', month)
    const bytes = readFileSync(file)
    bytes[60] = (bytes[60] ?? 0) ^ 1
    writeFileSync(file, bytes)
    await p.get('restore.do', { ...ref, way: mine })
    await unlock()
    const { lines, grave } = await logged()
    expect(grave).toEqual([])
    expect(lines.filter((e) => e.type === 'dossier.create')).toHaveLength(1)
    expect(lines.at(-1)?.type).toBe('backup.restore')
  })

  it('works where the vault is damaged beyond opening', async () => {
    for (const name of ['vault.json', 'vault.copy.json']) writeFileSync(path.join(vault(), name), 'stuk')
    expect((await p.get('session.status', {})).state).toBe('unusable')
    await p.get('restore.do', { ...(await newest()), way: mine })
    expect(await p.get('session.status', {})).toMatchObject({ state: 'locked', houseName: 'De Proef' })
    await unlock()
    expect(await residents()).toEqual(['Daan'])
    expect((await logged()).grave).toEqual([])
  })

  it('works on another computer, from a folder that somebody points at: the backup or the folder around it', async () => {
    const from = own()
    for (const folder of [from, path.join(from, copiesIn(from)[0] ?? '')]) {
      const other = program()
      other.folders.push(folder)
      expect((await other.get('session.status', {})).state).toBe('absent')
      expect((await other.get('restore.list', {})).backups).toEqual([])
      const [found] = (await other.get('restore.pick', {}))?.backups ?? []
      if (found === undefined) throw new Error('nothing picked')
      const ref = { place: found.place, name: found.name }
      expect(await other.get('restore.preview', { ...ref, way: mine })).toMatchObject({ replaces: false })
      expect(await other.get('restore.do', { ...ref, way: mine })).toEqual({ undoable: false })
      expect((await other.get('session.unlock', { userName, password })).houseName).toBe('De Proef')
      expect((await other.get('dossiers.list', {})).residents.map((r) => r.firstName)).toEqual(['Daan'])
      await other.get('session.lock', {})
    }
    p.folders.push(stick())
    expect(await p.code('restore.pick', {})).toBe('no-backup')
  })

  it('is only for a shut door, and only of what stands in a place that this computer knows', async () => {
    const ref = await newest()
    expect(await p.code('restore.do', { ...ref, name: '../kluis', way: mine })).toBe('backup-gone')
    expect(await p.code('restore.do', { ...ref, place: 'other', way: mine })).toBe('backup-gone')
    expect(await p.code('restore.undo', { name: 'kluis', way: mine })).toBe('no-aside')
    await unlock(later)
    for (const asked of [p.code('restore.list', {}), p.code('restore.pick', {}), p.code('restore.asides', {}), p.code('restore.do', { ...ref, way: mine })]) expect(await asked).toBe('session.open')
    expect(await residents()).toEqual(['Daan', 'Sanne'])
  })

  it('makes who guesses wait, and a right one counts again after that', async () => {
    const ref = await newest()
    const guess = () => p.code('restore.preview', { ...ref, way: { ...mine, password: 'zomaar een gok hoor' } })
    for (let n = 0; n < 5; n += 1) expect(await guess()).toBe('wrong-secret')
    expect(await p.code('restore.preview', { ...ref, way: mine })).toBe('slow-down')
    p.clock.now = '2026-11-24T09:01:00'
    expect(await p.code('restore.preview', { ...ref, way: mine })).toBe('ok')
  })
})

describe('who may put a backup back', () => {
  it('a begeleider of then may not, a beheerder and the sheet may', async () => {
    await p.get('users.add', { name: 'B. Begeleider', roles: ['begeleider'], diploma: 'onbekend', password: later })
    await p.get('users.add', { name: 'C. Beheerder', roles: ['beheerder'], diploma: 'onbekend', password: later })
    const words = p.ctx.session.current()?.recovery.pending?.words ?? []
    await lock()
    const ref = await newest()
    for (const channel of ['restore.preview', 'restore.do'] as const) expect(await p.code(channel, { ...ref, way: { kind: 'password', userName: 'B. Begeleider', password: later } })).toBe('rights')
    expect(readdirSync(p.home).filter((name) => name.includes('terugzetten'))).toEqual([])
    expect(await p.code('restore.preview', { ...ref, way: { kind: 'password', userName: 'C. Beheerder', password: later } })).toBe('ok')
    expect((await p.get('restore.preview', { ...ref, way: { kind: 'words', words: words.join(' ') } })).by).toBeNull()
    await p.get('restore.do', { ...ref, way: { kind: 'words', words: words.join(' ') } })
    const { name } = await onlyAside()
    expect(await p.code('restore.undo', { name, way: { kind: 'password', userName: 'B. Begeleider', password: later } })).toBe('rights')
    await unlock()
    expect((await logged()).lines.filter((e) => e.type === 'backup.restore')).toMatchObject([{ userId: null }])
  })
})

describe('a restore that was broken off', () => {
  it('is finished before anybody looks at the vault', async () => {
    await newResident('Daan')
    await lock()
    // As the power left it: decided, the old one aside, the new one not in yet.
    mkdirSync(path.join(p.home, 'kluis-terugzetten'))
    writeFileSync(path.join(p.home, 'kluis-terugzetten', 'wissel.json'), JSON.stringify({ incoming: null, aside: 'kluis vóór terugzetten 2026-11-23 10u00' }))
    renameSync(vault(), path.join(p.home, 'kluis-terugzetten', 'nieuw'))
    const again = askedProgram('2026-11-23T12:00:00', { vaultFolder: vault() })
    expect(await again.get('session.status', {})).toMatchObject({ state: 'locked', houseName: 'De Proef' })
    expect(readdirSync(p.home)).not.toContain('kluis-terugzetten')
  })
})

describe('one damaged file', () => {
  it('is offered its newest good copy, put back, and told to the log; never over something newer', async () => {
    const daan = await newResident('Daan')
    await newResident('Sanne')
    await lock()
    for (const file of [`dossiers`, `previous/dossiers`]) for (const name of readdirSync(path.join(vault(), file)).filter((n) => n.startsWith(daan.id.replaceAll(/[A-Z]/g, (c) => `+${c.toLowerCase()}`)))) writeFileSync(path.join(vault(), file, name), 'stuk')
    expect((await unlock()).damaged).toHaveLength(1)
    expect(await residents()).toEqual(['Sanne'])
    const [line] = await p.get('damage.list', {})
    expect(line).toMatchObject({ ref: { kind: 'dossier', dossierId: daan.id }, sentence: expect.stringContaining('Je kunt alleen dit bestand terugzetten') })
    await p.get('damage.putBack', { kind: 'dossier', dossierId: daan.id })
    expect(await residents()).toEqual(['Daan', 'Sanne'])
    expect((await p.get('session.status', {})).damaged).toEqual([])
    expect(await p.get('damage.list', {})).toEqual([])
    expect(await p.code('damage.putBack', { kind: 'dossier', dossierId: daan.id })).toBe('backup-none')
    expect((await logged()).lines.filter((e) => e.type === 'damage.restore')).toMatchObject([{ ok: true, dossierIds: [daan.id] }, { ok: false, dossierIds: [daan.id], code: 'backup-none' }])
  })
})
