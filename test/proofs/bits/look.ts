import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { listBackups } from '../../../electron/vault/backup/list.ts'
import { makeBackup } from '../../../electron/vault/backup/make.ts'
import { openBackup } from '../../../electron/vault/backup/openBackup.ts'
import type { MemoryDisk } from '../../fault/memoryDisk.ts'
import { noor, tryAs } from '../../unit/vault/house.ts'
import { keysOf, sourceOf } from '../../unit/vault/backup/support.ts'
import { cheapKdf } from '../../unit/vault/support.ts'
import type { HeldKeys } from '../../../electron/vault/backup/rings.ts'
import { got, type Open, using } from '../deeds/house.ts'
import { at, folder, place } from './house.ts'

const ids = ['a', 'b'] as const
const dutch = /^[A-Z‘’].{20,}\.$/su

/** All that somebody can read of the vault, each by a name. */
const readable = async (vault: Open, blob: string): Promise<ReadonlyMap<string, unknown>> => {
  const all = new Map<string, unknown>([['house', vault.house()]])
  for (const id of ids) {
    all.set(`dossier ${id}`, vault.dossiers().get(id) ?? null)
    const history = await vault.history(id)
    all.set(`history ${id}`, history.ok ? { lines: history.value.lines, gaps: history.value.gaps } : history.problem)
  }
  const bytes = await vault.getBlob(blob)
  all.set('blob', bytes.ok ? Buffer.from(bytes.value.bytes).toString('hex') : bytes.problem)
  const log = got(await vault.log.read())
  for (const { n, event } of log.lines) if (event.at < '2026-11-23T20') all.set(`line ${n}`, event)
  return all
}

/** What one flipped bit did: null when it was found and named and harmed nothing else, or what is wrong. */
export type Judge = (file: string, byte: number, bit: number) => Promise<string | null>

/** Looks what a flipped bit does, on a copy of the house each time. */
export const judge = async (base: MemoryDisk, blob: string): Promise<Judge> => {
  const copy = (): MemoryDisk => base.crash(() => 0)
  const held: HeldKeys = await keysOf(folder, base)
  const enter = async (disk: MemoryDisk): Promise<Open> => got(await tryAs(folder, noor, using(disk, at(20))))
  const whole = copy()
  const first = await enter(whole)
  const before = await readable(first, blob)
  await first.close()

  const inVault = async (disk: MemoryDisk, file: string, good: Buffer): Promise<string | null> => {
    const name = file.slice(folder.length + 1)
    const tried = await tryAs(folder, noor, using(disk, at(20)))
    if (!tried.ok) return `the vault does not open: ${tried.problem.code}`
    const vault = tried.value
    try {
      const healed = Buffer.from(await disk.read(file)).equals(good)
      const now = await readable(vault, blob)
      const other = [...before.keys()].filter((key) => !isDeepStrictEqual(before.get(key), now.get(key)))
      const told = vault.damaged()
      if (!told.every(({ sentence }) => dutch.test(sentence))) return `no Dutch: ${told.map((d) => d.sentence).join(' ')}`
      const named = told.filter((d) => d.file === name || d.file === name.split('/')[0])
      if (told.length > named.length) return `something else is called damaged: ${told.map((d) => d.file).join(', ')}`
      const only = (...may: readonly string[]): string | null => (other.every((key) => may.includes(key)) ? null : `also changed: ${other.join(', ')}`)
      if (/^(vault|keyring|care)\./.test(name)) return named.length === 0 ? 'not named' : healed || !name.startsWith('vault') ? only() : 'the header is not healed'
      if (name === 'house.sealed') return named.length === 0 ? 'not named' : only('house')
      const dossier = /^dossiers\/(\w+)\./.exec(name)?.[1]
      if (dossier !== undefined) return named.length === 0 ? 'not named' : only(`dossier ${dossier}`, `history ${dossier}`)
      if (name.startsWith('log/')) {
        if (named.length === 0) return 'not named'
        const about = got(await vault.log.read()).findings
        return only(...about.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => `line ${from + n}`)))
      }
      const history = /^history\/(\w+)\./.exec(name)?.[1]
      if (history !== undefined) return other.includes(`history ${history}`) ? only(`history ${history}`) : 'not found'
      const made = got(await makeBackup(await sourceOf(folder, { raw: disk, held, now: at(21) }), { folder: place, own: true }))
      // A previous version is read when it is needed; until then a backup is what finds it.
      if (!made.manifest.damaged.includes(name)) return 'not found by a backup'
      if (name.startsWith('blobs/')) return other.includes('blob') ? only('blob') : 'not found'
      return only()
    } finally {
      await vault.close()
    }
  }
  const inBackup = async (disk: MemoryDisk, file: string): Promise<string | null> => {
    const hurt = path.dirname(file).split('/').slice(0, 4).join('/')
    const list = got(await listBackups(disk, place))
    const listed = list.backups.map((b) => b.folder)
    for (const one of listed.filter((other) => other !== hurt)) if (!(await openBackup(disk, cheapKdf, one, { kind: 'keys', held })).ok) return 'another backup is affected'
    if (listed.length + list.unusable.length !== 2) return 'a backup is gone'
    if (!listed.includes(hurt)) return null
    const opened = await openBackup(disk, cheapKdf, hurt, { kind: 'keys', held })
    if (opened.ok) return 'not found'
    return dutch.test(opened.problem.text) ? null : `no Dutch: ${opened.problem.text}`
  }
  return async (file, byte, bit) => {
    const disk = copy()
    const good = Buffer.from(await disk.read(file))
    const bytes = Buffer.from(good)
    bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit)
    disk.put(file, bytes)
    const wrong = file.startsWith(`${folder}/`) ? await inVault(disk, file, good) : await inBackup(disk, file)
    return wrong === null ? null : `${file}, byte ${byte}, bit ${bit}: ${wrong}`
  }
}
