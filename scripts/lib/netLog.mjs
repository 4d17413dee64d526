import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ours = /^(app|data|blob|chrome|chrome-extension|devtools|about):/

/** Reads one net-log of Chromium, also one cut off by a kill. Answers its events with the names of their types. */
export function readNetLog(text) {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith('"events"'))
  if (start < 0) return undefined
  const head = lines.slice(0, start).join('\n').replace(/,\s*$/, '')
  let constants
  try {
    constants = JSON.parse(`${head}}`).constants
  } catch {
    return undefined
  }
  const names = Object.fromEntries(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]))
  return lines.slice(start + 1).flatMap((line) => {
    try {
      const event = JSON.parse(line.replace(/,\s*$/, '').replace(/\]\}?$/, ''))
      return typeof event.type === 'number' ? [{ name: names[event.type] ?? String(event.type), params: event.params ?? {} }] : []
    } catch {
      return []
    }
  })
}

const reachesOut = ({ name, params }) => {
  if (typeof params.url === 'string' && !ours.test(params.url) && /^(URL_REQUEST|CORS_REQUEST|HTTP_STREAM|QUIC|WEBSOCKET)/.test(name)) return `${name} ${params.url}`
  if (/^(TCP_CONNECT|SOCKS|SSL_CONNECT|UDP_CONNECT)|^QUIC_SESSION$|^QUIC_SESSION_POOL_JOB$/.test(name)) return `${name} ${JSON.stringify(params).slice(0, 120)}`
  if (/^(HOST_RESOLVER_MANAGER_REQUEST|HOST_RESOLVER_MANAGER_JOB|HOST_RESOLVER_SYSTEM_TASK|DNS_TRANSACTION)$/.test(name)) return `${name} ${String(params.host ?? params.hostname ?? '')}`
  return undefined
}

/** Everything in one net-log that went, or tried to go, over the network. */
export const requestsIn = (text) => (readNetLog(text) ?? []).map(reachesOut).filter((found) => found !== undefined)

/** Checks every net-log of a run: `{ logs, events, requests }`. */
export function checkNetLogs(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  let logs = 0
  let events = 0
  const requests = []
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const read = readNetLog(text)
    if (read === undefined) continue
    logs += 1
    events += read.length
    requests.push(...requestsIn(text).map((what) => `${name}: ${what}`))
  }
  return { files: files.length, logs, events, requests }
}
