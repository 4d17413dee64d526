import { spawn } from 'node:child_process'
import path from 'node:path'
import { electronExecutable, sandboxArgs } from '../../support/launch.ts'
import { bareFolder, environment, root, watchFolder } from '../programs.ts'
import { inTurn, median, quantile } from '../stats.ts'
import { ms, type Row } from '../table.ts'

type Program = { readonly app: string; readonly main: string; readonly ready: string; readonly home?: string }

/** Milliseconds from starting the process until the window is shown and its page is ready. */
async function start(temp: string, watch: string, { app, main, ready, home }: Program): Promise<number> {
  const env = { ...environment(temp, home), BENCH_APP: app, BENCH_MAIN: main, BENCH_READY: ready }
  const from = Date.now()
  const child = spawn(electronExecutable(), [...sandboxArgs(), watch], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  try {
    return await new Promise<number>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`no window after 60 s: ${said.slice(-2000)}`)), 60_000)
      const hear = (text: Buffer): void => {
        said += text.toString('utf8')
        const at = /bench:([\d.]+)/.exec(said)?.[1]
        if (at === undefined) return
        clearTimeout(patience)
        resolve(Number(at) - from)
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said.slice(-2000)}`)))
    })
  } finally {
    child.removeAllListeners('exit')
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

const rounds = 10

/** From nothing to a lock screen in which the password can be typed. */
export async function starting(temp: string, home: string): Promise<readonly Row[]> {
  const watch = watchFolder(temp)
  const bare = bareFolder(temp)
  const ours: Program = { app: root, main: path.join(root, 'out/main/main.js'), home, ready: "document.activeElement?.matches('input[type=password]') === true" }
  const theirs: Program = { app: bare, main: path.join(bare, 'main.mjs'), ready: "document.documentElement.dataset.ready === 'true'" }
  await start(temp, watch, ours)
  await start(temp, watch, theirs)
  const times = await inTurn(rounds, () => start(temp, watch, ours), () => start(temp, watch, theirs))
  const line = (name: string, all: readonly number[]): string => `${name}: median ${ms(median(all))}, from ${ms(quantile(all, 0))} to ${ms(quantile(all, 1))}`
  return [{ what: 'start to a usable unlock screen', against: 'bare Electron window, empty React root', measured: median(times.ours) / median(times.theirs), goal: { most: 1.3, unit: '×' }, context: [line('ours, the focus in the password field', times.ours), line('bare', times.theirs), `${rounds} starts each in turn, files in the page cache`] }]
}
