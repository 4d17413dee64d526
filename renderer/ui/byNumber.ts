import type { KeyboardEvent } from 'react'

/** A digit chooses that option among the radios inside, and puts the focus on it. */
export function byNumber(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/u.test(event.key)) return
  const option = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1]
  if (!option) return
  event.preventDefault()
  option.focus()
  if (!option.checked) option.click()
}
