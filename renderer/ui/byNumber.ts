import type { KeyboardEvent } from 'react'

/** On a radio of a bar: a digit chooses that option of the bar, and puts the focus on it. */
export function byNumber(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/u.test(event.key)) return
  const option = event.currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1]
  if (!option) return
  event.preventDefault()
  option.focus()
  if (!option.checked) option.click()
}
