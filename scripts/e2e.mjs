// End-to-end tests in the real Electron: node scripts/e2e.mjs [file or -g words …]. As root they run as somebody without rights,
// so that Chromium's sandbox is on. Afterwards what the run left on the disk is read: net-logs, and everything for the leak test.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { checkNetLogs } from './lib/netLog.mjs'
import { root } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'
import { makeStage } from './lib/stage.mjs'

wantModernNode(import.meta.filename)

const kept = path.join(root, 'test-results')

/** Runs the end-to-end tests; answers the exit code, where the report is, what the net-logs say and what the leak test found. */
export async function endToEnd(args = []) {
  build()
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const { words, node, clone, results, env, home, temp, user, strike } = makeStage('baken-e2e')
  const netLogs = path.join(results, 'netlog')
  const traces = path.join(results, 'sporen')
  const startedAt = Date.now()
  const [command, ...before] = [...words, node]
  try {
    const code = await run(command, [...before, path.join(clone, 'node_modules/@playwright/test/cli.js'), 'test', ...args], {
      cwd: clone,
      // Playwright keeps translated copies of the tests, with every text in them: not in the temp folder that the leak test reads.
      env: { ...env, BAKEN_RESULTS: results, BAKEN_NETLOG_DIR: netLogs, BAKEN_TRACES: traces, PWTEST_CACHE_DIR: path.join(results, 'vertaald'), NODE_OPTIONS: '' },
    })
    const net = checkNetLogs(netLogs)
    for (const part of ['e2e.json', 'artifacts']) if (existsSync(path.join(results, part))) cpSync(path.join(results, part), path.join(kept, part), { recursive: true })
    const { leakTest } = await import('../test/leak/leakTest.ts')
    const leak = await leakTest({ root: clone, folders: [home, temp, netLogs], traces, startedAt, user })
    writeFileSync(path.join(kept, 'lektest.json'), JSON.stringify(leak, null, 1))
    return { code, report: path.join(kept, 'e2e.json'), net, leak }
  } finally {
    strike()
  }
}

/** The leak test in one line. */
export const leakLine = ({ files, bytes, texts, leaks }) => `lektest: ${files} files, ${bytes} bytes, ${texts} strings, ${leaks.length} found`

/** What the leak test found, a line each, without quoting more than the test's own words. */
export const leakLines = ({ leaks, missing }) => [...leaks.slice(0, 20).map((one) => `lek: "${one.what}" (${one.form}, ${one.how}) in ${one.file} at ${one.at}`), ...missing.map((what) => `lektest: not there to look at: ${what}`)]

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const { code, net, leak } = await endToEnd(process.argv.slice(2))
  for (const request of net.requests) console.log(`netwerk: ${request}`)
  console.log(`net-log: ${net.logs} starts, ${net.events} gebeurtenissen, ${net.requests.length} verzoeken`)
  // A part of the tests leaves a part of the files: only a whole run must have left everything.
  for (const line of leakLines(process.argv.length > 2 ? { ...leak, missing: [] } : leak)) console.log(line)
  console.log(leakLine(leak))
  process.exit(code !== 0 || net.requests.length > 0 || leak.leaks.length > 0 ? 1 : 0)
}
