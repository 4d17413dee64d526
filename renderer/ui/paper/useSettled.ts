import { useEffect, useState } from 'react'

const PAUSE_MS = 400

/** The value as it was when it last stood still for a moment; null before the first time. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
