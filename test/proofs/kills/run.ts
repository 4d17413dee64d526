// Run by scripts/kill.mjs.
import { deedNames, type DeedName } from '../deeds/deeds.ts'
import { since, sumTable } from '../report.ts'
import { killCore } from './core.ts'
import { crashes } from './crashes.ts'

export { deedNames }
const printed = (troubles: readonly string[]): void => {
  for (const trouble of troubles.slice(0, 10)) console.log(`\n${trouble}`)
}

/** Kills at every call to the disk, at every labelled point, and at random; answers how many kills, and whether all that was promised is there. */
export const core = async (wanted: number, names: readonly DeedName[]): Promise<{ readonly kills: number; readonly sound: boolean }> => {
  const from = performance.now()
  // Every call of every deed, about 1,600 of them; the rest at any moment.
  const random = Math.ceil(Math.max(wanted - 1500, wanted / 3) / deedNames.length)
  const all = await killCore({ stride: () => 1, random, lanes: 3, told: (line) => console.log(`  ${line}`) }, names)
  const tallies = all.map((one) => one.tally)
  printed(tallies.flatMap((tally) => tally.troubles))
  console.log(
    `\nKilled: plain Node, ${since(from)}\n${sumTable(
      ['deed', 'at calls', 'at labels', 'at random', 'kills', 'promises', 'lost', 'unreadable'],
      all.map(({ name, points, labels, random: any, tally }) => [name, points, labels, any, tally.blows, tally.promises, tally.lost, tally.unreadable]),
    )}`,
  )
  return { kills: tallies.reduce((sum, tally) => sum + tally.blows, 0), sound: tallies.every((tally) => tally.lost + tally.unreadable === 0) }
}

/** The power goes at every call of every deed, in a model in which only synced bytes survive. */
export const power = async (ways: number, names: readonly DeedName[]): Promise<boolean> => {
  const from = performance.now()
  const all = []
  for (const name of names) {
    const tally = await crashes(name, { ways, stride: 1, rounds: 1 })
    console.log(`  ${name}: ${tally.blows} power cuts, ${tally.lost} lost, ${tally.unreadable} unreadable`)
    all.push({ name, tally })
  }
  printed(all.flatMap(({ tally }) => tally.troubles))
  console.log(
    `\nPower cuts: only synced bytes survive, ${since(from)}\n${sumTable(
      ['deed', 'power cuts', 'promises', 'lost', 'unreadable'],
      all.map(({ name, tally }) => [name, tally.blows, tally.promises, tally.lost, tally.unreadable]),
    )}`,
  )
  return all.every(({ tally }) => tally.lost + tally.unreadable === 0)
}
