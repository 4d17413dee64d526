import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { Block } from '#shared/domain/rooster/block.ts'
import { movedBy, quarterOf, stretchBetween, stretchedBy } from '#shared/domain/rooster/shape.ts'
import { begin, copyTo, move, stretch } from '../model/commands.ts'
import { standAt, useDesk, type Drag } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { cursorAt, itemAt } from '../model/walk.ts'

const EDGE_PX = 6
const BEGIN_PX = 4

type Spot = { readonly day: number; readonly minute: number }
type Grip = { readonly spot: Spot; readonly x: number; readonly y: number; readonly item: Item | null; readonly what: Drag['what'] }
type Days = readonly (readonly Item[])[]

/** What the pointer does in the grid: a click goes there, a drag on free time draws a block, on a block moves it, on its edges stretches it; with Alt or Ctrl it copies. */
export function usePointer(room: RefObject<HTMLElement | null>, days: Days, hours: { readonly from: number; readonly to: number }, may: boolean) {
  const grip = useRef<Grip | null>(null)

  const spotOf = (x: number, y: number): Spot | null => {
    const columns = [...(room.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
    const boxes = columns.map((c) => c.getBoundingClientRect())
    const day = Math.max(0, boxes.findLastIndex((b) => x >= b.left))
    const box = boxes[day]
    return box ? { day, minute: hours.from + ((y - box.top) / box.height) * (hours.to - hours.from) } : null
  }
  const shape = (g: Grip, to: Spot): Pick<Block, 'day' | 'start' | 'end'> => {
    const by = to.minute - g.spot.minute
    if (g.item === null) return { day: g.spot.day, ...stretchBetween(g.spot.minute, to.minute) }
    const { day, start, end } = g.item.placed.block
    if (g.what === 'start' || g.what === 'end') return stretchedBy({ day, start, end }, g.what, by)
    return movedBy({ day, start, end }, to.day - g.spot.day, by)
  }
  const drop = (): void => {
    grip.current = null
    useDesk.setState({ drag: null })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || grip.current === null) return
      event.stopPropagation()
      drop()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      const target = event.target instanceof HTMLElement ? event.target : null
      if (event.button !== 0 || target === null || target.closest('input, button, [popover]') || target.closest('[data-day]') === null) return
      const spot = spotOf(event.clientX, event.clientY)
      if (spot === null) return
      const element = target.closest<HTMLElement>('[data-block]')
      const item = element === null ? null : itemAt(days, { key: element.dataset.block ?? null })
      const box = element?.getBoundingClientRect()
      const edge = box && box.height > 3 * EDGE_PX ? (event.clientY - box.top < EDGE_PX ? 'start' : box.bottom - event.clientY < EDGE_PX ? 'end' : null) : null
      grip.current = { spot, x: event.clientX, y: event.clientY, item, what: item === null ? 'draw' : edge ?? (event.altKey || event.ctrlKey ? 'copy' : 'move') }
      standAt(item ? { day: item.placed.block.day, at: item.placed.block.start, key: item.key } : cursorAt(days, spot.day, quarterOf(spot.minute)))
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const g = grip.current
      if (g === null || !may) return
      const { drag } = useDesk.getState()
      if (drag === null && Math.hypot(event.clientX - g.x, event.clientY - g.y) < BEGIN_PX) return
      const to = spotOf(event.clientX, event.clientY)
      if (to === null) return
      const block = shape(g, to)
      const what = g.what === 'move' || g.what === 'copy' ? (event.altKey || event.ctrlKey ? 'copy' : 'move') : g.what
      if (drag === null || drag.what !== what || drag.block.day !== block.day || drag.block.start !== block.start || drag.block.end !== block.end) useDesk.setState({ drag: { what, key: g.item?.key ?? null, block, title: g.item?.title ?? 'Nieuw blok' } })
    },
    onPointerUp(): void {
      const g = grip.current
      const { drag } = useDesk.getState()
      drop()
      if (g === null || drag === null) return
      if (g.item === null) return begin(drag.block.day, drag.block)
      const was = g.item.placed.block
      if (drag.what === 'copy') return copyTo(g.item.placed, drag.block)
      if (drag.what === 'start') return stretch(g.item.placed, 'start', drag.block.start - was.start)
      if (drag.what === 'end') return stretch(g.item.placed, 'end', drag.block.end - was.end)
      if (drag.block.day !== was.day || drag.block.start !== was.start) move(g.item.placed, drag.block.day - was.day, drag.block.start - was.start)
    },
    onPointerCancel: drop,
  }
}
