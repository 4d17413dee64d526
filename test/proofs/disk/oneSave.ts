import { logEntry } from '#shared/domain/log/event.ts'
import type { MemoryDisk } from '../../fault/memoryDisk.ts'
import { seeded } from '../../fault/memoryDisk.ts'
import { makeHouse, noor } from '../../unit/vault/house.ts'
import { memoryDisk } from '../../fault/memoryDisk.ts'
import { note } from '../../unit/vault/support.ts'
import { must } from '../deeds/deed.ts'
import { enter, got, lookInside, mustOpen, save, textOf, using, vaultIn, type Open } from '../deeds/house.ts'
import { copyOf, rebooted, root } from '../kills/crashes.ts'
import type { Failing } from './faults.ts'

const dutch = /^[A-Z].{30,}\.$/su

/** A house with a dossier that was saved twice; closed. */
export const oneHouse = async (): Promise<MemoryDisk> => {
  const disk = memoryDisk(new Map([['', new Map()], [root, new Map()]]))
  await makeHouse(vaultIn(root), [], using(disk))
  const vault = await enter({ disk, root }, noor)
  for (const id of ['a', 'a', 'b']) await save(vault, id)
  await vault.close()
  return disk
}
const entry = (vault: Open, mark: string) => logEntry('dossier.change', { userId: vault.user.id, dossierIds: [mark] })

/**
 * One save of an open vault, with its line in the history and in the log, on a disk that fails: it is saved, or memory keeps the old state and a Dutch sentence
 * says so; the power may go then; a later try on the same vault works; and what is found at the next start has all of it. Answers whether it came to the fault.
 */
export const oneSave = async (base: MemoryDisk, failing: Failing, n: number): Promise<boolean> => {
  const disk = copyOf(base)
  const w = { disk, root, refused: true }
  const vault = await enter(w, noor)
  const { fault, met } = failing(n)
  disk.setFault(fault)
  const saved = await vault.saveDossier(note('a', textOf(3), 3))
  // The log of a failed save waits as well; what was refused is never added again.
  const written = await vault.log.append(entry(vault, 'm1'))
  disk.setFault(async () => undefined)
  const now = vault.dossiers().get('a')
  must(now?.count === (saved.ok ? 3 : 2) && now.text === textOf(now.count), `memory says ${now?.count} after ${saved.ok ? 'ok' : saved.problem.code}`)
  for (const result of [saved, written]) if (!result.ok) must(dutch.test(result.problem.text), `no Dutch: ${result.problem.text}`)
  const said = [`saved a ${now?.count ?? 0}`, 'saved b 1', ...(written.ok ? ['logged m1'] : [])]
  for (const seed of [1, 2]) {
    const after = { ...w, disk: await rebooted(disk, seeded(n * 10 + seed)) }
    const found = await mustOpen(after, noor)
    await lookInside(found, said, true)
    await found.close()
  }
  if (!saved.ok) got(await vault.saveDossier(note('a', textOf(3), 3)))
  got(await vault.log.flush())
  must(vault.log.owed() === 0, 'a line is still owed')
  got(await vault.saveDossier(note('a', textOf(4), 4)))
  got(await vault.close())
  const again = await mustOpen(w, noor)
  // Its history tells of every save, also of one whose own line could not be written.
  await lookInside(again, ['saved a 4', 'saved b 1', 'logged m1'], false)
  must(again.dossiers().get('a')?.count === 4, 'the later try')
  await again.close()
  return met()
}
