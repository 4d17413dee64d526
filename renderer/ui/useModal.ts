import { useEffect, useRef, type RefObject } from 'react'

/** Opens a `<dialog>` over the window for as long as it is drawn: focus stays inside, begins at `first` when there is one, and goes back to where it was. */
export function useModal(first?: RefObject<HTMLElement | null>): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    first?.current?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [first])
  return dialog
}
