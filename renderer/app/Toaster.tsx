import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { undo } from '../state/dossier.ts'
import { hideToast, useToasts, type Toast } from '../state/toasts.ts'
import { Button } from '../ui/Button.tsx'
import { UndoToast } from '../ui/UndoToast.tsx'
import css from './Shell.module.css'

const SAID_MS = 4000
const takeBack = (toast: Toast): void => {
  hideToast()
  if (toast.kind === 'undo' && toast.onUndo) toast.onUndo()
  else undo()
}

/** What floats at the bottom of the window, with its words announced politely. */
export function Toaster() {
  const toast = useToasts((t) => t.toast)
  const serial = useToasts((t) => t.serial)
  useEffect(() => {
    if (toast?.kind !== 'said') return
    const timer = setTimeout(hideToast, SAID_MS)
    return () => clearTimeout(timer)
  }, [toast, serial])
  return (
    <div className={css.floor}>
      <span className="hidden" role="status">{toast?.text ?? ''}</span>
      {toast?.kind === 'undo' && <UndoToast key={serial} text={toast.text} onUndo={() => takeBack(toast)} onGone={hideToast} />}
      {toast?.kind === 'said' && <div className={css.said} aria-hidden>{toast.text}</div>}
      {toast?.kind === 'notice' && <div className={css.notice}><span>{toast.text}</span><Button variant="text" size="small" icon={IconX} onClick={hideToast}>Sluit</Button></div>}
    </div>
  )
}
