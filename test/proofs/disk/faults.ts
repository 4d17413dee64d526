import { diskError, type Fault } from '../../fault/memoryDisk.ts'

/** Ways in which a disk fails; each takes the number of the byte or call at which it does. `met` tells whether it came to that. */
export type Failing = (n: number) => { readonly fault: Fault; readonly met: () => boolean }

const after = (code: string): Failing => (room) => {
  let left = room
  let met = false
  return {
    met: () => met,
    fault: async ({ kind, bytes }) => {
      if (kind !== 'write') return
      if (left < bytes) met = true
      if (left === 0) throw diskError(code)
      const taken = Math.min(left, bytes)
      left -= taken
      return taken
    },
  }
}
const call = (code: string, on: (kind: string) => boolean, times: number): Failing => (n) => {
  let seen = 0
  let met = false
  return {
    met: () => met,
    fault: async ({ kind }) => {
      if (!on(kind)) return
      seen += 1
      if (seen < n || seen >= n + times) return
      met = true
      throw diskError(code)
    },
  }
}
const any = (): boolean => true
const is = (...kinds: readonly string[]) => (kind: string): boolean => kinds.includes(kind)

/** After so many bytes. The write in which it happens is torn: a part of it is on the disk. */
export const byBytes = {
  'no space after N bytes': after('ENOSPC'),
  'torn write, error after N bytes': after('EIO'),
} as const satisfies Readonly<Record<string, Failing>>
/** At call number N. */
export const byCalls = {
  'any call fails once': call('EIO', any, 1),
  'all calls fail from there on': call('EIO', any, Infinity),
  'fsync fails': call('EIO', is('sync', 'syncFolder'), 1),
  'every fsync fails from there on': call('EIO', is('sync', 'syncFolder'), Infinity),
  'read-only from there on': call('EROFS', is('create', 'append', 'write', 'rename', 'link', 'remove', 'makeFolder'), Infinity),
  'the network folder goes (ENETUNREACH)': call('ENETUNREACH', any, Infinity),
  'the network folder goes (ENOENT)': call('ENOENT', any, Infinity),
  'the network folder goes for one call': call('ENETUNREACH', any, 1),
} as const satisfies Readonly<Record<string, Failing>>
/** A file that somebody else holds: waited for, so each takes its time. */
export const held = {
  'rename: EPERM for a while': call('EPERM', is('rename'), 3),
  'rename: EBUSY for a while': call('EBUSY', is('rename'), 3),
  'rename: EPERM for ever': call('EPERM', is('rename'), Infinity),
  'rename: EBUSY for ever': call('EBUSY', is('rename'), Infinity),
} as const satisfies Readonly<Record<string, Failing>>
