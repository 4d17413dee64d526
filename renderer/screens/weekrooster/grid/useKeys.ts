import type { KeyboardEvent } from 'react'
import { QUARTER } from '#shared/domain/rooster/block.ts'
import { begin, copyToNext, move, remove, stretch } from '../model/commands.ts'
import { standAt, useDesk } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { itemAt, roomAt, walk } from '../model/walk.ts'

type Days = readonly (readonly Item[])[]
type Ways = { readonly days: Days; readonly may: boolean; readonly onOpen: () => void; readonly onWeek: (by: number) => void; readonly onToday: () => void }

const arrows = { ArrowUp: [0, -QUARTER], ArrowDown: [0, QUARTER], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const
const isArrow = (key: string): key is keyof typeof arrows => Object.hasOwn(arrows, key)

/** The keys of the grid; true when the key did something. */
function press({ days, may, onOpen, onWeek, onToday }: Ways, event: KeyboardEvent): boolean {
  const { key, ctrlKey, shiftKey, altKey, metaKey } = event
  if (altKey || metaKey) return false
  const { cursor } = useDesk.getState()
  const item = itemAt(days, cursor)
  if (key === 'PageUp' || key === 'PageDown') {
    onWeek(key === 'PageUp' ? -1 : 1)
    return true
  }
  if (ctrlKey && key === 'Home') {
    onToday()
    return true
  }
  if (item && may && isArrow(key) && (ctrlKey || shiftKey)) {
    const [days, minutes] = arrows[key]
    if (ctrlKey && !shiftKey) move(item.placed, days, minutes)
    else if (shiftKey && !ctrlKey && minutes !== 0) stretch(item.placed, 'end', minutes)
    return true
  }
  if (item && may && ctrlKey && key.toLowerCase() === 'd') {
    copyToNext(item.placed)
    return true
  }
  if (ctrlKey) return false
  const next = walk(days, cursor, key)
  if (next) {
    standAt(next)
    return true
  }
  if (key === 'Enter' || key === 'F2') {
    if (item && key === 'F2' && may) useDesk.setState({ naming: { key: item.key, fresh: false, first: '' } })
    else if (item) onOpen()
    else if (may) begin(cursor.day, roomAt(days, cursor))
    return true
  }
  if (item && may && (key === 'Delete' || key === 'Backspace')) {
    remove(item.placed)
    return true
  }
  if (item === null && may && key.length === 1 && /\p{L}/u.test(key)) {
    begin(cursor.day, roomAt(days, cursor), key)
    return true
  }
  return false
}

/** Hears the keys of the grid; a field or a button in it keeps its own. */
export const keysOf = (ways: Ways) => (event: KeyboardEvent<HTMLElement>): void => {
  if (event.target !== event.currentTarget) return
  if (press(ways, event)) event.preventDefault()
}
