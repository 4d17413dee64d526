import path from 'node:path'
import { listBackups } from '../../../electron/vault/backup/list.ts'
import { type BackupSource, makeBackup, makeSteps } from '../../../electron/vault/backup/make.ts'
import { openBackup } from '../../../electron/vault/backup/openBackup.ts'
import { rotate } from '../../../electron/vault/backup/rotate.ts'
import { as, makeHouse, noor } from '../../unit/vault/house.ts'
import { backUp, keysOf, sourceOf } from '../../unit/vault/backup/support.ts'
import { cheapKdf } from '../../unit/vault/support.ts'
import { Broken, type Deed, must, type Where } from './deed.ts'
import { checkHouse, enter, got, mustOpen, placeIn, save, told, using, vaultIn } from './house.ts'

const mine = { kind: 'password', userName: noor.name, password: noor.password } as const
const at = (day: number) => (): Date => new Date(2026, 0, day, 10)
const places = (root: string) => [{ folder: placeIn(root), own: true }] as const

/** Every backup that is listed opens to its last byte. Answers their names. */
export const allGood = async ({ disk, root }: Where): Promise<readonly string[]> => {
  const list = await listBackups(disk, placeIn(root))
  if (!list.ok) throw new Broken('unreadable', list.problem.text)
  must(list.value.unusable.length === 0, `${list.value.unusable.length} backups can not be used`)
  for (const { folder } of list.value.backups) {
    const opened = await openBackup(disk, cheapKdf, folder, mine)
    if (!opened.ok) throw new Broken('unreadable', `${path.basename(folder)}: ${opened.problem.text}`)
  }
  return list.value.backups.map(({ folder }) => path.basename(folder))
}

/** A backup is made, and older ones go, while saves go on; at its labelled points the vault is closed. */
export const backup: Deed = {
  steps: makeSteps,
  prepare: async ({ disk, root }) => {
    const vault = vaultIn(root)
    await makeHouse(vault, [], using(disk))
    await as(
      vault,
      noor,
      async (open) => {
        for (const id of ['a', 'a', 'b']) await save(open, id)
        got(await open.putBlob(Buffer.from('scan'), 'image/png', 'a'))
      },
      using(disk),
    )
    const held = await keysOf(vault, disk)
    for (let day = 1; day < 10; day += 1) await backUp(vault, placeIn(root), { raw: disk, held, now: at(day) })
  },
  run: async (d) => {
    const { disk, root, say, reached } = d
    if (reached !== undefined) {
      const source: BackupSource = await sourceOf(vaultIn(root), { raw: disk, reached, now: at(10) })
      const made = got(await makeBackup(source, places(root)[0]))
      say(`backup ${path.basename(made.folder)}`)
      got(await rotate(source, placeIn(root)))
      return reached('rotated')
    }
    for (let round = 0; round < d.rounds; round += 1) {
      const vault = await enter(d, noor, at(10 + round))
      say('open')
      const state = { busy: true }
      const saves = (async () => {
        while (state.busy) {
          await save(vault, 'b', say)
          await save(vault, 'a', say)
          await save(vault, `n${vault.dossiers().size % 4}`, say)
        }
      })()
      // Its refusal is met below, when the backup has ended too.
      saves.catch(() => undefined)
      try {
        for (const { result } of await vault.backups.make({ places: places(root), program: '1', destroyed: [] })) say(`backup ${path.basename(got(result).folder)}`)
      } finally {
        state.busy = false
        await saves
      }
      await vault.close()
    }
  },
  check: async (w, said) => {
    const there = await allGood(w)
    for (const name of told(said, 'backup')) must(there.includes(name), `the backup ${name}`)
    must(there.length > 0, 'no backup is left')
    const promises = await checkHouse(w, noor, ['saved a 2', 'saved b 1', ...said])
    const vault = await mustOpen(w, noor, at(20))
    for (const { result } of await vault.backups.make({ places: places(w.root), program: '1', destroyed: [] })) if (!result.ok) throw new Broken('unreadable', `no backup can be made any more: ${result.problem.text}`)
    await vault.close()
    must(!(await w.disk.list(placeIn(w.root))).some((name) => name.startsWith('bezig')), 'half a backup is left')
    return promises
  },
}
