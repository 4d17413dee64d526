import path from 'node:path'
import { expect, test } from 'vitest'
import { readRingBytes } from '../../../electron/vault/ring.ts'
import { restoreBackup } from '../../../electron/vault/backup/restore.ts'
import { inspectVault, ownPlace, type Vault } from '../../../electron/vault/vault.ts'
import { unseal } from '../../../electron/vault/seal.ts'
import type { Entry } from '../../../electron/vault/ringContents.ts'
import { memoryDisk, type MemoryDisk, seeded } from '../../fault/memoryDisk.ts'
import { keysOf, restoring } from './backup/support.ts'
import { cheapKdf, clock, codecs, type House, make, type Note, note, open, password, refusal, userName, value } from './support.ts'

const folder = '/huis/kluis'
const own = { folder: ownPlace(folder), own: true }
const stick = { folder: '/stick', own: false }
const wish = { places: [own, stick], program: '1.2.3', destroyed: [] }
const way = { kind: 'password', userName, password } as const
const secret = 'Het geheim van Ömer'
const day = 86_400
type Time = ReturnType<typeof clock>
const history = { lines: (before: Note | null, after: Note) => [{ old: before?.text ?? null, next: after.text }], tidy: (lines: readonly unknown[]) => lines }
const options = (disk: MemoryDisk, time: Time) => ({ disk, now: time.now, codecs: { ...codecs, history } })
const blank = (): MemoryDisk => memoryDisk(new Map([['', new Map()], ['/huis', new Map()], ['/stick', new Map()]]))
const openIt = async (disk: MemoryDisk, time: Time): Promise<Vault<House, Note>> => value(await open(folder, options(disk, time)))

/** Two dossiers with changes and an attachment each, saved over some days, with a backup in both places each day. */
const lived = async (days = 3): Promise<{ readonly disk: MemoryDisk; readonly time: Time; readonly vault: Vault<House, Note> }> => {
  const [disk, time] = [blank(), clock()]
  let { vault } = value(await make(folder, options(disk, time)))
  for (let n = 1; n <= days; n += 1) {
    value(await vault.saveDossier(note('a', `${secret} ${n}`, n)))
    value(await vault.saveDossier(note('b', `Van een ander ${n}`, n)))
    value(await vault.putBlob(Buffer.from(`${secret} in een brief ${n}`), 'text/plain', 'a'))
    value(await vault.putBlob(Buffer.from(`Brief van een ander ${n}`), 'text/plain', 'b'))
    for (const { result } of await vault.backups.make(wish)) value(result)
    await vault.close()
    time.forward(day)
    vault = await openIt(disk, time)
  }
  return { disk, time, vault }
}

/** Every key of a dossier that any keyring on the disk still holds, opened with all keys that the vault ever had. */
const keysLeft = async (disk: MemoryDisk, held: Awaited<ReturnType<typeof keysOf>>, id: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const file of disk.files().filter((f) => /\/(?:care|keyring)[^/]*\.sealed$/.test(f))) {
    const ring = path.basename(file).startsWith('care') ? ('care' as const) : ('keyring' as const)
    const [key, generation] = ring === 'care' ? [held.careKey, held.careGeneration] : [held.vaultKey, held.generation]
    const entries = key === null ? undefined : readRingBytes({ ring, vaultId: held.vaultId, generation }, key, await disk.read(file))?.entries
    for (const [fileId, entry] of entries ?? []) if (fileId === `dossier/${id}` || entry.owner === id) found.push(`${file}: ${fileId}`)
  }
  return found
}
/** Files that open with a key that a dossier once had, or are named after it. */
const filesLeft = async (disk: MemoryDisk, vaultId: string, entries: ReadonlyMap<string, Entry>, id: string): Promise<readonly string[]> => {
  const mine = [...entries].filter(([fileId, e]) => fileId === `dossier/${id}` || e.owner === id)
  const found: string[] = []
  for (const file of disk.files().filter((f) => f.endsWith('.sealed') || f.endsWith('.baken'))) {
    const bytes = await disk.read(file)
    const named = path.basename(file).startsWith(`${id}.`) || file.includes(` ${id}.`)
    const opens = mine.some(([fileId, e]) => (['dossier', 'blob'] as const).some((kind) => unseal({ vaultId, fileId, kind }, e.keys, bytes).ok))
    if (named || opens) found.push(file)
  }
  return found
}
const entriesOf = async (disk: MemoryDisk, held: Awaited<ReturnType<typeof keysOf>>): Promise<ReadonlyMap<string, Entry>> => {
  if (held.careKey === null) throw new Error('no care')
  const ring = readRingBytes({ ring: 'care', vaultId: held.vaultId, generation: held.careGeneration }, held.careKey, await disk.read(`${folder}/care.sealed`))
  if (ring === null) throw new Error('no ring')
  return ring.entries
}

