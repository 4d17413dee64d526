import { randomBytes } from 'node:crypto'
import { origin } from './origin.ts'

type Lent = { readonly bytes: Uint8Array; readonly contentType: string; readonly until: number }

/** Bytes that the window may show (a PDF, a scan) without a file on disk. */
export type Viewer = {
  /** An address that shows `bytes` for as long as it is not taken back. */
  readonly lend: (bytes: Uint8Array, contentType: string) => string
  readonly take: (token: string) => { readonly bytes: Uint8Array; readonly contentType: string } | undefined
  readonly takeBack: (address: string) => void
  /** Forgets everything lent: on locking. */
  readonly forgetAll: () => void
}

const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp'])
const anHour = 60 * 60 * 1000

/** Makes the store of lent bytes. Unguessable addresses, kept in memory only, at most an hour and 64 at a time. */
export function makeViewer(now: () => number = Date.now): Viewer {
  const lent = new Map<string, Lent>()
  const tidy = (): void => {
    for (const [token, { until }] of lent) if (until < now()) lent.delete(token)
    for (const token of lent.keys()) if (lent.size >= 64) lent.delete(token)
  }
  return {
    lend: (bytes, contentType) => {
      if (!shown.has(contentType)) throw new Error(`the viewer does not show ${contentType}`)
      tidy()
      const token = randomBytes(24).toString('base64url')
      lent.set(token, { bytes, contentType, until: now() + anHour })
      return `${origin}/blob/${token}`
    },
    take: (token) => {
      tidy()
      return lent.get(token)
    },
    takeBack: (address) => void lent.delete(address.slice(`${origin}/blob/`.length)),
    forgetAll: () => lent.clear(),
  }
}
