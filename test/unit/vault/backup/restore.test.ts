import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeDisk } from '../../../../electron/vault/disk.ts'
import { differences, stampsIn } from '../../../../electron/vault/backup/differences.ts'
import { forgetAside, forgetInBackups } from '../../../../electron/vault/backup/forget.ts'
import { listBackups } from '../../../../electron/vault/backup/list.ts'
import { asideVaults, finishRestore, openToRestore, restoreBackup, undoRestore } from '../../../../electron/vault/backup/restore.ts'
import { dossierFile } from '../../../../electron/vault/paths.ts'
import { cheapKdf, filesIn, flip, makeWith, note, open, password, refusal, remove, scratch, userName, value } from '../support.ts'
import { backUp, keysOf, restoring } from './support.ts'

let root = ''
let words: readonly string[] = []
const vault = (): string => path.join(root, 'kluis')
const place = (): string => path.join(root, 'kluis-reservekopie')
const mine = { kind: 'password', userName, password } as const
beforeEach(async () => {
  root = await scratch()
  words = await makeWith(vault(), [note('a', 'oud', 1), note('b', 'oud', 1)])
})
afterEach(() => remove(root))
const texts = async (secret = password): Promise<object> => {
  const opened = value(await open(vault(), {}, secret))
  const all = Object.fromEntries([...opened.dossiers()].map(([id, d]) => [id, d.text]))
  expect(opened.damaged()).toEqual([])
  await opened.close()
  return all
}
const change = async (): Promise<void> => {
  const opened = value(await open(vault()))
  value(await opened.saveDossier(note('a', 'nieuw', 2)))
  value(await opened.saveDossier(note('c', 'nieuw', 1)))
  value(await opened.changePassword(password, 'een heel nieuw begin'))
  await opened.close()
}

test('a restore brings back the vault of then with the password of then, puts the vault of now aside, and can be undone and redone', async () => {
  const { folder } = await backUp(vault(), place())
  await change()
  const done = value(await restoreBackup(restoring(vault()), folder, mine))
  expect(path.basename(done.aside)).toMatch(/^kluis vóór terugzetten \d{4}-\d\d-\d\d \d\du\d\d$/)
  expect(await texts()).toEqual({ a: 'oud', b: 'oud' })
  expect(value(await asideVaults(nodeDisk, vault()))).toEqual([done.aside])
  const undone = value(await undoRestore(restoring(vault()), done.aside))
  expect(await texts('een heel nieuw begin')).toEqual({ a: 'nieuw', b: 'oud', c: 'nieuw' })
  value(await undoRestore(restoring(vault()), undone.aside))
  expect(await texts()).toEqual({ a: 'oud', b: 'oud' })
  expect((await readdir(root)).toSorted()).toEqual(['kluis', expect.stringContaining('vóór terugzetten'), 'kluis-reservekopie'])
})

test('a backup restores on another computer, by the sheet of its time, where no vault is', async () => {
  const { folder } = await backUp(vault(), place())
  const stick = path.join(root, 'stick')
  await cp(folder, stick, { recursive: true })
  for (const gone of [vault(), place()]) await rm(gone, { recursive: true })
  const done = value(await restoreBackup(restoring(vault()), stick, { kind: 'words', words }))
  expect(done.aside).toBe('')
  expect(await texts()).toEqual({ a: 'oud', b: 'oud' })
})

test('a damaged vault is put aside whole and the backup takes its place', async () => {
  const { folder } = await backUp(vault(), place())
  for (const file of ['vault.json', 'vault.copy.json', 'keyring.sealed']) await writeFile(path.join(vault(), file), 'stuk')
  const before = await filesIn(vault())
  const { aside } = value(await restoreBackup(restoring(vault()), folder, mine))
  expect((await filesIn(aside)).filter((f) => f !== 'vault.lock')).toEqual(before)
  expect(await texts()).toEqual({ a: 'oud', b: 'oud' })
})

test.each([
  ['a wrong password', { ...mine, password: 'iets heel anders dan dat' }, 'wrong-secret'],
  ['somebody who was not there', { ...mine, userName: 'Iemand' }, 'no-user'],
  ['a sheet with a slip', { kind: 'words', words: 'aanbod' }, 'recovery-count'],
] as const)('%s opens no backup, and nothing is touched', async (_, way, code) => {
  const { folder } = await backUp(vault(), place())
  const before = await filesIn(root)
  expect(refusal(await restoreBackup(restoring(vault()), folder, way)).code).toBe(code)
  expect(await filesIn(root)).toEqual(before)
})

