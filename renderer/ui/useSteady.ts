import { useState } from 'react'

/** The value, in its old identity for as long as it says the same: what is drawn from it is then not drawn again. */
export function useSteady<T>(value: T, same: (a: T, b: T) => boolean): T {
  const [kept, setKept] = useState(value)
  if (kept === value || same(kept, value)) return kept
  setKept(value)
  return value
}
