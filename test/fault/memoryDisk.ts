import type { Disk, DiskFile } from '../../electron/vault/disk.ts'

/*
 * A disk in memory that knows what a power cut leaves. Bytes are durable once their file was synced, names once their folder was.
 * What was not synced may survive wholly, partly or not at all, in any mix: each crash picks at random. Harsher than real file systems.
 * Files only grow here (created, or added to), so what was synced stays: only what came behind it is uncertain.
 * A folder that got another name keeps it once the folder it stands in was synced; until then a crash may undo it, the last one first.
 */

type Inode = { now: Buffer; durable: Buffer; synced: boolean; at: Date }
type Names = Map<string, Inode>
type Folder = { readonly now: Names; durable: Names; pending: ((names: Names) => void)[] }
type Move = { readonly from: string; readonly to: string }

/** Asked before each call with its number, counted from 1; may throw a disk error, or wait for ever (a crash). */
export type Fault = (call: { readonly n: number; readonly kind: string; readonly path: string; readonly bytes: number }) => Promise<number | void>

export type MemoryDisk = Disk & {
  readonly calls: () => number
  readonly setFault: (fault: Fault) => void
  /** What stands on the disk after a power cut now; `random` gives numbers from 0 up to 1. */
  readonly crash: (random: () => number) => MemoryDisk
  readonly files: () => readonly string[]
  readonly truncate: (path: string, size: number) => void
  /** Puts bytes in a file behind everybody's back: durable at once, no call is counted. */
  readonly put: (path: string, bytes: Uint8Array) => void
}

export const diskError = (code: string): Error => Object.assign(new Error(code), { code })
// '/' is the folder '', as the path of what stands in it says.
const plain = (path: string): string => path.replace(/\/\.?$/, '')
const split = (path: string): readonly [folder: string, name: string] => {
  const cut = path.lastIndexOf('/')
  return [path.slice(0, cut).replace(/\/\.$/, ''), path.slice(cut + 1)]
}

const survivor = (inode: Inode, random: () => number): Inode => {
  if (inode.synced) return { ...inode, now: inode.durable }
  const rest = inode.now.subarray(inode.durable.length)
  const part = Math.floor(random() * (rest.length + 1))
  const pick = Math.floor(random() * 4)
  const lives = pick === 0 ? Buffer.alloc(0) : pick === 1 ? rest.subarray(0, part) : pick === 2 ? Buffer.alloc(rest.length) : rest
  const now = Buffer.concat([inode.durable, lives])
  return { now, durable: now, synced: true, at: inode.at }
}

