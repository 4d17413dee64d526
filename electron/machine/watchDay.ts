import type { Clock } from './clock.ts'

/** Calls `changed` with the new day ('yyyy-MM-dd') when the clock passes midnight, also after the computer slept; the answer stops it. */
export function watchDay(now: Clock, changed: (today: string) => void, every = 20_000): () => void {
  let today = now().slice(0, 10)
  const timer = setInterval(() => {
    const day = now().slice(0, 10)
    if (day === today) return
    today = day
    changed(day)
  }, every)
  return () => clearInterval(timer)
}
