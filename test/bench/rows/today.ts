import { cpSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { launchBaken, type Running } from '../../support/launch.ts'
import { get, unlock } from '../../support/e2e/realHouse.ts'
import { atHome, makeHouse } from '../house.ts'
import { median, p95 } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const rounds = 25
const twoFrames = 2000 / 60

type Times = { readonly screen: number[]; readonly answer: number[] }

/** Goes from Beheer to Vandaag: from the click until the lines stand on screen, drawn from a fresh answer; and what the answer alone takes. In milliseconds. */
async function opening(page: Page, times: Times): Promise<void> {
  await page.getByRole('button', { name: 'Beheer' }).first().click()
  await page.getByRole('heading', { name: 'In huis' }).waitFor({ state: 'detached' })
  const [screen, answer] = await page.evaluate(async () => {
    const door = (window as unknown as { baken: { invoke: (channel: string, input: object) => Promise<unknown> } }).baken
    const begin = performance.now()
    ;[...document.querySelectorAll<HTMLElement>('nav button')].find((b) => b.textContent?.includes('Vandaag'))?.click()
    // The screen asks first; an answer to a question after it says that its own came.
    await door.invoke('today.list', {})
    await new Promise<void>((done) => {
      const look = (): void => void requestAnimationFrame(() => (document.querySelector('[data-line]') === null ? look() : done()))
      look()
    })
    const shown = performance.now()
    await door.invoke('today.list', {})
    return [shown - begin, performance.now() - shown] as const
  })
  times.screen.push(screen)
  times.answer.push(answer)
}

/** One sitting in a house; measured when the day's backup is behind it. */
async function sitting(home: string, times: Times): Promise<void> {
  const baken: Running = await launchBaken({ home, now: '2026-10-02T10:00:00', width: 1366, height: 768 })
  await unlock(baken.page)
  await baken.page.getByRole('heading', { name: 'In huis' }).waitFor()
  for (let tries = 0; tries < 240; tries += 1) {
    const { places, busy } = await get(baken, 'backup.status', {})
    if (!busy && places.some((place) => place.last !== null)) break
    await baken.page.waitForTimeout(500)
  }
  for (let n = 0; n < 5; n += 1) await opening(baken.page, { screen: [], answer: [] })
  for (let n = 0; n < rounds; n += 1) await opening(baken.page, times)
  await baken.close()
}

/** Vandaag of a house where twelve live and 988 left, against the same twelve alone. */
export async function openingToday(temp: string, thousand: string): Promise<readonly Row[]> {
  const few: Times = { screen: [], answer: [] }
  const many: Times = { screen: [], answer: [] }
  const alone = path.join(temp, 'vandaag-alleen')
  await makeHouse(path.join(alone, 'kluis'), atHome)
  const full = path.join(temp, 'vandaag-vol')
  cpSync(path.join(thousand, 'kluis'), path.join(full, 'kluis'), { recursive: true })
  for (const [home, times] of [[alone, few], [full, many], [full, many], [alone, few]] as const) await sitting(home, times)
  const told = (what: string, { screen, answer }: Times): string => `${what}: median ${ms(median(screen))}, p95 ${ms(p95(screen))}; the answer alone: median ${ms(median(answer))}`
  return [{
    what: 'Vandaag, 12 in and 988 left', against: 'the same 12 alone: what it takes longer', measured: Math.max(0, median(many.screen) - median(few.screen)), goal: { most: twoFrames, unit: 'ms' },
    context: [told('12 alone', few), told('with 988 who left', many), 'from the click on Vandaag until its lines stand there, drawn from a fresh answer of the machine'],
  }]
}
