import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTurn, median, p95, quantile } from '../../bench/stats.ts'
import { goalText, tableText, verdict, type Row } from '../../bench/table.ts'

const row = (rest: Partial<Row>): Row => ({ what: 'opslaan', against: 'kaal', measured: 1.5, goal: { most: 2, unit: '×' }, context: [], ...rest })

describe('what the bench counts with', () => {
  it('the median is the middle, of an even number the middle of two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
  it('of a hundred numbers five lie above the p95', () => {
    expect(p95(Array.from({ length: 100 }, (_, n) => n + 1))).toBe(95)
    expect(p95([7])).toBe(7)
  })
  it('a quantile is one of the numbers, and never falls as the share grows', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (numbers, a, b) => {
        const [low, high] = [quantile(numbers, Math.min(a, b)), quantile(numbers, Math.max(a, b))]
        expect(numbers).toContain(low)
        expect(low).toBeLessThanOrEqual(high)
      }),
    )
  })
  it('nothing measured is no measure', () => {
    expect(() => median([])).toThrow('nothing was measured')
  })
  it('both get as many turns, and neither always the first', async () => {
    const order: string[] = []
    const turn = (who: string, n: number) => async (): Promise<number> => (order.push(who), n)
    expect(await inTurn(3, turn('o', 1), turn('t', 2))).toEqual({ ours: [1, 1, 1], theirs: [2, 2, 2] })
    expect(order.join('')).toBe('ottoot')
  })
})

describe('the table', () => {
  it('a goal is met up to its own number, missed above it, and later when nothing was measured', () => {
    expect([row({ measured: 2 }), row({ measured: 2.01 }), row({ measured: null })].map(verdict)).toEqual(['met', 'missed', 'later'])
  })
  it('says the goal as people write it', () => {
    expect(goalText({ most: 1 / 6, unit: '×', later: 0.1 })).toBe('≤ 0.167 ×, then 0.1')
    expect(goalText({ most: 16, unit: 'ms' })).toBe('≤ 16 ms')
  })
  it('has a line for each row, and the context under it', () => {
    const text = tableText([row({ context: ['op deze computer 3 ms'] }), row({ what: 'zoeken', measured: null })])
    expect(text).toMatch(/^opslaan +kaal +1\.50 × +≤ 2 × +met$/m)
    expect(text).toMatch(/^zoeken +kaal +– +≤ 2 × +later$/m)
    expect(text).toContain('op deze computer 3 ms')
  })
})
