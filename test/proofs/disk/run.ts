// Run by scripts/disk.mjs.
import { deedNames } from '../deeds/deeds.ts'
import { since, sumTable } from '../report.ts'
import { deedOnFailing, type Row, saveOnFailing } from './all.ts'

/** One save under every fault at every byte and call; every other deed at every call, and at a sample of bytes. Prints the counts. */
export const failingDisk = async (): Promise<boolean> => {
  const from = performance.now()
  const told = ({ what, fault, tally }: Row): void => {
    console.log(`  ${what}, ${fault}: ${tally.blows} times, ${tally.lost} lost, ${tally.unreadable} unreadable (${since(from)})`)
    for (const trouble of tally.troubles.slice(0, 3)) console.log(trouble)
  }
  const rows = [...(await saveOnFailing(1, told))]
  for (const name of deedNames) rows.push(...(await deedOnFailing(name, { bytes: 211, calls: 1, held: 1 }, 0, told)))
  console.log(`\nA failing disk, ${since(from)}\n${sumTable(['what', 'faults', 'lost', 'unreadable'], rows.map(({ what, fault, tally }) => [`${what}: ${fault}`, tally.blows, tally.lost, tally.unreadable]))}`)
  return rows.every(({ tally }) => tally.blows > 0 && tally.lost + tally.unreadable === 0)
}
