import { expect, type Page } from '@playwright/test'
import { focusInPage, markInPage, type Focus } from './focusInPage.ts'

/** What to look for with Tab: the name of a control, and the question it answers when it is one of several. */
export type Wanted = { readonly name: string | RegExp; readonly kind?: Focus['kind']; readonly group?: string | RegExp }

/** Somebody who has no mouse. Every verb fails with what was passed on the way when it can't be done. */
export type Keyboard = {
  readonly focus: () => Promise<Focus>
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Goes forward with Tab, from where one is, until the control has the focus. */
  readonly tabTo: (wanted: string | Wanted, most?: number) => Promise<Focus>
  /** The same, back with Shift+Tab. */
  readonly backTo: (wanted: string | Wanted, most?: number) => Promise<Focus>
  /** Writes in a text field in place of what stood there, and sees it stand there. */
  readonly fill: (name: string | Wanted, text: string) => Promise<void>
  /** Writes a day and leaves it to be read; sees that it was, and that nothing is asked about it unless that is expected. */
  readonly day: (name: string, typed: string, mayAsk?: 'may ask') => Promise<void>
  /** Chooses one of several with the arrow keys. */
  readonly choose: (group: string, option: string) => Promise<void>
  /** Chooses in a folded list with the arrow keys. */
  readonly select: (name: string, option: string) => Promise<void>
  /** Puts a tick with the space bar; `group` when there are several of that name. */
  readonly tick: (option: string | RegExp, group?: string) => Promise<void>
  /** Takes a tick away with the space bar. */
  readonly untick: (option: string) => Promise<void>
  /** Goes to a button and presses it with Enter. */
  readonly button: (name: string | RegExp, most?: number) => Promise<void>
  readonly buttonBack: (name: string | RegExp, most?: number) => Promise<void>
  /** Ctrl+K, some words, Enter. */
  readonly palette: (words: string) => Promise<void>
}

const fits = (wanted: string | RegExp, text: string): boolean => (typeof wanted === 'string' ? text === wanted || text.startsWith(`${wanted} `) : wanted.test(text))
const matches = (w: Wanted, f: Focus): boolean => fits(w.name, f.name) && (w.kind === undefined || w.kind === f.kind) && (w.group === undefined || fits(w.group, f.group))
const told = (f: Focus): string => `${f.kind === 'nothing' ? '(nothing)' : `${f.group ? `${f.group} › ` : ''}${f.name || '(no name)'}`} [${f.kind}]`

/** The keyboard of a page. Nothing here clicks, focuses or fills from outside. Words come key by key, or whole sentences at once as from dictation. */
export function keyboardOf(page: Page, words: 'typed' | 'dictated' = 'typed'): Keyboard {
  const focus = async (): Promise<Focus> => page.evaluate(focusInPage)
  const handled = async (): Promise<void> => page.evaluate(markInPage)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const type = async (text: string): Promise<void> => (words === 'typed' ? page.keyboard.type(text) : page.keyboard.insertText(text))

  const walk = async (key: 'Tab' | 'Shift+Tab', wanted: string | Wanted, most: number): Promise<Focus> => {
    const goal = typeof wanted === 'string' ? { name: wanted } : wanted
    const now = await focus()
    if (!now.handled && matches(goal, now)) return now
    const passed: string[] = [`start: ${told(now)}`]
    for (let step = 0; step < most; step += 1) {
      await press(key)
      const found = await focus()
      if (!found.moved) throw new Error(`${key} does not leave ${told(found)}: a trap. On the way:\n${passed.join('\n')}`)
      if (matches(goal, found)) return found
      passed.push(told(found))
    }
    throw new Error(`${key} ${most} times does not reach ${String(goal.name)}${goal.group === undefined ? '' : ` of ${String(goal.group)}`}. On the way:\n${passed.join('\n')}`)
  }
  const tabTo: Keyboard['tabTo'] = async (wanted, most = 60) => walk('Tab', wanted, most)
  const backTo: Keyboard['backTo'] = async (wanted, most = 60) => walk('Shift+Tab', wanted, most)
  const act = async (): Promise<void> => {
    await handled()
    await press('Enter')
    // What a button does to the focus happens within a frame or two; a person is slower than that.
    await page.evaluate(async () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  const text = (name: string | Wanted): Wanted => ({ kind: 'text', ...(typeof name === 'string' ? { name } : name) })

  return {
    focus, press, type, tabTo, backTo,
    fill: async (name, words) => {
      const before = await tabTo(text(name))
      if (before.value !== '') await press('Control+a')
      await type(words)
      const { value } = await focus()
      expect(value, `what stands in ${before.name}`).toBe(words)
      await handled()
    },
    day: async (name, typed, mayAsk) => {
      const before = await tabTo(text(name))
      if (before.value !== '') await press('Control+a')
      await type(typed)
      await press('Enter')
      const read = await focus()
      expect([read.invalid && mayAsk === undefined, read.value], `the day typed in ${name}`).toEqual([false, expect.stringMatching(/^(?:ma|di|wo|do|vr|za|zo) \d{1,2} [a-z]{3} \d{4}$/)])
      await handled()
    },
    choose: async (group, option) => {
      let now = await tabTo({ name: /./, kind: 'radio', group })
      if (!fits(option, now.name)) {
        const first = now.name
        do {
          await press('ArrowRight')
          now = await focus()
        } while (!fits(option, now.name) && now.name !== first)
      } else if (!now.checked) await press('Space')
      now = await focus()
      expect([now.name.startsWith(option), now.checked], `${group}: ${option}, not ${now.name}`).toEqual([true, true])
      await handled()
    },
    select: async (name, option) => {
      let now = await tabTo({ name, kind: 'select' })
      await press('Home')
      for (now = await focus(); now.value !== option; ) {
        const before = now.value
        await press('ArrowDown')
        now = await focus()
        if (now.value === before) throw new Error(`${name} has no ${option}; the last is ${before}`)
      }
      await handled()
    },
    tick: async (option, group) => {
      const now = await tabTo({ name: option, kind: 'checkbox', ...(group === undefined ? {} : { group }) })
      if (!now.checked) await press('Space')
      await expect.poll(async () => (await focus()).checked, { message: `${String(option)} ticked` }).toBe(true)
      await handled()
    },
    untick: async (option) => {
      const now = await tabTo({ name: option, kind: 'checkbox' })
      expect(now.checked, `${option} was ticked`).toBe(true)
      await press('Space')
      await expect.poll(async () => (await focus()).checked, { message: `${option} ticked` }).toBe(false)
      await handled()
    },
    button: async (name, most) => {
      await tabTo({ name, kind: 'button' }, most)
      await act()
    },
    buttonBack: async (name, most) => {
      await backTo({ name, kind: 'button' }, most)
      await act()
    },
    palette: async (words) => {
      await press('Control+k')
      await expect.poll(async () => told(await focus())).toBe('Zoek een bewoner, doel of actie [text]')
      await type(words)
      await handled()
      await press('Enter')
      await expect.poll(async () => told(await focus())).not.toBe('Zoek een bewoner, doel of actie [text]')
    },
  }
}
