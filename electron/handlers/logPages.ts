import { passes, type LogFilter } from '#shared/domain/log/filter.ts'
import type { LogLine } from '#shared/domain/log/event.ts'
import { eventDay } from '#shared/domain/log/sentence.ts'
import { joinLines } from '#shared/domain/log/join.ts'
import { ok, type Result } from '#shared/result/result.ts'
import type { VaultLog } from '../vault/vault.ts'

/** So many joined lines are a page; the last day of it is whole. */
export const pageLines = 80

/** A page of the log, newest line last, and the number that the next one begins below; null at the end of the log. */
export type LogPage = { readonly lines: readonly LogLine[]; readonly next: number | null }

/**
 * The newest lines below a number that pass, until a page is full at the end of a day. Reads no month that it does not need: a page of a log of
 * years costs one file. By number and not by day, so that pages together are the log, each line once, whatever the clock did.
 */
export async function pageOf(log: Pick<VaultLog, 'months' | 'month'>, filter: LogFilter, before: number | null): Promise<Result<LogPage>> {
  const months = await log.months()
  if (!months.ok) return months
  const page: LogLine[] = []
  let beyond = false
  for (const name of months.value.toReversed()) {
    // A line that was begun in one month may be finished in its file in the next: so one file further than the first day asked for.
    if (beyond) break
    beyond = filter.from !== null && name < filter.from.slice(0, 7)
    const month = await log.month(name)
    if (!month.ok) return month
    for (const line of month.value.toReversed()) {
      if ((before !== null && line.n >= before) || !passes(filter, line)) continue
      const last = page.at(-1)
      const dayEnds = last !== undefined && eventDay(last.event) !== eventDay(line.event)
      if (dayEnds && joinLines(page.map((l) => l.event)).length >= pageLines) return ok({ lines: page.toReversed(), next: last.n })
      page.push(line)
    }
  }
  return ok({ lines: page.toReversed(), next: null })
}
