import { expect, test } from 'vitest'
import { decodeHeader } from '../../electron/vault/header.ts'
import { files, folder, smallHouse } from '../proofs/bits/house.ts'
import { judge } from '../proofs/bits/look.ts'

// A sample; `npm run test:bits` flips every bit.
test('a flipped bit, in any file of a vault or of its backup: found, named in Dutch, nothing else affected, and the header heals', async () => {
  const { disk, blob } = await smallHouse()
  const look = await judge(disk, blob)
  const all = files(disk)
  let flips = 0
  for (const file of all) {
    const { length } = await disk.read(file)
    const step = Math.ceil(length / 12)
    // Another byte and bit in each run, so that what is seldom is met in the end.
    for (let byte = Math.floor(Math.random() * step); byte < length; byte += step) {
      expect(await look(file, byte, Math.floor(Math.random() * 8))).toBeNull()
      flips += 1
    }
  }
  expect(all.length).toBe(31)
  expect(flips).toBeGreaterThan(300)
}, 120_000)

test('no flipped bit in a header goes unseen', async () => {
  const { disk } = await smallHouse()
  for (const file of ['vault.json', 'vault.copy.json']) {
    const bytes = Buffer.from(await disk.read(`${folder}/${file}`))
    for (const byte of bytes.keys())
      for (let bit = 0; bit < 8; bit += 1) {
        bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit)
        expect(decodeHeader(bytes).kind, `${file}, byte ${byte}, bit ${bit}`).not.toBe('sound')
        bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit)
      }
  }
}, 60_000)
