import { useCallback, useEffect, useRef, useState } from 'react'
import type { Signature } from '#shared/domain/signature/signature.ts'

/** A signature that was taken away on screen and goes for real when nobody brings it back. */
export type PendingRetract = { readonly gone: Signature | null; readonly take: (signature: Signature) => void; readonly bringBack: () => void; readonly settle: () => Promise<void> }

/** Lets a signature be brought back whole, with its own moment: the machine hears of it only when the offer ends. */
export function usePendingRetract(retract: (signatureId: string) => Promise<void>): PendingRetract {
  const [gone, setGone] = useState<Signature | null>(null)
  const waiting = useRef<Signature | null>(null)
  const doIt = useRef(retract)
  useEffect(() => {
    doIt.current = retract
  })
  const put = useCallback((next: Signature | null): void => {
    waiting.current = next
    setGone(next)
  }, [])
  const settle = useCallback(async (): Promise<void> => {
    const signature = waiting.current
    if (!signature) return
    waiting.current = null
    await doIt.current(signature.id)
    setGone(null)
  }, [])
  useEffect(() => () => void settle(), [settle])
  useEffect(() => {
    if (!gone) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      event.stopPropagation()
      put(null)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [gone, put])
  return { gone, take: (signature) => void settle().then(() => put(signature)), bringBack: () => put(null), settle }
}
