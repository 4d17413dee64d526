import { useEffect } from 'react'
import { redo, undo, useDossier } from '../state/dossier.ts'
import { lock } from '../state/guard.ts'
import { back, forward } from '../state/router.ts'
import { redoSchedule, undoSchedule, useSchedule } from '../state/schedule.ts'
import { hideToast, say, useToasts } from '../state/toasts.ts'

// The weekrooster has an undo of its own for as long as it shows.
const onSchedule = (): boolean => useSchedule.getState().shown
const takeBack = (): void => {
  const step = onSchedule() ? undoSchedule() : undo()
  if (step) say(`Teruggezet: ${step.label}`)
}
const doAgain = (): void => {
  const step = onSchedule() ? redoSchedule() : redo()
  if (step) say(`Opnieuw gedaan: ${step.label}`)
}

// A search field or a password is not part of a dossier: there the browser's own undo holds.
const ownUndo = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-own-undo], dialog') !== null

/** The keys that work everywhere: Ctrl+K, Ctrl+L, Ctrl+Z and Ctrl+Shift+Z, Alt+← and Alt+→. */
export function useShortcuts(openPalette: () => void): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): (() => void) | null => {
      const key = event.key.toLowerCase()
      if (event.altKey && !event.ctrlKey) return key === 'arrowleft' ? back : key === 'arrowright' ? forward : null
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
      if (key === 'k' && !event.shiftKey) return openPalette
      if (key === 'l' && !event.shiftKey) return () => void lock()
      const { toast } = useToasts.getState()
      if (key === 'z' && !event.shiftKey && toast?.kind === 'undo' && toast.onUndo) return () => { hideToast(); toast.onUndo?.() }
      if ((!onSchedule() && useDossier.getState().dossier === null) || ownUndo(event.target)) return null
      if (key === 'z') return event.shiftKey ? doAgain : () => { hideToast(); takeBack() }
      return key === 'y' ? doAgain : null
    }
    const onKey = (event: KeyboardEvent): void => {
      const done = act(event)
      if (!done) return
      event.preventDefault()
      done()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [openPalette])
}
