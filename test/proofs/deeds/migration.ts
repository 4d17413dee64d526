import path from 'node:path'
import { encodeRecord } from '../../../electron/vault/codec.ts'
import { dossierFile, inFolder } from '../../../electron/vault/paths.ts'
import { seal } from '../../../electron/vault/seal.ts'
import { writeDurably } from '../../../electron/vault/writeDurably.ts'
import { bas, keysOf, makeHouse, noor, piet, toFormat1 } from '../../unit/vault/house.ts'
import { house, note, noteCodec, houseCodec } from '../../unit/vault/support.ts'
import { type Deed, must, type Where } from './deed.ts'
import { checkHouse, enter, got, log, save, textOf, using, vaultIn } from './house.ts'

// Format 1 knew of no log: nothing in its files speaks of one.
const withoutLog = async ({ disk, root }: Where): Promise<void> => {
  const folder = vaultIn(root)
  const { keyring, header } = await keysOf(folder, noor, using(disk))
  const put = async (fileId: string, file: string, kind: 'house' | 'dossier', bytes: Uint8Array): Promise<void> => {
    const sealed = seal({ vaultId: header.vaultId, fileId, kind }, keyring.entryFor(fileId).keys[0], { revision: 9, savedAt: 0 }, bytes)
    got(await writeDurably(disk, inFolder(folder, file), sealed))
  }
  await put('house', 'house.sealed', 'house', got(encodeRecord(houseCodec, house)).bytes)
  for (const [id, count] of [['a', 2], ['b', 1]] as const) await put(`dossier/${id}`, dossierFile(id), 'dossier', got(encodeRecord(noteCodec, note(id, textOf(count), count))).bytes)
  got(await keyring.add(['dossier/a', 'dossier/b']))
  for (const file of ['log', 'previous']) for (const name of await disk.list(inFolder(folder, file))) if (name.includes('.')) await disk.remove(inFolder(folder, `${file}/${name}`))
}

/** A vault of format 1 becomes one of format 2, by opening it. */
export const migration: Deed = {
  steps: [],
  prepare: async ({ disk, root }) => {
    const vault = vaultIn(root)
    await makeHouse(vault, [bas, piet], using(disk))
    await withoutLog({ disk, root })
    await toFormat1(vault, using(disk))
  },
  run: async (d) => {
    const { say } = d
    const vault = await enter(d, noor)
    say('open')
    await Promise.all([save(vault, 'a', say), log(vault, 'm1', say)])
    await vault.close()
    // The way back is taken away at the second opening.
    const again = await enter(d, noor)
    for (let round = 1; round <= d.rounds; round += 1) await save(again, 'b', say)
    await again.close()
  },
  check: async (w, said) => {
    const promises = await checkHouse(w, noor, ['saved a 2', 'saved b 1', ...said])
    const header: { formatVersion?: unknown } = JSON.parse(Buffer.from(await w.disk.read(path.join(vaultIn(w.root), 'vault.json'))).toString('utf8'))
    must(header.formatVersion === 2, `format ${String(header.formatVersion)}`)
    must(!(await w.disk.list(path.join(vaultIn(w.root), 'previous'))).some((name) => name.startsWith('formaat')), 'the way back is still there')
    return promises
  },
}
