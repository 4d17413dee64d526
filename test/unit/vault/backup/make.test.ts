import { readFile, rm, truncate, writeFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeDisk } from '../../../../electron/vault/disk.ts'
import { backupIn, listBackups } from '../../../../electron/vault/backup/list.ts'
import { encodeManifest } from '../../../../electron/vault/backup/manifest.ts'
import { makeBackup } from '../../../../electron/vault/backup/make.ts'
import { openBackup } from '../../../../electron/vault/backup/openBackup.ts'
import { memoryDisk, seeded } from '../../../fault/memoryDisk.ts'
import { cheapKdf, filesIn, flip, make, makeWith, note, open, password, refusal, remove, scratch, userName, value } from '../support.ts'
import { backUp, keysOf, sourceOf } from './support.ts'

let root = ''
const at = (...names: string[]): string => path.join(root, ...names)
const vault = (): string => at('kluis')
const place = (): string => at('kopie')
const mine = { kind: 'password', userName, password } as const
beforeEach(async () => {
  root = await scratch()
  await makeWith(vault(), [note('a', 'eerste'), note('a', 'tweede'), note('b', 'andere')])
})
afterEach(() => remove(root))

test('a backup holds every file of the vault byte for byte, opens as a vault, and has a note in Dutch beside it', async () => {
  const made = await backUp(vault(), place(), { now: () => new Date(2026, 10, 27, 10, 15) })
  expect(path.basename(made.folder)).toBe('Huis Żółw 2026-11-27 10u15')
  expect(await filesIn(place())).not.toContainEqual(expect.stringMatching(/bezig/))
  const own = (await filesIn(vault())).filter((f) => f !== 'attempts.json')
  expect(made.manifest.files.map((f) => f.file)).toEqual(own)
  for (const file of own) expect((await readFile(path.join(made.folder, file))).equals(await readFile(path.join(vault(), file)))).toBe(true)
  // The log is compared, not opened: each of its lines is sealed by itself.
  expect(made).toMatchObject({ closed: 1, manifest: { damaged: [], opened: own.length - 1, houseName: 'Huis Żółw', program: '1.2.3' } })
  const text = await readFile(path.join(made.folder, 'LEES MIJ.txt'), 'utf8')
  expect(text).toContain('27 november 2026')
  expect(text).toContain('Terugzetten op een andere computer')
  expect(text).not.toMatch(/(?<!\r)\n/)
  const copy = value(await open(made.folder))
  expect(Object.fromEntries([...copy.dossiers()].map(([id, d]) => [id, d.text]))).toEqual({ a: 'tweede', b: 'andere' })
  await copy.close()
})

test('two backups in one minute, or with the clock set back, stand side by side', async () => {
  const now = (): Date => new Date(2026, 10, 27, 10, 15)
  await backUp(vault(), place(), { now })
  await backUp(vault(), place(), { now })
  expect(value(await listBackups(nodeDisk, place())).backups.map((b) => b.name)).toEqual(['Huis Żółw 2026-11-27 10u15 (2)', 'Huis Żółw 2026-11-27 10u15'])
})

test('one changed, cut, swapped or missing file of a backup is found when it is opened; so is a list that was made to fit', async () => {
  const made = await backUp(vault(), place())
  const inside = (file: string): string => path.join(made.folder, file)
  const checked = () => openBackup(nodeDisk, cheapKdf, made.folder, mine)
  expect((await checked()).ok).toBe(true)
  for (const { file } of made.manifest.files) {
    const good = await readFile(inside(file))
    for (const spoil of [() => flip(inside(file), good.length >> 1), () => truncate(inside(file), good.length - 1), () => rm(inside(file)), () => writeFile(inside(file), 'iets anders')]) {
      await spoil()
      const opened = await checked()
      expect(opened.ok, file).toBe(false)
      await writeFile(inside(file), good)
    }
  }
  const [a, b] = await Promise.all(['dossiers/a.sealed', 'previous/dossiers/a.sealed'].map((f) => readFile(inside(f))))
  await writeFile(inside('dossiers/a.sealed'), b ?? '')
  await writeFile(inside('previous/dossiers/a.sealed'), a ?? '')
  expect(refusal(await checked()).code).toBe('backup-bad')
  await writeFile(inside('dossiers/a.sealed'), a ?? '')
  await writeFile(inside('previous/dossiers/a.sealed'), b ?? '')
  expect((await checked()).ok).toBe(true)
})

test('a list signed with another key is refused, one changed byte of it is told without a password', async () => {
  const made = await backUp(vault(), place())
  const file = path.join(made.folder, 'reservekopie.json')
  const good = await readFile(file)
  for (const n of good.keys()) {
    if (n % 7 !== 0) continue
    await flip(file, n)
    const seen = await backupIn(nodeDisk, made.folder)
    expect(seen.ok, `byte ${n}`).toBe(false)
    await writeFile(file, good)
  }
  // Somebody without the key takes a dossier out, of the list too, and makes the checksum fit.
  const held = await keysOf(vault())
  const files = made.manifest.files.filter((f) => f.file !== 'dossiers/b.sealed')
  await rm(path.join(made.folder, 'dossiers/b.sealed'))
  await writeFile(file, encodeManifest({ ...made.manifest, files }, { ...held, vaultKey: Buffer.alloc(32) }))
  expect((await backupIn(nodeDisk, made.folder)).ok).toBe(true)
  expect(refusal(await openBackup(nodeDisk, cheapKdf, made.folder, mine)).code).toBe('backup-bad')
  expect(refusal(await openBackup(nodeDisk, cheapKdf, made.folder, { kind: 'keys', held })).code).toBe('backup-bad')
})

