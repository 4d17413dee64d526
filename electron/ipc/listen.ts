import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { events, type EventData, type EventName } from '#shared/ipc/contract.ts'
import { refuse } from '#shared/result/result.ts'
import type { Dispatch } from './dispatch.ts'

type Door = { readonly window: () => BrowserWindow | undefined; readonly origin: string; readonly report: (where: string, error: unknown) => void }

/** Only the top frame of our own window, showing our own page, is heard. */
function isOurs(event: IpcMainInvokeEvent, { window, origin }: Door): boolean {
  const contents = window()?.webContents
  const frame = event.senderFrame
  return contents !== undefined && frame !== null && event.sender === contents && frame === contents.mainFrame && frame.url.startsWith(`${origin}/`)
}

/** Opens the one channel that the window can call. The only user of ipcMain. */
export function listen(dispatch: Dispatch, door: Door): void {
  ipcMain.handle('baken', async (event, channel: unknown, input: unknown) => {
    if (isOurs(event, door)) return dispatch(channel, input)
    door.report('ipc sender refused', undefined)
    return refuse('sender', 'Dit verzoek kwam niet van het venster van Baken.')
  })
}

/** Tells the window something unasked; data that breaks the contract is a bug and stays here. */
export function makeEmit(door: Door) {
  return <E extends EventName>(event: E, data: EventData<E>): void => {
    const checked = events[event].safeParse(data)
    if (!checked.success) return door.report(`event ${event} breaks the contract`, checked.error)
    const window = door.window()
    if (window !== undefined && !window.isDestroyed()) window.webContents.send('baken:event', event, checked.data)
  }
}
