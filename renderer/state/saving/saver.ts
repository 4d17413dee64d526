import type { Problem, Result } from '#shared/result/result.ts'

/** Where a saver stands. `failed` keeps what was typed and says what to do. */
export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'waiting' } | { readonly kind: 'saving' } | { readonly kind: 'failed'; readonly problem: Problem }
type Options<T> = { readonly send: (value: T) => Promise<Result<unknown>>; readonly onState: (state: SaveState) => void }

export type Saver<T> = {
  /** Takes the newest value of a slice; it replaces an older one of that slice that still waits. */
  readonly put: (key: string, value: T) => void
  /** Saves all that waits now; true when nothing is left. */
  readonly flush: () => Promise<boolean>
  /** What is not yet safe, oldest first, the one on its way included. */
  readonly unsaved: () => readonly T[]
  /** Holds everything back, or lets it go on: while nobody is signed in, nothing can be saved. */
  readonly pause: (paused: boolean) => void
}

export const QUIET_MS = 300
export const LONGEST_MS = 1000
export const RETRY_MS = 15_000

/**
 * Saves values some time after the last one came (300 ms, at most 1 s after the first), one at a time, each slice's newest
 * only. A refused value stays and is tried again with the next one of its slice, every 15 s, and on flush.
 */
export function makeSaver<T>({ send, onState }: Options<T>): Saver<T> {
  const waiting = new Map<string, T>()
  const refused = new Map<string, Problem>()
  let sending: { readonly key: string; readonly value: T } | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstAt: number | null = null
  let paused = false

  const tell = (): void => {
    const problem = [...refused.values()][0]
    if (problem) onState({ kind: 'failed', problem })
    else if (sending) onState({ kind: 'saving' })
    else onState({ kind: waiting.size > 0 ? 'waiting' : 'saved' })
  }
  const plan = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), ms)
  }

  async function sendAll(): Promise<void> {
    const tried = new Map<string, T>()
    for (;;) {
      const next = [...waiting].find(([key, value]) => !tried.has(key) || tried.get(key) !== value)
      if (!next || paused) break
      const [key, value] = next
      tried.set(key, value)
      waiting.delete(key)
      sending = { key, value }
      tell()
      const answer = await send(value)
      sending = null
      if (answer.ok) {
        refused.delete(key)
        continue
      }
      refused.set(key, answer.problem)
      if (!waiting.has(key)) waiting.set(key, value)
    }
    tell()
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    firstAt = null
    running ??= sendAll().finally(() => {
      running = null
      if (waiting.size > 0 && !paused) plan(RETRY_MS)
    })
    return running
  }

  return {
    put(key, value) {
      waiting.set(key, value)
      firstAt ??= Date.now()
      plan(Math.max(0, Math.min(QUIET_MS, firstAt + LONGEST_MS - Date.now())))
      tell()
    },
    async flush() {
      if (running) await running
      if (waiting.size > 0) await run()
      return waiting.size === 0
    },
    unsaved: () => [...(sending && !waiting.has(sending.key) ? [sending.value] : []), ...waiting.values()],
    pause(now) {
      paused = now
      if (paused) clearTimeout(timer)
      else if (waiting.size > 0) plan(0)
    },
  }
}
