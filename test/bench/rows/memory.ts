import { readFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright'
import { launchBaken, type Running } from '../../support/launch.ts'
import { palette, unlock } from '../../support/e2e/realHouse.ts'
import { launchBare } from '../programs.ts'
import type { Row } from '../table.ts'

type Memory = { readonly mine: number; readonly resident: number; readonly parts: string }

/** Private bytes of a process, or undefined where the system does not tell. */
function privateOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb) * 1024, 0)
  } catch {
    return undefined
  }
}

/** Memory of all processes that Electron counts as its own: what only they have, and what is resident (shared pages counted in each). */
async function memoryOf(app: ElectronApplication): Promise<Memory> {
  const metrics = await app.evaluate(({ app }) => app.getAppMetrics().map(({ pid, type, name, memory }) => ({ pid, type: name ?? type, resident: memory.workingSetSize * 1024 })))
  const all = metrics.map((one) => ({ ...one, mine: privateOf(one.pid) }))
  const known = all.every(({ mine }) => mine !== undefined)
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0)
  const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
  return { mine: known ? sum(({ mine }) => mine ?? 0) : Number.NaN, resident: sum(({ resident }) => resident), parts: all.map(({ type, mine, resident }) => `${type} ${mb(mine ?? resident)}`).join(', ') }
}

const settle = (page: Page): Promise<void> => page.waitForTimeout(6_000)

/** One round through the program, as an afternoon of work: each line is one action; answers how many it did. */
async function round(page: Page, n: number): Promise<number> {
  const nav = page.getByRole('navigation', { name: 'Onderdelen' })
  const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
  const acts: readonly (() => Promise<unknown>)[] = [
    () => nav.getByRole('button', { name: 'Bewoners' }).click(),
    () => page.getByLabel('Zoek op naam').fill('b'),
    () => page.getByLabel('Zoek op naam').fill(''),
    () => page.getByRole('table').getByRole('button').nth(n % 10).click(),
    () => tab('Intake'),
    () => tab('Documenten'),
    () => tab('Plan'),
    () => page.getByRole('button', { name: /^Open plan/ }).click(),
    () => page.getByRole('list', { name: 'Doelen' }).getByRole('button').first().click(),
    () => page.getByLabel('In mijn eigen woorden', { exact: true }).press('End'),
    ...[...'Ronde '].map((letter) => () => page.keyboard.type(letter)),
    () => page.keyboard.press('Control+z'),
    () => nav.getByRole('button', { name: 'Vandaag' }).click(),
    () => page.keyboard.press('Control+k'),
    () => page.keyboard.type('b'),
    () => page.keyboard.press('Escape'),
  ]
  for (const act of acts) await act()
  return acts.length
}

/** How much of the heaps is in use once the window has collected its garbage: tells garbage that nobody asked to collect from what is really kept. */
async function heaps({ app, page }: Running): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const main = await app.evaluate(() => process.memoryUsage().heapUsed)
  return `window ${(usedSize / 1048576).toFixed(0)} MB in use after collecting, main ${(main / 1048576).toFixed(0)} MB`
}

type Ours = { readonly before: Memory; readonly after: Memory; readonly collected: Memory; readonly heap: string; readonly done: number }

async function ours(home: string, actions: number): Promise<Ours> {
  const baken = await launchBaken({ home, width: 1366, height: 768 })
  const { page } = baken
  await unlock(page)
  await palette(page, 'Daan Voorbeeld')
  await settle(page)
  const before = await memoryOf(baken.app)
  let done = 0
  for (let n = 0; done < actions; n += 1) done += await round(page, n)
  await settle(page)
  const after = await memoryOf(baken.app)
  const heap = await heaps(baken)
  await settle(page)
  const collected = await memoryOf(baken.app)
  await baken.close()
  return { before, after, collected, heap, done }
}

async function bare(temp: string): Promise<Memory> {
  const app = await launchBare(temp)
  await settle(await app.firstWindow())
  const memory = await memoryOf(app)
  await app.close()
  return memory
}

/** Memory after two thousand actions in a house of a thousand dossiers. */
export async function memory(temp: string, home: string): Promise<readonly Row[]> {
  const nothing = await bare(temp)
  const { before, after, collected, heap, done } = await ours(home, 2_000)
  const known = Number.isFinite(after.mine) && Number.isFinite(nothing.mine)
  const of = (one: Memory): number => (known ? one.mine : one.resident)
  const line = (name: string, m: Memory): string => `${name}: ${known ? `private ${(m.mine / 1048576).toFixed(0)} MB, ` : ''}resident ${(m.resident / 1048576).toFixed(0)} MB (${m.parts})`
  return [{
    what: 'memory after 2,000 actions, 1,000 dossiers', against: 'bare Electron window', measured: of(after) / of(nothing), goal: { most: 2, unit: '×' },
    context: [known ? 'private pages of every process that app.getAppMetrics counts' : 'resident pages of every process that app.getAppMetrics counts (private ones are not told here)', line('bare', nothing), line('ours, unlocked, one dossier open', before), line(`ours after ${done} actions`, after), line('the same once the window has collected its garbage', collected), heap, `ratio of resident pages: ${(after.resident / nothing.resident).toFixed(2)}`],
  }]
}
