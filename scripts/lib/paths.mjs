import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..')

/** What set-up and build remember between two runs; inside the clone, never committed. */
export const remembered = path.join(root, '.cache')

/** A tool from node_modules/.bin, with the ending that this system wants. */
export const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** True when this process has all rights on a Unix machine. */
export const isRoot = process.getuid?.() === 0

/** True when a window can be shown here. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Where large downloads stay between two clones: per user, and for root in a place that an unprivileged user can read too. */
export function userCache() {
  if (process.env.BAKEN_CACHE) return process.env.BAKEN_CACHE
  if (isRoot && existsSync('/var/cache')) return '/var/cache/baken'
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'baken')
}
