// npm run bench [-- start save backup typing open today documents memory norms]: the numbers that Baken must reach, as ratios in one run. A missed goal is no error; what could not be measured is.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import { root } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'
import { makeStage } from './lib/stage.mjs'

wantModernNode(import.meta.filename)
build()
const { words, node, clone, results, env, strike } = makeStage('baken-bench')
const page = path.join(results, 'kaal')
const { build: bundle } = await import('vite')
await bundle({ root: path.join(root, 'test/bench/bare'), base: './', configFile: false, logLevel: 'warn', build: { outDir: page, emptyOutDir: true, target: 'chrome146', modulePreload: false } })

const report = path.join(results, 'bench.json')
const [command, ...before] = [...words, node]
const code = await run(command, [...before, path.join(clone, 'test/bench/bench.ts'), ...process.argv.slice(2)], {
  cwd: clone,
  env: { ...env, BENCH_PAGE: path.join(page, 'index.html'), BENCH_OUT: report, NODE_OPTIONS: '' },
})
const kept = path.join(root, 'test-results')
mkdirSync(kept, { recursive: true })
if (existsSync(report)) {
  copyFileSync(report, path.join(kept, 'bench.json'))
  console.log('Cijfers: test-results/bench.json')
}
strike()
process.exit(code)
