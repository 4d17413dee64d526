import { readFile } from 'node:fs'
import { promisify } from 'node:util'
import { codecs } from '../../../electron/program/codecs.ts'
import type { Kdf } from '../../../electron/vault/kdf.ts'
import { mapLimited } from '../../../electron/vault/queue.ts'
import { unlockVault } from '../../../electron/vault/vault.ts'
import { houseOf, noKdf, user } from '../house.ts'
import { inTurn, median, timed } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const read = promisify(readFile)
const plainOpen = async (files: readonly string[]): Promise<void> => {
  const values = await mapLimited(files, 24, async (file): Promise<unknown> => JSON.parse((await read(file)).toString('utf8')))
  if (values.length !== files.length) throw new Error('not all read')
}

async function opens(temp: string, dossiers: number, rounds: number): Promise<{ readonly ours: number; readonly theirs: number; readonly one: number }> {
  const { folder, plain: files } = await houseOf(temp, dossiers)
  const ours = async (): Promise<number> => {
    let derived = 0
    const kdf: Kdf = { ...noKdf, derive: async (secret, params) => { derived = performance.now(); return noKdf.derive(secret, params) } }
    const opened = await unlockVault({ folder, codecs, testKdf: kdf, userName: user.name, password: user.password })
    const took = performance.now() - derived
    if (!opened.ok || opened.value.dossiers().size !== dossiers) throw new Error('not all opened')
    await opened.value.close()
    return took
  }
  const one = async (): Promise<number> => timed(async () => { for (const file of files) JSON.parse((await read(file)).toString('utf8')) })
  await ours()
  const both = await inTurn(rounds, ours, () => timed(() => plainOpen(files)))
  const single = [await one(), await one(), await one()]
  return { ours: median(both.ours), theirs: median(both.theirs), one: median(single) }
}

/** Opening a whole vault once the key is there. */
export async function opening(temp: string): Promise<readonly Row[]> {
  const usual = await opens(temp, 1_000, 9)
  const large = await opens(temp, 10_000, 3)
  const line = (n: number, m: typeof usual): string => `${n} dossiers: ours ${ms(m.ours)}, plain ${ms(m.theirs)} (24 at a time, as ours; one by one ${ms(m.one)}), ratio ${(m.ours / m.theirs).toFixed(2)}`
  return [{ what: 'open a vault of 1,000 dossiers, after the KDF', against: 'readFile + JSON.parse of the same text', measured: usual.ours / usual.theirs, goal: { most: 3, unit: '×' }, context: [line(1_000, usual), line(10_000, large), 'files in the page cache for both'] }]
}
