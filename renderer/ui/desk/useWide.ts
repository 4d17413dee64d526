import { useSyncExternalStore } from 'react'

const query = (): MediaQueryList => window.matchMedia('(width >= 1200px)')
const subscribe = (listener: () => void): (() => void) => {
  const media = query()
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** True when steps, form and paper fit side by side: 1200 wide or more, at the zoom that is set. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query().matches)
