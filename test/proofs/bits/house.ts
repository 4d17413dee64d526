import { logEntry } from '#shared/domain/log/event.ts'
import { memoryDisk, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { as, makeHouse, noor } from '../../unit/vault/house.ts'
import { backUp } from '../../unit/vault/backup/support.ts'
import { note } from '../../unit/vault/support.ts'
import { got, using } from '../deeds/house.ts'

export const folder = '/huis/kluis'
export const place = '/huis/kopie'
export const at = (hour: number) => (): Date => new Date(Date.UTC(2026, 10, 23, hour))

/** A small house with a file of every kind in it, closed, with two backups beside it. */
export const smallHouse = async (): Promise<{ readonly disk: MemoryDisk; readonly blob: string }> => {
  const disk = memoryDisk(new Map([['', new Map()], ['/huis', new Map()]]))
  await makeHouse(folder, [], using(disk, at(8)))
  let blob = ''
  await as(
    folder,
    noor,
    async (vault) => {
      got(await vault.saveDossier(note('a', 'eerste', 1)))
      got(await vault.saveDossier(note('a', 'tweede', 2)))
      got(await vault.saveDossier(note('b', 'andere', 1)))
      blob = got(await vault.putBlob(Buffer.from('scan'), 'text/plain', 'a')).id
      got(await vault.saveHouse({ name: 'Huis', any: 1 }))
      got(await vault.log.append(logEntry('dossier.view', { userId: vault.user.id, dossierIds: ['a'] })))
    },
    using(disk, at(9)),
  )
  for (const hour of [10, 11]) await backUp(folder, place, { raw: disk, now: at(hour) })
  return { disk, blob }
}

// Neither holds anything that somebody was promised: the count of wrong passwords, and the note for people beside a backup.
const plain = (file: string): boolean => file.endsWith('/attempts.json') || file.endsWith('/LEES MIJ.txt')
/** Every file of which each bit counts: of the vault, and of the newer of its backups. */
export const files = (disk: MemoryDisk): readonly string[] => {
  const newest = disk.files().filter((f) => f.startsWith(`${place}/`)).map((f) => f.split('/')[3] ?? '').toSorted().at(-1) ?? ''
  return disk.files().filter((f) => !plain(f) && (f.startsWith(`${folder}/`) || f.startsWith(`${place}/${newest}/`)))
}
