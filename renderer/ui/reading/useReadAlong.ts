import { useEffect, useState } from 'react'

/** Whether somebody reads along; F9 turns it on and off. */
export function useReadAlong(): { readonly reading: boolean; readonly setReading: (on: boolean) => void } {
  const [reading, setReading] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F9') return
      event.preventDefault()
      setReading((on) => !on)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return { reading, setReading }
}