test('an open vault is not replaced; a spoiled backup neither', async () => {
  const { folder } = await backUp(vault(), place())
  const opened = value(await open(vault()))
  expect(refusal(await restoreBackup(restoring(vault()), folder, mine)).code).toBe('in-use')
  await opened.close()
  await flip(path.join(folder, 'dossiers/a.sealed'), 50)
  expect(refusal(await restoreBackup(restoring(vault()), folder, mine)).code).toBe('backup-bad')
  expect((await readdir(root)).toSorted()).toEqual(['kluis', 'kluis-reservekopie'])
  expect(await texts()).toEqual({ a: 'oud', b: 'oud' })
})

test('a destroyed dossier comes back from no backup: not its file, not the version before it, not its attachments, not its keys', async () => {
  const first = value(await open(vault()))
  value(await first.saveDossier(note('b', 'tweede', 2)))
  const blob = value(await first.putBlob(Buffer.from('scan van b'), 'text/plain', 'b'))
  const other = value(await first.putBlob(Buffer.from('scan van a'), 'text/plain', 'a'))
  await first.close()
  const old = await backUp(vault(), place(), { now: () => new Date(2026, 0, 1) })
  const { leftOut } = value(await restoreBackup(restoring(vault(), { tombstones: [{ id: 'b', files: [] }] }), old.folder, mine))
  expect(leftOut).toBe(3)
  const files = await filesIn(vault())
  expect(files.filter((f) => f.includes(blob.id) || /dossiers\/b\./.test(f))).toEqual([])
  expect(await texts()).toEqual({ a: 'oud' })
  const again = value(await open(vault()))
  expect((await again.getBlob(other.id)).ok).toBe(true)
  expect((await again.getBlob(blob.id)).ok).toBe(false)
  await again.close()
  // Its old file under its old name does not open either: the key is gone.
  await cp(path.join(old.folder, dossierFile('b')), path.join(vault(), dossierFile('b')))
  const loose = value(await open(vault()))
  expect([...loose.dossiers().keys()]).toEqual(['a'])
  await loose.close()
})

test('a newer backup beside it says what was destroyed, also where the vault is not', async () => {
  const old = await backUp(vault(), place(), { now: () => new Date(2026, 0, 1) })
  await backUp(vault(), place(), { now: () => new Date(2026, 1, 1), destroyed: ['b'] })
  await rm(vault(), { recursive: true })
  value(await restoreBackup(restoring(vault()), old.folder, mine))
  expect(await texts()).toEqual({ a: 'oud' })
})

test('a backup from which the files of a destroyed dossier were taken away still restores; any other missing file stops it', async () => {
  const { folder } = await backUp(vault(), place())
  await rm(path.join(folder, dossierFile('b')))
  expect(refusal(await restoreBackup(restoring(vault()), folder, mine)).code).toBe('backup-bad')
  const stone = { tombstones: [{ id: 'b', files: [] }] }
  expect((await openToRestore(restoring(vault(), stone), folder, mine)).ok).toBe(true)
  value(await restoreBackup(restoring(vault(), stone), folder, mine))
  expect(await texts()).toEqual({ a: 'oud' })
})

test('what will differ is counted by file and stamp, and said in Dutch', async () => {
  const { folder, manifest } = await backUp(vault(), place(), { now: () => new Date(2026, 10, 27, 10, 15) })
  expect(differences(await stampsIn(nodeDisk, vault()), manifest.files, new Date(manifest.madeAt)).sentences).toContain('Er is sinds deze kopie niets veranderd.')
  await change()
  await rm(path.join(vault(), dossierFile('b')))
  const found = differences(await stampsIn(nodeDisk, vault()), manifest.files, new Date(manifest.madeAt))
  expect(found).toMatchObject({ dossiersNow: 2, dossiersThen: 2, fewer: 1, more: 1, changed: 1, house: false })
  expect(found.sentences.join(' ')).toContain('1 dossier is van na deze kopie en staat er na het terugzetten niet meer in.')
  expect(found.sentences.join(' ')).toContain('1 dossier is nu niet in de kluis en komt terug.')
  expect(found.sentences.join(' ')).toContain('27 november 2026')
  expect(folder).toContain('Żółw')
})

