import type { Page } from 'playwright'
import { launchBaken } from '../../support/launch.ts'
import { palette, unlock } from '../../support/e2e/realHouse.ts'
import { launchBare } from '../programs.ts'
import { median, p95, quantile } from '../stats.ts'
import { ms, type Row } from '../table.ts'

const keys = 240
const frame = 1000 / 60

/** Times each key in the field that has the focus: from the event's own stamp to the first task after the next frame in which the paper says it too. */
function watchKeys(): void {
  const here = window as unknown as { times: number[]; frames: number[] }
  here.times = []
  here.frames = []
  const field = document.activeElement as HTMLTextAreaElement
  const paper = document.querySelector('.paper-desk')
  field.addEventListener('keydown', (event) => {
    let frames = 0
    const look = (): void => {
      requestAnimationFrame(() => {
        frames += 1
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          const now = performance.now()
          if (paper !== null && !paper.textContent.includes(field.value.trim())) return look()
          here.times.push(now - event.timeStamp)
          here.frames.push(frames)
        })
        port1.start()
        port2.postMessage(null)
      })
    }
    look()
  })
}

/** Types as people do, at uneven moments, and answers how long each key took and how many frames. */
async function type(page: Page): Promise<{ readonly times: readonly number[]; readonly frames: readonly number[] }> {
  await page.evaluate(watchKeys)
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.press(n % 7 === 6 ? 'Space' : String.fromCharCode(97 + ((n * 7) % 26)))
    await page.waitForTimeout(60 + ((n * 37) % 90))
  }
  await page.waitForTimeout(500)
  return page.evaluate(() => {
    const { times, frames } = window as unknown as { times: number[]; frames: number[] }
    return { times, frames }
  })
}

async function ours(home: string): Promise<Awaited<ReturnType<typeof type>>> {
  const baken = await launchBaken({ home, width: 1366, height: 768 })
  await unlock(baken.page)
  await palette(baken.page, 'Daan Voorbeeld')
  await baken.page.getByRole('tab', { name: 'Plan', exact: true }).click()
  await baken.page.getByRole('button', { name: /^Open plan/ }).click()
  await baken.page.getByRole('list', { name: 'Doelen' }).getByRole('button').nth(20).click()
  const field = baken.page.getByLabel('In mijn eigen woorden', { exact: true })
  await field.fill('')
  await baken.page.waitForTimeout(1500)
  await field.focus()
  const measured = await type(baken.page)
  await baken.close()
  return measured
}

async function floor(temp: string): Promise<Awaited<ReturnType<typeof type>>> {
  const app = await launchBare(temp)
  const page = await app.firstWindow()
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.focus()
  })
  await page.waitForTimeout(1500)
  const measured = await type(page)
  await app.close()
  return measured
}

/** A key in a plan of forty goals, until the paper says it too. */
export async function typing(temp: string, home: string): Promise<readonly Row[]> {
  const nothing = await floor(temp)
  const plan = await ours(home)
  for (const { times } of [nothing, plan]) if (times.length < keys * 0.95) throw new Error(`only ${times.length} of ${keys} keys were measured`)
  const line = (name: string, { times, frames }: typeof plan): string => `${name}: median ${ms(median(times))}, p95 ${ms(p95(times))}, slowest ${ms(quantile(times, 1))}; in the first frame ${Math.round((frames.filter((n) => n === 1).length / frames.length) * 100)} %`
  return [{ what: 'key to paper, 40 goals, p95', against: 'one 60 Hz frame', measured: p95(plan.times), goal: { most: 16, unit: 'ms' }, context: [line('ours', plan), line('the same on an empty page (what this machine and Chromium take themselves)', nothing), `ratio of the p95 to one frame: ${(p95(plan.times) / frame).toFixed(2)}; to the empty page: ${(p95(plan.times) / p95(nothing.times)).toFixed(2)}`] }]
}
