/** What has the focus, as somebody with a keyboard and a voice would hear it. */
export type Focus = {
  readonly name: string
  readonly kind: 'text' | 'radio' | 'checkbox' | 'select' | 'button' | 'other' | 'nothing'
  /** The question above a group of answers, empty for anything else. */
  readonly group: string
  readonly value: string
  readonly checked: boolean
  /** The element that was marked as handled still has the focus. */
  readonly handled: boolean
  readonly invalid: boolean
  /** Something else had the focus when it was last read. */
  readonly moved: boolean
}

/** Reads the focus; runs inside the page. */
export function focusInPage(): Focus {
  const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
  const byIds = (ids: string | null): string => words((ids ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
  const shown = (el: Element): string => {
    const copy = el.cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"], input, select, textarea')) hidden.remove()
    // Words in neighbouring elements are words of their own.
    for (const part of copy.querySelectorAll('span, p, div, small')) {
      part.prepend(' ')
      part.append(' ')
    }
    return words(copy.textContent)
  }
  const el = document.activeElement
  const memory = window as unknown as { bakenHandled?: Element | null; bakenLast?: Element | null }
  const moved = memory.bakenLast !== el || el === document.body
  memory.bakenLast = el
  if (el === null || el === document.body) return { name: '', kind: 'nothing', group: '', value: '', checked: false, handled: false, invalid: false, moved }
  const field = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement
  const label = field ? el.labels?.[0] : undefined
  const name = words(el.getAttribute('aria-label')) || byIds(el.getAttribute('aria-labelledby')) || (label ? shown(label) : field ? '' : shown(el)) || words(el.getAttribute('title'))
  const fieldset = el.closest('fieldset, [role="radiogroup"]')
  const group = fieldset ? byIds(fieldset.getAttribute('aria-labelledby')) || words(fieldset.getAttribute('aria-label')) : ''
  const type = el instanceof HTMLInputElement ? el.type : ''
  const kind = el instanceof HTMLSelectElement ? 'select' : type === 'radio' ? 'radio' : type === 'checkbox' ? 'checkbox' : field ? 'text' : el instanceof HTMLButtonElement || el instanceof HTMLAnchorElement ? 'button' : 'other'
  const value = el instanceof HTMLSelectElement ? words(el.selectedOptions[0]?.textContent) : field ? el.value : ''
  return { name, kind, group, value, checked: el instanceof HTMLInputElement && el.checked, handled: memory.bakenHandled === el, invalid: el.getAttribute('aria-invalid') === 'true', moved }
}

/** Remembers what has the focus as handled; runs inside the page. */
export function markInPage(): void {
  ;(window as unknown as { bakenHandled?: Element | null }).bakenHandled = document.activeElement
}
