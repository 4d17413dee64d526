import { promises as fs } from 'node:fs'
import path from 'node:path'
import { codecs } from '../../../electron/program/codecs.ts'
import { filesBelow, belongs } from '../../../electron/vault/backup/content.ts'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { unlockVault } from '../../../electron/vault/vault.ts'
import { houseOf, noKdf, user } from '../house.ts'
import { inTurn, median, timed } from '../stats.ts'
import { ms, type Row } from '../table.ts'

/** The same files, as anybody copies them; `safe` with an fsync of each, so that the copy survives a power cut as ours does. */
async function plainCopy(from: string, to: string, files: readonly string[], safe: boolean): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(path.join(to, file))))) await fs.mkdir(folder, { recursive: true })
  const copy = async (file: string): Promise<void> => {
    await fs.copyFile(path.join(from, file), path.join(to, file))
    if (!safe) return
    const handle = await fs.open(path.join(to, file), 'r+')
    await handle.sync()
    await handle.close()
  }
  // Eight at a time, as ours.
  const todo = [...files]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let file = todo.pop(); file !== undefined; file = todo.pop()) await copy(file)
    }),
  )
}

type Measured = { readonly dossiers: number; readonly files: number; readonly ours: number; readonly safe: number; readonly plain: number }

async function backups(temp: string, dossiers: number, rounds: number): Promise<Measured> {
  const { folder } = await houseOf(temp, dossiers)
  const opened = await unlockVault({ folder, codecs, testKdf: noKdf, userName: user.name, password: user.password })
  if (!opened.ok) throw new Error(opened.problem.code)
  const vault = opened.value
  const files = (await filesBelow(nodeDisk, folder)).filter(belongs)
  let n = 0
  const fresh = async <T>(work: (to: string) => Promise<T>): Promise<number> => {
    n += 1
    const to = path.join(temp, `kopie-${dossiers}-${n}`)
    const time = await timed(() => work(to))
    await fs.rm(to, { recursive: true })
    return time
  }
  const ours = (): Promise<number> =>
    fresh(async (to) => {
      const [made] = await vault.backups.make({ places: [{ folder: to, own: true }], program: 'bench', destroyed: [] })
      if (made?.result.ok !== true) throw new Error('no backup')
    })
  const safe = await inTurn(rounds, ours, () => fresh((to) => plainCopy(folder, to, files, true)))
  const plain: number[] = []
  for (let round = 0; round < rounds; round += 1) plain.push(await fresh((to) => plainCopy(folder, to, files, false)))
  await vault.close()
  return { dossiers, files: files.length, ours: median(safe.ours), safe: median(safe.theirs), plain: median(plain) }
}

/** A backup of a whole house, read back and opened, against a plain copy of the same files. */
export async function backing(temp: string): Promise<readonly Row[]> {
  const all = [await backups(temp, 10, 12), await backups(temp, 1_000, 5)]
  return all.map((m) => ({
    what: `backup of ${m.dossiers.toLocaleString('en')} dossiers`,
    against: 'copying the same files, fsync of each',
    measured: m.ours / m.safe,
    goal: { most: 2, unit: '×' },
    context: [
      `${m.files} files: ours ${ms(m.ours)}, a copy with an fsync of each ${ms(m.safe)}, without ${ms(m.plain)} (ratio ${(m.ours / m.plain).toFixed(1)})`,
      'ours: copied while saves go on, read back from the disk, every file opened with its key, a sealed list and a note beside it; saves wait for the last milliseconds only',
    ],
  }))
}
