/** Lets work through one at a time, in the order of asking; work that fails does not hold up the next. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>

/** A queue of its own, for one file. */
export const makeQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Maps with at most `limit` calls under way; answers in the order of the items. */
export const mapLimited = async <T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = []
  // One iterator for all walkers: each takes the next item that nobody has.
  const rest = items.entries()
  const walk = async (): Promise<void> => {
    for (const [at, item] of rest) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, walk))
  return results
}
