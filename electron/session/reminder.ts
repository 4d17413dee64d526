import { countWords, type WorkCounts } from '#shared/domain/today.ts'

/** When somebody is reminded: at unlocking, and at nine o'clock when the house is open then. */
export type Occasion = 'unlocked' | 'nine'
const NINE = '09:00:00'
/** What was told before this on a day was told to the night: nine o'clock then tells the day. */
const MORNING = '06:00:00'
const day = (moment: string): string => moment.slice(0, 10)
const clock = (moment: string): string => moment.slice(11, 19)

/** Whether to remind now, told last at `told`: once a day, and once more at nine when the first time was at night. Moments are 'yyyy-MM-ddTHH:mm:ss'. */
export const isTimeToTell = (occasion: Occasion, now: string, told: string | null): boolean => told === null || day(told) !== day(now) || (occasion === 'nine' && clock(told) < MORNING)

/** Whether it became nine o'clock on today's clock since `before`; also when the computer slept through it. */
export const passedNine = (before: string, now: string): boolean => clock(now) >= NINE && (day(before) !== day(now) || clock(before) < NINE)

type Parts = {
  readonly now: () => string
  /** The work of now; null when nobody is in who may see it, or when the house wants no notifications. */
  readonly counts: () => WorkCounts | null
  readonly tell: (words: string) => void
}
/** Reminds with counts only. `unlocked` is called after unlocking, `tick` every little while. */
export type Reminder = { readonly unlocked: () => void; readonly tick: () => void }

/** A reminder that remembers when it told last. Says nothing when there is nothing late and nothing this week. */
export function makeReminder({ now, counts, tell }: Parts): Reminder {
  let told: string | null = null
  let seen = now()
  const remind = (occasion: Occasion): void => {
    const moment = now()
    if (!isTimeToTell(occasion, moment, told)) return
    const found = counts()
    const words = found === null ? '' : countWords(found)
    if (words === '') return
    told = moment
    tell(words)
  }
  return {
    unlocked: () => remind('unlocked'),
    tick: () => {
      const before = seen
      seen = now()
      if (passedNine(before, seen)) remind('nine')
    },
  }
}
