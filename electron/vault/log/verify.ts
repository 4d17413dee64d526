import { dayOfMoment, longDay } from '#shared/domain/calendar/format.ts'
import type { LogEvent } from '#shared/domain/log/event.ts'
import type { LogType } from '#shared/domain/log/types.ts'
import type { LogAnchor } from './anchor.ts'
import { found, type LogFinding } from './findings.ts'
import { genesis } from './format.ts'

/** A line whose seal holds: nobody but Baken wrote it at this number (for 's': anybody may have). */
export type SoundLine = {
  readonly n: number
  readonly k: number
  readonly prev: string
  readonly hash: string
  readonly how: 'o' | 's'
  readonly event: LogEvent
}
/** What stands in a file at the place of a line. */
export type ReadItem = { readonly month: string } & (
  | { readonly kind: 'sound'; readonly line: SoundLine }
  | { readonly kind: 'no-key'; readonly prev: string; readonly hash: string }
  | { readonly kind: 'bad' }
)
/** All that was read of a log. `rest`: the newest file ends in half a line. `whole`: read from its first month on. */
export type ReadItems = { readonly items: readonly ReadItem[]; readonly months: readonly string[]; readonly rest: boolean; readonly whole: boolean }

type Placed = SoundLine & { readonly month: string; readonly at: number }
const when = (at: string): string => `${longDay(dayOfMoment(at))} om ${Number(at.slice(11, 13))}.${at.slice(14, 16)} uur`
const shutTypes: readonly LogType[] = ['vault.unlock', 'vault.recover', 'log.mend']
const mayBeShut = (event: LogEvent): boolean => event.type === 'log.mend' || (shutTypes.includes(event.type) && !event.ok)

