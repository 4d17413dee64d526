import { protocol } from 'electron'

/** The scheme from which the window gets everything; nothing else can be loaded. */
export const scheme = 'app'

/** The only host of that scheme, and so the origin of our window. */
export const origin = `${scheme}://baken`

/** Makes `app:` a standard, secure scheme. Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}
