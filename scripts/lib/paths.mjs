import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..')

/** What set-up and build remember between two runs; inside the clone, never committed. */
export const remembered = path.join(root, '.cache')

/** The Node that set-up brought. */
export const ownNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const homes = { tsc: 'typescript' }

/** The script behind a tool of node_modules, to be run with `ownNode`: Windows starts no .cmd file without a shell. */
export function tool(name) {
  const home = path.join(root, 'node_modules', homes[name] ?? name)
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))
  return path.join(home, typeof bin === 'string' ? bin : bin[name])
}

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
