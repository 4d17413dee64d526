import type { MemoryDisk } from '../../fault/memoryDisk.ts'
import { seeded } from '../../fault/memoryDisk.ts'
import { must, Refused } from '../deeds/deed.ts'
import { deeds, type DeedName } from '../deeds/deeds.ts'
import { copyOf, rebooted, root } from '../kills/crashes.ts'
import type { Failing } from './faults.ts'

/** A whole deed on a disk that fails: it does it or stops with a Dutch sentence, and at the next start, with a disk that works, all that was promised is there and goes on. Answers whether it came to the fault. */
export const deedOn = async (name: DeedName, base: MemoryDisk, failing: Failing, n: number): Promise<boolean> => {
  const disk = copyOf(base)
  const { fault, met } = failing(n)
  const said: string[] = []
  disk.setFault(fault)
  try {
    await deeds[name].run({ disk, root, say: (line) => void said.push(line), rounds: 1 })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    must(/^[A-Z].{30,}\.$/su.test(error.text), `no Dutch: ${error.text}`)
  }
  const promised = [...said]
  disk.setFault(async () => undefined)
  const after = { disk: await rebooted(disk, seeded(n)), root, refused: true }
  await deeds[name].check(after, promised)
  return met()
}
