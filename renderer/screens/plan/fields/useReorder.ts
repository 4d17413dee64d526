import { useEffect, useId, useRef, useState, type PointerEvent } from 'react'

type Options = { readonly onMove: (id: string, by: 1 | -1) => void; readonly onPlace: (id: string, to: number) => void }
type Handled = (e: PointerEvent<HTMLElement>) => void
/** What the handle of a row listens to. */
export type HandleEvents = { readonly onPointerDown: Handled; readonly onPointerMove: Handled; readonly onPointerUp: () => void; readonly onPointerCancel: () => void }
type Reorder = {
  /** Goes on the list; its direct children carry `data-item`. */
  readonly list: { readonly 'data-list': string }
  /** The row that is being dragged, and the place where it would land. */
  readonly dragging: { readonly id: string; readonly to: number } | null
  readonly handle: (id: string) => HandleEvents
}

/** Keeps the focus on what has it while its row moves to another place on the page. */
export function keepFocus(act: () => void): void {
  const focused = document.activeElement
  act()
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement === document.body) focused.focus()
  })
}

// How many of the other rows of this list lie above the pointer.
function placeAt(id: string, handle: HTMLElement, y: number): number {
  const rows = [...(handle.closest('[data-item]')?.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? [])]
  return rows.filter((row) => row.dataset['item'] !== id && row.getBoundingClientRect().top + row.offsetHeight / 2 < y).length
}

/** Moving rows: Alt+↑/↓ anywhere in a row, or dragging its handle. One drag is one change. */
export function useReorder({ onMove, onPlace }: Options): Reorder {
  const listId = useId()
  const [dragging, setDragging] = useState<Reorder['dragging']>(null)
  const move = useRef(onMove)
  useEffect(() => { move.current = onMove })
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !(event.target instanceof Element)) return
      const id = event.target.closest<HTMLElement>(`[data-list="${CSS.escape(listId)}"] > [data-item]`)?.dataset['item']
      if (id === undefined) return
      event.preventDefault()
      keepFocus(() => move.current(id, event.key === 'ArrowUp' ? -1 : 1))
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [listId])
  return {
    list: { 'data-list': listId },
    dragging,
    handle: (id) => ({
      onPointerDown: (e) => {
        e.currentTarget.setPointerCapture(e.pointerId)
        setDragging({ id, to: placeAt(id, e.currentTarget, e.clientY) })
      },
      onPointerMove: (e) => {
        if (dragging?.id === id) setDragging({ id, to: placeAt(id, e.currentTarget, e.clientY) })
      },
      onPointerUp: () => {
        if (dragging?.id === id) onPlace(id, dragging.to)
        setDragging(null)
      },
      onPointerCancel: () => setDragging(null),
    }),
  }
}
