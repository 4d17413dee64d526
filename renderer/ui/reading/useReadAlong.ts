import { useEffect, useState } from 'react'

/** Whether somebody reads along; F9 begins it, and reading along itself ends it. */
export function useReadAlong(): { readonly reading: boolean; readonly setReading: (on: boolean) => void } {
  const [reading, setReading] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F9' || reading) return
      event.preventDefault()
      setReading(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [reading])
  return { reading, setReading }
}
