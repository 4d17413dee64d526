import { flushSync } from 'react-dom'
import { bestPlace } from './place.ts'

const TYPED = 'input:not([type=hidden]):not([type=radio]:not(:checked)), textarea, select'
const CONTROLS = `${TYPED}, input[type=radio], button, [tabindex]`
// What one types or chooses in comes before the buttons beside it.
const controlOf = (el: HTMLElement): HTMLElement | null => (el.matches(CONTROLS) ? el : (el.querySelector<HTMLElement>(TYPED) ?? el.querySelector<HTMLElement>(CONTROLS)))

/** The element of a field's path, among those that can take the focus. */
export function findField(root: ParentNode, field: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>('[data-field]')].filter((el) => controlOf(el) !== null)
  return all[bestPlace(all.map((el) => el.dataset['field'] ?? ''), field)] ?? null
}

/** Puts the focus in a field and brings it into view; false when the form does not show it. */
export function focusField(field: string, root: ParentNode = document): boolean {
  const place = findField(root, field)
  const control = place && controlOf(place)
  if (!control) return false
  control.focus({ preventScroll: true })
  control.scrollIntoView({ block: 'center' })
  return true
}

/** Does something that changes what the form shows, and goes to a field of what it then shows, before the next key comes: a quick hand never types in the field that it left. */
export function focusAfter(act: () => void, field: string): void {
  flushSync(act)
  focusField(field)
}

/** Puts the focus on the heading of the form, which is where a step begins. */
export function focusHeading(root: ParentNode = document): void {
  root.querySelector<HTMLElement>('[data-step-heading]')?.focus()
}
