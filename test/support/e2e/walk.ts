import type { Page } from '@playwright/test'

type Stop = { readonly at: string; readonly nothing: boolean; readonly moved: boolean; readonly first: boolean; readonly wrong: string }

/** Where the focus is and whether one can see that; runs inside the page. */
function stopInPage(): Stop {
  const memory = window as unknown as { walkLast?: Element | null; walkFirst?: Element | null }
  const el = document.activeElement
  const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)
  if (el === null || el === document.body || !(el instanceof HTMLElement)) {
    memory.walkLast = null
    return { at: '(nothing)', nothing: true, moved: true, first: false, wrong: '' }
  }
  const label = 'labels' in el ? (el as HTMLInputElement).labels?.[0]?.textContent : ''
  const at = `${el.tagName.toLowerCase()} "${words(el.getAttribute('aria-label')) || words(label) || words(el.textContent) || words(el.title)}"`
  const moved = memory.walkLast !== el
  const first = memory.walkFirst === el
  memory.walkLast = el
  memory.walkFirst ??= el
  // A choice may draw its sign on the words beside it.
  const near = [el, el.closest('label'), el.parentElement, el.nextElementSibling].filter((e): e is Element => e !== null)
  const marked = near.some((e) => [undefined, '::after'].some((part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e, part)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow.includes('inset')
  }))
  const boxes = near.slice(0, 2).map((e) => e.getBoundingClientRect())
  const inView = el.tagName === 'IFRAME' || boxes.some((b) => b.width > 1 && b.height > 1 && b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth)
  const wrong = el.tagName === 'IFRAME' ? '' : !marked ? 'no sign that it has the focus' : !inView ? 'out of view' : ''
  return { at, nothing: false, moved, first, wrong }
}

/** Nothing else takes the focus: a page with one button, a dialog with one field. Runs inside the page. */
function onlyOneInPage(): boolean {
  const room = document.querySelector('dialog[open]') ?? document.body
  return [...room.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, iframe, [tabindex]')].filter((el) => el.tabIndex >= 0 && el.checkVisibility()).length === 1
}

/** Presses Tab once. Chromium's PDF viewer hands the focus back from a process of its own, after it took the key: what seems to stick gets a moment, and the key again. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  let stop = await page.evaluate(stopInPage)
  for (let again = 0; !stop.moved && again < 3; again += 1) {
    await page.waitForTimeout(200)
    stop = await page.evaluate(stopInPage)
    if (stop.moved) break
    await page.keyboard.press('Tab')
    stop = await page.evaluate(stopInPage)
  }
  return stop
}

/** Goes all around a page with Tab: says where it sticks, where the focus can't be seen, and when it never comes round. */
export async function walkAround(page: Page, most = 400): Promise<readonly string[]> {
  const found = new Set<string>()
  await page.evaluate(() => Object.assign(window, { walkLast: null, walkFirst: null }))
  for (let step = 0; step < most; step += 1) {
    const stop = await tab(page)
    if (!stop.moved) return (await page.evaluate(onlyOneInPage)) ? [...found] : [...found, `${stop.at}: Tab does not leave it`]
    if (stop.wrong !== '') found.add(`${stop.at}: ${stop.wrong}`)
    if (stop.first && step > 0) return [...found]
  }
  return [...found, `Tab does not come round in ${most} steps`]
}
