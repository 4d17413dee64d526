import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { deeds, type DeedName } from '../deeds/deeds.ts'
import { pointedDisk } from './pointedDisk.ts'

/** What a child is told to do: which deed, where, and whether to kill itself before a call to the disk or at a labelled point. */
export type Order = { readonly deed: DeedName; readonly root: string; readonly rounds: number; readonly call?: number; readonly step?: string }

// Waits for an order on stdin and does it, saying each thing once it is promised; is killed in the middle, by itself at a point or by whoever started it.
const say = (line: string): void => void writeSync(1, `${line}\n`)
const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  // The signal is there before anything else of this process is.
  for (;;);
}

const work = async ({ deed, root, rounds, call, step }: Order): Promise<void> => {
  let calls = 0
  const disk = pointedDisk(nodeDisk, (n) => {
    calls = n
    if (n === call) die()
  })
  const reached = async (at: string): Promise<void> => {
    if (at === step) die()
  }
  await deeds[deed].run({ disk, root, say, rounds, ...(step === undefined ? {} : { reached }) })
  say(`ended ${calls}`)
}

process.stdin.once('data', (data: Buffer) => void work(JSON.parse(data.toString('utf8')) as Order))
// A killed process would never hand its compiled code to the next one.
flushCompileCache()
say('ready')
