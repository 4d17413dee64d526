import { constants, promises as fs, readFile } from 'node:fs'
import { promisify } from 'node:util'

/** A file that is being written. `write` may take fewer bytes than it was given and answers how many. */
export type DiskFile = {
  readonly write: (bytes: Uint8Array) => Promise<number>
  readonly sync: () => Promise<void>
  /** Makes bytes and length durable, not the times: cheaper than `sync`, and enough for a file that grows. */
  readonly datasync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A name in a folder. */
export type DiskEntry = { readonly name: string; readonly folder: boolean }

/** All that the vault asks of a file system; rejects with errors that carry Node's `code`. Tests put a failing or crashing disk here. */
export type Disk = {
  /** Makes a file that must not exist yet, for the owner only. */
  readonly create: (path: string) => Promise<DiskFile>
  /** Opens a file whose every write goes behind what is there; makes it, for the owner only, when it is not there yet. */
  readonly append: (path: string) => Promise<DiskFile>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly list: (folder: string) => Promise<readonly string[]>
  /** What stands in a folder, with folders told apart. */
  readonly entries: (folder: string) => Promise<readonly DiskEntry[]>
  readonly makeFolder: (path: string) => Promise<void>
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => Promise<void>
  /** A second name for a file; fails with EEXIST when the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>
  /** Gives a file another name, over what has that name; or a folder, when that name is free. */
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes names in a folder durable; does nothing where the system has no such call (Windows). */
  readonly syncFolder: (path: string) => Promise<void>
  readonly touch: (path: string, at: Date) => Promise<void>
  readonly modifiedAt: (path: string) => Promise<Date>
}

/** The `code` of a file system error ('ENOENT'), or '' when the error is something else. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

const noFolderSync = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'])

/** Makes names in a folder durable by syncing it as a file, with the system's own way to open one; fine where the system can't do that. */
export const folderSync = (open: (path: string) => Promise<Pick<DiskFile, 'sync' | 'close'>>) => async (path: string): Promise<void> => {
  try {
    const folder = await open(path)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    // Windows can't open a folder as a file, and some network disks can't sync one: there the rename is all there is.
    if (!noFolderSync.has(codeOf(error))) throw error
  }
}

const openFile = async (path: string, flags: 'wx' | 'a'): Promise<DiskFile> => {
  const file = await fs.open(path, flags, 0o600)
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    sync: () => file.sync(),
    datasync: () => file.datasync(),
    close: () => file.close(),
  }
}

/** The real file system. */
export const nodeDisk: Disk = {
  create: (path) => openFile(path, 'wx'),
  append: (path) => openFile(path, 'a'),
  // Twice as fast as the one of fs.promises, which counts when a thousand dossiers are opened.
  read: promisify(readFile),
  list: (folder) => fs.readdir(folder),
  entries: async (folder) => (await fs.readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, folder: entry.isDirectory() })),
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true, mode: 0o700 })
  },
  removeFolder: (path) => fs.rmdir(path),
  link: (from, to) => fs.link(from, to),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.unlink(path),
  syncFolder: folderSync((path) => fs.open(path, constants.O_RDONLY)),
  touch: (path, at) => fs.utimes(path, at, at),
  modifiedAt: async (path) => (await fs.stat(path)).mtime,
}
