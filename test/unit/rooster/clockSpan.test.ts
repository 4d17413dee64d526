import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockTime } from '#shared/text/rooster/blockWords.ts'
import { parseClock, parseSpan } from '#shared/text/rooster/clockSpan.ts'

describe('a time as people type it', () => {
  test.each([['9', 540], ['9:30', 570], ['09.30', 570], ['930', 570], ['1400', 840], ['9u30', 570], ['14 uur', 840], ['14:07', 840], ['14:08', 855], ['24', 1440], ['25', null], ['9:75', null], ['straks', null], ['', null], ['23:59', 1440]] as const)('%s', (typed, minutes) => {
    expect(parseClock(typed)).toBe(minutes)
  })
  test.each([['14:00 – 15:30', [840, 930]], ['14-15', [840, 900]], ['14 tot 15.15', [840, 915]], ['14', [840, 900]], ['14-', [840, 900]], ['15-14', null], ['14-14', null], ['23:30', [1410, 1440]], ['1-2-3', null]] as const)('from %s', (typed, span) => {
    const found = parseSpan(typed)
    expect(found && [found.start, found.end]).toEqual(span)
  })
  test('what the screen shows is read as it was', () => {
    const quarter = fc.integer({ min: 0, max: 95 })
    fc.assert(fc.property(quarter, quarter, (a, b) => {
      const [start, end] = [Math.min(a, b) * 15, (Math.max(a, b) + 1) * 15]
      expect(parseSpan(blockTime({ start, end }))).toEqual({ start, end })
    }))
  })
})
