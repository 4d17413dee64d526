import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { net, type Session } from 'electron'
import { contentPolicy } from './csp.ts'
import { origin, scheme } from './origin.ts'
import type { Viewer } from './viewer.ts'
import { fileWithin } from './within.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
}

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }
const missing = (): Response => new Response('Niet gevonden', { status: 404, headers: { ...always, 'Content-Type': 'text/plain; charset=utf-8' } })

function page(html: string, devServer?: string): Response {
  const nonce = randomBytes(18).toString('base64')
  return new Response(html.replaceAll('%NONCE%', nonce), {
    headers: { ...always, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentPolicy(nonce, devServer) },
  })
}

async function built(folder: string, pathname: string): Promise<Response> {
  const file = fileWithin(folder, pathname)
  const kind = file === undefined ? undefined : kinds[path.extname(file)]
  if (file === undefined || kind === undefined) return missing()
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return missing()
  return kind.startsWith('text/html') ? page(bytes.toString('utf8')) : new Response(bytes, { headers: { ...always, 'Content-Type': kind } })
}

async function developing(devServer: string, url: URL): Promise<Response> {
  const answer = await net.fetch(new URL(url.pathname + url.search, devServer).href, { bypassCustomProtocolHandlers: true })
  return answer.headers.get('content-type')?.startsWith('text/html') === true ? page(await answer.text(), devServer) : answer
}

/** Serves the built window, and the bytes lent to the viewer, over our own scheme; everything else does not exist. */
export function serveWindow(session: Session, folder: string, viewer: Viewer, devServer?: string): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    if (`${url.protocol}//${url.host}` !== origin || request.method !== 'GET') return missing()
    if (url.pathname.startsWith('/blob/')) {
      const lent = viewer.take(url.pathname.slice('/blob/'.length))
      if (lent === undefined) return missing()
      return new Response(new Uint8Array(lent.bytes), { headers: { ...always, 'Content-Type': lent.contentType, 'Content-Disposition': 'inline' } })
    }
    return devServer === undefined ? built(folder, url.pathname) : developing(devServer, url)
  })
}