test('saves that go on meanwhile: the backup is of one moment, and every file in it opens with its own keyring', async () => {
  let moved = 0
  for (let seed = 0; seed < 25; seed += 1) {
    const random = seeded(seed)
    const disk = memoryDisk(new Map([['', new Map()]]))
    const vault = value(await make('/kluis', { disk }))
    const count = { n: 0 }
    // Always a before b, and the attachment before the dossier that names it.
    const saveBoth = async (): Promise<void> => {
      count.n += 1
      value(await vault.vault.saveDossier(note('a', '', count.n)))
      value(await vault.vault.saveDossier(note('b', '', count.n)))
      const blob = value(await vault.vault.putBlob(Buffer.from(`bijlage ${count.n}`), 'text/plain', 'c'))
      value(await vault.vault.saveDossier(note('c', blob.id, count.n)))
      value(await vault.vault.saveDossier(note(`nieuw${count.n}`, '', count.n)))
    }
    await saveBoth()
    for (let n = 0; n < 40; n += 1) value(await vault.vault.saveDossier(note(`rust${n}`)))
    const before = count.n
    // Reading is slow beside saving, so that much is saved between one file of the copy and the next.
    disk.setFault(async ({ kind }) => {
      for (let turns = Math.floor(random() * (kind === 'read' ? 400 : 4)); turns > 0; turns -= 1) await Promise.resolve()
    })
    const going = { on: true }
    const saving = (async () => {
      while (going.on) await saveBoth()
    })()
    const outcome = (await vault.vault.backups.make({ places: [{ folder: '/kopie', own: true }], program: '1', destroyed: [] }))[0]
    if (outcome === undefined) throw new Error('no outcome')
    const made = value(outcome.result)
    going.on = false
    await saving
    expect(made.manifest.damaged).toEqual([])
    await vault.vault.close()
    const copy = value(await open(made.folder, { disk }))
    const [a, b, c] = ['a', 'b', 'c'].map((id) => copy.dossiers().get(id)?.count ?? 0)
    expect([b, (b ?? 0) + 1]).toContain(a)
    expect([c, (c ?? 0) + 1]).toContain(b)
    expect((await copy.getBlob(copy.dossiers().get('c')?.text ?? '')).ok).toBe(true)
    expect(copy.damaged().filter((d) => d.kind !== 'loose')).toEqual([])
    if ((a ?? 0) > before) moved += 1
    await copy.close()
  }
  // Saves did go on: the backup holds what was saved after it had begun.
  expect(moved).toBeGreaterThan(15)
})

test('a damaged file of the vault is copied as it is and named; the backup does not count as sound', async () => {
  await flip(path.join(vault(), 'dossiers/b.sealed'), 60)
  await rm(path.join(vault(), 'dossiers/a.sealed'))
  const made = await backUp(vault(), place())
  expect(made.manifest.damaged).toEqual(['dossiers/a.sealed', 'dossiers/b.sealed'])
})

test('somebody without keys of dossiers backs up all the same: compared byte for byte, and said', async () => {
  const held = { ...(await keysOf(vault())), careKey: null }
  const made = await backUp(vault(), place(), { held })
  expect(made).toMatchObject({ closed: 6, manifest: { damaged: [] } })
  expect((await openBackup(nodeDisk, cheapKdf, made.folder, mine)).ok).toBe(true)
})

test('a place that is away is told; the vault’s own is made; a place inside the vault is refused', async () => {
  const source = await sourceOf(vault())
  expect(refusal(await makeBackup(source, { folder: at('stick'), own: false }))).toMatchObject({ code: 'backup-away', text: expect.stringContaining('Sluit de schijf') })
  expect(await filesIn(root)).not.toContainEqual(expect.stringContaining('stick'))
  expect(refusal(await makeBackup(source, { folder: path.join(vault(), 'kopie'), own: true })).code).toBe('backup-inside')
  expect((await makeBackup(source, { folder: place(), own: true })).ok).toBe(true)
})

test('what a broken-off backup left is cleaned by the next one of the same vault, and nothing else is', async () => {
  const { vaultId } = await keysOf(vault())
  for (const name of [`bezig-${vaultId.slice(0, 8)}-0011aabb`, 'bezig-anderen1-0011aabb', 'foto’s']) {
    await mkdir(path.join(place(), name, 'dossiers'), { recursive: true })
    await writeFile(path.join(place(), name, 'dossiers/x.sealed'), 'half')
  }
  await backUp(vault(), place())
  const left = new Set((await filesIn(place())).map((f) => f.split('/')[0]))
  expect([...left].filter((n) => n?.startsWith('bezig'))).toEqual(['bezig-anderen1-0011aabb'])
  expect(left.has('foto’s')).toBe(true)
})
