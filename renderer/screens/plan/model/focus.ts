import { isWithin } from './fieldHomes.ts'

const TYPED = 'input:not([type=hidden]):not([type=radio]:not(:checked)), textarea, select'
const CONTROLS = `${TYPED}, input[type=radio], button, [tabindex]`
// What one types or chooses in comes before the buttons beside it.
const controlOf = (el: HTMLElement): HTMLElement | null => (el.matches(CONTROLS) ? el : (el.querySelector<HTMLElement>(TYPED) ?? el.querySelector<HTMLElement>(CONTROLS)))

/** The element of a field's path: the field itself (its innermost element), else the first inside it, else the nearest around it. */
export function findField(root: ParentNode, field: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>('[data-field]')]
  const path = (el: HTMLElement): string => el.dataset['field'] ?? ''
  const exact = all.findLast((el) => path(el) === field && controlOf(el) !== null)
  if (exact) return exact
  const inside = all.find((el) => isWithin(path(el), field) && controlOf(el) !== null)
  if (inside) return inside
  return all.filter((el) => isWithin(field, path(el))).toSorted((a, b) => path(b).length - path(a).length)[0] ?? null
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

/** Puts the focus on the heading of the form, which is where a step begins. */
export function focusHeading(root: ParentNode = document): void {
  root.querySelector<HTMLElement>('[data-step-heading]')?.focus()
}
