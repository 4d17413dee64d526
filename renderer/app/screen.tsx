import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { inTime } from './inTime.ts'

type Loaded<P> = (props: P) => ReactNode

/**
 * A part of the program that is read when it is first shown, or `ahead` of that. Not by Suspense: that holds back what it shows for up
 * to 0.3 second after it showed that it waits, and here nobody should wait that long.
 */
export function screen<P extends object>(load: () => Promise<ComponentType<P>>): { readonly Screen: Loaded<P>; readonly ahead: () => void } {
  let loading: Promise<ComponentType<P>> | null = null
  let loaded: ComponentType<P> | null = null
  const read = (): Promise<ComponentType<P>> => (loading ??= inTime(load).then((component) => (loaded = component)))
  function Screen(props: P): ReactNode {
    const [here, setHere] = useState<{ readonly it: ComponentType<P> } | null>(() => loaded && { it: loaded })
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null)
    useEffect(() => {
      if (here) return
      read().then((it) => setHere({ it }), (error: unknown) => setFault({ error }))
    }, [here])
    if (fault) throw fault.error
    return here && <here.it {...props} />
  }
  return { Screen, ahead: () => void read().catch(() => undefined) }
}
