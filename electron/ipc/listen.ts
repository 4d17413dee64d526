import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { refuse } from '#shared/result/result.ts'
import type { Dispatch } from './dispatch.ts'

/** Where what is asked comes from, and where what is wrong with it is told. */
export type Door = { readonly window: () => BrowserWindow | undefined; readonly origin: string; readonly report: (where: string, error: unknown) => void }

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
