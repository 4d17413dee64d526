import { useEffect } from 'react'

/** When what had the focus went away with the screen before (a button that froze the plan), the title takes it. */
export function useLostFocus(): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>('main h1, h1')?.focus()
  }, [])
}
