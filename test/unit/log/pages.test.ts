import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { logEntry, logEvent, type LogLine } from '#shared/domain/log/event.ts'
import { filterLog, noFilter, type LogFilter } from '#shared/domain/log/filter.ts'
import { joinLines } from '#shared/domain/log/join.ts'
import { shownDays } from '#shared/domain/log/page.ts'
import { logKinds, logTypeNames } from '#shared/domain/log/types.ts'
import { ok } from '#shared/result/result.ts'
import { pageLines, pageOf } from '../../../electron/handlers/logPages.ts'
import { keepLog } from '../../../electron/vault/log/log.ts'
import { value } from '../vault/support.ts'
import { folder, linesOf, monthPath, pair, putLines, threeMonths, vaultId, view } from './support.ts'

const two = (n: number): string => String(n).padStart(2, '0')
type Months = Readonly<Record<string, readonly LogLine[]>>
/** A log over three months; a clock that was set back puts an older day in a newer file. */
const months = fc
  .array(fc.record({ month: fc.constantFrom(9, 10, 11), day: fc.integer({ min: 1, max: 28 }), back: fc.nat({ max: 20 }).map((n) => (n === 0 ? 1 : 0)), type: fc.constantFrom(...logTypeNames), userId: fc.constantFrom('noor', 'fatma', null), ok: fc.boolean() }), { minLength: 150, maxLength: 400, size: 'max' })
  .map((all): Months => {
    const sorted = all.toSorted((a, b) => a.month - b.month || a.day - b.day)
    const lines = sorted.map(({ month, day, back, type, userId, ok: done }, i) => ({ file: `2026-${two(month)}`, n: i + 1, event: logEvent(logEntry(type, { userId, ok: done, dossierIds: [`d${i % 40}`] }), `2026-${two(month - back)}-${two(day)}T10:00:00+01:00`) }))
    return Object.fromEntries(['2026-09', '2026-10', '2026-11'].map((file) => [file, lines.filter((l) => l.file === file).map(({ n, event }) => ({ n, event }))]))
  })
const day = fc.option(fc.tuple(fc.integer({ min: 8, max: 11 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => `2026-${two(m)}-${two(d)}`))
const filter: fc.Arbitrary<LogFilter> = fc.oneof(fc.constant(noFilter), fc.record({ userId: fc.constantFrom(null, null, 'noor'), kind: fc.option(fc.constantFrom(...logKinds), { freq: 1 }), from: day, until: day, failed: fc.boolean() }))
const logOf = (all: Months, asked: string[] = []) => ({ months: async () => ok(Object.keys(all).toSorted()), month: async (m: string) => (asked.push(m), ok(all[m] ?? [])) })

test('pages together are the log that passes the filter, each line once and in order, whatever the clock did', async () => {
  let most = 0
  await fc.assert(
    fc.asyncProperty(months, filter, async (all, f) => {
      const log = logOf(all)
      const pages: (readonly LogLine[])[] = []
      let before: number | null = null
      do {
        const page: { readonly lines: readonly LogLine[]; readonly next: number | null } = value(await pageOf(log, f, before))
        pages.unshift(page.lines)
        before = page.next
      } while (before !== null)
      most = Math.max(most, pages.length)
      const whole = filterLog(Object.values(all).flat(), f)
      expect(pages.flat()).toEqual(whole)
      for (const page of pages.slice(1)) expect(joinLines(page.map((l) => l.event)).length).toBeGreaterThanOrEqual(pageLines)
    }),
    { numRuns: 200 },
  )
  expect(most).toBeGreaterThan(2)
})
test('what a screen shows is every line of the page: the newest day first, and within it what was done last', () =>
  fc.assert(
    fc.property(months, (all) => {
      const lines = Object.values(all).flat()
      const shown = shownDays(lines, { users: new Map([['noor', 'Noor']]), dossiers: new Map() }, '2026-11-28')
      expect(shown.map((d) => d.day)).toEqual([...new Set(lines.map((l) => l.event.at.slice(0, 10)))].toSorted().toReversed())
      expect(shown.flatMap((d) => d.lines)).toHaveLength(joinLines(lines.map((l) => l.event)).length)
      for (const line of shown.flatMap((d) => d.lines)) expect(line.sentence.startsWith(line.who)).toBe(true)
    }),
  ))

describe('a log of years', () => {
  const many = Object.fromEntries(Array.from({ length: 36 }, (_, m) => {
    const month = `20${24 + Math.floor(m / 12)}-${two((m % 12) + 1)}`
    return [month, Array.from({ length: 1400 }, (__, i) => ({ n: m * 1400 + i + 1, event: logEvent(logEntry('dossier.view', { userId: 'noor', dossierIds: [`d${i % 50}`] }), `${month}-${two(1 + Math.floor(i / 50))}T10:00:00+01:00`) }))]
  }))
  it('costs one month for the first page, and no month before the first day that was asked for but one', async () => {
    const asked: string[] = []
    const page = value(await pageOf(logOf(many, asked), noFilter, null))
    expect([asked, page.next === null]).toEqual([['2026-12'], false])
    asked.length = 0
    value(await pageOf(logOf(many, asked), { ...noFilter, from: '2026-11-03', failed: true }, null))
    expect(asked).toEqual(['2026-12', '2026-11', '2026-10'])
  })
})

describe('the lines of an open log', () => {
  const open = async () => {
    const { disk, anchor } = await threeMonths()
    const { log } = await keepLog({ disk, folder, vaultId, userId: 'noor', now: () => new Date('2026-11-25T10:00:00'), pairs: () => [pair], anchor })
    return { disk, log }
  }
  it('are there by month, and new ones are seen', async () => {
    const { log } = await open()
    expect(value(await log.months())).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(value(await log.month('2026-11')).map((l) => l.n)).toEqual([10, 11, 12, 13, 14, 15])
    value(await log.append(view('d9')))
    expect(value(await log.month('2026-11')).at(-1)).toMatchObject({ n: 16, event: { dossierIds: ['d9'] } })
    expect(value(await log.read()).lines).toHaveLength(16)
  })
  it('are not taken from memory when the file was changed behind it', async () => {
    const { disk, log } = await open()
    expect(value(await log.read()).findings).toEqual([])
    const lines = await linesOf(disk, '2026-10')
    putLines(disk, '2026-10', lines.filter((_, i) => i !== 2))
    expect(value(await log.read()).findings.map((f) => f.sentence)).toEqual(['Regel 7 van het logboek ontbreekt: weggehaald uit oktober 2026. Zoek in een reservekopie naar een logboek waarin dit nog wel staat.'])
    expect(value(await log.month('2026-10')).map((l) => l.n)).toEqual([5, 6, 8, 9])
    const bytes = Buffer.from(await disk.read(monthPath('2026-09')))
    bytes[60] = (bytes[60] ?? 0) ^ 1
    disk.put(monthPath('2026-09'), bytes)
    expect(value(await log.read()).findings.map((f) => f.kind).toSorted()).toEqual(['changed', 'missing'])
  })
})
