import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright'

const EVERY_MS = 10_000
const PATIENCE_MS = 25_000
const later = async <T>(ms: number, value: T): Promise<T> => new Promise((done) => { setTimeout(() => done(value), ms).unref() })
const tried = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** The program's own processes: main and whatever it started. */
function family(main: number): readonly number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map((name) => ({ pid: Number(name), parent: tried(() => Number(/\) . (\d+)/u.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]), 0) }))
  const found = [main]
  for (const pid of found) found.push(...parents.filter((p) => p.parent === pid).map((p) => p.pid))
  return found
}

/** What each thread of a process is at: running or waiting, for what in the kernel, and how much it worked (ticks). */
function threads(pid: number): string {
  const kind = tried(() => /--type=([\w-]+)/u.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'main', '?')
  const each = tried(() => readdirSync(`/proc/${pid}/task`), []).map((tid) => {
    const stat = tried(() => readFileSync(`/proc/${pid}/task/${tid}/stat`, 'utf8'), '')
    const [, name = '', state = '', rest = ''] = /\((.*)\) (.) (.*)/u.exec(stat) ?? []
    const [user, system] = rest.split(' ').slice(10, 12)
    return `${name}:${state}:${Number(user) + Number(system)}:${tried(() => readFileSync(`/proc/${pid}/task/${tid}/wchan`, 'utf8'), '')}`
  })
  return `${pid} ${kind}: ${each.join(' ')}`
}

type Said = { readonly method?: string; readonly params?: { readonly callFrames?: readonly { readonly functionName: string; readonly url: string; readonly location: { readonly lineNumber: number; readonly columnNumber?: number | undefined } }[] } }
const frames = ({ params }: Said): string => (params?.callFrames ?? []).map((f) => `${f.functionName}@${f.url.split('/').pop() ?? ''}:${f.location.lineNumber}:${f.location.columnNumber ?? 0}`).join(' < ')

/** The ports on which a process listens on this machine only. */
function ports(pid: number): readonly number[] {
  const sockets = new Set(tried(() => readdirSync(`/proc/${pid}/fd`), []).map((fd) => /socket:\[(\d+)\]/u.exec(tried(() => readlinkSync(`/proc/${pid}/fd/${fd}`), ''))?.[1]))
  return tried(() => readFileSync('/proc/net/tcp', 'utf8'), '').split('\n').map((line) => line.trim().split(/\s+/u)).filter((f) => f[3] === '0A' && sockets.has(f[9])).map((f) => Number.parseInt(f[1]?.split(':')[1] ?? '0', 16))
}

/** Which of our functions main is in; its inspector hears also when main itself does not. */
async function inMain(pid: number): Promise<string> {
  for (const port of ports(pid)) {
    const listed: unknown = await Promise.race([fetch(`http://127.0.0.1:${port}/json/list`).then(async (r) => r.json()).catch(() => []), later(3000, [])])
    const node = Array.isArray(listed) ? listed.find((one: { readonly type?: string }) => one.type === 'node') as { readonly webSocketDebuggerUrl: string } | undefined : undefined
    if (node === undefined) continue
    const socket = new WebSocket(node.webSocketDebuggerUrl)
    const paused = new Promise<string>((done) => {
      socket.addEventListener('message', ({ data }) => {
        const said = JSON.parse(String(data)) as Said
        if (said.method === 'Debugger.paused') done(frames(said))
      })
      socket.addEventListener('open', () => ['enable', 'pause'].forEach((what, id) => { socket.send(JSON.stringify({ id, method: `Debugger.${what}` })) }))
    })
    const at = await Promise.race([paused, later(5000, 'in none of our functions')])
    socket.send(JSON.stringify({ id: 9, method: 'Debugger.disable' }))
    return at
  }
  return 'no inspector'
}

async function inPage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const paused = new Promise<string>((done) => { session.on('Debugger.paused', (params) => { done(frames({ params })) }) })
  void session.send('Debugger.enable').catch(() => undefined)
  void session.send('Debugger.pause').catch(() => undefined)
  const at = await Promise.race([paused, later(5000, 'in none of our functions')])
  void session.send('Debugger.disable').catch(() => undefined)
  return at
}

async function whereItIs(app: ElectronApplication, page: Page): Promise<string> {
  const main = app.process().pid ?? 0
  const [inside, shown] = await Promise.all([inMain(main).catch(String), Promise.race([inPage(page).catch(String), later(8000, 'no answer')])])
  return ['The page does not answer any more.', `main: ${inside}`, `page: ${shown}`, ...family(main).map(threads)].join('\n')
}

const hears = async (page: Page): Promise<'yes' | 'gone'> => page.evaluate('1').then(() => 'yes', () => 'gone')

/** Watches a program during a test: when its page no longer answers, prints once what each of its processes is at. Changes nothing. */
export async function watchStuck(app: ElectronApplication, page: Page): Promise<void> {
  if (process.platform !== 'linux') return
  for (;;) {
    await later(EVERY_MS, null)
    const heard = await Promise.race([hears(page), later(PATIENCE_MS, 'no')])
    if (heard === 'no') console.log(await whereItIs(app, page))
    if (heard !== 'yes') return
  }
}
