import type { Disk, DiskFile } from '../../../electron/vault/disk.ts'

/** A real disk on which each call has a number, from 1; `before` is called with it and may never come back. */
export const pointedDisk = (disk: Disk, before: (n: number) => void): Disk => {
  let n = 0
  const at = <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      n += 1
      before(n)
      return work(...args)
    }
  const file = (handle: DiskFile): DiskFile => ({ write: at(handle.write), sync: at(handle.sync), datasync: at(handle.datasync), close: handle.close })
  return {
    create: async (path) => file(await at(disk.create)(path)),
    append: async (path) => file(await at(disk.append)(path)),
    read: at(disk.read),
    list: at(disk.list),
    entries: at(disk.entries),
    makeFolder: at(disk.makeFolder),
    removeFolder: at(disk.removeFolder),
    link: at(disk.link),
    rename: at(disk.rename),
    remove: at(disk.remove),
    syncFolder: at(disk.syncFolder),
    touch: disk.touch,
    modifiedAt: disk.modifiedAt,
  }
}
