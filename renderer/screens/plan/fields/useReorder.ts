import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'

type Options = { readonly onMove: (id: string, by: 1 | -1) => void; readonly onPlace: (id: string, to: number) => void }
type Reorder<E extends HTMLElement> = {
  /** Goes on the list; its rows carry `data-item`. */
  readonly list: RefObject<E | null>
  /** The row that is being dragged, and the place where it would land. */
  readonly dragging: { readonly id: string; readonly to: number } | null
  readonly onKeyDown: (id: string, event: KeyboardEvent<HTMLElement>) => void
  readonly handle: (id: string) => { readonly onPointerDown: (e: PointerEvent<HTMLElement>) => void; readonly onPointerMove: (e: PointerEvent<HTMLElement>) => void; readonly onPointerUp: () => void; readonly onPointerCancel: () => void }
}

/** Keeps the focus on what has it while its row moves to another place on the page. */
export function keepFocus(act: () => void): void {
  const focused = document.activeElement
  act()
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus()
  })
}

/** Moving rows: Alt+↑/↓ anywhere in a row, or dragging its handle. One drag is one change. */
export function useReorder<E extends HTMLElement>({ onMove, onPlace }: Options): Reorder<E> {
  const list = useRef<E>(null)
  const [dragging, setDragging] = useState<{ readonly id: string; readonly to: number } | null>(null)
  const placeAt = (id: string, y: number): number => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].filter((row) => row.dataset['item'] !== id).filter((row) => row.getBoundingClientRect().top + row.offsetHeight / 2 < y).length
  const end = (): void => setDragging(null)
  return {
    list,
    dragging,
    onKeyDown: (id, event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
      event.preventDefault()
      keepFocus(() => onMove(id, event.key === 'ArrowUp' ? -1 : 1))
    },
    handle: (id) => ({
      onPointerDown: (e) => {
        e.currentTarget.setPointerCapture(e.pointerId)
        setDragging({ id, to: placeAt(id, e.clientY) })
      },
      onPointerMove: (e) => {
        if (dragging?.id === id) setDragging({ id, to: placeAt(id, e.clientY) })
      },
      onPointerUp: () => {
        if (dragging?.id === id) onPlace(id, dragging.to)
        end()
      },
      onPointerCancel: end,
    }),
  }
}