export const memoryDisk = (start: ReadonlyMap<string, Names> = new Map()): MemoryDisk => {
  const folders = new Map<string, Folder>([...start].map(([path, names]) => [path, { now: new Map(names), durable: new Map(names), pending: [] }]))
  let count = 0
  let fault: Fault = async () => undefined
  let moves: readonly Move[] = []
  const step = async (kind: string, path: string, bytes = 0): Promise<number> => {
    count += 1
    return (await fault({ n: count, kind, path, bytes })) ?? bytes
  }
  const folderOf = (path: string): Folder => {
    const folder = folders.get(plain(path))
    if (folder === undefined) throw diskError('ENOENT')
    return folder
  }
  const get = (path: string): Inode => {
    const [folder, name] = split(path)
    const inode = folderOf(folder).now.get(name)
    if (inode === undefined) throw diskError('ENOENT')
    return inode
  }
  const move = (on: Map<string, Folder>, from: string, to: string): void => {
    const moved = [...on].filter(([path]) => path === from || path.startsWith(`${from}/`))
    for (const [path, folder] of moved) {
      on.delete(path)
      on.set(to + path.slice(from.length), folder)
    }
  }
  const below = (folder: string): readonly string[] =>
    [...folders.keys()].filter((other) => split(other)[0] === folder && other !== folder).map((other) => split(other)[1])
  // One change of names in one folder: all of it survives or nothing.
  const change = (folder: Folder, work: (names: Names) => void): void => {
    work(folder.now)
    folder.pending.push(work)
  }
  const writing = (path: string, inode: Inode): DiskFile => {
    const sync = async (): Promise<void> => {
      await step('sync', path)
      inode.durable = inode.now
      inode.synced = true
    }
    return {
      write: async (bytes) => {
        const taken = await step('write', path, bytes.length)
        inode.now = Buffer.concat([inode.now, bytes.subarray(0, taken)])
        inode.synced = false
        return taken
      },
      sync,
      datasync: sync,
      close: async () => undefined,
    }
  }
  const made = (path: string): Inode => {
    const [folder, name] = split(path)
    const inode: Inode = { now: Buffer.alloc(0), durable: Buffer.alloc(0), synced: false, at: new Date() }
    change(folderOf(folder), (names) => names.set(name, inode))
    return inode
  }
  return {
    calls: () => count,
    setFault: (next) => {
      fault = next
      count = 0
    },
    files: () => [...folders].flatMap(([path, folder]) => [...folder.now.keys()].map((name) => `${path}/${name}`)).toSorted(),
    truncate: (path, size) => {
      const inode = get(path)
      inode.now = inode.durable = inode.now.subarray(0, size)
    },
    put: (path, bytes) => {
      const [folder, name] = split(path)
      const inode = folderOf(folder).now.get(name) ?? made(path)
      folderOf(folder).durable.set(name, inode)
      inode.now = inode.durable = Buffer.from(bytes)
      inode.synced = true
    },
    crash: (random) => {
      const seen = new Map<Inode, Inode>()
      const after = new Map<string, Names>()
      const left = new Map(folders)
      const undone = moves.length === 0 ? 0 : Math.floor(random() * (moves.length + 1))
      for (const { from, to } of moves.toReversed().slice(0, undone)) move(left, to, from)
      for (const [path, folder] of left) {
        const names = new Map(folder.durable)
        for (const work of folder.pending) if (random() < 0.5) work(names)
        after.set(
          path,
          new Map(
            [...names].map(([name, inode]) => {
              const lives = seen.get(inode) ?? survivor(inode, random)
              seen.set(inode, lives)
              return [name, lives]
            }),
          ),
        )
      }
      return memoryDisk(after)
    },
    create: async (path) => {
      await step('create', path)
      const [folder, name] = split(path)
      if (folderOf(folder).now.has(name)) throw diskError('EEXIST')
      return writing(path, made(path))
    },
    append: async (path) => {
      await step('append', path)
      const [folder, name] = split(path)
      return writing(path, folderOf(folder).now.get(name) ?? made(path))
    },
    read: async (path) => {
      await step('read', path)
      return Buffer.from(get(path).now)
    },
    list: async (path) => {
      await step('list', path)
      return [...folderOf(path).now.keys(), ...below(plain(path))]
    },
    entries: async (path) => {
      await step('list', path)
      return [...[...folderOf(path).now.keys()].map((name) => ({ name, folder: false })), ...below(plain(path)).map((name) => ({ name, folder: true }))]
    },
    removeFolder: async (path) => {
      await step('removeFolder', path)
      if (folderOf(path).now.size > 0 || below(path).length > 0) throw diskError('ENOTEMPTY')
      folders.delete(path)
    },
    makeFolder: async (path) => {
      await step('makeFolder', path)
      if (!folders.has(path)) folders.set(path, { now: new Map(), durable: new Map(), pending: [] })
    },
    link: async (from, to) => {
      await step('link', to)
      const inode = get(from)
      const [folder, name] = split(to)
      if (folderOf(folder).now.has(name)) throw diskError('EEXIST')
      change(folderOf(folder), (names) => names.set(name, inode))
    },
    rename: async (from, to) => {
      await step('rename', to)
      if (folders.has(from)) {
        if (folders.has(to)) throw diskError('ENOTEMPTY')
        folderOf(split(to)[0])
        move(folders, from, to)
        moves = [...moves, { from, to }]
        return
      }
      const inode = get(from)
      const [[a, old], [b, name]] = [split(from), split(to)]
      if (a === b) change(folderOf(a), (names) => void (names.set(name, inode), names.delete(old)))
      else {
        change(folderOf(b), (names) => names.set(name, inode))
        change(folderOf(a), (names) => names.delete(old))
      }
    },
    remove: async (path) => {
      await step('remove', path)
      get(path)
      const [folder, name] = split(path)
      change(folderOf(folder), (names) => names.delete(name))
    },
    syncFolder: async (path) => {
      await step('syncFolder', path)
      const folder = folders.get(plain(path))
      if (folder === undefined) return
      folder.durable = new Map(folder.now)
      folder.pending = []
      // Names of folders are kept in the order of asking, as journals do.
      const last = moves.findLastIndex(({ to }) => split(to)[0] === plain(path))
      moves = moves.slice(last + 1)
    },
    touch: async () => undefined,
    modifiedAt: async (path) => get(path).at,
  }
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