test('a work folder that is nobody’s is cleaned at the start; without one nothing happens', async () => {
  expect(await finishRestore(nodeDisk, vault())).toEqual({ ok: true, value: 'nothing' })
  await mkdir(path.join(root, 'kluis-terugzetten', 'nieuw', 'dossiers'), { recursive: true })
  await writeFile(path.join(root, 'kluis-terugzetten', 'nieuw', 'dossiers', 'a.sealed'), 'half')
  expect(await finishRestore(nodeDisk, vault())).toEqual({ ok: true, value: 'undone' })
  expect(await readdir(root)).toEqual(['kluis'])
  expect(await readFile(path.join(vault(), 'vault.json'), 'utf8')).toContain('baken-kluis')
})

test('a destroyed dossier is taken out of every backup within reach: files, attachments and keys; the others still restore whole', async () => {
  const first = value(await open(vault()))
  const blob = value(await first.putBlob(Buffer.from('scan van b'), 'text/plain', 'b'))
  await first.close()
  const old = await backUp(vault(), place(), { now: () => new Date(2026, 0, 1) })
  await backUp(vault(), place(), { now: () => new Date(2026, 0, 2) })
  const held = await keysOf(vault())
  const stones = [{ id: 'b', files: [] }]
  const lost = await readFile(path.join(old.folder, dossierFile('b')))
  expect(value(await forgetInBackups(nodeDisk, cheapKdf, place(), stones, held)).map((f) => f.keys)).toEqual(['gone', 'gone'])
  expect((await filesIn(place())).filter((f) => f.includes(blob.id) || /dossiers\/b\./.test(f) || f.startsWith('bezig'))).toEqual([])
  // Done again there is nothing left to do.
  expect(value(await forgetInBackups(nodeDisk, cheapKdf, place(), stones, held))).toEqual([])
  const { backups } = value(await listBackups(nodeDisk, place()))
  expect(backups).toHaveLength(2)
  for (const { folder } of backups) {
    value(await restoreBackup(restoring(vault()), folder, mine))
    expect(await texts()).toEqual({ a: 'oud' })
    await writeFile(path.join(vault(), dossierFile('b')), lost)
    const again = value(await open(vault()))
    expect([...again.dossiers().keys()]).toEqual(['a'])
    await again.close()
  }
})

test('a backup of before a renewal of the keys loses the files too, and still restores with the tombstone', async () => {
  const old = await backUp(vault(), place())
  const held = await keysOf(vault())
  const stones = [{ id: 'b', files: [] }]
  const later = { ...held, generation: held.generation + 1 }
  expect(value(await forgetInBackups(nodeDisk, cheapKdf, place(), stones, later)).map((f) => f.keys)).toEqual(['kept'])
  expect((await filesIn(place())).filter((f) => /dossiers\/b\./.test(f))).toEqual([])
  value(await restoreBackup(restoring(vault(), { tombstones: stones }), old.folder, mine))
  expect(await texts()).toEqual({ a: 'oud' })
})

test('a destroyed dossier is taken out of the vault that a restore put aside, also what was set aside in it; the undo brings the others back', async () => {
  const { folder } = await backUp(vault(), place())
  await mkdir(path.join(vault(), 'apart'), { recursive: true })
  await cp(path.join(vault(), dossierFile('b')), path.join(vault(), 'apart', '2026-01-01T00-00-00-000Z dossiers b.sealed'))
  const held = await keysOf(vault())
  const stones = [{ id: 'b', files: [] }]
  const { aside } = value(await restoreBackup(restoring(vault(), { tombstones: stones }), folder, mine))
  expect(value(await forgetAside(nodeDisk, aside, stones, held))).toMatchObject({ keys: 'gone' })
  expect((await filesIn(root)).filter((f) => /b\.sealed/.test(f) && !f.startsWith('kluis-reservekopie'))).toEqual([])
  value(await undoRestore(restoring(vault()), aside))
  expect(await texts()).toEqual({ a: 'oud' })
})
