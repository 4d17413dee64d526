import { useEffect, type RefObject } from 'react'

const WAIT_MS = 1500

/** On a new screen: puts the focus on its heading, as soon as there is one, so that the keyboard and the voice start there. */
export function Arrival({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const room = main.current
    if (room === null || document.querySelector('dialog[open]')) return
    // A screen that puts the focus somewhere itself knows better.
    if (room.contains(document.activeElement) && document.activeElement !== room) return
    room.scrollTo({ top: 0 })
    const heading = (): HTMLElement | null => room.querySelector<HTMLElement>('h1[tabindex]')
    const settle = (): boolean => {
      const found = heading()
      found?.focus({ preventScroll: true })
      return found !== null
    }
    if (settle()) return
    room.focus({ preventScroll: true })
    const watch = new MutationObserver(() => {
      if (document.activeElement !== room || settle()) watch.disconnect()
    })
    watch.observe(room, { childList: true, subtree: true })
    const timer = setTimeout(() => watch.disconnect(), WAIT_MS)
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [main])
  return null
}
