import { events, type EventData, type EventName } from '#shared/ipc/contract.ts'
import type { Door } from './listen.ts'

/** Tells the window something unasked; data that breaks the contract is a bug and stays here. */
export function makeEmit(door: Door) {
  return <E extends EventName>(event: E, data: EventData<E>): void => {
    const checked = events[event].safeParse(data)
    if (!checked.success) return door.report(`event ${event} breaks the contract`, checked.error)
    const window = door.window()
    if (window !== undefined && !window.isDestroyed()) window.webContents.send('baken:event', event, checked.data)
  }
}
