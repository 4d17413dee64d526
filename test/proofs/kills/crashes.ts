import { memoryDisk, type MemoryDisk, seeded } from '../../fault/memoryDisk.ts'
import { Broken, type Deed } from '../deeds/deed.ts'
import { deeds, type DeedName } from '../deeds/deeds.ts'

export const root = '/huis'
/** A disk in memory with the house on it that a deed starts from. */
export const preparedDisk = async (deed: Deed): Promise<MemoryDisk> => {
  const disk = memoryDisk(new Map([['', new Map()], [root, new Map()]]))
  await deed.prepare({ disk, root })
  return disk
}
/** Everything that stands on a disk, on another one. */
export const copyOf = (disk: MemoryDisk): MemoryDisk => disk.crash(() => 0)
/** The disk as a computer finds it that starts again: no process holds a lock any more. This one lives on, so they are taken away here. */
export const rebooted = async (disk: MemoryDisk, random: () => number): Promise<MemoryDisk> => {
  const after = disk.crash(random)
  for (const file of after.files()) if (file.includes('/vault.lock')) await after.remove(file)
  return after
}

const never = (): Promise<never> => new Promise(() => undefined)

/** What came of many blows. */
export type Tally = { blows: number; promises: number; lost: number; unreadable: number; readonly troubles: string[] }
export const emptyTally = (): Tally => ({ blows: 0, promises: 0, lost: 0, unreadable: 0, troubles: [] })
/** Runs a check and counts what it says. */
export const count = async (tally: Tally, what: string, check: () => Promise<number>): Promise<void> => {
  tally.blows += 1
  try {
    tally.promises += await check()
  } catch (error) {
    if (error instanceof Broken && error.kind === 'unreadable') tally.unreadable += 1
    else tally.lost += 1
    tally.troubles.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}

/** How many calls to the disk a deed makes when nothing happens, and what it says. */
export const callsOf = async (name: DeedName, base: MemoryDisk, rounds: number): Promise<number> => {
  const disk = copyOf(base)
  const said: string[] = []
  disk.setFault(async () => undefined)
  await deeds[name].run({ disk, root, say: (line) => void said.push(line), rounds })
  const calls = disk.calls()
  await deeds[name].check({ disk, root }, said)
  return calls
}

/** The power goes at one call: only bytes that were synced are sure to survive, the rest in the way that the seed picks. */
const crashAt = async (name: DeedName, base: MemoryDisk, n: number, seed: number, rounds: number, tally: Tally): Promise<void> => {
  const disk = copyOf(base)
  const said: string[] = []
  const cut = new Promise<void>((resolve) =>
    disk.setFault(async (call) => {
      if (call.n < n) return
      resolve()
      await never()
    }),
  )
  let dead = false
  const say = (line: string): void => {
    // Nobody hears what is said in the dark.
    if (!dead) said.push(line)
  }
  await Promise.race([deeds[name].run({ disk, root, say, rounds }), cut])
  dead = true
  const after = await rebooted(disk, seeded(n * 1000 + seed))
  await count(tally, `${name}, power gone at call ${n}, seed ${seed}`, () => deeds[name].check({ disk: after, root }, [...said]))
}

/** The power goes at each `stride`-th call of a deed, `ways` times with other bytes that survive. */
export const crashes = async (name: DeedName, o: { readonly ways: number; readonly stride: number; readonly rounds: number; readonly from?: number }): Promise<Tally> => {
  const base = await preparedDisk(deeds[name])
  const calls = await callsOf(name, base, o.rounds)
  const tally = emptyTally()
  for (let way = 0; way < o.ways; way += 1) for (let n = 1 + (o.from ?? 0); n <= calls + 1; n += o.stride) await crashAt(name, base, n, way, o.rounds, tally)
  return tally
}
