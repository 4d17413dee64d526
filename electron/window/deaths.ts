const patience = 60_000
const tries = 3

/** What to do when the page died: start it again, or give up when it keeps dying. Times are in milliseconds. */
export const mayRestart = (deaths: readonly number[], now: number): boolean => deaths.filter((at) => at > now - patience).length <= tries
