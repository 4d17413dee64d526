/** The clock on the wall, as 'yyyy-MM-ddTHH:mm:ss' without a zone. */
export type Clock = () => string

const pad = (n: number): string => String(n).padStart(2, '0')

/** A moment as the wall of this computer shows it. */
export const wallTime = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`

/** The computer's clock, or one that starts at `start` now and runs on from there. */
export function makeClock(start: string | undefined, real: () => number = Date.now): Clock {
  const begin = start === undefined ? Number.NaN : Date.parse(start)
  const shift = Number.isNaN(begin) ? 0 : begin - real()
  return () => wallTime(new Date(real() + shift))
}
