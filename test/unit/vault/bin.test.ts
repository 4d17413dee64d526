import { expect, test } from 'vitest'
import type { Vault } from '../../../electron/vault/vault.ts'
import { memoryDisk, type MemoryDisk, seeded } from '../../fault/memoryDisk.ts'
import { clock, codecs, type House, make, type Note, note, open, refusal, value } from './support.ts'

const folder = '/kluis'
const day = 86_400
type Time = ReturnType<typeof clock>
const options = (disk: MemoryDisk, time: Time) => ({ disk, now: time.now, codecs: { ...codecs, history: { lines: () => ['een regel'], tidy: (lines: readonly unknown[]) => lines } } })
const start = async (): Promise<{ readonly disk: MemoryDisk; readonly time: Time; readonly vault: Vault<House, Note>; readonly blob: string }> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  const time = clock()
  const { vault } = value(await make(folder, options(disk, time)))
  for (const id of ['a', 'b']) for (const text of ['eerst', 'later']) value(await vault.saveDossier(note(id, text, 1)))
  const blob = value(await vault.putBlob(Buffer.from('brief'), 'text/plain', 'a')).id
  value(await vault.putBlob(Buffer.from('brief'), 'text/plain', 'b'))
  return { disk, time, vault, blob }
}
const again = async (disk: MemoryDisk, time: Time): Promise<Vault<House, Note>> => value(await open(folder, options(disk, time)))
const reopen = async (vault: Vault<House, Note>, disk: MemoryDisk, time: Time): Promise<Vault<House, Note>> => {
  await vault.close()
  return again(disk, time)
}
const ofA = (disk: MemoryDisk, blob: string): readonly string[] => disk.files().filter((f) => f.includes('/a.') || f.includes(blob))

test('what is in the bin is in no list, can’t be opened or changed, and says so; put back it is as it was', async () => {
  const { disk, time, vault } = await start()
  value(await vault.binDossier('a'))
  for (const v of [vault, await reopen(vault, disk, time)]) {
    if (v === vault) continue
    expect([...v.dossiers().keys()]).toEqual(['b'])
    expect(refusal(v.dossier('a')).code).toBe('binned')
    expect(refusal(await v.saveDossier(note('a', 'toch', 2)))).toMatchObject({ code: 'binned', text: expect.stringContaining('prullenbak') })
    expect(refusal(await v.history('a')).code).toBe('unknown-dossier')
    expect(v.binned()).toMatchObject([{ id: 'a', by: v.user.id, at: time.now().getTime(), dossier: note('a', 'later', 1) }])
    value(await v.unbinDossier('a'))
    expect(v.dossiers().get('a')).toEqual(note('a', 'later', 1))
    expect(v.binned()).toEqual([])
    expect(refusal(await v.unbinDossier('a')).code).toBe('unknown-dossier')
    expect(value(await v.history('a')).lines).toHaveLength(2)
    expect((await reopen(v, disk, time)).dossiers().size).toBe(2)
  }
})

test('after thirty days it is destroyed: its keys, its files, its history and its attachments, and nothing of another', async () => {
  const { disk, time, vault, blob } = await start()
  value(await vault.binDossier('a'))
  time.forward(29.9 * day)
  let now = await reopen(vault, disk, time)
  expect(now.binned()).toHaveLength(1)
  time.forward(day)
  now = await reopen(now, disk, time)
  // Once on one day is not enough: a clock that is wrong destroys nothing.
  now = await reopen(now, disk, time)
  expect(now.binned()).toHaveLength(1)
  expect(ofA(disk, blob).length).toBeGreaterThan(3)
  time.forward(day)
  now = await reopen(now, disk, time)
  expect(now.binned()).toEqual([])
  expect(ofA(disk, blob)).toEqual([])
  expect(refusal(await now.getBlob(blob)).code).toBe('unknown-blob')
  expect(now.damaged()).toEqual([])
  expect(now.dossiers().get('b')).toEqual(note('b', 'later', 1))
  expect(disk.files().filter((f) => f.includes('/blobs/'))).toHaveLength(1)
})

test('a clock that stood wrong once, and right the next time, destroys nothing', async () => {
  const { disk, time, vault } = await start()
  value(await vault.binDossier('a'))
  time.forward(4000 * day)
  let now = await reopen(vault, disk, time)
  time.forward(-4000 * day + day)
  now = await reopen(now, disk, time)
  time.forward(day)
  now = await reopen(now, disk, time)
  expect(now.binned()).toHaveLength(1)
})

test('the power goes at any call while it is destroyed: the next opening finishes it, and nothing else is touched', async () => {
  for (let n = 1; ; n += 1) {
    const { disk, time, vault, blob } = await start()
    value(await vault.binDossier('a'))
    time.forward(31 * day)
    await (await reopen(vault, disk, time)).close()
    time.forward(day)
    let dead = false
    const cut = new Promise<void>((resolve) =>
      disk.setFault(async (call) => {
        if (call.n < n) return
        dead = true
        resolve()
        await new Promise(() => undefined)
      }),
    )
    await Promise.race([cut, again(disk, time)])
    const after = disk.crash(seeded(n))
    for (const file of after.files()) if (file.startsWith(`${folder}/vault.lock`)) await after.remove(file)
    const now = await again(after, time)
    expect(now.damaged(), `cut at ${n}`).toEqual([])
    expect([...now.dossiers().keys()]).toEqual(['b'])
    expect(now.binned()).toEqual([])
    expect(after.files().filter((f) => f.includes('/a.')), `cut at ${n}`).toEqual([])
    expect(refusal(await now.getBlob(blob)).code).toBe('unknown-blob')
    if (!dead) break
  }
}, 60_000)
