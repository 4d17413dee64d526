import { protocol } from 'electron'
import { scheme } from './origin.ts'

/** Makes `app:` a standard, secure scheme. Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])
}
