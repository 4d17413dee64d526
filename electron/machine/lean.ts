import { setFlagsFromString } from 'node:v8'
import { app } from 'electron'

const lean = '--optimize-for-size'

/** Lets the engine collect its garbage early, here and in the window: it would otherwise let hundreds of megabytes of it lie on a large machine. */
export function stayLean(): void {
  setFlagsFromString(lean)
  app.commandLine.appendSwitch('js-flags', lean)
}
