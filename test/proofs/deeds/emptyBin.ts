import path from 'node:path'
import { as, makeHouse, noor } from '../../unit/vault/house.ts'
import { type Deed, must, type Where } from './deed.ts'
import { checkHouse, enter, got, log, save, told, using, vaultIn } from './house.ts'

const at = (day: number) => (): Date => new Date(Date.UTC(2026, 8, 1 + day, 10))
const gone = ['a', 'c'] as const

const filesOf = async (w: Where, id: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const folder of ['dossiers', 'previous/dossiers', 'history'])
    for (const name of await w.disk.list(path.join(vaultIn(w.root), ...folder.split('/')))) if (name.startsWith(`${id}.`)) found.push(`${folder}/${name}`)
  return found
}

/** The bin is emptied at an opening: two dossiers, one with attachments, whose days are over. */
export const emptyBin: Deed = {
  steps: [],
  prepare: async ({ disk, root }) => {
    const vault = vaultIn(root)
    await makeHouse(vault, [], using(disk, at(0)))
    await as(
      vault,
      noor,
      async (open) => {
        for (const id of ['a', 'a', 'b', 'b', 'c']) await save(open, id)
        for (const owner of ['a', 'b']) got(await open.putBlob(Buffer.from(`scan van ${owner}`), 'text/plain', owner))
        for (const id of gone) got(await open.binDossier(id))
      },
      using(disk, at(0)),
    )
    await as(vault, noor, async () => undefined, using(disk, at(31)))
  },
  run: async (d) => {
    const { say } = d
    const vault = await enter(d, noor, at(32))
    for (const id of gone) say(`destroyed ${id}`)
    await Promise.all([save(vault, 'b', say), log(vault, 'm1', say)])
    for (let round = 1; round <= d.rounds; round += 1) await save(vault, 'b', say)
    await vault.close()
  },
  check: async (w, said) => {
    // What a disk refuses to take away waits for the next opening.
    if (w.refused !== true) for (const id of told(said, 'destroyed')) must((await filesOf(w, id)).length === 0, `${id} was destroyed and is there`)
    const promises = await checkHouse(w, noor, ['saved b 2', ...said], at(33))
    for (const id of gone) must((await filesOf(w, id)).length === 0, `${id} is still there at the next opening`)
    must((await w.disk.list(path.join(vaultIn(w.root), 'blobs'))).length === 1, 'attachments')
    return promises
  },
}
