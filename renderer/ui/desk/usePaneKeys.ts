import { useEffect, useRef } from 'react'

type Keys = { readonly onNext: () => void; /** Where it is left out, Alt with an arrow does nothing here. */ readonly onPrevious?: () => void }

// Where the focus was in each pane, to go back to.
type Places = WeakMap<Element, HTMLElement>

/** Puts the focus in the pane behind (or before) this one: on the open step, on the block of the paper, or where it was. */
function cycle(back: boolean, places: Places): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((p) => p.offsetParent !== null)
  if (panes.length === 0) return
  const now = panes.findIndex((p) => p.contains(document.activeElement))
  const next = panes[(now + (back ? -1 : 1) + panes.length) % panes.length]
  if (!next) return
  const marked = next.querySelector<HTMLElement>('[aria-current="step"], [tabindex="0"]')
  const before = places.get(next)
  const first = marked ?? (before?.isConnected ? before : null) ?? next.querySelector<HTMLElement>('input, textarea, select, button')
  ;(first ?? next).focus()
}

/** F6 and Shift+F6 go round the panes, Ctrl+Enter goes to the next goal or step; with `onPrevious` Alt+↓ does too, and Alt+↑ goes back. */
export function usePaneKeys({ onNext, onPrevious }: Keys): void {
  const now = useRef({ onNext, onPrevious })
  useEffect(() => { now.current = { onNext, onPrevious } })
  useEffect(() => {
    const places: Places = new WeakMap()
    const remember = (event: FocusEvent): void => {
      const pane = event.target instanceof HTMLElement ? event.target.closest('[data-pane]') : null
      if (pane && event.target instanceof HTMLElement) places.set(pane, event.target)
    }
    const keys = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.key === 'F6' && plain) cycle(event.shiftKey, places)
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) now.current.onNext()
      else if (now.current.onPrevious && event.altKey && !event.ctrlKey && event.key === 'ArrowDown') now.current.onNext()
      else if (now.current.onPrevious && event.altKey && !event.ctrlKey && event.key === 'ArrowUp') now.current.onPrevious()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', keys)
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('keydown', keys)
      document.removeEventListener('focusin', remember)
    }
  }, [])
}
