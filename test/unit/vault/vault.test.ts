import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createVault, inspectVault, unlockWithRecovery } from '../../../electron/vault/vault.ts'
import { collect, filesIn, house, make, makeWith, note, open, optionsFor, password, refusal, remove, scratch, userName, value } from './support.ts'

let folder = ''
beforeEach(async () => {
  folder = path.join(await scratch(), 'kluis')
})
afterEach(() => remove(path.dirname(folder)))

test('what is saved is there after closing and opening again', async () => {
  const { vault } = value(await make(folder))
  value(await vault.saveDossier(note('a', 'Nguyễn, שלום, 🙂', 1)))
  value(await vault.saveDossier(note('b', 'tweede', 2)))
  value(await vault.saveDossier(note('a', 'Şükrü', 3)))
  value(await vault.saveHouse({ name: 'Ander huis' }))
  value(await vault.close())
  const again = value(await open(folder))
  expect(again.house()).toEqual({ name: 'Ander huis' })
  expect([...again.dossiers().values()]).toEqual([note('a', 'Şükrü', 3), note('b', 'tweede', 2)])
  expect(again.user).toMatchObject({ name: userName, roles: ['hbo'] })
  expect(again.damaged()).toEqual([])
  await again.close()
})

test('nothing that was typed stands readable on disk, but for the house and user names on the lock screen', async () => {
  const { vault, recoveryWords } = value(await make(folder))
  value(await vault.saveDossier(note('a', 'geheimzinnige woorden')))
  value(await vault.putBlob(Buffer.from('%PDF-1.7 geheimzinnige bijlage'), 'application/pdf', 'a'))
  await vault.close()
  const all = Buffer.concat(await Promise.all((await filesIn(folder)).map((f) => readFile(path.join(folder, f)))))
  for (const secret of ['geheimzinnige', '%PDF', 'application/pdf', password, recoveryWords.join(' '), recoveryWords.slice(0, 3).join(' ')])
    expect(all.includes(secret), secret).toBe(false)
  expect(all.includes(userName)).toBe(true)
})

test('the folder tells what it is without a password', async () => {
  expect(value(await inspectVault(folder))).toEqual({ state: 'absent', sentence: '', houseName: '', users: [], destroyed: [] })
  await makeWith(folder, [])
  expect(value(await inspectVault(folder))).toEqual({ state: 'present', sentence: '', houseName: house.name, users: [userName], destroyed: [] })
})

test('a vault is never made over another, nor over what is left of one', async () => {
  await makeWith(folder, [note('a')])
  const before = await filesIn(folder)
  expect(refusal(await make(folder))).toMatchObject({ code: 'exists', text: expect.stringContaining('al een kluis') })
  for (const file of ['vault.json', 'vault.copy.json']) await remove(path.join(folder, file))
  expect(value(await inspectVault(folder)).state).toBe('damaged')
  expect(refusal(await make(folder))).toMatchObject({ code: 'exists', text: expect.stringContaining('beschadigd') })
  expect(await filesIn(folder)).toEqual(before.filter((f) => !f.startsWith('vault.')))
})

test('a broken-off creation is incomplete, can be started over, and loses nothing that was real', async () => {
  await makeWith(folder, [])
  await writeFile(path.join(folder, 'vault.unfinished'), '')
  expect(value(await inspectVault(folder)).state).toBe('incomplete')
  expect(refusal(await open(folder)).code).toBe('incomplete')
  const { vault } = value(await make(folder))
  value(await vault.saveDossier(note('a')))
  await vault.close()
  // The mark alone does not make a vault with dossiers disposable.
  await writeFile(path.join(folder, 'vault.unfinished'), '')
  expect(value(await inspectVault(folder)).state).toBe('present')
  const again = value(await open(folder))
  expect(again.dossiers().size).toBe(1)
  await again.close()
})

test('of two that make a vault in one folder at once, one does', async () => {
  const made = await Promise.all([make(folder), make(folder), make(folder)])
  expect(made.filter((m) => m.ok)).toHaveLength(1)
  for (const one of made) if (one.ok) await one.value.vault.close()
  expect(value(await inspectVault(folder)).state).toBe('present')
})

test('a weak password or an unfit house makes no vault at all', async () => {
  const base = { ...optionsFor(folder), house, label: '', user: { name: userName, password, roles: [] } }
  expect(refusal(await createVault({ ...base, user: { ...base.user, password: 'kort' } })).field).toBe('password')
  expect(refusal(await createVault({ ...base, house: { naam: 'x' } as never })).code).toBe('invalid')
  expect(refusal(await createVault({ ...base, user: { ...base.user, name: '  ' } })).code).toBe('no-name')
  expect(value(await inspectVault(folder)).state).toBe('absent')
})

test('what the check refuses is not saved and changes nothing', async () => {
  const { vault } = value(await make(folder))
  value(await vault.saveDossier(note('a', 'goed')))
  expect(refusal(await vault.saveDossier({ id: 'a', text: 5 } as never)).code).toBe('invalid')
  expect(refusal(await vault.saveDossier({ id: 'nieuw' } as never)).code).toBe('invalid')
  expect(refusal(await vault.saveDossier(note('../buiten'))).code).toBe('invalid')
  expect([...vault.dossiers().values()]).toEqual([note('a', 'goed')])
  await vault.close()
})

