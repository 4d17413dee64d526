import { scheme } from './origin.ts'

/** The built-in PDF viewer is an extension inside Chromium; its own parts are not a network. */
const ofTheProgram = new Set([`${scheme}:`, 'data:', 'blob:', 'chrome-extension:', 'chrome:', 'devtools:'])

/** Whether a request may happen at all; while developing the dev server may be asked too. */
export function allowedRequest(address: string, devServer?: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return false
  if (ofTheProgram.has(url.protocol)) return true
  return devServer !== undefined && url.host === new URL(devServer).host
}
