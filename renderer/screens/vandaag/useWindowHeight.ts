import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}
/** The height of the window in CSS pixels, also after zooming. */
export const useWindowHeight = (): number => useSyncExternalStore(subscribe, () => window.innerHeight)