test('ids that a Windows disk would confuse get files of their own', async () => {
  const ids = ['a', 'A', 'con', 'aB', 'Ab', 'nul', 'com1']
  await makeWith(
    folder,
    ids.map((id) => note(id, id)),
  )
  const files = (await filesIn(folder)).filter((f) => f.startsWith('dossiers/'))
  expect(new Set(files.map((f) => f.toLowerCase())).size).toBe(ids.length)
  expect(files.some((f) => /\/(con|nul|com1)\./i.test(f))).toBe(false)
  const again = value(await open(folder))
  expect([...again.dossiers().keys()].toSorted()).toEqual(ids.toSorted())
  await again.close()
})

test('saves of one dossier asked at once end in the order of asking; others do not wait for a refused one', async () => {
  const { vault } = value(await make(folder))
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => vault.saveDossier(n === 7 ? ({ id: 'a' } as never) : note('a', '', n))))
  expect(answers.map((a) => a.ok)).toEqual(Array.from({ length: 20 }, (_, n) => n !== 7))
  expect(vault.dossiers().get('a')?.count).toBe(19)
  await vault.close()
  const again = value(await open(folder))
  expect(again.dossiers().get('a')?.count).toBe(19)
  await again.close()
})

test('saving one dossier writes that file and its previous, and nothing that grows with the house', async () => {
  const { vault } = value(await make(folder))
  for (let n = 0; n < 12; n += 1) value(await vault.saveDossier(note(`d${n}`)))
  const stamp = async () =>
    new Map(await Promise.all((await filesIn(folder)).map(async (f) => [f, (await readFile(path.join(folder, f))).toString('base64')] as const)))
  const before = await stamp()
  value(await vault.saveDossier(note('d3', 'anders')))
  const after = await stamp()
  expect([...after].filter(([f, bytes]) => before.get(f) !== bytes).map(([f]) => f)).toEqual(['dossiers/d3.sealed', 'previous/dossiers/d3.sealed'])
  await vault.close()
})

test('attachments come back byte for byte, once per owner, and heal when the same bytes are put again', async () => {
  const { vault } = value(await make(folder))
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 251))
  const first = value(await vault.putBlob(bytes, 'image/png', 'a'))
  expect(first.size).toBe(bytes.length)
  expect(value(await vault.putBlob(bytes, 'image/png', 'a')).id).toBe(first.id)
  expect(value(await vault.putBlob(bytes, 'image/png', 'b')).id).not.toBe(first.id)
  await vault.close()
  const again = value(await open(folder))
  expect(Buffer.from(value(await again.getBlob(first.id)).bytes).equals(bytes)).toBe(true)
  expect(value(await again.getBlob(first.id)).mime).toBe('image/png')
  expect(refusal(await again.getBlob('bestaat-niet')).code).toBe('unknown-blob')
  await remove(path.join(folder, `blobs/${first.id}.sealed`))
  expect(refusal(await again.getBlob(first.id)).code).toBe('missing')
  await again.close()
  const third = value(await open(folder))
  expect(third.damaged()).toMatchObject([{ kind: 'blob', id: first.id }])
  value(await third.putBlob(bytes, 'image/png', 'a'))
  expect(value(await third.getBlob(first.id)).size).toBe(bytes.length)
  await third.close()
})

test('one open vault at a time; after closing it refuses kindly', async () => {
  const { vault } = value(await make(folder))
  expect(refusal(await open(folder))).toMatchObject({ code: 'in-use', text: expect.stringContaining('al open') })
  value(await vault.close())
  expect(refusal(await vault.saveDossier(note('a'))).code).toBe('closed')
  expect(refusal(await vault.getBlob('x')).code).toBe('closed')
  expect(vault.dossiers().size).toBe(0)
  const again = value(await open(folder))
  await again.close()
})

test('closing waits for the saves under way', async () => {
  const { vault } = value(await make(folder))
  const saves = Array.from({ length: 5 }, (_, n) => vault.saveDossier(note(`d${n}`)))
  await vault.close()
  expect((await Promise.all(saves)).every((s) => s.ok)).toBe(true)
  const again = value(await open(folder))
  expect(again.dossiers().size).toBe(5)
  await again.close()
})

test('every deed is told, failed ones too, with ids and never a name or content', async () => {
  const { events, onEvent } = collect()
  const { vault, recoveryWords } = value(await make(folder, { onEvent }))
  value(await vault.saveDossier(note('a', 'inhoud')))
  value(await vault.saveDossier(note('a', 'inhoud 2')))
  value(vault.dossier('a'))
  const blob = value(await vault.putBlob(Buffer.from('x'), 'text/plain', 'a'))
  value(await vault.getBlob(blob.id))
  await vault.close()
  await open(folder, { onEvent }, 'helemaal verkeerd')
  await (
    await unlockWithRecovery({ ...optionsFor(folder, { onEvent }), userName, words: recoveryWords, newPassword: 'iets heel anders dan eerst' }).then(value)
  ).close()
  const me = vault.user.id
  expect(events.map((e) => [e.userId, e.action, e.type, e.objectIds[0] ?? '', e.ok])).toEqual([
    [me, 'C', 'vault.create', vault.vaultId, true],
    [me, 'C', 'dossier', 'a', true],
    [me, 'U', 'dossier', 'a', true],
    [me, 'R', 'dossier', 'a', true],
    [me, 'C', 'blob', 'a', true],
    [me, 'R', 'blob', blob.id, true],
    [me, 'E', 'vault.close', vault.vaultId, true],
    [me, 'E', 'vault.unlock', '', false],
    [me, 'E', 'vault.recover', '', true],
    [me, 'E', 'vault.close', vault.vaultId, true],
  ])
  for (const word of [userName, 'inhoud', house.name]) expect(JSON.stringify(events)).not.toContain(word)
})
