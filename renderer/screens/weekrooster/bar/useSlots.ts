import { useSyncExternalStore } from 'react'

const queries = ['(width >= 1600px)', '(width >= 1100px)', '(width >= 640px)'] as const
const slots = [6, 4, 2] as const

function subscribe(listener: () => void): () => void {
  const media = queries.map((q) => window.matchMedia(q))
  for (const m of media) m.addEventListener('change', listener)
  return () => {
    for (const m of media) m.removeEventListener('change', listener)
  }
}
const now = (): number => slots[queries.findIndex((q) => window.matchMedia(q).matches)] ?? 1

/** How many measures fit beside each other in this window, at the zoom that is set. */
export const useSlots = (): number => useSyncExternalStore(subscribe, now)
