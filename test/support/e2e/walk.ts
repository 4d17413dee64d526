import type { Page } from '@playwright/test'

type Stop = { readonly at: string; readonly moved: boolean; readonly first: boolean; readonly wrong: string }
type Walk = { readonly look: () => Stop; readonly heard: Stop[]; readonly end: () => void }
type Walking = { walk?: Walk }

/** Begins a walk: from here on the page notes at each Tab where one is, before the key does anything. Runs inside the page. */
function beginInPage(): void {
  let last: Element | null = null
  let start: Element | null = null
  const look = (): Stop => {
    const el = document.activeElement
    const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)
    if (el === null || el === document.body || !(el instanceof HTMLElement)) {
      last = null
      return { at: '(nothing)', moved: true, first: false, wrong: '' }
    }
    const label = 'labels' in el ? (el as HTMLInputElement).labels?.[0]?.textContent : ''
    const at = `${el.tagName.toLowerCase()} "${words(el.getAttribute('aria-label')) || words(label) || words(el.textContent) || words(el.title)}"`
    const moved = last !== el
    const first = start === el
    last = el
    start ??= el
    // A choice may draw its sign on the words beside it.
    const near = [el, el.closest('label'), el.parentElement, el.nextElementSibling].filter((e): e is Element => e !== null)
    const marked = near.some((e) => [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e, part)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow.includes('inset')
    }))
    const boxes = near.slice(0, 2).map((e) => e.getBoundingClientRect())
    const inView = el.tagName === 'IFRAME' || boxes.some((b) => b.width > 1 && b.height > 1 && b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth)
    const wrong = el.tagName === 'IFRAME' ? '' : !marked ? 'no sign that it has the focus' : !inView ? 'out of view' : ''
    return { at, moved, first, wrong }
  }
  const heard: Stop[] = []
  const onKey = (event: KeyboardEvent): void => void (event.key === 'Tab' && heard.push(look()))
  addEventListener('keydown', onKey, true)
  ;(window as Walking).walk = { look, heard, end: () => removeEventListener('keydown', onKey, true) }
}
const endInPage = (): void => (window as Walking).walk?.end()
/** Where one is now. */
const lookInPage = (): Stop | undefined => (window as Walking).walk?.look()
/** Where one was at each key since it was asked last. */
const heardInPage = (): Stop[] => (window as Walking).walk?.heard.splice(0) ?? []

/** Nothing else takes the focus: a page with one button, a dialog with one field. Runs inside the page. */
function onlyOneInPage(): boolean {
  const room = document.querySelector('dialog[open]') ?? document.body
  return [...room.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, iframe, [tabindex]')].filter((el) => el.tabIndex >= 0 && el.checkVisibility()).length === 1
}

async function lookNow(page: Page): Promise<Stop> {
  const stop = await page.evaluate(lookInPage)
  if (stop === undefined) throw new Error('the page began anew while Tab went round')
  return stop
}

/** Presses Tab once. Chromium's PDF viewer hands the focus back from a process of its own, after it took the key: what seems to stick gets a moment, and the key again. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  let stop = await lookNow(page)
  for (let again = 0; !stop.moved && again < 3; again += 1) {
    await page.waitForTimeout(200)
    stop = await lookNow(page)
    if (stop.moved) break
    await page.keyboard.press('Tab')
    stop = await lookNow(page)
  }
  return stop
}

/** How a walk ended: where it began, nowhere after very many keys, or with keys that the page did not see or that moved nothing. */
type Came = 'round' | 'nowhere' | 'past the page'

/** Several keys at a time: the page says afterwards where one was at each. */
async function byKeys(page: Page, most: number, found: Set<string>): Promise<Came> {
  const BATCH = 8
  await page.keyboard.press('Tab')
  await page.evaluate(beginInPage)
  for (let step = 0; step < most; step += BATCH) {
    for (let key = 0; key < BATCH; key += 1) await page.keyboard.press('Tab')
    const stops = await page.evaluate(heardInPage)
    if (stops.length !== BATCH || stops.some((s) => !s.moved)) return 'past the page'
    const round = stops.findIndex((s, i) => s.first && step + i > 0)
    for (const stop of round < 0 ? stops : stops.slice(0, round)) if (stop.wrong !== '') found.add(`${stop.at}: ${stop.wrong}`)
    if (round >= 0) return 'round'
  }
  return 'nowhere'
}

/** One key at a time, for where keys go past the page (a frame of another process), or something seems to stick. */
async function stepByStep(page: Page, most: number, found: Set<string>): Promise<Came> {
  await page.evaluate(beginInPage)
  for (let step = 0; step < most; step += 1) {
    const stop = await tab(page)
    if (!stop.moved) {
      if (!(await page.evaluate(onlyOneInPage))) found.add(`${stop.at}: Tab does not leave it`)
      return 'round'
    }
    if (stop.wrong !== '') found.add(`${stop.at}: ${stop.wrong}`)
    if (stop.first && step > 0) return 'round'
  }
  return 'nowhere'
}

/** Goes all around a page with Tab: says where it sticks, where the focus can't be seen, and when it never comes round. */
export async function walkAround(page: Page, most = 400): Promise<readonly string[]> {
  const found = new Set<string>()
  let came = await byKeys(page, most, found)
  await page.evaluate(endInPage)
  if (came === 'past the page') {
    came = await stepByStep(page, most, found)
    await page.evaluate(endInPage)
  }
  return came === 'nowhere' ? [...found, `Tab does not come round in ${most} steps`] : [...found]
}
