import { useEffect } from 'react'
import { redoRules, undoRules } from '../../state/papers.ts'
import { hideToast, say, useToasts } from '../../state/toasts.ts'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) over what was written in a paper, wherever the focus is; the undo of a toast goes first. Where nothing is written they never reach a dossier that lies open out of sight. */
export function usePaperKeys(writing: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y') || document.querySelector('dialog[open]')) return
      const { toast } = useToasts.getState()
      const forward = key === 'y' || event.shiftKey
      if (!forward && toast?.kind === 'undo' && toast.onUndo) return
      event.stopPropagation()
      if (!writing) return
      event.preventDefault()
      const step = forward ? redoRules() : undoRules()
      hideToast()
      if (step) say(`${forward ? 'Opnieuw gedaan' : 'Teruggezet'}: ${step.label}`)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [writing])
}
