import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launchBaken, type LaunchOptions, type Running } from './launch.ts'

const FOLDER = 'voorbeeld'
type Asked = Omit<LaunchOptions, 'example' | 'home'> & { readonly now: string }

/** Makes the example house of a day as anybody does, and leaves it closed at `ready`. */
async function make(now: string, home: string, ready: string): Promise<void> {
  const baken = await launchBaken({ example: true, now, home })
  await baken.page.getByRole('heading', { name: 'In huis' }).waitFor({ timeout: 120_000 })
  await baken.close()
  if (existsSync(path.join(home, FOLDER, 'vault.lock'))) throw new Error('the example house was not closed')
  renameSync(path.join(home, FOLDER), ready)
}

/** Where the example house of a day stands ready for this run; the first worker that asks makes it, the other waits for it. */
async function readyOn(now: string): Promise<string> {
  const ready = path.join(tmpdir(), `baken-voorbeeld-${process.ppid}-${now.slice(0, 10)}`)
  const making = `${ready}-bezig`
  while (!existsSync(ready)) {
    try {
      mkdirSync(making)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    await make(now, making, ready).finally(() => rmSync(making, { recursive: true, force: true }))
  }
  return ready
}

/**
 * The program with the example house, opened as it was left earlier that day: making it takes longer than most tests, so it is made once for a run
 * and each test has a copy of its own. A test of the making itself uses `launchBaken`.
 */
export async function launchExample(options: Asked): Promise<Running> {
  const home = mkdtempSync(path.join(tmpdir(), 'baken-'))
  cpSync(await readyOn(options.now), path.join(home, FOLDER), { recursive: true })
  return launchBaken({ ...options, example: true, home })
}
