// npm test: everything, in order, and one closing line that counts.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { endToEnd, leakLine, leakLines } from './e2e.mjs'
import { ownNode, remembered, tool } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const total = { passed: 0, failed: 0 }
const troubles = []

function count(name, passed, failed) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) troubles.push(`${name}: ${failed} failed`)
}

async function step(name, work) {
  const from = Date.now()
  console.log(`\n── ${name}`)
  try {
    await work(name)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count(name, 0, 1)
  }
  console.log(`   ${name}: ${((Date.now() - from) / 1000).toFixed(0)} s`)
}

// Colours are for a terminal, not for a log.
const plain = process.stdout.isTTY ? {} : { env: { NO_COLOR: '1' } }

const command = (name, args) => async (step) => {
  const code = await run(ownNode, [tool(name), ...args], plain)
  count(step, code === 0 ? 1 : 0, code === 0 ? 0 : 1)
}

/** A skipped test counts as failed: what is not run is not known to work. */
async function unitTests(name) {
  const report = path.join(remembered, 'vitest.json')
  rmSync(report, { force: true })
  mkdirSync(remembered, { recursive: true })
  // Example houses that tests share by copy.
  const ready = mkdtempSync(path.join(tmpdir(), 'baken-klaar-'))
  const code = await run(ownNode, [tool('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env: { ...plain.env, BAKEN_READY_EXAMPLES: ready } })
  rmSync(ready, { recursive: true, force: true })
  if (!existsSync(report)) throw new Error('vitest left no report')
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length
  const failed = numTotalTests - numPassedTests + brokenFiles
  count(name, numPassedTests, failed === 0 && (code !== 0 || numTotalTests === 0) ? 1 : failed)
}

/** The tests of a Playwright report that this machine cannot run, each with the reason that the test itself gives. */
function impossibleHere(suites) {
  return suites.flatMap((suite) => [
    ...impossibleHere(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.filter((test) => test.status === 'skipped').flatMap((test) => test.annotations.filter((note) => note.type === 'skip' && note.description).map((note) => `${spec.title}: ${note.description}`))),
  ])
}

async function windowTests(name) {
  const { code, report, net, leak } = await endToEnd()
  if (!existsSync(report)) throw new Error('playwright left no report')
  const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'))
  const elsewhere = impossibleHere(suites)
  for (const reason of elsewhere) console.log(`   niet op deze computer: ${reason}`)
  // Whatever else did not run (after a failure before it) counts as failed.
  const failed = stats.unexpected + stats.flaky + (stats.skipped - elsewhere.length) + errors.length
  count(name, stats.expected, failed === 0 && (code !== 0 || stats.expected === 0) ? 1 : failed)
  for (const request of net.requests.slice(0, 20)) console.log(`   netwerk: ${request}`)
  console.log(`   net-log: ${net.logs} starts, ${net.events} events, ${net.requests.length} requests`)
  const quiet = net.requests.length === 0 && net.logs > 0 && net.events > 0
  count('net-log', quiet ? 1 : 0, quiet ? 0 : 1)
  for (const line of leakLines(leak)) console.log(`   ${line}`)
  console.log(`   ${leakLine(leak)}`)
  const tight = leak.leaks.length === 0 && leak.missing.length === 0 && leak.texts > 0
  count('lektest', tight ? 1 : 0, tight ? 0 : 1)
}

await step('typecheck', command('tsc', ['--build']))
await step('lint', command('oxlint', ['--type-aware', '--deny-warnings']))
await step('knip', command('knip', ['--no-progress']))
await step('unit, property and wall tests', unitTests)
await step('build', async (name) => {
  build()
  count(name, 1, 0)
})
await step('end-to-end tests', windowTests)

console.log('')
for (const trouble of troubles) console.log(trouble)
if (total.passed === 0) total.failed = Math.max(total.failed, 1)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
