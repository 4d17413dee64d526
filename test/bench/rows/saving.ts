import { promises as fs, statSync } from 'node:fs'
import path from 'node:path'
import type { Dossier } from '#shared/domain/dossier.ts'
import { logEntry } from '#shared/domain/log/event.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { unlockVault } from '../../../electron/vault/vault.ts'
import { atHome, houseOf, noKdf, user } from '../house.ts'
import { inTurn, median, p95, timed } from '../stats.ts'
import { ms, type Row } from '../table.ts'

/** The least that a save must do to survive a power cut: a new file, fsync, rename, fsync of the folder. */
async function bareSave(folder: string, bytes: Uint8Array): Promise<void> {
  const [temp, file] = [path.join(folder, 'kaal.tmp'), path.join(folder, 'kaal.bin')]
  const handle = await fs.open(temp, 'w', 0o600)
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await fs.rename(temp, file)
  const dir = await fs.open(folder, 'r')
  await dir.sync()
  await dir.close()
}

type Times = { readonly ours: number; readonly theirs: number; readonly slow: number }
type Measured = { readonly dossiers: number; readonly bytes: number; /** With its lines in the history and the log, as the program saves. */ readonly logged: Times; /** With its history alone. */ readonly bare: Times }

async function saves(temp: string, dossiers: number): Promise<Measured> {
  const { folder } = await houseOf(temp, dossiers)
  const opened = await unlockVault({ folder, codecs, testKdf: noKdf, userName: user.name, password: user.password })
  if (!opened.ok) throw new Error(opened.problem.code)
  const vault = opened.value
  // One of average size, that left; the same one every time, as when somebody types in it.
  const id = `d-${Math.min(dossiers - 1, atHome)}`
  let text = 0
  // Another word each time: the history gets a line of it.
  const save = async (dossier: Dossier): Promise<void> => {
    text += 1
    const saved = await vault.saveDossier({ ...dossier, revision: dossier.revision + 1, person: { ...dossier.person, goodToKnow: `Zin ${text}.` } })
    if (!saved.ok) throw new Error(saved.problem.code)
  }
  // As main does: the change, then its line, and only then the answer.
  const saveLogged = async (dossier: Dossier): Promise<void> => {
    await save(dossier)
    const line = await vault.log.append(logEntry('dossier.change', { userId: vault.user.id, dossierIds: [id] }))
    if (!line.ok) throw new Error(line.problem.code)
  }
  const now = (): Dossier => {
    const found = vault.dossiers().get(id)
    if (found === undefined) throw new Error(`no ${id}`)
    return found
  }
  await save(now())
  const { size } = statSync(path.join(folder, 'dossiers', `${id}.sealed`))
  const bytes = Buffer.alloc(size, 'x')
  const own = path.join(folder, 'dossiers')
  for (let warm = 0; warm < 10; warm += 1) await saveLogged(now())
  const measure = async (work: (dossier: Dossier) => Promise<void>): Promise<Times> => {
    const { ours, theirs } = await inTurn(120, () => timed(() => work(now())), () => timed(() => bareSave(own, bytes)))
    return { ours: median(ours), theirs: median(theirs), slow: p95(ours) }
  }
  const [logged, bare] = [await measure(saveLogged), await measure(save)]
  await vault.close()
  return { dossiers, bytes: size, logged, bare }
}

/** Durable save of one dossier, at three sizes of the house. */
export async function saving(temp: string): Promise<readonly Row[]> {
  const all: Measured[] = []
  for (const dossiers of [10, 1_000, 10_000]) all.push(await saves(temp, dossiers))
  const [small, usual, large] = all
  if (small === undefined || usual === undefined || large === undefined) throw new Error('not measured')
  const ratio = ({ ours, theirs }: Times): number => ours / theirs
  const told = (name: 'logged' | 'bare') => all.map((m) => `${m.dossiers} dossiers: ours ${ms(m[name].ours)} (p95 ${ms(m[name].slow)}), bare ${ms(m[name].theirs)}, ratio ${ratio(m[name]).toFixed(2)}; ${m.bytes} bytes sealed`)
  const same = (name: 'logged' | 'bare'): number => ratio(large[name]) / ratio(small[name])
  return [
    { what: 'durable save of one dossier', against: 'write + fsync + rename + fsync dir', measured: ratio(usual.bare), goal: { most: 2, unit: '×', later: 1.5 }, context: [...told('bare'), 'checked, sealed, previous version kept, its line in the history; without the log, which is a write and an fsync of its own'] },
    { what: 'the same with its line in the log', against: 'the same, and one more write + fsync is ours', measured: ratio(usual.logged), goal: { most: 3, unit: '×' }, context: [...told('logged'), 'what the program waits for before it says that a change is saved; the line of somebody who types on is joined for five minutes and costs nothing'] },
    { what: 'the save at 10,000 dossiers', against: 'its own ratio at 10 dossiers', measured: same('bare'), goal: { most: 1.2, unit: '×' }, context: ['each against the bare save of the same round; 1.2 leaves room for noise, "the same" is 1'] },
    { what: 'the save with its log line at 10,000', against: 'its own ratio at 10 dossiers', measured: same('logged'), goal: { most: 1.2, unit: '×' }, context: [] },
  ]
}