/** Months after `from` and before `to`. */
const monthsBetween = (from: string, to: string): readonly string[] => {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const name = (n: number): string => `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
  return Array.from({ length: Math.max(0, number(to) - number(from) - 1) }, (_, i) => name(number(from) + 1 + i))
}

// The lines that do not stand where their number says, and each line once, by number.
const sortOut = (placed: readonly Placed[]): { readonly sorted: readonly Placed[]; readonly findings: readonly LogFinding[] } => {
  const findings: LogFinding[] = []
  const byNumber = new Map<number, Placed>()
  for (const line of placed) {
    if (byNumber.has(line.n)) findings.push(found.doubled({ month: line.month, from: line.n, to: line.n }))
    else byNumber.set(line.n, line)
  }
  const once = [...byNumber.values()]
  const sorted = once.toSorted((a, b) => a.n - b.n)
  const wrong = sorted.filter((line, i) => line.n !== once[i]?.n)
  const [first, last] = [wrong[0], wrong.at(-1)]
  if (first !== undefined && last !== undefined)
    findings.push(
      found.moved(
        { month: first.month, from: first.n, to: last.n },
        wrong.map((line) => line.n),
      ),
    )
  return { sorted, findings }
}

// Lines that we have no key for and that are whole all the same: their neighbours vouch for them. Null: there is no neighbour to ask.
const linked = (dark: readonly ReadItem[], behind: string | null, ahead: string | null): boolean => {
  let hash = behind
  for (const item of dark) {
    if (item.kind !== 'no-key' || (hash !== null && item.prev !== hash)) return false
    hash = item.hash
  }
  return ahead === null || ahead === hash
}

/** Looks at everything that was read: at every line, at the chain between them, and at the end that the anchor knows. */
export const verifyLog = (vaultId: string, read: ReadItems, anchor: LogAnchor | null): readonly LogFinding[] => {
  const { items } = read
  const placed = items.flatMap((item, at): readonly Placed[] => (item.kind === 'sound' ? [{ ...item.line, month: item.month, at }] : []))
  const { sorted, findings: order } = sortOut(placed)
  const findings: LogFinding[] = [...order]
  for (const line of sorted) if (line.how === 's' && !mayBeShut(line.event)) findings.push(found.forged({ month: line.month, from: line.n, to: line.n }))

  const used = new Set<number>()
  /** What stands between two places that does not open. */
  const between = (from: number, to: number): readonly ReadItem[] =>
    items.slice(Math.max(0, from + 1), to).filter((item, i) => {
      if (item.kind === 'sound') return false
      used.add(Math.max(0, from + 1) + i)
      return true
    })
  /** Lines `from`…`to` are not there; `dark` is what stands in their place, between lines with the hash `behind` and the `prev` `ahead`. */
  const lost = (from: number, to: number, dark: readonly ReadItem[], behind: string | null, ahead: string | null, otherwise: () => LogFinding): void => {
    const [first] = dark
    if (first === undefined) findings.push(otherwise())
    else if (linked(dark, behind, ahead)) findings.push(found.noKey({ month: first.month, from, to }))
    else findings.push(found.changed({ month: first.month, from, to }))
  }

  let before: { readonly n: number; readonly hash: string; readonly at: number; readonly month: string } | null = read.whole
    ? { n: 0, hash: genesis(vaultId), at: -1, month: '' }
    : null
  for (const line of sorted) {
    if (before !== null) {
      const [from, to] = [before.n + 1, line.n - 1]
      const dark = before.at < line.at ? between(before.at, line.at) : []
      const gone = before.n === 0 || line.month === before.month ? [] : monthsBetween(before.month, line.month).filter((month) => !read.months.includes(month))
      if (line.how === 'o' && line.prev === before.hash && from <= to) findings.push(found.gapNoted({ month: line.month, from, to }, when(line.event.at)))
      else if (from <= to) {
        const whole = line.k === 1 && line.month !== before.month && (before.n === 0 || gone.length > 0)
        lost(from, to, dark, before.hash, line.prev, () =>
          whole ? found.monthGone({ month: line.month, from, to }, before?.n === 0 ? [] : gone) : found.missing({ month: line.month, from, to }),
        )
      } else if (line.prev !== before.hash) findings.push(found.otherLog({ month: line.month, from: line.n, to: line.n }))
      else if (dark.length > 0) findings.push(found.stray({ month: line.month, from: before.n, to: before.n }))
    } else between(-1, line.at)
    before = { n: line.n, hash: line.hash, at: line.at, month: line.month }
  }

  const last = sorted.at(-1)
  const tailMonth = read.months.at(-1) ?? anchor?.month ?? ''
  const trailing = items.filter((item, at) => item.kind !== 'sound' && !used.has(at))
  const end = last?.n ?? 0
  const known = anchor === null ? undefined : sorted.find((line) => line.n === anchor.count)
  if (anchor !== null && known !== undefined && known.hash !== anchor.head)
    findings.push(found.otherLog({ month: known.month, from: anchor.count, to: anchor.count }))
  const cut = anchor !== null && anchor.count > end && anchor.count > 0
  if (cut) {
    const place = { month: tailMonth, from: end + 1, to: anchor.count }
    lost(place.from, place.to, trailing, last?.hash ?? null, anchor.head, () => {
      if (!read.months.includes(anchor.month)) return found.monthGone(place, [...monthsBetween(tailMonth || anchor.month, anchor.month), anchor.month])
      if (last === undefined) return found.missing(place)
      // Shut, and perhaps knocked at: so it stood there as a whole once.
      const lastOpen = sorted.findLast((line) => line.how === 'o')
      return (lastOpen?.event.type === 'vault.close' && !read.rest ? found.oldLog : found.cutTail)(place, when(last.event.at))
    })
  } else if (trailing.length > 0) {
    const month = trailing[0]?.month ?? tailMonth
    lost(end + 1, end + trailing.length, trailing, last?.hash ?? null, null, () => found.stray({ month, from: end, to: end }))
  }
  if (read.rest && !cut) findings.push(found.torn({ month: tailMonth, from: end + 1, to: end + 1 }, anchor !== null))
  return findings
}
