import path from 'node:path'
import type { Page } from 'playwright'
import { launchBaken, type Running } from '../../support/launch.ts'
import { unlock } from '../../support/e2e/realHouse.ts'
import { atHome, makeHouse } from '../house.ts'
import { median, p95 } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const rounds = 40
const twoFrames = 2000 / 60

/** Goes from Beheer to Vandaag: from the click until the lines of the machine's fresh answer stand on screen, in milliseconds. */
const opening = async (page: Page): Promise<number> => {
  await page.getByRole('button', { name: 'Beheer' }).first().click()
  await page.getByRole('heading', { name: 'In huis' }).waitFor({ state: 'detached' })
  return page.evaluate(async () => {
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<unknown> } }).baken
    const begin = performance.now()
    ;[...document.querySelectorAll<HTMLElement>('nav button')].find((b) => b.textContent?.includes('Vandaag'))?.click()
    // The screen asks first; an answer to a question after it says that its own came.
    await door.invoke('today.list', {})
    await new Promise<void>((done) => {
      const look = (): void => void requestAnimationFrame(() => (document.querySelector('[data-line]') === null ? look() : done()))
      look()
    })
    return performance.now() - begin
  })
}

async function house(temp: string, dossiers: number, made?: string): Promise<Running> {
  const home = made ?? path.join(temp, `vandaag-${dossiers}`)
  if (made === undefined) await makeHouse(path.join(home, 'kluis'), dossiers)
  const baken = await launchBaken({ home, now: '2026-10-02T10:00:00', width: 1366, height: 768 })
  await unlock(baken.page)
  await baken.page.getByRole('heading', { name: 'In huis' }).waitFor()
  for (let n = 0; n < 5; n += 1) await opening(baken.page)
  return baken
}

/** Vandaag of a house where twelve live and 988 left, against the same twelve alone. */
export async function openingToday(temp: string, home: string): Promise<readonly Row[]> {
  const few: number[] = []
  const many: number[] = []
  const alone = await house(temp, atHome)
  for (let n = 0; n < rounds; n += 1) few.push(await opening(alone.page))
  await alone.close()
  const full = await house(temp, 1_000, home)
  for (let n = 0; n < rounds; n += 1) many.push(await opening(full.page))
  await full.close()
  return [{
    what: 'Vandaag, 12 in and 988 left', against: 'the same 12 alone: what it takes longer', measured: Math.max(0, median(many) - median(few)), goal: { most: twoFrames, unit: 'ms' },
    context: [`12 alone: median ${ms(median(few))}, p95 ${ms(p95(few))}; with 988 who left: median ${ms(median(many))}, p95 ${ms(p95(many))}`, 'from the click on Vandaag until its lines stand there, drawn from a fresh answer of the machine'],
  }]
}