test('destroy a resident, restore every backup: no readable byte of that dossier, with every key of that time', async () => {
  const { disk, time, vault } = await lived()
  const held = await keysOf(folder, disk)
  const then = await entriesOf(disk, held)
  expect((await filesLeft(disk, held.vaultId, then, 'a')).length).toBeGreaterThan(20)
  expect((await keysLeft(disk, held, 'a')).length).toBeGreaterThan(20)
  expect(value(await vault.destroyDossier('a', [own, stick]))).toEqual({ finished: true, owed: [] })
  expect([...vault.dossiers().keys()]).toEqual(['b'])
  const none = async (at: MemoryDisk, when: string): Promise<void> => {
    expect(await filesLeft(at, held.vaultId, then, 'a'), when).toEqual([])
    expect(await keysLeft(at, held, 'a'), when).toEqual([])
  }
  await none(disk, 'destroyed')
  await vault.close()
  for (const place of [own, stick]) {
    const { backups } = await (async () => {
      const v = await openIt(disk, time)
      const list = value(await v.backups.list(place.folder))
      await v.close()
      return list
    })()
    expect(backups.length).toBeGreaterThan(1)
    for (const backup of backups) {
      const { destroyed } = value(await inspectVault(folder, disk))
      value(await restoreBackup(restoring(folder, { disk, kdf: cheapKdf, now: time.now, tombstones: destroyed }), backup.folder, way))
      await none(disk, backup.folder)
      const back = await openIt(disk, time)
      expect([...back.dossiers().keys()]).toEqual(['b'])
      expect(back.damaged()).toEqual([])
      expect(back.tombstones().map((t) => t.id)).toEqual(['a'])
      await back.close()
    }
  }
})

