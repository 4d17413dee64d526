import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeExample } from '../../electron/example/makeExample.ts'
import type { Context } from '../../electron/handlers/context.ts'

const LOCK = /vault\.lock/u

/**
 * The example house of a day, opened from a copy when a test of this run made that day's before: making it takes longer than most tests. The folder is
 * given by `npm test`; a file of tests that runs by itself makes its own, and so does the test of the making.
 */
export async function readyExample(ctx: Context): ReturnType<typeof makeExample> {
  const shared = process.env['BAKEN_READY_EXAMPLES']
  if (shared === undefined) return makeExample(ctx)
  const folder = ctx.vaults.folder('example')
  const ready = path.join(shared, ctx.now().slice(0, 10))
  if (!existsSync(folder) && existsSync(ready)) cpSync(ready, folder, { recursive: true })
  const opened = await makeExample(ctx)
  if (!opened.ok || existsSync(ready)) return opened
  const half = `${ready}-${process.pid}`
  cpSync(folder, half, { recursive: true, filter: (from) => !LOCK.test(path.basename(from)) })
  try {
    renameSync(half, ready)
  } catch {
    // Another file of tests was sooner.
    rmSync(half, { recursive: true, force: true })
  }
  return opened
}
