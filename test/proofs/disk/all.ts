import { deeds, type DeedName } from '../deeds/deeds.ts'
import { count, emptyTally, preparedDisk, type Tally } from '../kills/crashes.ts'
import { deedOn } from './deedsOnIt.ts'
import { byBytes, byCalls, type Failing, held } from './faults.ts'
import { oneHouse, oneSave } from './oneSave.ts'

export type Row = { readonly what: string; readonly fault: string; readonly tally: Tally }
type Step = { readonly first: number; readonly stride: number }

// Until a number that it does not come to any more.
const each = async (what: string, fault: string, { first, stride }: Step, work: (n: number) => Promise<boolean>): Promise<Row> => {
  const tally = emptyTally()
  const state = { met: true }
  for (let n = first; state.met; n += stride) {
    await count(tally, `${what}, ${fault}, at ${n}`, async () => {
      state.met = await work(n)
      return 1
    })
  }
  return { what, fault, tally }
}

type Faults = Readonly<Record<string, Failing>>
/** One save with its lines under every fault, at each `stride`-th byte or call. */
export const saveOnFailing = async (stride: number, told: (row: Row) => void): Promise<readonly Row[]> => {
  const base = await oneHouse()
  const rows: Row[] = []
  const all = async (faults: Faults, step: Step): Promise<void> => {
    for (const [fault, failing] of Object.entries(faults)) {
      const row = await each('one save', fault, step, (n) => oneSave(base, failing, n))
      rows.push(row)
      told(row)
    }
  }
  await all(byBytes, { first: 0, stride })
  await all(byCalls, { first: 1, stride: 1 })
  await all(held, { first: 1, stride: 1 })
  return rows
}

/** A whole deed under every fault, at some bytes and calls. */
export const deedOnFailing = async (name: DeedName, strides: { readonly bytes: number; readonly calls: number; readonly held: number }, first: number, told: (row: Row) => void): Promise<readonly Row[]> => {
  const base = await preparedDisk(deeds[name])
  const rows: Row[] = []
  for (const [faults, step] of [
    [byBytes, { first: first % strides.bytes, stride: strides.bytes }],
    [byCalls, { first: 1 + (first % strides.calls), stride: strides.calls }],
    [held, { first: 1, stride: strides.held }],
  ] as const)
    for (const [fault, failing] of Object.entries<Failing>(faults)) {
      const row = await each(name, fault, step, (n) => deedOn(name, base, failing, n))
      rows.push(row)
      told(row)
    }
  return rows
}
