import type { Queue } from './queue.ts'

/** Work that may run beside other work, and work that must be alone: it waits for all that runs, and all that comes waits for it. */
export type Gate = { readonly together: Queue; readonly alone: Queue }

/** A gate of its own, for one open vault. */
export const makeGate = (): Gate => {
  const running = new Set<Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    together: (work) => {
      const mine = last.then(work)
      const ended = mine.catch(() => undefined)
      running.add(ended)
      void ended.finally(() => running.delete(ended))
      return mine
    },
    alone: (work) => {
      const mine = Promise.allSettled([last, ...running]).then(work)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
