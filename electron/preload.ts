import { contextBridge, ipcRenderer } from 'electron'

// The door. Nothing of Electron itself passes: one question with an answer, and events to listen to.
contextBridge.exposeInMainWorld('baken', {
  invoke: (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('baken', channel, input),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    const hear = (_event: unknown, name: string, payload: unknown): void => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('baken:event', hear)
    return () => void ipcRenderer.off('baken:event', hear)
  },
})
