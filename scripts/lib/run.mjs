import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { ownNode, root } from './paths.mjs'

const nodeBin = [path.dirname(ownNode), path.join(root, 'node_modules', '.bin')].join(path.delimiter)

/** The environment for a child: our own tools (and with them Node 24) come first. */
export const toolEnv = (extra = {}) => ({ ...process.env, PATH: `${nodeBin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra })

/** Runs a command in the clone with its output shown; answers its exit code (1 when a signal ended it). */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: toolEnv(options.env), ...(options.cwd ? { cwd: options.cwd } : {}) })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a command quietly; answers its exit code and what it printed. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...options })
  return { code: done.status ?? 127, out: done.stdout ?? '', err: done.stderr ?? String(done.error ?? '') }
}

/** Npm, started by the Node that runs us, so that no shell is needed on Windows. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath
  if (cli && /npm-cli\.c?js$/.test(cli)) return capture(process.execPath, [cli, ...args], options)
  return capture(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32', ...options })
}

/** Starts the script again under the Node of node_modules when the one that runs it is too old for TypeScript. */
export function wantModernNode(script) {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24) return
  const again = spawnSync(ownNode, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: toolEnv() })
  process.exit(again.status ?? 1)
}
