import { QUARTER } from '#shared/domain/rooster/block.ts'
import { DAY_END } from '#shared/domain/rooster/shape.ts'

const clock = /(\d{1,2})(?:[:.u]?(\d{2}))?(?!\d)/gu
const near = (n: number): number => Math.round(n / QUARTER) * QUARTER

/** Reads '9.45 - 13.15', '0945–1315' or '9:45 tot 13' as a stretch on quarters of an hour; null when it is none. */
export function parseSpan(text: string): { readonly start: number; readonly end: number } | null {
  const found = [...text.matchAll(clock)].map((m) => Number(m[1]) * 60 + Number(m[2] ?? 0))
  const [from, to] = found.map(near)
  if (found.length !== 2 || from === undefined || to === undefined || from < 0 || to > DAY_END || from >= to) return null
  return { start: from, end: to }
}
