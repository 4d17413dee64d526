import { spawn } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { bundled } from '../../support/bundled.ts'
import { deeds, type DeedName } from '../deeds/deeds.ts'
import { count, emptyTally, type Tally } from './crashes.ts'
import type { Order } from './deedChild.ts'

/** The child as one file in a folder. */
export const childIn = (folder: string): Promise<string> => bundled(path.join(import.meta.dirname, 'deedChild.ts'), folder)
/** Where to kill: before a call to the disk, at a labelled point, or at any moment. */
export type At = { readonly call: number } | { readonly step: string } | 'any'

const start = (script: string, compiled: string) => {
  // The second child on starts from the compiled code of the first: that is most of the time of a round.
  const proc = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } })
  let [out, errors] = ['', '']
  let wake = (): void => undefined
  proc.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    wake()
  })
  proc.stderr.setEncoding('utf8').on('data', (text: string) => void (errors += text))
  proc.stdin.on('error', () => undefined)
  const state = { over: false }
  const gone = new Promise<void>((resolve) =>
    proc.once('close', () => {
      state.over = true
      resolve()
    }),
  )
  const until = async (done: () => boolean): Promise<void> => {
    while (!done() && !state.over) await Promise.race([new Promise<void>((resolve) => void (wake = resolve)), gone])
  }
  return {
    order: (order: Order) => void proc.stdin.write(JSON.stringify(order)),
    ready: () => until(() => out.includes('ready\n')),
    /** Until it was killed, or has ended. */
    ended: () => until(() => /^ended \d+$/m.test(out)),
    kill: async (): Promise<{ readonly said: readonly string[]; readonly errors: string }> => {
      proc.kill('SIGKILL')
      await gone
      // What stands behind the last newline was never said to its end.
      return { said: out.split('\n').slice(0, -1), errors }
    },
  }
}
type Child = ReturnType<typeof start>

/** Kills children (`script` of `childIn`) at a deed, in a folder of its own, and looks each time at what is left. */
export const killer = async (script: string, folder: string, name: DeedName, rounds: number) => {
  const base = path.join(folder, 'begin')
  await mkdir(base, { recursive: true })
  await deeds[name].prepare({ disk: nodeDisk, root: base })
  const compiled = path.join(folder, 'compiled')
  let next: Child = start(script, compiled)
  let n = 0
  const begun = async (order: Omit<Order, 'deed' | 'root' | 'rounds'>): Promise<{ readonly root: string; readonly child: Child }> => {
    n += 1
    const root = path.join(folder, String(n))
    await cp(base, root, { recursive: true })
    const child = next
    await child.ready()
    next = start(script, compiled)
    child.order({ deed: name, root, rounds, ...order })
    return { root, child }
  }
  // Unharmed first: how many calls it makes, and how long it takes.
  const whole = async (): Promise<{ readonly calls: number; readonly time: number }> => {
    const { root, child } = await begun({})
    const from = performance.now()
    await child.ended()
    const time = performance.now() - from
    const { said, errors } = await child.kill()
    if (errors !== '') throw new Error(errors)
    await deeds[name].check({ disk: nodeDisk, root }, said)
    await rm(root, { recursive: true, force: true })
    return { calls: Number(/^ended (\d+)$/.exec(said.at(-1) ?? '')?.[1]), time }
  }
  // The first is only to fill the cache of compiled code.
  await whole()
  const { calls, time } = await whole()
  const tally = emptyTally()
  /** One kill; answers false when the child had already done all when it fell, which is no kill in the middle of anything. */
  const one = async (at: At): Promise<boolean> => {
    const { root, child } = await begun(at === 'any' ? {} : at)
    if (at === 'any') await Promise.race([child.ended(), new Promise((resolve) => setTimeout(resolve, Math.random() * time))])
    else await child.ended()
    const { said, errors } = await child.kill()
    const late = said.some((line) => line.startsWith('ended'))
    if (errors !== '') throw new Error(`${name}: ${errors}`)
    if (!late) await count(tally, `${name}, killed at ${at === 'any' ? 'any moment' : JSON.stringify(at)}`, () => deeds[name].check({ disk: nodeDisk, root }, said.filter((line) => line !== 'ready')))
    // What broke stays, to be looked at.
    if (tally.troubles.length === 0) await rm(root, { recursive: true, force: true })
    return !late
  }
  return { calls, steps: deeds[name].steps, tally, one, close: () => next.kill() }
}
export type Killer = Awaited<ReturnType<typeof killer>>
export type { Tally }
