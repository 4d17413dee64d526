import { expect, test } from 'vitest'
import { logEntry } from '#shared/domain/log/event.ts'
import { folderSync } from '../../electron/vault/disk.ts'
import { asideVaults, restoreBackup } from '../../electron/vault/backup/restore.ts'
import { listBackups } from '../../electron/vault/backup/list.ts'
import { makeHouse, noor, openAs } from '../unit/vault/house.ts'
import { restoring } from '../unit/vault/backup/support.ts'
import { clock, make, note, refusal, value } from '../unit/vault/support.ts'
import { lookInside, using } from '../proofs/deeds/house.ts'
import { diskError, type Fault, memoryDisk, type MemoryDisk } from './memoryDisk.ts'

// What the computers of houses do to a folder: Windows and its names, folders that can't be synced, a network that goes, a clock that is set back, a lid that is closed.
const folder = '/huis/kluis'
const fine: Fault = async () => undefined
const fresh = (): MemoryDisk => memoryDisk(new Map([['', new Map()], ['/huis', new Map()]]))
const opened = (disk: MemoryDisk, now?: () => Date) => openAs(folder, noor, using(disk, now))
const dutch = /^[A-Z].{30,}\.$/su

const kept = /[<>:"\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:[ .]|$)/iu
/** Windows: names that it keeps for itself, are too long, or end in a dot are refused, and 'A' is 'a'. */
const windows = (): Fault => {
  const spelled = new Map<string, string>()
  return async ({ kind, path }) => {
    if (path.length > 255) throw diskError('ENAMETOOLONG')
    for (const part of path.split('/').slice(1)) if (kept.test(part)) throw diskError('EINVAL')
    if (!['create', 'append', 'link', 'rename', 'makeFolder'].includes(kind)) return
    const known = spelled.get(path.toLowerCase()) ?? path
    if (known !== path) throw diskError('EEXIST')
    spelled.set(path.toLowerCase(), path)
  }
}

test('Windows: dossiers with reserved and long names, a house with signs in its name, a backup of it and a restore: all of it works', async () => {
  const disk = fresh()
  disk.setFault(windows())
  const { vault } = value(await make(folder, using(disk)))
  value(await vault.setLabel(`CON: "Huis" <de brug>? ${'zeer lange naam '.repeat(12)}.`))
  const ids = ['con', 'CON', 'Con', 'nul', 'AUX', 'com1', 'LPT9', 'a', 'A', 'Z'.repeat(64), '-', '_', 'x'.repeat(64)]
  for (const id of ids) {
    value(await vault.saveDossier(note(id, 'oud', 1)))
    value(await vault.saveDossier(note(id, 'nieuw', 2)))
    value(await vault.putBlob(Buffer.from(id), 'text/plain', id))
  }
  const [made] = await vault.backups.make({ places: [{ folder: '/huis/kluis-reservekopie', own: true }], program: '1', destroyed: [] })
  if (made === undefined) throw new Error('nothing was made')
  const backup = value(made.result)
  value(await vault.saveDossier(note('con', 'later', 3)))
  await vault.close()
  expect(value(await listBackups(disk, '/huis/kluis-reservekopie')).backups).toHaveLength(1)
  value(await restoreBackup(restoring(folder, { disk }), backup.folder, { kind: 'password', userName: noor.name, password: noor.password }))
  expect(value(await asideVaults(disk, folder))).toHaveLength(1)
  const back = await opened(disk)
  expect([...back.dossiers().keys()].toSorted()).toEqual(ids.toSorted())
  expect(back.dossiers().get('con')).toEqual(note('con', 'nieuw', 2))
  expect(back.damaged()).toEqual([])
  await back.close()
})

test.each(['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP'])('a folder that can’t be synced (%s), when it is opened or when it is asked: no reason to refuse; another error is', async (code) => {
  let closed = 0
  const shut = async (): Promise<void> => void (closed += 1)
  await folderSync(async () => Promise.reject(diskError(code)))('/huis')
  await folderSync(async () => ({ sync: () => Promise.reject(diskError(code)), close: shut }))('/huis')
  await expect(folderSync(async () => ({ sync: () => Promise.reject(diskError('EIO')), close: shut }))('/huis')).rejects.toThrow('EIO')
  await expect(folderSync(async () => Promise.reject(diskError('ENOENT')))('/huis')).rejects.toThrow('ENOENT')
  expect(closed).toBe(2)
})

test.each([
  ['ENOENT', 'folder-gone'],
  ['ENETUNREACH', 'folder-gone'],
  ['EHOSTDOWN', 'folder-gone'],
  ['ESTALE', 'folder-gone'],
  ['EIO', 'disk-error'],
])('a network folder that goes (%s on everything) and comes back: refused in Dutch, memory keeps the old state, and then all of it is saved', async (code, expected) => {
  const disk = fresh()
  await makeHouse(folder, [], using(disk))
  const vault = await opened(disk)
  for (const id of ['a', 'b']) value(await vault.saveDossier(note(id, 'oud', 1)))
  disk.setFault(async () => {
    throw diskError(code)
  })
  for (let tries = 0; tries < 3; tries += 1)
    for (const [id, result] of [
      ['a', await vault.saveDossier(note('a', 'nieuw', 2))],
      ['b', await vault.saveDossier(note('b', 'nieuw', 2))],
      ['c', await vault.saveDossier(note('c', 'eerste', 1))],
      ['', await vault.saveHouse({ name: 'nieuw' })],
      ['', await vault.log.append(logEntry('dossier.view', { userId: vault.user.id, dossierIds: [`w${tries}`] }))],
    ] as const) {
      expect(refusal(result)).toMatchObject({ code: expected, text: expect.stringMatching(dutch) })
      expect(vault.dossiers().get(id)?.text ?? 'oud').toBe('oud')
    }
  const [away] = await vault.backups.make({ places: [{ folder: '/huis/kopie', own: true }], program: '1', destroyed: [] })
  expect(away?.result).toMatchObject({ ok: false, problem: { text: expect.stringMatching(dutch) } })
  disk.setFault(fine)
  for (const id of ['a', 'b', 'c']) value(await vault.saveDossier(note(id, 'regel '.repeat(3), 2)))
  value(await vault.log.flush())
  expect(vault.log.owed()).toBe(0)
  value(await vault.close())
  const again = await opened(disk)
  await lookInside(again, ['saved a 2', 'saved b 2', 'saved c 2', 'logged w0', 'logged w1', 'logged w2'])
  await again.close()
})

test('a clock that is set back, a day or years: what is saved last is what is there, the log goes on, a backup is made, and nothing raises an alarm', async () => {
  const disk = fresh()
  const time = clock('2026-11-23T10:00:00Z')
  await makeHouse(folder, [], using(disk, time.now))
  let count = 0
  for (const seconds of [0, -86_400, 3600, -400 * 86_400, 60, 900 * 86_400, -1]) {
    time.forward(seconds)
    const vault = await opened(disk, time.now)
    count += 1
    value(await vault.saveDossier(note('a', 'regel '.repeat(1 + count), count)))
    value(await vault.log.append(logEntry('dossier.view', { userId: vault.user.id, dossierIds: [`k${count}`] })))
    const [made] = await vault.backups.make({ places: [{ folder: '/huis/kopie', own: true }], program: '1', destroyed: [] })
    expect(made?.result.ok).toBe(true)
    expect(vault.damaged()).toEqual([])
    await vault.close()
  }
  const vault = await opened(disk, time.now)
  await lookInside(vault, [`saved a ${count}`, ...Array.from({ length: count }, (_, n) => `logged k${n + 1}`)])
  await vault.close()
})

test('the computer sleeps in the middle of a save, for hours: it ends when the computer wakes, and what was asked meanwhile comes after it', async () => {
  const disk = fresh()
  const time = clock()
  await makeHouse(folder, [], using(disk, time.now))
  for (let n = 1; n < 12; n += 1) {
    const vault = await opened(disk, time.now)
    const start = vault.dossiers().get('a')?.count ?? 0
    let wake = (): void => undefined
    const asleep = new Promise<void>((resolve) => (wake = resolve))
    disk.setFault(async (call) => {
      if (call.n === n) await asleep
    })
    const saves = [1, 2, 3].map((more) => vault.saveDossier(note('a', 'regel '.repeat(1 + start + more), start + more)))
    time.forward(8 * 3600)
    wake()
    for (const save of saves) value(await save)
    expect(vault.dossiers().get('a')?.count).toBe(start + 3)
    disk.setFault(fine)
    await vault.close()
  }
  const vault = await opened(disk, time.now)
  await lookInside(vault, ['saved a 33'])
  await vault.close()
})
