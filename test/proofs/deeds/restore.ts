import path from 'node:path'
import { backupName } from '../../../electron/vault/backup/names.ts'
import { asideVaults, finishRestore, restoreBackup, restoreSteps, undoRestore } from '../../../electron/vault/backup/restore.ts'
import { as, makeHouse, noor, openAs } from '../../unit/vault/house.ts'
import { backUp, restoring } from '../../unit/vault/backup/support.ts'
import { Broken, type Deed, must, type Where } from './deed.ts'
import { checkHouse, got, lookInside, mustOpen, placeIn, save, using, vaultIn } from './house.ts'

const mine = { kind: 'password', userName: noor.name, password: noor.password } as const
const then = ['saved a 2', 'saved b 1']
const now = ['saved a 4', 'saved b 1', 'saved c 1']
const madeAt = new Date(2026, 0, 1)
const at = (minute: number) => (): Date => new Date(2026, 1, 2, 10, minute)

const countOf = async (w: Where): Promise<number> => {
  const vault = await mustOpen(w, noor)
  const count = vault.dossiers().get('a')?.count ?? 0
  await vault.close()
  return count
}

/** A backup is put back, and that is undone. */
export const restore: Deed = {
  steps: restoreSteps,
  prepare: async ({ disk, root }) => {
    const vault = vaultIn(root)
    await makeHouse(vault, [], using(disk))
    const work = (ids: readonly string[]): Promise<void> =>
      as(
        vault,
        noor,
        async (open) => {
          for (const id of ids) await save(open, id)
        },
        using(disk),
      )
    await work(['a', 'a', 'b'])
    await backUp(vault, placeIn(root), { raw: disk, now: () => madeAt })
    await work(['a', 'a', 'c'])
  },
  run: async ({ disk, root, say, rounds, reached = async () => undefined }) => {
    const folder = path.join(placeIn(root), backupName('Huis Żółw', madeAt))
    for (let round = 1; round <= rounds; round += 1) {
      const base = restoring(vaultIn(root), { disk, reached, now: at(round) })
      say('restoring')
      const { aside } = got(await restoreBackup(base, folder, mine))
      say('restored')
      say('undoing')
      got(await undoRestore(base, aside))
      say('undone')
    }
  },
  check: async (w, said) => {
    const finished = await finishRestore(w.disk, vaultIn(w.root))
    if (!finished.ok) throw new Broken('unreadable', finished.problem.text)
    const last = said.findLast((line) => ['restored', 'undone', 'undoing', 'restoring'].includes(line))
    const count = await countOf(w)
    const may = last === 'restored' ? [2] : last === 'undone' || last === undefined ? [4] : [2, 4]
    must(may.includes(count), `after ‘${last ?? 'nothing'}’ the vault is that of ${count === 2 ? 'then' : count === 4 ? 'now' : 'no time at all'}`)
    const promises = await checkHouse(w, noor, count === 2 ? then : now)
    // The vault of now is never lost: it stands in its place or beside it.
    const asides = await asideVaults(w.disk, vaultIn(w.root))
    if (!asides.ok) throw new Broken('unreadable', asides.problem.text)
    let kept = count === 4
    for (const aside of asides.value) {
      await w.disk.remove(path.join(aside, 'vault.lock')).catch(() => undefined)
      const vault = await openAs(aside, noor, using(w.disk)).catch((error: unknown) => {
        throw new Broken('unreadable', 'a vault that was put aside', error)
      })
      const state = vault.dossiers().get('a')?.count === 4 ? now : then
      await lookInside(vault, state)
      kept ||= state === now
      await vault.close()
    }
    must(kept, 'the vault of now is gone')
    must(!(await w.disk.list(w.root)).some((name) => name.includes('-terugzetten')), 'half a restore is left')
    return promises + said.length
  },
}
