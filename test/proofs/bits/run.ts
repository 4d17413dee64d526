// Run by scripts/bits.mjs.
import { since, sumTable } from '../report.ts'
import { files, smallHouse } from './house.ts'
import { judge } from './look.ts'

/** What a file is, without the names that a run makes up. */
const kind = (file: string): string => `${file.startsWith('/huis/kopie') ? 'backup: ' : ''}${file.split('/').slice(file.startsWith('/huis/kopie') ? 4 : 3).join('/').replace(/^blobs\/.*/, 'blobs/…')}`

/** Flips every bit of every file of a small vault and of a backup of it, one at a time; prints the counts. */
export const everyBit = async (): Promise<boolean> => {
  const from = performance.now()
  const { disk, blob } = await smallHouse()
  const look = await judge(disk, blob)
  const rows: (readonly [string, number, number])[] = []
  for (const file of files(disk)) {
    const wrong: string[] = []
    const { length } = await disk.read(file)
    for (let byte = 0; byte < length; byte += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const said = await look(file, byte, bit)
        if (said !== null) wrong.push(said)
      }
    for (const one of wrong.slice(0, 5)) console.log(one)
    rows.push([kind(file), length * 8, wrong.length])
    console.log(`  ${kind(file)}: ${length * 8} bits, ${wrong.length} not as they should be (${since(from)})`)
  }
  console.log(`\nEvery bit flipped, one at a time, ${since(from)}\n${sumTable(['file', 'bits', 'unseen or more harmed'], rows)}`)
  return rows.every(([, , wrong]) => wrong === 0)
}
