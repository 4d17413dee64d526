import { useDeferredValue, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const isLetter = (event: Event): boolean => event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey && (event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Dead' || event.key === 'Process' || event.key === 'Shift')
const deeds = ['keydown', 'pointerdown', 'click', 'focusout', 'paste', 'drop'] as const

/**
 * `now` for the screen, or its value of a moment ago while somebody types: the field and the paper show a key at once, the form around them
 * right after it. Whatever is done that is not typing on, another key, a click, a step to the next field, finds the screen up to date.
 */
export function useKeysFirst<T>(now: T, typed: boolean): { readonly shown: T; readonly behind: boolean } {
  const late = useDeferredValue(now)
  const [caught, setCaught] = useState<T | null>(null)
  const behind = typed && late !== now && caught !== now
  useEffect(() => {
    if (!behind) return undefined
    // On the window, before React looks which handlers are there: they must be those of the screen as it is now.
    const catchUp = (event: Event): void => {
      if (!isLetter(event)) flushSync(() => setCaught(now))
    }
    for (const deed of deeds) window.addEventListener(deed, catchUp, { capture: true })
    return () => {
      for (const deed of deeds) window.removeEventListener(deed, catchUp, { capture: true })
    }
  }, [behind, now])
  return { shown: behind ? late : now, behind }
}
