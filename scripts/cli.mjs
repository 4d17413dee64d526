// npm run --silent cli -- COMMAND: the command line of the built program. Set-up and build speak on stderr only, so that stdout is the answer.
// Runs before node_modules exists: only Node's own modules until set-up is done.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname)
const toStderr = ['ignore', 2, 2]

const setUp = spawnSync(process.execPath, [path.join(here, 'setup.mjs'), '--packages'], { stdio: toStderr })
if (setUp.status !== 0) process.exit(1)

const { ownNode, root } = await import('./lib/paths.mjs')
const built = spawnSync(ownNode, [path.join(here, 'build.mjs'), '--quiet'], { stdio: toStderr })
if (built.status !== 0) process.exit(1)

const ran = spawnSync(ownNode, [path.join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(ran.status ?? 1)
