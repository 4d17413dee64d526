import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules of WCAG 2.2 AA that look at colours; the others find the same in every theme, for the page is the same. */
const colours = ['color-contrast', 'link-in-text-block']

type Ask = { readonly where: { readonly include: string[][]; readonly exclude: string[][] }; readonly options: RunOptions }
type AxeWindow = { readonly axe: { readonly run: (where: Ask['where'], options: RunOptions) => Promise<AxeResults> } }

/** Waits until nothing on the page moves: half faded in, nothing has its colour yet. */
export const atRest = async (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(async (a) => a.finished))
  })

/** Runs axe in the page, where it stays: it is large, and a page is looked at often. Of what passes it only counts the rules. */
async function axeIn(page: Page, same: string | undefined, runOnly: RunOnly): Promise<AxeResults> {
  await atRest(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const ask: Ask = { where: { include: [['html']], exclude: same === undefined ? [] : [[same]] }, options: { runOnly, resultTypes: ['violations'] } }
  return page.evaluate(async ({ where, options }) => (window as unknown as AxeWindow).axe.run(where, options), ask)
}

/** What axe finds against WCAG 2.2 AA on the page as it is now, by all rules or those that look at colours: one line for each element; `same` is left out. */
export async function axeFinds(page: Page, same?: string, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  const { violations, passes } = await axeIn(page, same, rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colours })
  if (rules === 'all' && passes.length < 5) return [`axe looked at almost nothing: ${passes.length} rules passed`]
  // Where nothing passes nothing was looked at, unless all of it is wrong.
  if (rules === 'colours' && passes.length + violations.length === 0) return ['axe looked at no colour']
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}: ${(n.failureSummary ?? v.help).replace(/^Fix [^:]+:\s*/u, '').replace(/\s+/gu, ' ').slice(0, 200)}`))
}

/** What doesn't fit: a page wider than its window, and text that is cut without a way to read it. Runs inside the page. */
export function cutInPage(): string[] {
  const found: string[] = []
  const root = document.scrollingElement
  if (root && root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`)
  const main = document.querySelector('main')
  if (main && main.scrollWidth > main.clientWidth + 1) found.push(`the main part is ${main.scrollWidth - main.clientWidth} px too wide`)
  for (const el of document.querySelectorAll<HTMLElement>('body *')) {
    if (el.clientWidth <= 2 || el.closest('[aria-hidden="true"]') || el.closest('.paper-desk') || !el.checkVisibility()) continue
    const text = [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim() !== '')
    if (!text) continue
    const style = getComputedStyle(el)
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
    if (hides && el.scrollWidth > el.clientWidth + 1 && !el.title) found.push(`cut: "${(el.textContent ?? '').trim().slice(0, 60)}" (${el.scrollWidth} in ${el.clientWidth} px, ${el.tagName.toLowerCase()}.${el.className})`)
    const box = el.getBoundingClientRect()
    if (box.right > innerWidth + 1 && !scrolls(el)) found.push(`outside: "${(el.textContent ?? '').trim().slice(0, 60)}" ends at ${Math.round(box.right)} of ${innerWidth}`)
  }
  return found

  function scrolls(el: HTMLElement): boolean {
    for (let up = el.parentElement; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true
    return false
  }
}
