// End-to-end tests in the real Electron: node scripts/e2e.mjs [file or -g words …]. As root they run as somebody without rights,
// so that Chromium's sandbox is on.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { chosenElectron } from './lib/electron.mjs'
import { checkNetLogs } from './lib/netLog.mjs'
import { hasDisplay, isRoot, ownNode, root } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'
import { folderForNobody, readableClone, sandboxedAs } from './lib/unprivileged.mjs'

wantModernNode(import.meta.filename)

const kept = path.join(root, 'test-results')

function plan() {
  const display = hasDisplay && !isRoot ? [] : process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'] : []
  if (!isRoot || process.platform !== 'linux') return { words: [...display, ownNode], clone: root, results: kept, env: {}, stage: undefined }
  const stage = folderForNobody('baken-e2e')
  const clone = readableClone(stage)
  const results = path.join(stage, 'results')
  const env = { HOME: path.join(stage, 'home'), TMPDIR: path.join(stage, 'tmp'), XDG_CACHE_HOME: path.join(stage, 'home/.cache') }
  const sandboxed = sandboxedAs(stage, chosenElectron())
  if (sandboxed === undefined) {
    console.log('LET OP: op deze computer start de sandbox van Chromium niet; de tests draaien als root met --no-sandbox.')
    return { words: [...display, ownNode], clone: root, results: kept, env: { BAKEN_E2E_NO_SANDBOX: '1' }, stage }
  }
  console.log('De tests draaien als gebruiker zonder rechten; de sandbox van Chromium staat aan.')
  return { words: [...sandboxed, ...display, path.join(clone, 'node_modules/node/bin/node')], clone, results, env, stage }
}

/** Runs the end-to-end tests; answers the exit code, where the report is, and what the net-logs say. */
export async function endToEnd(args = []) {
  build()
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const { words, clone, results, env, stage } = plan()
  const netLogs = path.join(results, 'netlog')
  const [command, ...before] = words
  const code = await run(command, [...before, path.join(clone, 'node_modules/@playwright/test/cli.js'), 'test', ...args], {
    cwd: clone,
    env: { ...env, BAKEN_RESULTS: results, BAKEN_NETLOG_DIR: netLogs, NODE_OPTIONS: '' },
  })
  const net = checkNetLogs(netLogs)
  for (const part of ['e2e.json', 'artifacts']) if (results !== kept && existsSync(path.join(results, part))) cpSync(path.join(results, part), path.join(kept, part), { recursive: true })
  if (stage !== undefined) rmSync(stage, { recursive: true, force: true })
  return { code, report: path.join(kept, 'e2e.json'), net }
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const { code, net } = await endToEnd(process.argv.slice(2))
  for (const request of net.requests) console.log(`netwerk: ${request}`)
  console.log(`net-log: ${net.logs} starts, ${net.events} gebeurtenissen, ${net.requests.length} verzoeken`)
  process.exit(code !== 0 || net.requests.length > 0 ? 1 : 0)
}
