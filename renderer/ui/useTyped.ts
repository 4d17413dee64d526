import { useEffect, useState } from 'react'
import { tooLong } from './limit.ts'

/**
 * What stands in a text field: the value, or what was typed as long as that is too long to keep. Nothing typed is thrown
 * away, and nothing that does not fit goes on.
 */
export function useTyped(value: string, onChange: (value: string) => void, limit: number): { readonly shown: string; readonly type: (text: string) => void; readonly attention: string | undefined } {
  const [excess, setExcess] = useState<string | null>(null)
  useEffect(() => setExcess(null), [value])
  const type = (text: string): void => {
    const fits = text.length <= limit
    setExcess(fits ? null : text)
    if (fits) onChange(text)
  }
  return { shown: excess ?? value, type, attention: excess === null ? undefined : tooLong(excess, limit) }
}
