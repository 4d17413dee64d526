// A picture of the program: node scripts/shot.mjs --w 1366 --h 768 --theme light --out x.png [--voorbeeld] [--now 2026-11-23T10:00]
//   [--home folder] [--eval "js in the page"] [--steps file.mjs] [--wait ms] [--full]
// A steps file exports default async ({ page, app, home, shot }) => …; `shot(name)` takes a picture more.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { hasDisplay } from './lib/paths.mjs'
import { toolEnv, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const { values } = parseArgs({
  options: {
    w: { type: 'string', default: '1366' },
    h: { type: 'string', default: '768' },
    theme: { type: 'string', default: 'light' },
    out: { type: 'string', default: '/tmp/baken.png' },
    voorbeeld: { type: 'boolean', default: false },
    now: { type: 'string' },
    home: { type: 'string' },
    eval: { type: 'string' },
    steps: { type: 'string' },
    wait: { type: 'string', default: '600' },
    full: { type: 'boolean', default: false },
  },
})

if (!hasDisplay) {
  const again = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 2560x1600x24 -noreset', process.execPath, ...process.argv.slice(1)], { stdio: 'inherit', env: toolEnv(), timeout: 150_000 })
  process.exit(again.status ?? 1)
}

setTimeout(() => {
  console.error('shot: gave up after 120 s')
  process.exit(1)
}, 120_000).unref()
try {
  build()
} catch (error) {
  if (!existsSync(new URL('../out/main/main.js', import.meta.url))) throw error
  console.log(`${error.message.split('\n').filter((line) => line.trim() !== '').slice(0, 12).join('\n')}\nNOT BUILT: this is the last good build`)
}
const { launchBaken } = await import('../test/support/launch.ts')
const running = await launchBaken({
  example: values.voorbeeld,
  theme: values.theme === 'dark' ? 'dark' : 'light',
  width: Number(values.w),
  height: Number(values.h),
  ...(values.now ? { now: values.now } : {}),
  ...(values.home ? { home: values.home } : {}),
})
const { page } = running
page.on('console', (message) => console.log(`[${message.type()}] ${message.text()}`))
page.on('pageerror', (error) => console.log(`[page error] ${error.stack ?? error.message}`))
const shot = async (file) => {
  await page.screenshot({ path: file, fullPage: values.full, animations: 'disabled' })
  console.log(file)
}
let code = 0
try {
  await page.waitForTimeout(Number(values.wait))
  if (values.eval) console.log(JSON.stringify(await page.evaluate(values.eval)))
  if (values.steps) {
    const steps = await import(pathToFileURL(path.resolve(values.steps)).href)
    await steps.default({ ...running, shot })
  }
} catch (error) {
  console.error(error)
  code = 1
}
await shot(values.out)
await running.close()
process.exit(code)
