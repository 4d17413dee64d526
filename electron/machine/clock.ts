import { wallTime } from '../documents/wallTime.ts'

/** The clock on the wall, as 'yyyy-MM-ddTHH:mm:ss' without a zone. */
export type Clock = () => string

/** The computer's clock, or one that starts at `start` now and runs on from there. */
export function makeClock(start: string | undefined, real: () => number = Date.now): Clock {
  const begin = start === undefined ? Number.NaN : Date.parse(start)
  const shift = Number.isNaN(begin) ? 0 : begin - real()
  return () => wallTime(new Date(real() + shift))
}
