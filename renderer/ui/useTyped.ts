import { use, useEffect, useState } from 'react'
import { typing } from '../state/typing.ts'
import { Behind } from './behind.ts'
import { tooLong } from './limit.ts'

/**
 * What stands in a text field: the value; what was typed while the screen around it is still a key behind; or what was typed for
 * as long as that is too long to keep. Nothing typed is thrown away, and nothing that does not fit goes on.
 */
export function useTyped(value: string, onChange: (value: string) => void, limit: number): { readonly shown: string; readonly type: (text: string) => void; readonly attention: string | undefined } {
  const [excess, setExcess] = useState<string | null>(null)
  const [ahead, setAhead] = useState<string | null>(null)
  const behind = use(Behind)
  useEffect(() => setExcess(null), [value])
  if (!behind && ahead !== null) setAhead(null)
  const type = (text: string): void => {
    const fits = text.length <= limit
    setExcess(fits ? null : text)
    if (!fits) return
    setAhead(text)
    typing(() => onChange(text))
  }
  return { shown: excess ?? (behind ? ahead : null) ?? value, type, attention: excess === null ? undefined : tooLong(excess, limit) }
}
