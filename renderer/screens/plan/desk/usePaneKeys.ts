import { useEffect, useRef } from 'react'

type Keys = { readonly onNext: () => void }

/** The pane that gets the focus when it cycles: the next that is in view, or the one before. */
function cycle(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((p) => p.offsetParent !== null)
  if (panes.length === 0) return
  const now = panes.findIndex((p) => p.contains(document.activeElement))
  const next = panes[(now + (back ? -1 : 1) + panes.length) % panes.length]
  const first = next?.querySelector<HTMLElement>('[aria-current="step"], [data-first]') ?? next?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]')
  ;(first ?? next)?.focus()
}

/** F6 and Shift+F6 go round the panes, Ctrl+Enter goes to the next goal or step. */
export function usePaneKeys({ onNext }: Keys): void {
  const now = useRef(onNext)
  useEffect(() => { now.current = onNext })
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.key === 'F6' && plain) cycle(event.shiftKey)
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) now.current()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])
}
