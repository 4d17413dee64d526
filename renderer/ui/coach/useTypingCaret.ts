import { useEffect, useRef, useState } from 'react'

/** How long nobody types before the sentence in hand may be spoken about, in milliseconds. */
const PAUSE_MS = 1200

/** The control that holds this field. */
export const controlOf = (field: string): HTMLTextAreaElement | null => document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${CSS.escape(field)}"]`)

/** Where somebody is typing in this field: null after a pause, when the field is left, or when the text changed by itself. `typed`: somebody has typed in it. */
export function useTypingCaret(field: string, text: string): { readonly caret: number | null; readonly typed: boolean } {
  const [caret, setCaret] = useState<number | null>(null)
  const [typed, setTyped] = useState(false)
  const before = useRef(text)
  useEffect(() => {
    if (before.current === text) return undefined
    before.current = text
    const area = controlOf(field)
    const calm = (): void => setCaret(null)
    if (area === null || document.activeElement !== area) {
      calm()
      return undefined
    }
    setCaret(area.selectionStart)
    setTyped(true)
    const timer = setTimeout(calm, PAUSE_MS)
    area.addEventListener('blur', calm)
    return () => {
      clearTimeout(timer)
      area.removeEventListener('blur', calm)
    }
  }, [field, text])
  return { caret, typed }
}
