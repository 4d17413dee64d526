import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { offer } from '../../../../electron/vault/backup/putBack.ts'
import { filesIn, flip, makeWith, note, open, refusal, remove, scratch, value } from '../support.ts'
import { backUp } from './support.ts'

let root = ''
const vault = (): string => path.join(root, 'kluis')
const [one, two] = ['een', 'twee'].map((name) => (): string => path.join(root, name)) as [() => string, () => string]
beforeEach(async () => {
  root = await scratch()
  await makeWith(vault(), [note('a', 'eerste', 1), note('b', 'eerste', 1)])
  await backUp(vault(), one(), { now: () => new Date(2026, 0, 1) })
  const opened = value(await open(vault()))
  value(await opened.saveDossier(note('b', 'tweede', 2)))
  await opened.close()
  await backUp(vault(), two(), { now: () => new Date(2026, 0, 2) })
})
afterEach(() => remove(root))

test('the newest copy of one file that opens is found over all places, put back, and the damaged one is kept', async () => {
  for (const file of ['dossiers/b.sealed', 'previous/dossiers/b.sealed']) await writeFile(path.join(vault(), file), 'stuk')
  const opened = value(await open(vault()))
  expect([...opened.dossiers().keys()]).toEqual(['a'])
  const copy = await opened.backups.newestGood('dossier/b', [one(), two(), path.join(root, 'weg')])
  if (copy === null) throw new Error('none')
  expect(copy.backup.folder).toContain('twee')
  const damage = opened.damaged().find((d) => d.id === 'b')
  if (damage === undefined) throw new Error('no damage')
  expect(offer(damage, copy)).toMatch(/blijft staan\. De nieuwste goede kopie .* januari 2026/)
  expect(offer(damage, null)).toContain('Sluit een andere schijf')
  value(await opened.backups.putBack(copy))
  expect(opened.dossiers().get('b')).toEqual(note('b', 'tweede', 2))
  expect(opened.damaged()).toEqual([])
  value(await opened.saveDossier(note('a', 'tweede', 2)))
  await opened.close()
  const again = value(await open(vault()))
  expect(again.dossiers().get('b')).toEqual(note('b', 'tweede', 2))
  expect(again.damaged()).toEqual([])
  await again.close()
  expect((await filesIn(vault())).filter((f) => f.startsWith('apart/') && f.includes('b.sealed'))).toHaveLength(1)
})

test('a damaged copy is passed over for an older sound one; a copy that was spoiled in hand is not put back', async () => {
  const newest = (await filesIn(two())).find((f) => /^[^/]+\/dossiers\/b/.test(f)) ?? ''
  await flip(path.join(two(), newest), 60)
  const opened = value(await open(vault()))
  const copy = await opened.backups.newestGood('dossier/b', [one(), two()])
  expect(copy?.backup.folder).toContain('een')
  if (copy === null) throw new Error('none')
  const before = await filesIn(vault())
  expect(refusal(await opened.backups.putBack({ ...copy, bytes: copy.bytes.subarray(1) })).code).toBe('backup-bad')
  expect(await filesIn(vault())).toEqual(before)
  await rm(one(), { recursive: true })
  expect(await opened.backups.newestGood('dossier/b', [one(), two()])).toBe(null)
  expect(await opened.backups.newestGood('dossier/zonder', [one(), two()])).toBe(null)
  await opened.close()
  expect(refusal(await opened.backups.putBack(copy)).code).toBe('closed')
})
