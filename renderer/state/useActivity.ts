import { useEffect } from 'react'
import { call } from './client.ts'

const EVERY_MS = 15_000

/** Tells the machine that somebody is there, at most every 15 seconds, so that it does not lock under their hands. */
export function useActivity(signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn) return
    let last = 0
    const active = (): void => {
      if (Date.now() - last < EVERY_MS) return
      last = Date.now()
      void call('session.active', {})
    }
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    for (const kind of kinds) window.addEventListener(kind, active, { passive: true, capture: true })
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, active, { capture: true })
    }
  }, [signedIn])
}
