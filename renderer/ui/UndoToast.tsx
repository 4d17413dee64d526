import { IconArrowBackUp } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Icon } from './Icon.tsx'
import css from './UndoToast.module.css'

const SHOWN_MS = 10_000

type Props = {
  /** 'Regel 4.5 is weg.' */
  readonly text: string
  readonly onUndo: () => void
  /** Called after 10 seconds in which nobody pointed at it or stood on it. */
  readonly onGone: () => void
}

/** Says what went, and brings it back. The window announces the words in a live region of its own. */
export function UndoToast({ text, onUndo, onGone }: Props) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onGone, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, onGone, text])
  return (
    <div className={css.toast} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{text}</span>
      <button type="button" className={css.undo} onClick={onUndo}><Icon of={IconArrowBackUp} />Ongedaan maken</button>
      <kbd className={css.keys}>Ctrl Z</kbd>
    </div>
  )
}
