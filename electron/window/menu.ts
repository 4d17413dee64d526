import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'

const edit: MenuItemConstructorOptions[] = [
  { label: 'Knippen', role: 'cut' },
  { label: 'Kopiëren', role: 'copy' },
  { label: 'Plakken', role: 'paste' },
  { label: 'Alles selecteren', role: 'selectAll' },
]

const menu: MenuItemConstructorOptions[] = [
  { label: 'Baken', submenu: [{ label: 'Afsluiten', role: 'quit' }] },
  // Undo is the program's own (it also brings back a removed goal), so it is not in this menu.
  { label: 'Bewerken', submenu: edit },
  {
    label: 'Beeld',
    submenu: [
      { label: 'Groter', role: 'zoomIn' },
      { label: 'Kleiner', role: 'zoomOut' },
      { label: 'Gewone grootte', role: 'resetZoom' },
      { type: 'separator' },
      { label: 'Volledig scherm', role: 'togglefullscreen' },
    ],
  },
]

/** Sets the program's small Dutch menu; on Windows and Linux it stays hidden until Alt. */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}

/** Cut, copy and paste under the right mouse button, in text fields and on selected text only. */
export function offerEditing(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items = isEditable ? edit : selectionText === '' ? [] : edit.filter((item) => item.role === 'copy')
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