test('a stick that was out is owed; with it in again a next backup there takes the dossier out, and a restore before that leaves it out', async () => {
  const { disk, time, vault } = await lived()
  const held = await keysOf(folder, disk)
  const then = await entriesOf(disk, held)
  let out = true
  disk.setFault(async ({ path: at }) => {
    if (out && at.startsWith('/stick')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
  })
  const done = value(await vault.destroyDossier('a', [own, stick]))
  expect(done).toMatchObject({ finished: true, owed: [{ id: 'a', place: '/stick', aside: false }] })
  out = false
  expect((await filesLeft(disk, held.vaultId, then, 'a')).every((f) => f.startsWith('/stick/'))).toBe(true)
  const [backup] = value(await vault.backups.list('/stick')).backups
  await vault.close()
  const { destroyed } = value(await inspectVault(folder, disk))
  // The stick alone, on another computer, knows nothing: what this house restores from it obeys the tombstones.
  value(await restoreBackup(restoring(folder, { disk, now: time.now, tombstones: destroyed }), backup?.folder ?? '', way))
  expect((await filesLeft(disk, held.vaultId, then, 'a')).every((f) => f.startsWith('/stick/'))).toBe(true)
  // Restored from a copy of before: it knows of no debts, and still takes it out of the stick with the next backup.
  const back = await openIt(disk, time)
  expect([...back.dossiers().keys()]).toEqual(['b'])
  for (const { result } of await back.backups.make(wish)) value(result)
  expect(await filesLeft(disk, held.vaultId, then, 'a')).toEqual([])
  expect(await keysLeft(disk, held, 'a')).toEqual([])
  expect(back.owedDestruction()).toEqual([])
})

test('what is owed is remembered after closing, and no longer than backups are kept', async () => {
  const { disk, time, vault } = await lived(1)
  value(await vault.destroyDossier('a', [own, { folder: '/weg', own: false }]))
  await vault.close()
  for (const [days, length] of [[300, 1], [70, 0]] as const) {
    time.forward(days * day)
    const again = await openIt(disk, time)
    expect(again.owedDestruction()).toHaveLength(length)
    await again.close()
  }
})

test('nothing writes it again: not a save, not one that was under way, not an attachment', async () => {
  const { vault, disk } = await lived(1)
  const destroying = vault.destroyDossier('a', [own])
  const late = vault.saveDossier(note('a', secret, 9))
  expect(value(await destroying).finished).toBe(true)
  expect(refusal(await late).code).toBe('destroyed')
  expect(refusal(await vault.saveDossier(note('a', secret, 10))).code).toBe('destroyed')
  expect(refusal(await vault.putBlob(Buffer.from(secret), 'text/plain', 'a')).code).toBe('destroyed')
  expect(refusal(vault.dossier('a')).code).toBe('unknown-dossier')
  expect(refusal(await vault.destroyDossier('onbekend', [])).code).toBe('unknown-dossier')
  value(await vault.saveDossier(note('b', 'gaat door', 9)))
  expect(disk.files().filter((f) => f.includes('/a.') && !f.startsWith('/stick/'))).toEqual([])
})

test('the bin that is over its days leaves a tombstone too', async () => {
  const { disk, time, vault } = await lived(1)
  value(await vault.binDossier('a'))
  await vault.close()
  for (const days of [31, 1]) {
    time.forward(days * day)
    const again = await openIt(disk, time)
    await again.close()
  }
  expect(value(await inspectVault(folder, disk)).destroyed).toMatchObject([{ id: 'a', files: [expect.stringMatching(/^blobs\//)] }])
})

test('the header says nothing of tombstones as long as there is none', async () => {
  const { disk, vault } = await lived(1)
  expect(Buffer.from(await disk.read(`${folder}/vault.json`)).toString()).not.toContain('destroyed')
  expect(vault.tombstones()).toEqual([])
})

test('the power goes at any call while one is destroyed: it is wholly there, or the next opening finishes it, and nothing else is touched', async () => {
  let [before, after] = [0, 0]
  const base = await lived(1)
  await base.vault.close()
  const held = await keysOf(folder, base.disk)
  const then = await entriesOf(base.disk, held)
  // Every call while the vault itself is written, and some of what comes after it.
  for (let n = 1; ; n += n < 70 ? 1 : 9) {
    const disk = base.disk.crash(() => 0)
    const vault = await openIt(disk, base.time)
    let dead = false
    const cut = new Promise<void>((resolve) =>
      disk.setFault(async (call) => {
        if (call.n < n) return
        dead = true
        resolve()
        await new Promise(() => undefined)
      }),
    )
    await Promise.race([cut, vault.destroyDossier('a', [own, stick]).then(value)])
    const left = disk.crash(seeded(n))
    for (const file of left.files()) if (file.includes('vault.lock')) await left.remove(file)
    const again = await openIt(left, base.time)
    const here = again.dossiers().has('a')
    expect(again.damaged().filter((d) => d.kind !== 'keyring'), `cut at ${n}`).toEqual([])
    expect(again.dossiers().get('b')?.text).toBe('Van een ander 1')
    expect(here).toBe(again.tombstones().length === 0)
    if (here) before += 1
    else {
      after += 1
      const inside = (f: string): boolean => f.startsWith(`${folder}/`)
      expect((await filesLeft(left, held.vaultId, then, 'a')).filter(inside), `cut at ${n}`).toEqual([])
      expect((await keysLeft(left, held, 'a')).filter(inside), `cut at ${n}`).toEqual([])
      // What was not reached is told, and the next backup reaches it.
      const elsewhere = (await filesLeft(left, held.vaultId, then, 'a')).length > 0
      if (elsewhere) expect(again.owedDestruction().length, `cut at ${n}`).toBeGreaterThan(0)
      for (const { result } of await again.backups.make(wish)) value(result)
      expect(await filesLeft(left, held.vaultId, then, 'a'), `cut at ${n}`).toEqual([])
      expect(await keysLeft(left, held, 'a'), `cut at ${n}`).toEqual([])
      expect(again.owedDestruction()).toEqual([])
    }
    if (!dead) break
  }
  expect(before).toBeGreaterThan(5)
  expect(after).toBeGreaterThan(20)
}, 120_000)
