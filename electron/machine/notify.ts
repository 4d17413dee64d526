import { Notification } from 'electron'

// Held here: a notification that nobody holds loses its click.
let shown: Notification | undefined

/** Shows a quiet notification of the computer, in place of the one before; `chosen` is called when somebody clicks it. */
export function notify(words: string, chosen: () => void): void {
  if (!Notification.isSupported()) return
  shown?.close()
  shown = new Notification({ title: 'Baken', body: words, silent: true })
  shown.on('click', chosen)
  shown.show()
}
