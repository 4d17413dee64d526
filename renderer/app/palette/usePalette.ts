import { useCallback, useState } from 'react'

/** Whether the palette shows, and how to show it. */
export function usePalette(): { readonly shown: boolean; readonly open: () => void; readonly close: () => void } {
  const [shown, setShown] = useState(false)
  return { shown, open: useCallback(() => setShown(true), []), close: useCallback(() => setShown(false), []) }
}
